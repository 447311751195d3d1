package dev.portalis.runtime.error;

/** An exception object that tells what it is, for the message of {@link PyException}. */
public interface Described {
  /** Type and message, such as {@code ValueError: bad input}. */
  String describe();

  /** The name of the class, such as {@code ValueError}. */
  String typeName();
}
