package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Handle}: a callback that the event loop is going to call. */
@PyClass(value = "Handle", module = "asyncio.events", pure = true)
public class PyHandle extends PyObject {
  /** The type. */
  public static final PyType TYPE = AsyncTypes.of("Handle", "asyncio.events", new PyHandleFace());

  private final Runnable action;
  private boolean cancelled;

  PyHandle(PyType type, Runnable action) {
    super(type);
    this.action = action;
  }

  PyHandle(Runnable action) {
    this(TYPE, action);
  }

  /** A call of something callable. */
  static Runnable calling(@Nullable Object callback, @Nullable Object... arguments) {
    return () -> Calls.call(callback, arguments, Signature.NO_KEYWORDS);
  }

  /** {@code handle.cancel()}. */
  @PyMethod
  public void cancel() {
    cancelled = true;
  }

  /** {@code handle.cancelled()}. */
  @PyMethod
  public boolean cancelled() {
    return cancelled;
  }

  final void run() {
    if (!cancelled) {
      action.run();
    }
  }
}
