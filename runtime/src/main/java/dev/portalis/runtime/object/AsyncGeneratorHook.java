package dev.portalis.runtime.object;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells the event loop of asynchronous generators, which it closes in the end. */
public final class AsyncGeneratorHook {
  private static volatile @Nullable Function<PyAsyncGenerator, Object> started;
  private static volatile @Nullable Consumer<PyAsyncGenerator> dropped;

  private AsyncGeneratorHook() {}

  /**
   * Sets what is called.
   *
   * @param first when an asynchronous generator starts; it gives who is in charge of it
   * @param last when nothing refers to an asynchronous generator any more
   */
  public static void set(
      Function<PyAsyncGenerator, Object> first, Consumer<PyAsyncGenerator> last) {
    started = first;
    dropped = last;
  }

  static Object started(PyAsyncGenerator generator) {
    Function<PyAsyncGenerator, Object> current = started;
    return current == null ? generator : current.apply(generator);
  }

  static void dropped(PyAsyncGenerator generator) {
    Consumer<PyAsyncGenerator> current = dropped;
    if (current != null) {
      current.accept(generator);
    }
  }
}
