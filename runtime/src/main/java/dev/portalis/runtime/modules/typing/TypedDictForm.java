package dev.portalis.runtime.modules.typing;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyFrozenSet;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PySet;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Truth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code typing.TypedDict}: classes that say which keys a dict has, and make plain dicts.
 *
 * @see <a href="https://docs.python.org/3.12/library/typing.html#typing.TypedDict">TypedDict</a>
 */
final class TypedDictForm extends ClassForm {
  private static final PyType BASE =
      new TypedDictClass(BuiltinTypes.TYPE, "TypedDict", new PyType[] {BuiltinTypes.OBJECT}, false);

  TypedDictForm() {
    super("TypedDict", BASE);
  }

  /** Whether a value is a class of typed dicts. */
  static boolean isTypedDict(@Nullable Object value) {
    return value instanceof TypedDictClass && value != BASE;
  }

  /** {@code TypedDict(typename, fields, *, total)}. */
  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    int positional = arguments.length - keywords.length;
    PyDict options = new PyDict();
    for (int i = 0; i < keywords.length; i++) {
      options.putString(keywords[i], arguments[positional + i]);
    }
    if (positional != 2 || !(arguments[1] instanceof PyDict)) {
      throw Errors.typeError("TypedDict() takes a name and a dict of the fields");
    }
    PyDict namespace = new PyDict();
    namespace.putString("__annotations__", ((PyDict) arguments[1]).copy());
    namespace.putString("__orig_bases__", PyTuple.of(new Object[] {this}));
    return ClassBuilder.create(
        null,
        Convert.string(arguments[0], "typename"),
        PyTuple.of(new Object[] {BASE}),
        namespace,
        options);
  }

  /** A class of typed dicts. */
  private static final class TypedDictClass extends PyType {
    TypedDictClass(PyType metatype, String name, PyType[] bases, boolean userDefined) {
      super(metatype, name, "typing", bases, userDefined);
    }

    @Override
    protected PyType derive(PyType metatype, String className, PyType[] classBases) {
      return new TypedDictClass(metatype, className, classBases, true);
    }

    @Override
    protected PyType createSubclass(
        String className, PyType[] classBases, PyDict namespace, PyDict keywords) {
      for (PyType base : classBases) {
        if (!(base instanceof TypedDictClass) && base != TypingModule.GENERIC) {
          throw Errors.typeError(
              "cannot inherit from both a TypedDict type and a non-TypedDict base class");
        }
      }
      Object total = keywords.getString("total");
      boolean required = total == UNBOUND || Truth.of(keywords.take("total"));
      PyType made = ClassBuilder.plain(TypedDictChecks.META, className, classBases);
      addKeys(made, namespace, required);
      ClassBuilder.addMembers(made, namespace);
      return made;
    }

    private static void addKeys(PyType made, PyDict namespace, boolean total) {
      PyDict annotations = new PyDict();
      PySet required = new PySet();
      PySet optional = new PySet();
      for (PyType base : made.bases()) {
        if (base instanceof TypedDictClass && base != BASE) {
          annotations.update(base.ownMember("__annotations__"), new PyDict());
          addAll(required, base.ownMember("__required_keys__"));
          addAll(optional, base.ownMember("__optional_keys__"));
        }
      }
      Object own = namespace.getString("__annotations__");
      if (own instanceof PyDict) {
        for (Map.Entry<Object, Object> entry : ((PyDict) own).entrySet()) {
          annotations.setItem(entry.getKey(), entry.getValue());
          String form = head(entry.getValue());
          boolean isRequired = form.equals("Required") || (total && !form.equals("NotRequired"));
          (isRequired ? required : optional).add(entry.getKey());
        }
      }
      namespace.putString("__annotations__", annotations);
      made.define("__required_keys__", PyFrozenSet.from(required));
      made.define("__optional_keys__", PyFrozenSet.from(optional));
      made.define("__total__", total);
    }

    private static void addAll(PySet keys, @Nullable Object more) {
      if (more instanceof PyFrozenSet) {
        for (Object each : PyList.from(more).toArray()) {
          keys.add(each);
        }
      }
    }

    /** The name of the form that qualifies an annotation, evaluated or not. */
    private static String head(@Nullable Object annotation) {
      String text =
          annotation instanceof String
              ? (String) annotation
              : annotation instanceof TypingAlias ? Texts.repr(annotation) : "";
      int bracket = text.indexOf('[');
      String name = bracket < 0 ? "" : text.substring(0, bracket);
      return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A plain dict. */
    @Override
    public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
      return Calls.call(BuiltinTypes.DICT, arguments, keywords);
    }
  }
}
