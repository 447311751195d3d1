package dev.portalis.processor.parse;

import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.ParserCallbacks.ErrorType;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import com.oracle.graal.python.pegparser.tokenizer.Token;
import com.oracle.graal.python.pegparser.tokenizer.Tokenizer;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings errors of GraalPy's parser to the message and place that CPython gives them. */
final class ErrorRefinement {
  /** A message and its place. */
  record Refined(String message, Span span) {}

  private static final Pattern INVALID_CHARACTER =
      Pattern.compile("invalid character '(.+)' \\(U\\+([0-9A-F]+)\\)", Pattern.DOTALL);
  private static final Pattern ESCAPE_POSITION =
      Pattern.compile("position (\\d+)-(\\d+): ?", Pattern.DOTALL);

  private final PySource source;
  private final List<Token> tokens = new ArrayList<>();
  private final Tokenizer tokenizer;

  private ErrorRefinement(PySource source) {
    this.source = source;
    this.tokenizer =
        Tokenizer.fromString(
            new SilentCallbacks(), source.text(), EnumSet.of(Tokenizer.Flag.EXEC_INPUT), null);
    Token token;
    do {
      token = tokenizer.next();
      tokens.add(token);
    } while (token.type != Token.Kind.ENDMARKER && token.type != Token.Kind.ERRORTOKEN);
  }

  /** Refines an error of the grammar or the tokenizer. */
  static Refined ofParser(PySource source, ErrorType type, Span span, String message) {
    try {
      return new ErrorRefinement(source).refine(type, span, message);
    } catch (SilentCallbacks.Stopped e) {
      return new Refined(message, span);
    }
  }

  /** Refines an error of the symbol table. */
  static Refined ofScopes(PySource source, Span span, String message) {
    return new Refined(message.replace("%s", wordAt(source, span)), span);
  }

  private Refined refine(ErrorType type, Span span, String message) {
    Refined fault = tokenFault(span);
    if (fault != null) {
      return fault;
    }
    switch (message) {
      case "unexpected indent":
        return new Refined(message, unexpectedIndent(span));
      case "expected ':'":
      case "trailing comma not allowed without surrounding parentheses":
        return new Refined(message, newlineBefore(span));
      case "Invalid star expression":
        return new Refined("invalid syntax", span);
      default:
        return new Refined(text(type, span, message), span);
    }
  }

  /** A fault of the tokens comes before what the grammar says, wherever it is. */
  private @Nullable Refined tokenFault(Span span) {
    Token last = tokens.get(tokens.size() - 1);
    if (last.type != Token.Kind.ERRORTOKEN) {
      return null;
    }
    if (last.extraData instanceof String text) {
      boolean isString = text.contains("f-string literal (detected");
      Span at = isString ? stringStart() : Spans.of(last.sourceRange);
      return new Refined(text(ErrorType.Syntax, at, text), at);
    }
    int level = tokenizer.getParensNestingLevel();
    if (level > 0 && span.endLine() > tokenizer.getParensLineNumberStack()[level - 1]) {
      int line = tokenizer.getParensLineNumberStack()[level - 1];
      int column = tokenizer.getParensColumnsStack()[level - 1];
      String opening = Character.toString(tokenizer.getParensStack()[level - 1]);
      return new Refined(
          "'" + opening + "' was never closed", new Span(line, column, line, column + 1));
    }
    return null;
  }

  private Span stringStart() {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).type == Token.Kind.FSTRING_START) {
        return Spans.of(tokens.get(i).sourceRange);
      }
    }
    return Spans.of(tokens.get(tokens.size() - 1).sourceRange);
  }

  /** The statement behind the first indent that no colon asks for. */
  private Span unexpectedIndent(Span otherwise) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean asked = i >= 2 && tokens.get(i - 2).type == Token.Kind.COLON;
      if (tokens.get(i).type == Token.Kind.INDENT && !asked) {
        return Spans.of(tokens.get(i + 1).sourceRange);
      }
    }
    return otherwise;
  }

  /** The end of the line before a token that starts its line. */
  private Span newlineBefore(Span span) {
    Span newline = null;
    for (Token token : tokens) {
      SourceRange range = token.sourceRange;
      if (token.type == Token.Kind.ENDMARKER || !isBefore(range, span)) {
        break;
      }
      newline = token.type == Token.Kind.NEWLINE ? Spans.of(range) : null;
    }
    return newline == null ? span : newline;
  }

  private boolean isBefore(SourceRange range, Span span) {
    boolean isEnd = span.startColumn() == 0 && span.endColumn() == 0;
    boolean isLeft = isEnd || range.startColumn < span.startColumn();
    return range.startLine < span.startLine() || (range.startLine == span.startLine() && isLeft);
  }

  private String text(ErrorType type, Span span, String message) {
    Matcher character = INVALID_CHARACTER.matcher(message);
    if (character.matches() && !isPrintable(character.group(1).codePointAt(0))) {
      return "invalid non-printable character U+" + character.group(2);
    }
    Matcher escape = ESCAPE_POSITION.matcher(message);
    if (message.startsWith("(unicode error)") && escape.find()) {
      int quotes = quotes(span);
      int first = Integer.parseInt(escape.group(1)) - quotes;
      int last = Integer.parseInt(escape.group(2)) - quotes;
      return escape.replaceFirst("position " + first + "-" + last + ": ");
    }
    return type == ErrorType.Value ? "(value error) " + message : message;
  }

  /** How many characters of a literal are before its content: the prefix and the quotes. */
  private int quotes(Span span) {
    String text = source.text().substring(source.offset(span.startLine(), span.startColumn()));
    int prefix = 0;
    while (prefix < text.length() && Character.isLetter(text.charAt(prefix))) {
      prefix++;
    }
    String rest = text.substring(prefix);
    return prefix + (rest.startsWith("\"\"\"") || rest.startsWith("'''") ? 3 : 1);
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String wordAt(PySource source, Span span) {
    String text = source.text();
    int start = source.offset(span.startLine(), span.startColumn());
    int end = start;
    while (end < text.length() && Character.isUnicodeIdentifierPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(start, end);
  }

  /** Callbacks that report nothing. */
  private static final class SilentCallbacks implements ParserCallbacks {
    @Override
    public void safePointPoll() {}

    @Override
    public RuntimeException reportIncompleteSource(int line) {
      return new Stopped();
    }

    @Override
    public RuntimeException onError(ErrorType type, SourceRange range, String message) {
      return new Stopped();
    }

    @Override
    public void onWarning(WarningType type, SourceRange range, String message) {}

    private static final class Stopped extends RuntimeException {
      private static final long serialVersionUID = 1L;
    }
  }
}
