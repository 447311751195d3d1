package dev.portalis.runtime.object;

import dev.portalis.runtime.text.Strings;

/** Flags, width and precision of one conversion of {@link PercentFormat}. */
final class PercentSpec {
  private boolean left;
  private boolean plus;
  private boolean blank;
  private boolean alternate;
  private boolean zero;
  private int width;
  private int precision = -1;

  boolean takeFlag(char c) {
    switch (c) {
      case '-':
        left = true;
        return true;
      case '+':
        plus = true;
        return true;
      case ' ':
        blank = true;
        return true;
      case '#':
        alternate = true;
        return true;
      case '0':
        zero = true;
        return true;
      default:
        return false;
    }
  }

  /** A negative width means to the left. */
  void setWidth(int value) {
    left |= value < 0;
    width = Math.abs(value);
  }

  void setPrecision(int value) {
    precision = value;
  }

  /** The precision, -1 where there is none. */
  int precision() {
    return precision;
  }

  boolean alternate() {
    return alternate;
  }

  /** The part of a text that the precision lets through. */
  String cut(String text) {
    return precision < 0 ? text : Strings.truncate(text, precision);
  }

  /** Appends a text filled up to the width. */
  void appendText(StringBuilder out, String text) {
    int padding = width == 0 ? 0 : (int) Math.max(width - Strings.length(text), 0);
    if (!left) {
      append(out, ' ', padding);
    }
    out.append(text);
    if (left) {
      append(out, ' ', padding);
    }
  }

  /** Appends a number filled up to the width; zeros go behind the sign and the base. */
  void appendNumber(StringBuilder out, String number, int code) {
    char first = number.charAt(0);
    boolean signed = first == '-' || first == '+';
    String sign = signed ? String.valueOf(first) : plus ? "+" : blank ? " " : "";
    int start = signed ? 1 : 0;
    boolean based = alternate && (code == 'x' || code == 'X' || code == 'o');
    int digits = start + (based ? 2 : 0);
    int padding = Math.max(width - sign.length() - (number.length() - start), 0);
    if (!left && !zero) {
      append(out, ' ', padding);
    }
    out.append(sign).append(number, start, digits);
    if (!left && zero) {
      append(out, '0', padding);
    }
    out.append(number, digits, number.length());
    if (left) {
      append(out, ' ', padding);
    }
  }

  private static void append(StringBuilder out, char c, int count) {
    for (int i = 0; i < count; i++) {
      out.append(c);
    }
  }
}
