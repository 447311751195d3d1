package dev.portalis.threads;

/** What a channel does with a value for which it has no place. */
public enum Overflow {
  /** The sender waits for a place. */
  BLOCK,
  /** The value that waits longest is dropped. */
  DROP_OLDEST,
  /** The value itself is dropped. */
  DROP_NEWEST
}
