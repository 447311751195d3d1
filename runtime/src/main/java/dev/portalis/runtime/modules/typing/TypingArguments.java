package dev.portalis.runtime.modules.typing;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.PyEllipsis;
import dev.portalis.runtime.object.PyFunction;
import dev.portalis.runtime.object.PyGenericAlias;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.PyUnion;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of the forms of {@code typing}. */
final class TypingArguments {
  private static final Set<String> PLAIN =
      Set.of("Any", "NoReturn", "Never", "Self", "LiteralString", "TypeAlias", "Text");

  private TypingArguments() {}

  private static PyTuple tuple(@Nullable Object key) {
    return key instanceof PyTuple ? (PyTuple) key : PyTuple.of(new Object[] {key});
  }

  /** {@code form[key]}. */
  static Object apply(TypingAlias form, @Nullable Object key) {
    PyTuple given = tuple(key);
    String name = form.shortName();
    if (PLAIN.contains(name) && form.isForm(name)) {
      throw Errors.typeError(form.repr() + " is not subscriptable");
    }
    switch (name) {
      case "Optional":
        if (given.size() != 1) {
          throw Errors.typeError(
              "typing.Optional requires a single type. Got " + Texts.repr(key) + ".");
        }
        return union(PyTuple.of(given.get(0), null));
      case "Union":
        if (given.size() == 0) {
          throw Errors.typeError("Cannot take a Union of no types.");
        }
        return union(given);
      case "Literal":
        return literal(given);
      case "Callable":
        return callable(form, given);
      case "Annotated":
        if (given.size() < 2) {
          throw Errors.typeError(
              "Annotated[...] should be used with at least two arguments (a type and an"
                  + " annotation).");
        }
        return new TypingAlias("typing.Annotated", originOf(given.get(0)), given);
      default:
        return new TypingAlias("typing." + name, form.origin(), PyTuple.of(types(given.items())));
    }
  }

  private static @Nullable PyObject originOf(@Nullable Object type) {
    return type instanceof PyObject ? (PyObject) type : null;
  }

  /** Arguments as types: None and names that are not known yet replaced. */
  static PyTuple typesOf(PyTuple given) {
    return PyTuple.of(types(given.items()));
  }

  private static @Nullable Object[] types(@Nullable Object[] given) {
    Object[] types = new Object[given.length];
    for (int i = 0; i < given.length; i++) {
      types[i] = type(given[i]);
    }
    return types;
  }

  private static @Nullable Object type(@Nullable Object given) {
    if (given == null) {
      return BuiltinTypes.NONE;
    }
    return given instanceof String ? new PyForwardReference((String) given) : given;
  }

  /** {@code Union[types]}: without duplicates; one type alone is itself. */
  static PyObject union(PyTuple types) {
    List<@Nullable Object> all = new ArrayList<>();
    for (Object each : types.items()) {
      addMember(all, each);
    }
    Object first = all.get(0);
    if (all.size() == 1 && first instanceof PyObject) {
      return (PyObject) first;
    }
    return new TypingAlias("typing.Union", null, PyTuple.of(all.toArray()));
  }

  private static void addMember(List<@Nullable Object> all, @Nullable Object given) {
    if (given instanceof TypingAlias && ((TypingAlias) given).isForm("Union")) {
      PyTuple inner = ((TypingAlias) given).arguments();
      for (Object each : inner == null ? new Object[0] : inner.items()) {
        addMember(all, each);
      }
    } else if (given instanceof PyUnion) {
      for (Object each : ((PyUnion) given).members().items()) {
        addMember(all, each);
      }
    } else {
      addOnce(all, type(given));
    }
  }

  private static void addOnce(List<@Nullable Object> all, @Nullable Object value) {
    for (Object each : all) {
      if (Comparison.equal(each, value) && PyType.of(each) == PyType.of(value)) {
        return;
      }
    }
    all.add(value);
  }

