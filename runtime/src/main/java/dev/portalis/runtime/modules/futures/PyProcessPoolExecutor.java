package dev.portalis.runtime.modules.futures;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyGenerator;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.Platform;
import org.jspecify.annotations.Nullable;

/**
 * {@code concurrent.futures.ProcessPoolExecutor}: its tasks run in threads, but get copies of their
 * arguments and give copies of their results, as processes would. The compiler refuses tasks that
 * share anything else.
 *
 * @see <a href="https://docs.python.org/3.12/library/concurrent.futures.html#processpoolexecutor">
 *     ProcessPoolExecutor</a>
 */
@PyClass(value = "ProcessPoolExecutor", module = FutureTypes.PROCESS_MODULE, pure = true)
public class PyProcessPoolExecutor extends PyPool {
  /** The type. */
  public static final PyType TYPE =
      FutureTypes.pure(
          "ProcessPoolExecutor",
          FutureTypes.PROCESS_MODULE,
          PyExecutor.TYPE,
          new PyProcessPoolExecutorFace());

  /** A pool of one process. */
  public PyProcessPoolExecutor(PyType type) {
    super(type);
  }

  /** {@code ProcessPoolExecutor(max_workers, mp_context, initializer, initargs)}. */
  @PyInit
  public void init(
      @Named @Default("null") @Nullable Object maxWorkers,
      @Named @Default("null") @Nullable Object mpContext,
      @Named @Default("null") @Nullable Object initializer,
      @Named @Default("PyTuple.EMPTY") @Nullable Object initargs,
      @KeywordOnly @Default("null") @Nullable Object maxTasksPerChild) {
    init(
        maxWorkers != null ? maxWorkers : (Object) (long) Platform.THREADS.processors(),
        initializer,
        initargs);
    if (maxTasksPerChild != null) {
      if (!(maxTasksPerChild instanceof Long)) {
        throw Errors.typeError("max_tasks_per_child must be an integer");
      }
      if ((Long) maxTasksPerChild <= 0) {
        throw Errors.valueError("max_tasks_per_child must be >= 1");
      }
    }
  }

  @Override
  @PyMethod
  @Returns("Iterator")
  public PyGenerator map(
      @Named @Nullable Object fn,
      @Arguments @Nullable Object[] iterables,
      @KeywordOnly @Default("null") @Nullable Object timeout,
      @KeywordOnly @Default("1") @Nullable Object chunksize) {
    if (Comparison.test(CompareOp.LT, chunksize, 1L)) {
      throw Errors.valueError("chunksize must be >= 1.");
    }
    return super.map(fn, iterables, timeout, chunksize);
  }

  /** Code in a process of its own runs in its main thread. */
  @Override
  String threadName(int number) {
    return "MainThread";
  }

  @Override
  Work work(
      PyFuture future, @Nullable Object function, @Nullable Object[] arguments, PyDict keywords) {
    return new IsolatedWork(future, function, arguments, keywords);
  }

  @Override
  PyType brokenType() {
    return FutureTypes.BROKEN_PROCESS_POOL;
  }

  @Override
  String breaking() {
    return "A process in the process pool was terminated abruptly while the future was running or"
        + " pending.";
  }

  @Override
  String broken() {
    return "A child process terminated abruptly, the process pool is not usable anymore";
  }
}
