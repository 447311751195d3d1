package dev.portalis.runtime.modules.futures;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.threading.Timeouts;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyGenerator;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code concurrent.futures.Executor}.
 *
 * @see <a
 *     href="https://docs.python.org/3.12/library/concurrent.futures.html#executor-objects">Executor
 *     objects</a>
 */
@PyClass(value = "Executor", module = FutureTypes.BASE_MODULE, pure = true)
public class PyExecutor extends PyObject {
  /** The type. */
  public static final PyType TYPE = FutureTypes.pure("Executor", new PyExecutorFace());

  /** An executor that cannot execute. */
  public PyExecutor(PyType type) {
    super(type);
  }

  /** {@code executor.submit(fn, *args, **kwargs)}. */
  @PyMethod
  public PyFuture submit(
      @Nullable Object fn, @Arguments @Nullable Object[] args, @KeywordArguments PyDict kwargs) {
    throw Errors.of(ErrorKind.NOT_IMPLEMENTED_ERROR);
  }

  /** {@code executor.map(fn, *iterables, timeout=None, chunksize=1)}: submits all at once. */
  @PyMethod
  @Returns("Iterator")
  public PyGenerator map(
      @Named @Nullable Object fn,
      @Arguments @Nullable Object[] iterables,
      @KeywordOnly @Default("null") @Nullable Object timeout,
      @KeywordOnly @Default("1") @Nullable Object chunksize) {
    long nanos = timeout == null ? Timeouts.FOREVER : Math.max(0, Timeouts.nanos(timeout));
    long start = Timeouts.now();
    PyIterator[] iterators = new PyIterator[iterables.length];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iterator(iterables[i]);
    }
    List<@Nullable Object> futures = new ArrayList<>();
    for (Object[] row = row(iterators); row != null; row = row(iterators)) {
      futures.add(submitOverridden(fn, row));
    }
    return new MappedResults(futures.toArray(), nanos, start);
  }

  /** The next item of each; null where one has no more. */
  private static @Nullable Object @Nullable [] row(PyIterator[] iterators) {
    if (iterators.length == 0) {
      return null;
    }
    Object[] items = new Object[iterators.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = iterators[i].advance();
      if (items[i] == UNBOUND) {
        return null;
      }
    }
    return items;
  }

  private @Nullable Object submitOverridden(@Nullable Object fn, @Nullable Object[] row) {
    if (!type().isUserDefined()) {
      return submit(fn, row, new PyDict());
    }
    Object[] all = new Object[row.length + 1];
    all[0] = fn;
    System.arraycopy(row, 0, all, 1, row.length);
    return Calls.method(this, "submit", all, Signature.NO_KEYWORDS);
  }

  /** {@code executor.shutdown(wait=True, *, cancel_futures=False)}. */
  @PyMethod
  public void shutdown(
      @Named @Default("true") boolean wait, @KeywordOnly @Default("false") boolean cancelFutures) {}

  /** {@code with executor:} begins. */
  @PyMethod("__enter__")
  @Returns("Self")
  public PyExecutor enter() {
    return this;
  }

  /** {@code with executor:} ends: waits until all is done. */
  @PyMethod("__exit__")
  public boolean exit(@Nullable Object... exception) {
    if (type().isUserDefined()) {
      Calls.method(this, "shutdown", new Object[] {true}, new String[] {"wait"});
    } else {
      shutdown(true, false);
    }
    return false;
  }
}
