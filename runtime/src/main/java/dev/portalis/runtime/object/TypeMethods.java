package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The members of {@code type}. */
@PyClass(value = "type", values = PyType.class, type = "BuiltinTypes.TYPE")
public final class TypeMethods {
  private TypeMethods() {}

  /** {@code type(name, bases, namespace)}; {@code type(x)} when called with one argument. */
  @PyNew
  public static PyType make(
      PyType metatype, @Arguments @Nullable Object[] arguments, @KeywordArguments PyDict keywords) {
    if (arguments.length == 1 && keywords.size() == 0 && metatype == BuiltinTypes.TYPE) {
      return PyType.of(arguments[0]);
    }
    if (arguments.length != 3) {
      throw metatype == BuiltinTypes.TYPE
          ? Errors.typeError("type() takes 1 or 3 arguments")
          : Errors.typeError(
              "type.__new__() takes exactly 3 arguments (" + arguments.length + " given)");
    }
    String name = Convert.string(arguments[0], "type.__new__() argument 1");
    if (!(arguments[1] instanceof PyTuple)) {
      return Convert.<PyType>mismatch(arguments[1], "type.__new__() argument 2", "tuple");
    }
    if (!(arguments[2] instanceof PyDict)) {
      return Convert.<PyType>mismatch(arguments[2], "type.__new__() argument 3", "dict");
    }
    return ClassBuilder.createByType(
        metatype, name, (PyTuple) arguments[1], ((PyDict) arguments[2]).copy(), keywords);
  }

  /** {@code type.__init__}: everything is done by then. */
  @PyInit
  public static void initialize(
      PyType self, @Arguments @Nullable Object[] arguments, @KeywordArguments PyDict keywords) {
    if (arguments.length != 1 && arguments.length != 3) {
      throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
    }
  }

