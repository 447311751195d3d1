package dev.portalis.processor.parse;

import com.oracle.graal.python.pegparser.sst.ConstantValue;
import com.oracle.graal.python.pegparser.tokenizer.CodePoints;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.tree.Literal;
import java.math.BigInteger;

/** Converts the values of literals. */
final class Literals {
  private static final int MAX_DIGITS = 4300;

  private final PySource source;
  private final Problems problems;

  Literals(PySource source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  Literal convert(ConstantValue value, SourceRange range) {
    switch (value.kind) {
      case NONE:
        return Literal.Singleton.NONE;
      case ELLIPSIS:
        return Literal.Singleton.ELLIPSIS;
      case BOOLEAN:
        return new Literal.Bool(value.getBoolean());
      case LONG:
        return new Literal.Int(BigInteger.valueOf(value.getLong()));
      case BIGINTEGER:
        return new Literal.Int(integer(value.getBigInteger(), range));
      case DOUBLE:
        return new Literal.Float(value.getDouble());
      case COMPLEX:
        return new Literal.Imaginary(value.getComplex()[1]);
      case CODEPOINTS:
        return new Literal.Str(string(value.getCodePoints(), range));
      case BYTES:
        return new Literal.Bytes(value.getBytes());
      default:
        throw new IllegalStateException("unexpected literal " + value.kind);
    }
  }

  /** CPython takes no more digits than this, since converting them takes quadratic time. */
  private BigInteger integer(BigInteger value, SourceRange range) {
    if (value.bitLength() > MAX_DIGITS * 3) {
      int start = source.offset(range.startLine, range.startColumn);
      int digits = value.toString().length();
      boolean isDecimal = Character.isDigit(source.text().charAt(start + 1));
      if (isDecimal && digits > MAX_DIGITS) {
        problems.report(
            ProblemCode.SYNTAX_ERROR,
            source,
            Spans.of(range),
            "Exceeds the limit ("
                + MAX_DIGITS
                + " digits) for integer string conversion: value has "
                + digits
                + " digits; use sys.set_int_max_str_digits() to increase the limit"
                + " - Consider hexadecimal for huge integer literals to avoid decimal conversion"
                + " limits.");
      }
    }
    return value;
  }

  /** A str as UTF-16, which cannot tell two surrogates from one character beyond U+FFFF. */
  private String string(CodePoints codePoints, SourceRange range) {
    for (int i = 1; i < codePoints.getLength(); i++) {
      if (isHighSurrogate(codePoints.get(i - 1)) && isLowSurrogate(codePoints.get(i))) {
        problems.report(
            ProblemCode.UNSUPPORTED,
            source,
            Spans.of(range),
            "a string with a high surrogate followed by a low one");
        break;
      }
    }
    return codePoints.toJavaString();
  }

  private static boolean isHighSurrogate(int codePoint) {
    return codePoint >= Character.MIN_HIGH_SURROGATE && codePoint <= Character.MAX_HIGH_SURROGATE;
  }

  private static boolean isLowSurrogate(int codePoint) {
    return codePoint >= Character.MIN_LOW_SURROGATE && codePoint <= Character.MAX_LOW_SURROGATE;
  }
}
