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

/** {@code contextlib.redirect_stdout}. */
@PyClass(value = "redirect_stdout", module = "contextlib", pure = true)
public final class PyRedirect extends PyObject {
  /** {@code contextlib.redirect_stdout}. */
  public static final PyType TYPE =
      PyType.builtin("redirect_stdout", "contextlib", BuiltinTypes.OBJECT, new PyRedirectFace());

  private static final String STREAM = "stdout";

  private final @Nullable Object target;
  private final Deque<Optional<Object>> before = new ArrayDeque<>();

  private PyRedirect(PyType type, @Nullable Object target) {
    super(type);
    this.target = target;
  }

  /** {@code redirect_stdout(new_target)}. */
  @PyNew
  public static PyRedirect make(PyType cls, @Nullable Object newTarget) {
    return new PyRedirect(cls, newTarget);
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
