package dev.portalis.threads.message;

/** The first byte of each value in a message. */
final class Tag {
  static final int NULL = 0;
  static final int FALSE = 1;
  static final int TRUE = 2;

  /** A variable number of bytes, the sign in the lowest bit. */
  static final int LONG = 3;

  /** Length and two's complement. */
  static final int BIG_INTEGER = 4;

  /** Eight bytes. */
  static final int DOUBLE = 5;

  /** Length in bytes, then UTF-8, in which a surrogate alone is encoded as any other character. */
  static final int STRING = 6;

  /** Length and content. */
  static final int BYTES = 7;

  /** Count and elements. */
  static final int LIST = 8;

  static final int TUPLE = 9;
  static final int SET = 10;

  /** Count of keys and values together, then these. */
  static final int DICT = 11;

  /** The name as a string, the count of fields, and these. */
  static final int RECORD = 12;

  /**
   * The number of a collection, bytes or record that came before. They are counted from 0: lists,
   * sets and dicts where they begin, all others where they end.
   */
  static final int REFERENCE = 13;

  /** The id of a {@link Broadcast}. */
  static final int BROADCAST = 14;

  private Tag() {}
}
