package dev.portalis.runtime.modules.operator;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code operator.attrgetter}. */
@PyClass(value = "attrgetter", module = "operator")
public final class PyAttributeGetter extends PyCallable {
  /** {@code operator.attrgetter}. */
  public static final PyType TYPE =
      PyType.builtin("attrgetter", "operator", BuiltinTypes.OBJECT, new PyAttributeGetterFace());

  private final String[] names;

  private PyAttributeGetter(PyType type, String[] names) {
    super(type);
    this.names = names;
  }

  /** {@code attrgetter(attribute, *attributes)}. */
  @PyNew
  public static PyAttributeGetter make(
      PyType cls, @Nullable Object attribute, @Arguments @Nullable Object[] attributes) {
    String[] names = new String[attributes.length + 1];
    for (int i = 0; i < names.length; i++) {
      String name = Convert.stringOrNull(i == 0 ? attribute : attributes[i - 1]);
      if (name == null) {
        throw Errors.typeError("attribute name must be a string");
      }
      names[i] = name;
    }
    return new PyAttributeGetter(cls, names);
  }

  private static @Nullable Object get(@Nullable Object value, String dotted) {
    Object result = value;
    int start = 0;
    for (int dot = dotted.indexOf('.'); dot >= 0; dot = dotted.indexOf('.', start)) {
      result = Attributes.get(result, dotted.substring(start, dot));
      start = dot + 1;
    }
    return Attributes.get(result, dotted.substring(start));
  }

  @Override
  public @Nullable Object call1(@Nullable Object a) {
    if (names.length == 1) {
      return get(a, names[0]);
    }
    Object[] values = new Object[names.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = get(a, names[i]);
    }
    return PyTuple.of(values);
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (keywords.length > 0) {
      throw Errors.typeError("attrgetter() takes no keyword arguments");
    }
    if (arguments.length != 1) {
      throw Errors.typeError("attrgetter expected 1 argument, got " + arguments.length);
    }
    return call1(arguments[0]);
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder("operator.attrgetter(");
    for (int i = 0; i < names.length; i++) {
      text.append(i == 0 ? "" : ", ").append(Texts.repr(names[i]));
    }
    return text.append(')').toString();
  }
}