  /** {@code type.__call__}: makes an instance. */
  @PyMethod("__call__")
  public static @Nullable Object call(
      PyType self, @Arguments @Nullable Object[] arguments, @KeywordArguments PyDict keywords) {
    String[] names = new String[keywords.size()];
    Object[] all = java.util.Arrays.copyOf(arguments, arguments.length + names.length);
    int i = 0;
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      names[i] = (String) entry.getKey();
      all[arguments.length + i++] = entry.getValue();
    }
    return self.call(all, names);
  }

  /** {@code __prepare__}. */
  @PyClassMethod("__prepare__")
  @Returns("dict[str, object]")
  public static PyDict prepare(
      PyType cls, @Arguments @Nullable Object[] arguments, @KeywordArguments PyDict keywords) {
    return new PyDict();
  }

  /** {@code __name__}. */
  @PyProperty("__name__")
  public static String name(PyType self) {
    return self.name();
  }

  /** Sets {@code __name__}. */
  @PySetter("__name__")
  public static void setName(PyType self, @Nullable Object value) {
    self.setName(checked(self, "__name__", value));
  }

  /** {@code __qualname__}. */
  @PyProperty("__qualname__")
  public static String qualname(PyType self) {
    return self.qualname();
  }

  /** Sets {@code __qualname__}. */
  @PySetter("__qualname__")
  public static void setQualname(PyType self, @Nullable Object value) {
    self.setNames(checked(self, "__qualname__", value), self.module());
  }

  private static String checked(PyType self, String attribute, @Nullable Object value) {
    if (!(value instanceof String)) {
      throw Errors.typeError(
          "can only assign string to "
              + self.name()
              + "."
              + attribute
              + ", not '"
              + PyType.of(value).name()
              + "'");
    }
    return (String) value;
  }

  /** {@code __module__}. */
  @PyProperty("__module__")
  public static @Nullable Object module(PyType self) {
    Object own = self.ownMember("__module__");
    return own == UNBOUND ? self.module() : own;
  }

  /** Sets {@code __module__}. */
  @PySetter("__module__")
  public static void setModule(PyType self, @Nullable Object value) {
    self.define("__module__", value);
    if (value instanceof String) {
      self.setNames(self.qualname(), (String) value);
    }
  }

  /** {@code __doc__}. */
  @PyProperty("__doc__")
  public static @Nullable Object documentation(PyType self) {
    Object own = self.ownMember("__doc__");
    return own == UNBOUND ? null : Attributes.bind(own, null, self);
  }

  /** Sets {@code __doc__}. */
  @PySetter("__doc__")
  public static void setDocumentation(PyType self, @Nullable Object value) {
    self.define("__doc__", value);
  }

  /** {@code __annotations__}. */
  @PyProperty("__annotations__")
  public static @Nullable Object annotations(PyType self) {
    Object own = self.ownMember("__annotations__");
    if (own != UNBOUND) {
      return own;
    }
    if (!self.isUserDefined()) {
      throw Errors.attributeError(
          "type object '" + self.name() + "' has no attribute '__annotations__'");
    }
    PyDict made = new PyDict();
    self.define("__annotations__", made);
    return made;
  }

  /** Sets {@code __annotations__}. */
  @PySetter("__annotations__")
  public static void setAnnotations(PyType self, @Nullable Object value) {
    self.define("__annotations__", value);
  }

  /** {@code __type_params__}. */
  @PyProperty("__type_params__")
  @Returns("tuple[object, ...]")
  public static Object typeParameters(PyType self) {
    Object own = self.ownMember("__type_params__");
    return own instanceof PyTuple ? own : PyTuple.EMPTY;
  }

  /** {@code __abstractmethods__}. */
  @PyProperty("__abstractmethods__")
  public static @Nullable Object abstractMethods(PyType self) {
    Object own = self.ownMember("__abstractmethods__");
    if (own != UNBOUND) {
      return own;
    }
    if (self.type() == BuiltinTypes.TYPE) {
      throw Errors.attributeError(
          "type object '" + self.name() + "' has no attribute '__abstractmethods__'");
    }
    return Calls.call(BuiltinTypes.FROZENSET, PyTuple.of((Object[]) self.abstractMethods()));
  }

  /** {@code __bases__}. */
  @PyProperty("__bases__")
  @Returns("tuple[type, ...]")
  public static PyTuple bases(PyType self) {
    return PyTuple.of((Object[]) self.bases().clone());
  }

  /** {@code __base__}. */
  @PyProperty("__base__")
  @Returns("type | None")
  public static @Nullable PyType base(PyType self) {
    return self.bases().length == 0 ? null : self.bases()[0];
  }

  /** {@code __mro__}. */
  @PyProperty("__mro__")
  @Returns("tuple[type, ...]")
  public static PyTuple order(PyType self) {
    return PyTuple.of((Object[]) self.order().clone());
  }

  /** {@code mro()}. */
  @PyMethod("mro")
  @Returns("list[type]")
  public static PyList orderList(PyType self) {
    return PyList.of((Object[]) self.order().clone());
  }

  /** {@code __dict__}: a read-only copy. */
  @PyProperty("__dict__")
  public static PyMappingProxy dict(PyType self) {
    PyDict copy = new PyDict();
    for (Map.Entry<String, @Nullable Object> member : self.members().entrySet()) {
      copy.putString(member.getKey(), member.getValue());
    }
    return new PyMappingProxy(copy);
  }

  /** {@code __subclasses__()}. */
  @PyMethod("__subclasses__")
  @Returns("list[type]")
  public static PyList subclasses(PyType self) {
    return PyList.of(self.subclasses().toArray());
  }

  /** {@code __instancecheck__}. */
  @PyMethod("__instancecheck__")
  public static boolean isInstance(PyType self, @Nullable Object value) {
    return TypeChecks.isPlainInstance(value, self);
  }

  /** {@code __subclasscheck__}. */
  @PyMethod("__subclasscheck__")
  public static boolean isSubclass(PyType self, @Nullable Object type) {
    if (!(type instanceof PyType)) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    return ((PyType) type).isSubtypeOf(self);
  }

  /** {@code __or__}. */
  @PyMethod("__or__")
  public static Object or(PyType self, @Nullable Object other) {
    return PyUnion.of(self, other);
  }

  /** {@code __ror__}. */
  @PyMethod("__ror__")
  public static Object reflectedOr(PyType self, @Nullable Object other) {
    return PyUnion.of(other, self);
  }

  /** {@code __dir__}. */
  @PyMethod("__dir__")
  @Returns("list[str]")
  public static PyList dir(PyType self) {
    TreeSet<String> names = new TreeSet<>();
    for (PyType each : self.order()) {
      names.addAll(each.members().keySet());
    }
    return PyList.of(names.toArray());
  }
}
