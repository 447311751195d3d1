package dev.portalis.runtime.modules.futures;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.threads.Platform;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * {@code concurrent.futures.ThreadPoolExecutor}.
 *
 * @see <a href="https://docs.python.org/3.12/library/concurrent.futures.html#threadpoolexecutor">
 *     ThreadPoolExecutor</a>
 */
@PyClass(value = "ThreadPoolExecutor", module = FutureTypes.THREAD_MODULE, pure = true)
public class PyThreadPoolExecutor extends PyPool {
  /** The type. */
  public static final PyType TYPE =
      FutureTypes.pure(
          "ThreadPoolExecutor",
          FutureTypes.THREAD_MODULE,
          PyExecutor.TYPE,
          new PyThreadPoolExecutorFace());

  private static final AtomicLong COUNTER = new AtomicLong();
  private static final long MOST_THREADS = 32;
  private static final String BROKEN =
      "A thread initializer failed, the thread pool is not usable anymore";

  private String prefix = "";

  /** A pool of one thread. */
  public PyThreadPoolExecutor(PyType type) {
    super(type);
  }

  /** {@code ThreadPoolExecutor(max_workers, thread_name_prefix, initializer, initargs)}. */
  @PyInit
  public void init(
      @Named @Default("null") @Nullable Object maxWorkers,
      @Named @Default("\"\"") @Nullable Object threadNamePrefix,
      @Named @Default("null") @Nullable Object initializer,
      @Named @Default("PyTuple.EMPTY") @Nullable Object initargs) {
    Object most =
        maxWorkers != null
            ? maxWorkers
            : (Object) Math.min(MOST_THREADS, Platform.THREADS.processors() + 4L);
    init(most, initializer, initargs);
    prefix =
        Truth.of(threadNamePrefix)
            ? Texts.str(threadNamePrefix)
            : "ThreadPoolExecutor-" + COUNTER.getAndIncrement();
  }

  @Override
  String threadName(int number) {
    return prefix + "_" + number;
  }

  @Override
  Work work(
      PyFuture future, @Nullable Object function, @Nullable Object[] arguments, PyDict keywords) {
    return new Work(future, function, arguments, keywords);
  }

  @Override
  PyType brokenType() {
    return FutureTypes.BROKEN_THREAD_POOL;
  }

  @Override
  String breaking() {
    return BROKEN;
  }

  @Override
  String broken() {
    return BROKEN;
  }
}
