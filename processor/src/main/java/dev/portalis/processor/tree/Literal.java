package dev.portalis.processor.tree;

import java.math.BigInteger;

/** The value of a {@link Expr.Constant}. */
public sealed interface Literal {
  /** {@code None}, {@code ...}. */
  enum Singleton implements Literal {
    NONE,
    ELLIPSIS
  }

  /** {@code True}, {@code False}. */
  record Bool(boolean value) implements Literal {}

  /** An int of any size. */
  record Int(BigInteger value) implements Literal {
    /** Whether the value fits a Java {@code long}. */
    public boolean fitsLong() {
      return value.bitLength() < 64;
    }
  }

  /** A float. */
  record Float(double value) implements Literal {}

  /** An imaginary literal such as {@code 2j}. */
  record Imaginary(double value) implements Literal {}

  /** A string, as UTF-16. Lone surrogates stand for themselves. */
  record Str(String value) implements Literal {}

  /** A bytes literal; the array is not to be changed. */
  record Bytes(byte[] value) implements Literal {}
}
