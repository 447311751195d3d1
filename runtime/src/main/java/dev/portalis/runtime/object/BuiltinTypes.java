package dev.portalis.runtime.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The types of the values that every program uses. */
public final class BuiltinTypes {
  /** {@code object}. */
  public static final PyType OBJECT = RootTypes.OBJECT;

  /** {@code type}. */
  public static final PyType TYPE = RootTypes.TYPE;

  public static final PyType NONE = deferred("NoneType", false);
  public static final PyType NOT_IMPLEMENTED = builtin("NotImplementedType", null);
  public static final PyType ELLIPSIS = builtin("ellipsis", null);
  public static final PyType INT = deferred("int", false);
  public static final PyType BOOL =
      PyType.builtin("bool", "builtins", INT, new DeferredFace("bool", false));
  public static final PyType FLOAT = deferred("float", false);
  public static final PyType COMPLEX = deferred("complex", false);
  public static final PyType STR = deferred("str", false);
  public static final PyType BYTES = deferred("bytes", false);
  public static final PyType BYTEARRAY = deferred("bytearray", true);
  public static final PyType LIST = deferred("list", true);
  public static final PyType TUPLE = deferred("tuple", false);
  public static final PyType DICT = deferred("dict", true);
  public static final PyType SET = deferred("set", true);
  public static final PyType FROZENSET = deferred("frozenset", true);
  public static final PyType RANGE = deferred("range", false);
  public static final PyType SLICE = deferred("slice", false);
  public static final PyType DICT_KEYS = deferred("dict_keys", false);
  public static final PyType DICT_VALUES = deferred("dict_values", false);
  public static final PyType DICT_ITEMS = deferred("dict_items", false);
  public static final PyType MAPPING_PROXY = deferred("mappingproxy", false);

  public static final PyType FUNCTION = builtin("function", null);
  public static final PyType METHOD = builtin("method", new MethodMembersFace());
  public static final PyType BUILTIN_FUNCTION = builtin("builtin_function_or_method", null);
  public static final PyType METHOD_DESCRIPTOR = builtin("method_descriptor", null);
  public static final PyType MEMBER_DESCRIPTOR =
      builtin("member_descriptor", new PySlotMemberFace());
  public static final PyType GETSET_DESCRIPTOR = builtin("getset_descriptor", null);
  public static final PyType PROPERTY = deferred("property", false);
  public static final PyType STATIC_METHOD = deferred("staticmethod", false);
  public static final PyType CLASS_METHOD = deferred("classmethod", false);
  public static final PyType SUPER = deferred("super", false);
  public static final PyType CELL = builtin("cell", null);
  public static final PyType MODULE = builtin("module", null);

  /** Iterators share the members {@code __iter__} and {@code __next__}. */
  public static final PyType ITERATOR = deferred("iterator", false);

  public static final PyType STR_ITERATOR =
      PyType.builtin("str_iterator", "builtins", ITERATOR, null);
  public static final PyType LIST_ITERATOR =
      PyType.builtin("list_iterator", "builtins", ITERATOR, null);
  public static final PyType TUPLE_ITERATOR =
      PyType.builtin("tuple_iterator", "builtins", ITERATOR, null);
  public static final PyType GENERATOR =
      PyType.builtin("generator", "builtins", ITERATOR, new DeferredFace("generator", false));

  public static final PyType COROUTINE = builtin("coroutine", new PyCoroutineFace());
  public static final PyType ASYNC_GENERATOR =
      builtin("async_generator", new PyAsyncGeneratorFace());

  /** What {@code await} steps through where it is implemented in Java. */
  public static final PyType AWAIT_STEPS =
      PyType.builtin("coroutine_wrapper", "builtins", ITERATOR, new AwaitStepsMethodsFace());

  /** A Java object that is no Python value, passed through translated code. */
  public static final PyType FOREIGN = builtin("java_object", null);

  static {
    BOOL.setFinal();
    NONE.setFinal();
    RANGE.setFinal();
    SLICE.setFinal();
    FUNCTION.setFinal();
    FUNCTION.setInstanceDict(true);
    MODULE.setInstanceDict(true);
  }

  private BuiltinTypes() {}

  private static PyType builtin(String name, @Nullable TypeFace face) {
    return PyType.builtin(name, "builtins", RootTypes.OBJECT, face);
  }

  /** A type whose members are in a class that is loaded when they are needed first. */
  private static PyType deferred(String name, boolean allocates) {
    return builtin(name, new DeferredFace(name, allocates));
  }

  static PyType ofJavaValue(@Nullable Object value) {
    if (value instanceof String) {
      return STR;
    }
    if (value instanceof Long || value instanceof BigInteger) {
      return INT;
    }
    if (value == null) {
      return NONE;
    }
    if (value instanceof Double) {
      return FLOAT;
    }
    return value instanceof Boolean ? BOOL : FOREIGN;
  }

  /**
   * Members of {@code object} that protocols compare with to see whether a class overrides them.
   */
  private static final class ObjectMembers {
    static final @Nullable Object GETATTRIBUTE = member("__getattribute__");
    static final @Nullable Object SETATTR = member("__setattr__");
    static final @Nullable Object DELATTR = member("__delattr__");
    static final @Nullable Object HASH = member("__hash__");
    static final @Nullable Object STR = member("__str__");
    static final @Nullable Object REPR = member("__repr__");
    static final @Nullable Object FORMAT = member("__format__");
    static final @Nullable Object NEW = member("__new__");
    static final @Nullable Object INIT = member("__init__");
    static final @Nullable Object INIT_SUBCLASS = member("__init_subclass__");
    static final @Nullable Object CALL = TYPE.ownMember("__call__");

    private ObjectMembers() {}

    private static @Nullable Object member(String name) {
      return OBJECT.ownMember(name);
    }
  }

  static @Nullable Object objectGetAttribute() {
    return ObjectMembers.GETATTRIBUTE;
  }

  static @Nullable Object objectSetAttribute() {
    return ObjectMembers.SETATTR;
  }

  static @Nullable Object objectDeleteAttribute() {
    return ObjectMembers.DELATTR;
  }

  static @Nullable Object objectHash() {
    return ObjectMembers.HASH;
  }

  static @Nullable Object objectStr() {
    return ObjectMembers.STR;
  }

  static @Nullable Object objectRepr() {
    return ObjectMembers.REPR;
  }

  static @Nullable Object objectFormat() {
    return ObjectMembers.FORMAT;
  }

  static @Nullable Object objectNew() {
    return ObjectMembers.NEW;
  }

  static @Nullable Object objectInit() {
    return ObjectMembers.INIT;
  }

  static @Nullable Object objectInitSubclass() {
    return ObjectMembers.INIT_SUBCLASS;
  }

  static @Nullable Object typeCall() {
    return ObjectMembers.CALL;
  }
}
