package dev.portalis.threads;

import org.jspecify.annotations.Nullable;

/**
 * Something to be done that has a result.
 *
 * @param <T> the type of the result
 */
public interface Task<T extends @Nullable Object> {
  /** Does it. What this throws is thrown to who waits for the result. */
  T run() throws Exception;
}
