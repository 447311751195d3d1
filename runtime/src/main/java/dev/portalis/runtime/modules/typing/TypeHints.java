package dev.portalis.runtime.modules.typing;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyEllipsis;
import dev.portalis.runtime.object.PyGenericAlias;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.PyUnion;
import dev.portalis.runtime.object.Texts;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What functions of {@code typing} tell about types and annotations. */
final class TypeHints {
  private static final PyType[] BUILTINS = {
    BuiltinTypes.INT,
    BuiltinTypes.STR,
    BuiltinTypes.FLOAT,
    BuiltinTypes.BOOL,
    BuiltinTypes.BYTES,
    BuiltinTypes.LIST,
    BuiltinTypes.DICT,
    BuiltinTypes.SET,
    BuiltinTypes.TUPLE,
    BuiltinTypes.OBJECT,
    BuiltinTypes.TYPE,
    BuiltinTypes.COMPLEX,
    BuiltinTypes.FROZENSET
  };

  private TypeHints() {}

  /** {@code get_origin(tp)}. */
  static @Nullable Object origin(@Nullable Object type) {
    if (type instanceof TypingAlias) {
      TypingAlias form = (TypingAlias) type;
      if (form.isForm("Annotated") && form.arguments() != null) {
        return TypingForms.ANNOTATED;
      }
      if (form.arguments() == null) {
        return form.origin();
      }
      Object origin = form.origin();
      return origin == null ? TypingAlias.form(form.shortName(), null) : origin;
    }
    if (type instanceof PyGenericAlias) {
      return ((PyGenericAlias) type).origin();
    }
    if (type instanceof PyUnion) {
      return PyUnion.TYPE;
    }
    return type == TypingModule.GENERIC ? TypingModule.GENERIC : null;
  }

  /** {@code get_args(tp)}. */
  static PyTuple arguments(@Nullable Object type) {
    if (type instanceof PyGenericAlias) {
      return ((PyGenericAlias) type).arguments();
    }
    if (type instanceof PyUnion) {
      return ((PyUnion) type).arguments();
    }
    if (!(type instanceof TypingAlias)) {
      return PyTuple.EMPTY;
    }
    TypingAlias alias = (TypingAlias) type;
    PyTuple own = alias.arguments();
    if (own == null) {
      return PyTuple.EMPTY;
    }
    if (alias.isForm("Callable") && !(own.size() == 2 && own.get(0) == PyEllipsis.INSTANCE)) {
      Object[] all = own.toArray();
      PyList parameters = PyList.of(Arrays.copyOf(all, all.length - 1));
      return PyTuple.of(parameters, all[all.length - 1]);
    }
    return own;
  }

  /** {@code get_type_hints(obj)}. */
  static PyDict of(
      @Nullable Object object,
      @Nullable Object globals,
      @Nullable Object locals,
      boolean includeExtras) {
    PyDict hints = new PyDict();
    if (object instanceof PyType) {
      PyType[] order = ((PyType) object).order();
      for (int i = order.length - 1; i >= 0; i--) {
        addAll(hints, order[i].ownMember("__annotations__"), globals, locals, includeExtras);
      }
      return hints;
    }
    Object annotations = Attributes.getOr(object, "__annotations__", UNBOUND);
    if (annotations == UNBOUND) {
      throw Errors.typeError(Texts.repr(object) + " is not a module, class, method, or function.");
    }
    addAll(hints, annotations, globals, locals, includeExtras);
    return hints;
  }

  private static void addAll(
      PyDict hints,
      @Nullable Object annotations,
      @Nullable Object globals,
      @Nullable Object locals,
      boolean includeExtras) {
    if (!(annotations instanceof PyDict)) {
      return;
    }
    for (Map.Entry<Object, Object> entry : ((PyDict) annotations).entrySet()) {
      Object value = resolved(entry.getValue(), globals, locals);
      hints.setItem(entry.getKey(), includeExtras ? value : plain(value));
    }
  }

  private static @Nullable Object resolved(
      @Nullable Object value, @Nullable Object globals, @Nullable Object locals) {
    if (value == null) {
      return BuiltinTypes.NONE;
    }
    String text =
        value instanceof String
            ? (String) value
            : value instanceof PyForwardReference ? ((PyForwardReference) value).text() : null;
    if (text == null) {
      return value;
    }
    for (Object names : new Object[] {locals, globals}) {
      Object known = names instanceof PyDict ? ((PyDict) names).getString(text) : UNBOUND;
      if (known != UNBOUND) {
        return known;
      }
    }
    return builtin(text);
  }

  /** The built-in type of a name; the names of a program are not known at run time. */
  private static @Nullable Object builtin(String text) {
    for (PyType each : BUILTINS) {
      if (each.name().equals(text)) {
        return each;
      }
    }
    if (text.equals("None")) {
      return BuiltinTypes.NONE;
    }
    throw Errors.notImplemented(
        "get_type_hints() cannot evaluate " + Texts.repr(text) + ": write the type without quotes");
  }

  /** A type without what {@code Annotated} adds. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof TypingAlias && ((TypingAlias) value).isForm("Annotated")) {
      PyTuple own = ((TypingAlias) value).arguments();
      return own == null ? value : own.get(0);
    }
    return value;
  }
}
