package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A generator. The generated subclass is a state machine: {@link #resume} runs to the next {@code
 * yield}.
 *
 * @see <a
 *     href="https://docs.python.org/3.12/reference/expressions.html#generator-iterator-methods">
 *     Generator-iterator methods</a>
 */
@PyClass(value = "generator", type = "BuiltinTypes.GENERATOR")
public abstract class PyGenerator extends PyIterator {
  private static final int CREATED = 0;
  private static final int SUSPENDED = 1;
  private static final int RUNNING = 2;
  private static final int CLOSED = 3;

  private static final PyType STOP_ASYNC = ExceptionTypes.of(ErrorKind.STOP_ASYNC_ITERATION);

  private final String name;
  private int status = CREATED;
  private String kind = "generator";
  private @Nullable Object result;
  private @Nullable PyBaseException handledInside;

  /** The iterator of the {@code yield from} under way, or null. */
  protected @Nullable PyIterator delegate;

  /** What {@code send} handed in: the value of the {@code yield} expression. */
  protected @Nullable Object sent;

  /** For generated code: a generator that has not started. */
  protected PyGenerator(PyType type, String name) {
    super(type);
    this.name = name;
  }

  /**
   * Runs to the next {@code yield}.
   *
   * @param thrown an exception to be raised at the {@code yield} where the generator stands, or
   *     null
   * @return the value yielded, or {@link Unbound#UNBOUND} when the function returned; then it has
   *     called {@link #returned}
   */
  protected abstract @Nullable Object resume(@Nullable Throwable thrown);

  /** For generated code: {@code return value}. */
  protected final Object returned(@Nullable Object value) {
    result = value;
    return UNBOUND;
  }

  private @Nullable Object run(@Nullable Throwable thrown) {
    if (status == RUNNING) {
      throw Errors.valueError(kind() + " already executing");
    }
    status = RUNNING;
    PyBaseException outside = ExceptionState.handled();
    if (handledInside != null) {
      ExceptionState.enter(handledInside);
    }
    boolean finished = true;
    try {
      Object value = resume(thrown);
      finished = value == UNBOUND;
      return value;
    } catch (Throwable t) {
      throw raised(t, kind());
    } finally {
      PyBaseException inside = ExceptionState.handled();
      handledInside = finished || inside == outside ? null : inside;
      ExceptionState.leave(outside);
      status = finished ? CLOSED : SUSPENDED;
    }
  }

  /** What this is the body of: a generator, coroutine or async generator. */
  final void setKind(String kind) {
    this.kind = kind;
  }

  private String kind() {
    return kind;
  }

  final boolean isCreated() {
    return status == CREATED;
  }

  final boolean isSuspended() {
    return status == SUSPENDED;
  }

  final boolean isClosed() {
    return status == CLOSED;
  }

  /** What a generator throws where something is thrown inside it: no StopIteration (PEP 479). */
  public static RuntimeException raised(Throwable thrown, String kind) {
    PyBaseException exception = Exceptions.caught(thrown);
    boolean stop = exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION);
    if (stop || (kind.equals(PyAsyncGenerator.KIND) && Exceptions.matches(exception, STOP_ASYNC))) {
      PyBaseException wrapped =
          (PyBaseException)
              Objects.requireNonNull(
                  Calls.call(
                      ExceptionTypes.of(ErrorKind.RUNTIME_ERROR),
                      kind + " raised " + (stop ? "StopIteration" : "StopAsyncIteration")));
      wrapped.setCause(exception);
      wrapped.setContext(exception);
      return Exceptions.raise(wrapped);
    }
    return thrown instanceof RuntimeException
        ? (RuntimeException) thrown
        : Exceptions.rethrow(exception);
  }

  @Override
  public @Nullable Object advance() {
    if (status == CLOSED) {
      result = null;
      return UNBOUND;
    }
    sent = null;
    return run(null);
  }

  @Override
  public final @Nullable Object result() {
    return result;
  }

  /** Like {@code send}, but tells the end by {@link Unbound#UNBOUND}. */
  public final @Nullable Object advance(@Nullable Object value) {
    if (status == CREATED && value != null) {
      throw Errors.typeError("can't send non-None value to a just-started " + kind());
    }
    if (status == CLOSED) {
      result = null;
      return UNBOUND;
    }
    sent = value;
    return run(null);
  }

  /** {@code g.send(value)}. */
  @PyMethod
  public @Nullable Object send(@Nullable Object value) {
    return orStop(advance(value));
  }

  private @Nullable Object orStop(@Nullable Object value) {
    if (value != UNBOUND) {
      return value;
    }
    throw result == null ? Errors.stopIteration() : stopWith(result);
  }

  private static PyException stopWith(@Nullable Object value) {
    return Errors.of(ErrorKind.STOP_ITERATION, value);
  }

  /** Like {@code throw}, but tells the end by {@link Unbound#UNBOUND}. */
  public final @Nullable Object advanceWith(PyException thrown) {
    if (status == CREATED || status == CLOSED) {
      status = CLOSED;
      throw thrown;
    }
    return run(thrown);
  }

  /** {@code g.throw(exception)}, also in the deprecated form of type, value and traceback. */
  @PyMethod("throw")
  public @Nullable Object throwInto(
      @Nullable Object type,
      @Default("null") @Nullable Object value,
      @Default("null") @Nullable Object traceback) {
    Object exception =
        value == null ? type : value instanceof PyBaseException ? value : Calls.call(type, value);
    return orStop(advanceWith(Exceptions.raise(exception)));
  }

  /** {@code g.close()}. */
  @PyMethod
  public void close() {
    if (status == CREATED || status == CLOSED) {
      status = CLOSED;
      return;
    }
    try {
      Object value = advanceWith(Exceptions.raise(ExceptionTypes.of(ErrorKind.GENERATOR_EXIT)));
      if (value != UNBOUND) {
        throw Errors.runtimeError(kind() + " ignored GeneratorExit");
      }
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.GENERATOR_EXIT)) {
        throw e;
      }
    }
  }

  /** {@code gi_running}. */
  @PyProperty
  public boolean giRunning() {
    return status == RUNNING;
  }

  /** {@code gi_yieldfrom}. */
  @PyProperty
  public @Nullable Object giYieldfrom() {
    return delegate;
  }

  /** {@code gi_frame}: something as long as the generator is not finished. */
  @PyProperty
  public @Nullable Object giFrame() {
    return status == CLOSED ? null : this;
  }

  /** {@code __name__}. */
  @PyProperty("__name__")
  public String name() {
    int dot = name.lastIndexOf('.');
    return name.substring(dot + 1);
  }

  /** {@code __qualname__}. */
  @PyProperty("__qualname__")
  public String qualifiedName() {
    return name;
  }

  @Override
  public String repr() {
    return "<" + kind() + " object " + name + " at " + Identity.address(this) + ">";
  }

  /**
   * One step of {@code yield from}: resumes the delegate with what was sent or thrown in.
   *
   * @return the value to yield on, or {@link Unbound#UNBOUND} when the delegate is exhausted; its
   *     {@link PyIterator#result} is then the value of the expression
   */
  protected final @Nullable Object stepDelegate(@Nullable Throwable thrown) {
    PyIterator inner = Objects.requireNonNull(delegate);
    if (thrown == null) {
      if (sent == null) {
        return inner.advance();
      }
      if (inner instanceof PyGenerator) {
        return ((PyGenerator) inner).advance(sent);
      }
      return Delegation.send(inner, sent);
    }
    return Delegation.raise(inner, Exceptions.rethrow(Exceptions.caught(thrown)));
  }
}
