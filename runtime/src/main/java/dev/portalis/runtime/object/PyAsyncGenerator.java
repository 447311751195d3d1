package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous generator. Its body is a generator that yields what the event loop has to see,
 * and, as {@link Yielded}, what the program yields.
 *
 * @see <a href="https://peps.python.org/pep-0525/">PEP 525</a>
 */
@PyClass(value = "async_generator", type = "BuiltinTypes.ASYNC_GENERATOR")
public final class PyAsyncGenerator extends PyObject {
  /** How errors call it. */
  static final String KIND = "async generator";

  private final PyGenerator body;
  private boolean running;
  private @Nullable Object owner;

  /** An asynchronous generator that has not started. */
  public PyAsyncGenerator(PyGenerator body) {
    super(BuiltinTypes.ASYNC_GENERATOR);
    this.body = body;
    body.setKind(KIND);
  }

  /** A value on its way from {@code yield} to who iterates. */
  static final class Yielded {
    final @Nullable Object value;

    Yielded(@Nullable Object value) {
      this.value = value;
    }
  }

  /** {@code __aiter__}. */
  @PyMethod("__aiter__")
  public PyAsyncGenerator asyncIterator() {
    return this;
  }

  /** {@code __anext__}. */
  @PyMethod("__anext__")
  public PyIterator next() {
    return new Step(this, "anext()", null, null, false);
  }

  /** {@code asend(value)}. */
  @PyMethod
  public PyIterator asend(@Nullable Object value) {
    return new Step(this, "asend()", value, null, false);
  }

  /** {@code athrow(exception)}. */
  @PyMethod
  public PyIterator athrow(
      @Nullable Object type,
      @Default("null") @Nullable Object value,
      @Default("null") @Nullable Object traceback) {
    Object exception =
        value == null ? type : value instanceof PyBaseException ? value : Calls.call(type, value);
    return new Step(this, "athrow()", null, Exceptions.raise(exception), false);
  }

  /** {@code aclose()}. */
  @PyMethod
  public PyIterator aclose() {
    return new Closing(this);
  }

  /** {@code ag_running}. */
  @PyProperty
  public boolean agRunning() {
    return running;
  }

  /** {@code __name__}. */
  @PyProperty("__name__")
  public String name() {
    return body.name();
  }

  /** {@code __qualname__}. */
  @PyProperty("__qualname__")
  public String qualifiedName() {
    return body.qualifiedName();
  }

  /** The steps of an {@code async for}: their result is UNBOUND at the end. */
  PyIterator nextOrUnbound() {
    return new Step(this, "anext()", null, null, true);
  }

  /** Whether it has ended. */
  public boolean isClosed() {
    return body.isClosed();
  }

  private void begin(String method) {
    if (running) {
      throw Errors.runtimeError(method + ": asynchronous generator is already running");
    }
    running = true;
    if (owner == null) {
      owner = AsyncGeneratorHook.started(this);
    }
  }

  /** Resumes the body with a value, or with what is thrown into it. */
  private @Nullable Object advance(@Nullable Object value, @Nullable Throwable thrown) {
    return thrown == null
        ? body.advance(value)
        : body.advanceWith(Exceptions.rethrow(Exceptions.caught(thrown)));
  }

  @Override
  public String repr() {
    return "<async_generator object " + qualifiedName() + " at " + Identity.address(this) + ">";
  }

  /** From one {@code yield} to the next. */
  private static final class Step extends AwaitSteps {
    private final PyAsyncGenerator generator;
    private final String method;
    private final @Nullable Object value;
    private @Nullable Throwable first;
    private final boolean endsUnbound;
    private boolean begun;

    Step(
        PyAsyncGenerator generator,
        String method,
        @Nullable Object value,
        @Nullable Throwable first,
        boolean endsUnbound) {
      super(method);
      this.generator = generator;
      this.method = method;
      this.value = value;
      this.first = first;
      this.endsUnbound = endsUnbound;
    }

    @Override
    protected @Nullable Object resume(@Nullable Throwable thrown) {
      Object item;
      boolean goesOn = false;
      if (!begun) {
        generator.begin(method);
      }
      try {
        item = begun ? generator.advance(sent, thrown) : generator.advance(value, first);
        begun = true;
        first = null;
        goesOn = item != Unbound.UNBOUND && !(item instanceof Yielded);
      } finally {
        generator.running = goesOn;
      }
      if (item instanceof Yielded) {
        return returned(((Yielded) item).value);
      }
      if (goesOn) {
        return item;
      }
      if (endsUnbound) {
        return returned(Unbound.UNBOUND);
      }
      throw Errors.of(ErrorKind.STOP_ASYNC_ITERATION);
    }
  }

  /** {@code aclose()}. */
  private static final class Closing extends AwaitSteps {
    private final PyAsyncGenerator generator;
    private boolean begun;

    Closing(PyAsyncGenerator generator) {
      super("aclose()");
      this.generator = generator;
    }

    @Override
    protected @Nullable Object resume(@Nullable Throwable thrown) {
      if (!begun && (generator.body.isClosed() || generator.body.isCreated())) {
        generator.body.close();
        return returned(null);
      }
      try {
        Object item = step(thrown);
        if (item == Unbound.UNBOUND) {
          return returned(null);
        }
        if (item instanceof Yielded) {
          throw Errors.runtimeError("async generator ignored GeneratorExit");
        }
        return item;
      } catch (dev.portalis.runtime.error.PyException e) {
        if (Exceptions.matches(e, ErrorKind.GENERATOR_EXIT)
            || Exceptions.matches(e, ErrorKind.STOP_ASYNC_ITERATION)) {
          return returned(null);
        }
        throw e;
      }
    }

    private @Nullable Object step(@Nullable Throwable thrown) {
      boolean goesOn = false;
      Object item;
      if (!begun) {
        generator.begin("aclose()");
      }
      try {
        item =
            begun
                ? generator.advance(sent, thrown)
                : generator.advance(
                    null, Exceptions.raise(ExceptionTypes.of(ErrorKind.GENERATOR_EXIT)));
        begun = true;
        goesOn = item != Unbound.UNBOUND && !(item instanceof Yielded);
      } finally {
        generator.running = goesOn;
      }
      return item;
    }
  }
}
