package dev.portalis.runtime.modules.re;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.text.StringTests;
import dev.portalis.runtime.text.Strings;
import java.util.ArrayList;
import java.util.List;

/** What {@code sub} puts in place of a match: texts and references to groups. */
final class Template {
  private static final int MAX_OCTAL = 0xff;

  /** Literal texts, and group numbers as Integers. */
  private final List<Object> parts = new ArrayList<>();

  private final StringBuilder literal = new StringBuilder();
  private final PyPattern pattern;
  private final PatternReader reader;

  Template(String text, boolean isText, PyPattern pattern) {
    this.pattern = pattern;
    this.reader = new PatternReader(text, isText);
    if (text.indexOf('\\') < 0) {
      literal.append(text);
    } else {
      for (int token = reader.next(); token != PatternReader.END; token = reader.next()) {
        if (token >= PatternReader.ESCAPE) {
          escape(token - PatternReader.ESCAPE);
        } else {
          literal.appendCodePoint(token);
        }
      }
    }
    endLiteral();
  }

  private void endLiteral() {
    if (literal.length() > 0) {
      parts.add(literal.toString());
      literal.setLength(0);
    }
  }

  /** Appends the text for a match; groups that did not match give nothing. */
  void append(StringBuilder out, PyMatch match) {
    for (int i = 0; i < parts.size(); i++) {
      Object part = parts.get(i);
      Object text = part instanceof Integer ? match.textOf((Integer) part) : part;
      if (text != null) {
        out.append((String) text);
      }
    }
  }

  private void escape(int c) {
    if (c == 'g') {
      named();
    } else if (c == '0') {
      String digits = reader.digits(2, 8);
      literal.append((char) (digits.isEmpty() ? 0 : Integer.parseInt(digits, 8) & MAX_OCTAL));
    } else if (PatternReader.isDigit(c, 10)) {
      number(c);
    } else {
      Integer simple = PatternReader.simpleEscape(c);
      if (simple != null) {
        literal.append((char) (int) simple);
      } else if (PatternReader.isAsciiLetter(c)) {
        throw reader.error("bad escape \\" + (char) c, 2);
      } else {
        literal.append('\\').appendCodePoint(c);
      }
    }
  }

  private void number(int c) {
    String digits = String.valueOf((char) c);
    if (PatternReader.isDigit(reader.peek(), 10)) {
      digits += (char) reader.next();
      boolean octal = PatternReader.isDigit(c, 8) && PatternReader.isDigit(digits.charAt(1), 8);
      if (octal && PatternReader.isDigit(reader.peek(), 8)) {
        digits += (char) reader.next();
        int value = Integer.parseInt(digits, 8);
        if (value > MAX_OCTAL) {
          throw reader.error("octal escape value \\" + digits + " outside of range 0-0o377", 4);
        }
        literal.append((char) value);
        return;
      }
    }
    group(Integer.parseInt(digits), digits.length());
  }

  private void group(int number, int back) {
    if (number >= pattern.program().groups) {
      throw reader.error("invalid group reference " + number, back);
    }
    endLiteral();
    parts.add(number);
  }

  private void named() {
    if (!reader.match('<')) {
      throw reader.error("missing <", 0);
    }
    String name = reader.until('>', "group name");
    int back = PatternReader.length(name) + 1;
    if (Strings.isAscii(name) && StringTests.isDecimal(name)) {
      if (name.length() > 9) {
        throw reader.error("invalid group reference " + name, back);
      }
      group(Integer.parseInt(name), back);
      return;
    }
    reader.checkGroupName(name, 1);
    Integer number = pattern.names().get(name);
    if (number == null) {
      throw Errors.indexError("unknown group name " + reader.quoted(name));
    }
    group(number, back);
  }
}
