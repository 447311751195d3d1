package dev.portalis.runtime.object;

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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The members of {@code object}: each does what the Java class of the object does. */
@PyClass(value = "object", values = Object.class, type = "BuiltinTypes.OBJECT")
public final class ObjectMethods {
  private ObjectMethods() {}

  /** {@code object.__new__(cls)}. */
  @PyNew
  public static PyObject make(
      PyType cls, @Arguments @Nullable Object[] arguments, @KeywordArguments PyDict keywords) {
    if (arguments.length > 0 || keywords.size() > 0) {
      if (cls.special(Special.NEW) != BuiltinTypes.objectNew()) {
        throw Errors.typeError(
            "object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (cls.special(Special.INIT) == BuiltinTypes.objectInit()) {
        throw Errors.typeError(cls.name() + "() takes no arguments");
      }
    }
    return Construction.allocate(cls);
  }

  /** {@code object.__init__(self)}. */
  @PyInit
  public static void initialize(
      @Nullable Object self,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    if (arguments.length == 0 && keywords.size() == 0) {
      return;
    }
    PyType type = PyType.of(self);
    if (type.special(Special.INIT) != BuiltinTypes.objectInit()) {
      throw Errors.typeError(
          "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    if (type.special(Special.NEW) == BuiltinTypes.objectNew()) {
      throw Errors.typeError(
          type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
    }
  }

  /** {@code __class__}. */
  @PyProperty("__class__")
  @Returns("type")
  public static PyType type(@Nullable Object self) {
    return PyType.of(self);
  }

  /** {@code __class__} cannot change. */
  @PySetter("__class__")
  public static void setType(@Nullable Object self, @Nullable Object value) {
    if (!(value instanceof PyType)) {
      throw Errors.typeError(
          "__class__ must be set to a class, not '" + PyType.of(value).name() + "' object");
    }
    throw Errors.typeError(
        "__class__ assignment: '"
            + ((PyType) value).name()
            + "' object layout differs from '"
            + PyType.of(self).name()
            + "'");
  }

  /** {@code __repr__}. */
  @PyMethod("__repr__")
  public static String repr(@Nullable Object self) {
    return self instanceof PyObject ? ((PyObject) self).repr() : Texts.repr(self);
  }

  /** {@code __str__}. */
  @PyMethod("__str__")
  public static String str(@Nullable Object self) {
    return self instanceof PyObject ? ((PyObject) self).str() : Texts.str(self);
  }

  /** {@code __format__}. */
  @PyMethod("__format__")
  public static String format(@Nullable Object self, String spec) {
    if (!(self instanceof PyObject)) {
      return Texts.format(self, spec);
    }
    if (!spec.isEmpty()) {
      throw Errors.typeError(
          "unsupported format string passed to " + PyType.of(self).name() + ".__format__");
    }
    return Texts.str(self);
  }

  /** {@code __hash__}. */
  @PyMethod("__hash__")
  public static long hash(@Nullable Object self) {
    return self instanceof PyObject ? ((PyObject) self).hash() : Hashing.hash(self);
  }

  private static @Nullable Object compare(
      CompareOp op, @Nullable Object self, @Nullable Object other) {
    return self instanceof PyObject
        ? ((PyObject) self).compare(op, other)
        : Comparison.javaValues(op, self, other);
  }

  /** {@code __eq__}. */
  @PyMethod("__eq__")
  public static @Nullable Object isEqual(@Nullable Object self, @Nullable Object other) {
    return compare(CompareOp.EQ, self, other);
  }

  /** {@code __ne__}. */
  @PyMethod("__ne__")
  public static @Nullable Object isNotEqual(@Nullable Object self, @Nullable Object other) {
    return compare(CompareOp.NE, self, other);
  }

  /** {@code __lt__}. */
  @PyMethod("__lt__")
  public static @Nullable Object isLess(@Nullable Object self, @Nullable Object other) {
    return compare(CompareOp.LT, self, other);
  }

  /** {@code __le__}. */
  @PyMethod("__le__")
  public static @Nullable Object isLessOrEqual(@Nullable Object self, @Nullable Object other) {
    return compare(CompareOp.LE, self, other);
  }

  /** {@code __gt__}. */
  @PyMethod("__gt__")
  public static @Nullable Object isGreater(@Nullable Object self, @Nullable Object other) {
    return compare(CompareOp.GT, self, other);
  }

  /** {@code __ge__}. */
  @PyMethod("__ge__")
  public static @Nullable Object isGreaterOrEqual(@Nullable Object self, @Nullable Object other) {
    return compare(CompareOp.GE, self, other);
  }

  /** {@code __getattribute__}. */
  @PyMethod("__getattribute__")
  public static @Nullable Object getAttribute(@Nullable Object self, @Nullable Object name) {
    String attribute = attributeName(name);
    return self instanceof PyObject
        ? ((PyObject) self).getAttribute(attribute)
        : Attributes.get(self, attribute);
  }

  /** {@code __setattr__}. */
  @PyMethod("__setattr__")
  public static void setAttribute(
      @Nullable Object self, @Nullable Object name, @Nullable Object value) {
    String attribute = attributeName(name);
    if (self instanceof PyObject) {
      ((PyObject) self).setAttribute(attribute, value);
    } else {
      Attributes.set(self, attribute, value);
    }
  }

  /** {@code __delattr__}. */
  @PyMethod("__delattr__")
  public static void deleteAttribute(@Nullable Object self, @Nullable Object name) {
    String attribute = attributeName(name);
    if (self instanceof PyObject) {
      ((PyObject) self).deleteAttribute(attribute);
    } else {
      Attributes.delete(self, attribute);
    }
  }

  /** An attribute's name that was given as a value. */
  public static String attributeName(@Nullable Object name) {
    String text = Convert.stringOrNull(name);
    if (text == null) {
      throw Errors.typeError("attribute name must be string, not '" + PyType.of(name).name() + "'");
    }
    return text;
  }

  /** {@code __dir__}. */
  @PyMethod("__dir__")
  @Returns("list[str]")
  public static PyList dir(@Nullable Object self) {
    TreeSet<String> names = new TreeSet<>();
    if (self instanceof PyModule) {
      addNames(((PyModule) self).instanceDict(), names);
      return PyList.of(names.toArray());
    }
    for (PyType type : PyType.of(self).order()) {
      names.addAll(type.members().keySet());
    }
    if (self instanceof PyObject) {
      PyObject object = (PyObject) self;
      if (object.type.hasInstanceDict()) {
        names.add("__dict__");
        addNames(object.attributesCopy(), names);
      }
    }
    return PyList.of(names.toArray());
  }

  private static void addNames(PyDict attributes, TreeSet<String> names) {
    for (Object key : Iteration.toArray(attributes)) {
      if (key instanceof String) {
        names.add((String) key);
      }
    }
  }

  /** {@code __init_subclass__}. */
  @PyClassMethod("__init_subclass__")
  public static void initSubclass(
      PyType cls, @Arguments @Nullable Object[] arguments, @KeywordArguments PyDict keywords) {
    if (arguments.length > 0) {
      throw Errors.typeError(
          cls.name() + ".__init_subclass__() takes no arguments (" + arguments.length + " given)");
    }
    if (keywords.size() > 0) {
      throw Errors.typeError(cls.name() + ".__init_subclass__() takes no keyword arguments");
    }
  }

  /** {@code __subclasshook__}. */
  @PyClassMethod("__subclasshook__")
  public static Object subclassHook(PyType cls, @Nullable Object other) {
    return PyNotImplemented.INSTANCE;
  }
}
