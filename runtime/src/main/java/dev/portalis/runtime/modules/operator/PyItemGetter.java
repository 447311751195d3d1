package dev.portalis.runtime.modules.operator;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code operator.itemgetter}. */
@PyClass(value = "itemgetter", module = "operator")
public final class PyItemGetter extends PyCallable {
  /** {@code operator.itemgetter}. */
  public static final PyType TYPE =
      PyType.builtin("itemgetter", "operator", BuiltinTypes.OBJECT, new PyItemGetterFace());

  private final @Nullable Object[] keys;

  private PyItemGetter(PyType type, @Nullable Object[] keys) {
    super(type);
    this.keys = keys;
  }

  /** {@code itemgetter(item, *items)}. */
  @PyNew
  public static PyItemGetter make(
      PyType cls, @Nullable Object item, @Arguments @Nullable Object[] items) {
    Object[] keys = new Object[items.length + 1];
    keys[0] = item;
    System.arraycopy(items, 0, keys, 1, items.length);
    return new PyItemGetter(cls, keys);
  }

  @Override
  public @Nullable Object call1(@Nullable Object a) {
    if (keys.length == 1) {
      return Items.get(a, keys[0]);
    }
    Object[] values = new Object[keys.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Items.get(a, keys[i]);
    }
    return PyTuple.of(values);
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (keywords.length > 0) {
      throw Errors.typeError("itemgetter() takes no keyword arguments");
    }
    if (arguments.length != 1) {
      throw Errors.typeError("itemgetter expected 1 argument, got " + arguments.length);
    }
    return call1(arguments[0]);
  }

  @Override
  public String repr() {
    String shown = PyTuple.of(keys).repr();
    return "operator.itemgetter" + (keys.length == 1 ? "(" + Texts.repr(keys[0]) + ")" : shown);
  }
}
