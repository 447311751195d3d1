package dev.portalis.runtime.object;

/** An object implemented in Java that {@code await} takes. */
public interface Awaitable {
  /** The steps of the wait: each item goes to the event loop, the result is the await's value. */
  PyIterator await();
}
