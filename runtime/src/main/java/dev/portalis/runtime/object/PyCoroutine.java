package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/**
 * A coroutine: what a call of an {@code async def} makes. Its body is a generator that yields what
 * the event loop has to see.
 *
 * @see <a href="https://docs.python.org/3.12/reference/datamodel.html#coroutine-objects">Coroutine
 *     objects</a>
 */
@PyClass(value = "coroutine", type = "BuiltinTypes.COROUTINE")
public final class PyCoroutine extends PyObject implements Awaitable {
  private final PyGenerator body;

  /** A coroutine that has not started. */
  public PyCoroutine(PyGenerator body) {
    super(BuiltinTypes.COROUTINE);
    this.body = body;
    body.setKind("coroutine");
  }

  /** {@code coroutine.send(value)}. */
  @PyMethod
  public @Nullable Object send(@Nullable Object value) {
    checkOpen();
    return body.send(value);
  }

  /** {@code coroutine.throw(exception)}. */
  @PyMethod("throw")
  public @Nullable Object throwInto(
      @Nullable Object type,
      @Default("null") @Nullable Object value,
      @Default("null") @Nullable Object traceback) {
    checkOpen();
    return body.throwInto(type, value, traceback);
  }

  /** {@code coroutine.close()}. */
  @PyMethod
  public void close() {
    body.close();
  }

  /** {@code __await__}. */
  @PyMethod("__await__")
  public PyIterator steps() {
    return new AwaitSteps(await());
  }

  /** {@code cr_running}. */
  @PyProperty
  public boolean crRunning() {
    return body.giRunning();
  }

  /** {@code cr_frame}: something as long as the coroutine is not finished. */
  @PyProperty
  public @Nullable Object crFrame() {
    return body.isClosed() ? null : this;
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

  private void checkOpen() {
    if (body.isClosed()) {
      throw Errors.runtimeError("cannot reuse already awaited coroutine");
    }
  }

  @Override
  public PyIterator await() {
    checkOpen();
    if (body.isSuspended()) {
      throw Errors.runtimeError("coroutine is being awaited already");
    }
    return body;
  }

  /** The body, for the event loop that runs the coroutine. */
  public PyGenerator body() {
    return body;
  }

  @Override
  public String repr() {
    return "<coroutine object " + qualifiedName() + " at " + Identity.address(this) + ">";
  }
}