  private static TypingAlias literal(PyTuple given) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Object each : given.items()) {
      PyTuple inner =
          each instanceof TypingAlias && ((TypingAlias) each).isForm("Literal")
              ? ((TypingAlias) each).arguments()
              : null;
      for (Object value : inner == null ? new Object[] {each} : inner.items()) {
        addOnce(values, value);
      }
    }
    return new TypingAlias("typing.Literal", null, PyTuple.of(values.toArray()));
  }

  private static TypingAlias callable(TypingAlias form, PyTuple given) {
    if (given.size() != 2) {
      throw Errors.typeError("Callable must be used as Callable[[arg, ...], result].");
    }
    List<@Nullable Object> all = new ArrayList<>();
    Object parameters = given.get(0);
    if (parameters instanceof PyList) {
      all.addAll(Arrays.asList(types(((PyList) parameters).toArray())));
    } else {
      all.add(parameters);
    }
    all.add(type(given.get(1)));
    return new TypingAlias("typing.Callable", form.origin(), PyTuple.of(all.toArray()));
  }

  /** All but the first. */
  static PyTuple rest(PyTuple arguments) {
    return PyTuple.of(Arrays.copyOfRange(arguments.toArray(), 1, arguments.size()));
  }

  /** The type variables in arguments, in order. */
  static PyTuple parameters(@Nullable PyTuple arguments) {
    List<@Nullable Object> found = new ArrayList<>();
    if (arguments != null) {
      for (Object each : arguments.items()) {
        collect(each, found);
      }
    }
    return PyTuple.of(found.toArray());
  }

  private static void collect(@Nullable Object type, List<@Nullable Object> found) {
    if (type instanceof PyTypeVariable) {
      if (!found.contains(type)) {
        found.add(type);
      }
    } else if (type instanceof TypingAlias && ((TypingAlias) type).arguments() != null) {
      for (Object each : parameters(((TypingAlias) type).arguments()).items()) {
        collect(each, found);
      }
    } else if (type instanceof PyGenericAlias) {
      for (Object each : parameters(((PyGenericAlias) type).arguments()).items()) {
        collect(each, found);
      }
    }
  }

  /** A form whose type variables are replaced in order. */
  static Object substitute(TypingAlias form, @Nullable Object key) {
    PyTuple variables = parameters(form.arguments());
    if (variables.size() == 0) {
      throw Errors.typeError(form.repr() + " is not a generic class");
    }
    PyTuple given = tuple(key);
    if (given.size() != variables.size()) {
      throw Errors.typeError(
          "Too "
              + (given.size() > variables.size() ? "many" : "few")
              + " arguments for "
              + form.repr()
              + "; actual "
              + given.size()
              + ", expected "
              + variables.size());
    }
    return Objects.requireNonNull(replaced(form, variables, PyTuple.of(types(given.items()))));
  }

  private static @Nullable Object replaced(
      @Nullable Object type, PyTuple variables, PyTuple values) {
    if (type instanceof PyTypeVariable) {
      for (int i = 0; i < variables.size(); i++) {
        if (variables.get(i) == type) {
          return values.get(i);
        }
      }
      return type;
    }
    if (type instanceof TypingAlias && ((TypingAlias) type).arguments() != null) {
      TypingAlias form = (TypingAlias) type;
      Object[] inner = Objects.requireNonNull(form.arguments()).toArray();
      for (int i = 0; i < inner.length; i++) {
        inner[i] = replaced(inner[i], variables, values);
      }
      PyTuple all = PyTuple.of(inner);
      return form.isForm("Union") ? union(all) : form.with(all);
    }
    if (type instanceof PyGenericAlias) {
      Object[] inner = ((PyGenericAlias) type).arguments().toArray();
      for (int i = 0; i < inner.length; i++) {
        inner[i] = replaced(inner[i], variables, values);
      }
      return new PyGenericAlias(((PyGenericAlias) type).origin(), PyTuple.of(inner));
    }
    return type;
  }

  static boolean sameMembers(PyTuple a, PyTuple b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (Object each : a.items()) {
      if (!b.contains(each)) {
        return false;
      }
    }
    return true;
  }

  /** A form with arguments, as reprs show it. */
  static String repr(TypingAlias form, String name, PyTuple arguments) {
    if (form.isForm("Union") && arguments.size() == 2) {
      int none = arguments.get(0) == BuiltinTypes.NONE ? 0 : 1;
      if (arguments.get(none) == BuiltinTypes.NONE) {
        return "typing.Optional[" + shown(arguments.get(1 - none)) + "]";
      }
    }
    StringBuilder text = new StringBuilder(name).append('[');
    int last = arguments.size() - 1;
    boolean callable = form.isForm("Callable");
    boolean listed =
        callable
            && !(last == 1
                && (arguments.get(0) == PyEllipsis.INSTANCE
                    || arguments.get(0) instanceof PyTypeVariable));
    text.append(listed ? "[" : "");
    for (int i = 0; i <= last; i++) {
      boolean closes = listed && i == last;
      text.append(closes ? "], " : i == 0 ? "" : ", ");
      boolean value = form.isForm("Literal") || (form.isForm("Annotated") && i > 0);
      text.append(value ? Texts.repr(arguments.get(i)) : shown(arguments.get(i)));
    }
    return text.append(arguments.size() == 0 ? "()]" : "]").toString();
  }

  /** A type inside another. */
  private static String shown(@Nullable Object value) {
    if (value == PyEllipsis.INSTANCE) {
      return "...";
    }
    if (value instanceof PyList) {
      StringBuilder text = new StringBuilder("[");
      for (Object each : ((PyList) value).toArray()) {
        text.append(text.length() == 1 ? "" : ", ").append(shown(each));
      }
      return text.append(']').toString();
    }
    if (value instanceof PyFunction) {
      return ((PyFunction) value).name();
    }
    return value instanceof PyType ? ((PyType) value).qualifiedName() : Texts.repr(value);
  }
}
