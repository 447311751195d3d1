package dev.portalis.runtime.modules.futures;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** The named tuple that {@code wait} gives. */
@PyClass(value = "DoneAndNotDoneFutures", module = FutureTypes.BASE_MODULE, pure = true)
public final class PyDoneAndNotDone extends PyTuple {
  /** The type. */
  public static final PyType TYPE =
      PyType.builtin(
          "DoneAndNotDoneFutures",
          FutureTypes.BASE_MODULE,
          BuiltinTypes.TUPLE,
          new PyDoneAndNotDoneFace());

  PyDoneAndNotDone(@Nullable Object done, @Nullable Object notDone) {
    super(TYPE, new Object[] {done, notDone});
  }

  /** {@code DoneAndNotDoneFutures(done, not_done)}. */
  @PyNew
  public static PyDoneAndNotDone make(
      PyType cls, @Named @Nullable Object done, @Named @Nullable Object notDone) {
    return new PyDoneAndNotDone(done, notDone);
  }

  /** {@code result.done}. */
  @PyProperty
  @Returns("set[Future]")
  public @Nullable Object done() {
    return get(0);
  }

  /** {@code result.not_done}. */
  @PyProperty
  @Returns("set[Future]")
  public @Nullable Object notDone() {
    return get(1);
  }

  @Override
  public String repr() {
    return "DoneAndNotDoneFutures(done="
        + Texts.repr(get(0))
        + ", not_done="
        + Texts.repr(get(1))
        + ")";
  }
}
