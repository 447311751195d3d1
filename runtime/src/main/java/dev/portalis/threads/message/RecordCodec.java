package dev.portalis.threads.message;

import org.jspecify.annotations.Nullable;

/**
 * Takes objects of a class apart for messages, and puts them together again.
 *
 * @param <T> the class
 */
public interface RecordCodec<T> {
  /** What messages call the class; the same on both sides. */
  String name();

  /** The class. Its subclasses need codecs of their own. */
  Class<T> type();

  /** What an object consists of: values that messages can hold. */
  @Nullable Object[] fields(T value);

  /** An object that consists of these. Must not trust their number or types. */
  T make(@Nullable Object[] fields);
}
