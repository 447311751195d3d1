package dev.portalis.runtime.modules.contextlib;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.modules.SysModuleFace;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code contextlib.redirect_stderr}. */
@PyClass(value = "redirect_stderr", module = "contextlib", pure = true)
public final class PyRedirectError extends PyObject {
  /** {@code contextlib.redirect_stderr}. */
  public static final PyType TYPE =
      PyType.builtin(
          "redirect_stderr", "contextlib", BuiltinTypes.OBJECT, new PyRedirectErrorFace());

  private static final String STREAM = "stderr";

  private final @Nullable Object target;
  private final Deque<Optional<Object>> before = new ArrayDeque<>();

  private PyRedirectError(PyType type, @Nullable Object target) {
    super(type);
    this.target = target;
  }

  /** {@code redirect_stderr(new_target)}. */
  @PyNew
  public static PyRedirectError make(PyType cls, @Nullable Object newTarget) {
    return new PyRedirectError(cls, newTarget);
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  public @Nullable Object enter() {
    before.push(Optional.ofNullable(Attributes.get(SysModuleFace.module(), STREAM)));
    Attributes.set(SysModuleFace.module(), STREAM, target);
    return target;
  }

  /** {@code __exit__}. */
  @PyMethod("__exit__")
  public void exit(@Nullable Object type, @Nullable Object value, @Nullable Object traceback) {
    Attributes.set(SysModuleFace.module(), STREAM, before.pop().orElse(null));
  }
}
