package dev.portalis.processor.stub;

import java.util.List;

/** What a Java type of a stub means to Python. */
public sealed interface StubType {
  /** A primitive type; Python's None never fits it. */
  enum Primitive implements StubType {
    BOOLEAN,
    BYTE,
    SHORT,
    INT,
    LONG,
    CHAR,
    FLOAT,
    DOUBLE
  }

  /** The box of a primitive type; null is Python's None. */
  record Boxed(Primitive primitive) implements StubType {}

  /** The types without parts. */
  enum Simple implements StubType {
    /** No result. */
    VOID,
    /** Any Python value, unconverted. */
    OBJECT,
    /** {@code java.lang.String}. */
    STRING,
    /** {@code byte[]}. */
    BYTES,
    /** {@code java.math.BigInteger}. */
    BIG_INTEGER,
    /** {@code java.math.BigDecimal}: a {@code decimal.Decimal}. */
    BIG_DECIMAL
  }

  /** {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}; empty is None. */
  record OptionalNumber(Primitive primitive) implements StubType {}

  /** An array of anything but bytes: a list. */
  record ArrayOf(StubType element) implements StubType {}

  /** A collection of {@code java.util}, {@code Iterable}, {@code Iterator}, {@code Optional}. */
  record Container(Kind kind, List<StubType> elements) implements StubType {
    public Container {
      elements = List.copyOf(elements);
      if (elements.size() != (kind == Kind.MAP ? 2 : 1)) {
        throw new IllegalArgumentException(kind + " of " + elements);
      }
    }

    /** The element type; of a map, that of its keys. */
    public StubType element() {
      return elements.get(0);
    }

    /** The kinds of containers; all have one element type but {@link #MAP}, which has two. */
    public enum Kind {
      LIST,
      SET,
      MAP,
      COLLECTION,
      ITERABLE,
      ITERATOR,
      OPTIONAL
    }
  }

  /** A record; {@link StubSignature#records} has its components. */
  record RecordRef(String qualifiedName) implements StubType {}

  /** An interface that stands for a Python class; see {@link StubSignature#classes}. */
  record ClassRef(String qualifiedName) implements StubType {}

  /** A functional interface: a callable. Its signature is that of its one abstract method. */
  record Callback(JavaType.Declared type, StubMethod method) implements StubType {}
}
