package dev.portalis.threads.message;

import org.jspecify.annotations.Nullable;

/**
 * Which classes stand for the collections in messages. Numbers, booleans, strings and null are
 * Java's everywhere.
 */
public interface ValueModel {
  /** What a value is in a message. */
  enum Kind {
    BYTES,
    LIST,
    TUPLE,
    SET,
    DICT,
    /** None of these. */
    OTHER
  }

  /** The kind of a value that is not null. */
  Kind kind(Object value);

  /** The content of a value of the kind BYTES. */
  byte[] bytes(Object value);

  /** The elements of a list, tuple or set; of a dict, each key followed by its value. */
  @Nullable Object[] elements(Object value);

  /** A value of the kind BYTES. */
  Object newBytes(byte[] content);

  /** An empty list, set or dict, which is filled later. */
  Object newCollection(Kind kind);

  /** Fills a list, set or dict with what {@link #elements} would give. */
  void fill(Object collection, @Nullable Object[] elements);

  /** A tuple. */
  Object newTuple(@Nullable Object[] elements);
}
