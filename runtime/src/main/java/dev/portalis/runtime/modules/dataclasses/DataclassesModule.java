package dev.portalis.runtime.modules.dataclasses;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyMappingProxy;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code dataclasses}.
 *
 * @see <a href="https://docs.python.org/3.12/library/dataclasses.html">dataclasses</a>
 */
@PyModule(
    value = "dataclasses",
    pure = true,
    classes = {PyField.class, PyInitVariable.class})
public final class DataclassesModule {
  /** {@code FrozenInstanceError}. */
  @PyClassConstant(value = "FrozenInstanceError", bases = "AttributeError")
  public static final PyType FROZEN_INSTANCE_ERROR =
      ExceptionTypes.define("FrozenInstanceError", "dataclasses", ExceptionTypes.ATTRIBUTE_ERROR);

  /** {@code MISSING}. */
  @PyConstant("MISSING")
  public static final PyObject MISSING = MissingValue.INSTANCE;

  /** {@code KW_ONLY}. */
  @PyConstant("KW_ONLY")
  public static final PyObject KW_ONLY = MissingValue.KEYWORD_ONLY;

  private DataclassesModule() {}

  /** {@code dataclass(cls, ...)}, as a decorator with or without arguments. */
  @PyFunction("dataclass")
  public static @Nullable Object dataClass(
      @Default("null") @Nullable Object cls,
      @KeywordOnly @Default("true") boolean init,
      @KeywordOnly @Default("true") boolean repr,
      @KeywordOnly @Default("true") boolean eq,
      @KeywordOnly @Default("false") boolean order,
      @KeywordOnly @Default("false") boolean unsafeHash,
      @KeywordOnly @Default("false") boolean frozen,
      @KeywordOnly @Default("true") boolean matchArgs,
      @KeywordOnly @Default("false") boolean kwOnly,
      @KeywordOnly @Default("false") boolean slots,
      @KeywordOnly @Default("false") boolean weakrefSlot) {
    if (weakrefSlot && !slots) {
      throw Errors.typeError("weakref_slot is True but slots is False");
    }
    DataClassOptions options =
        new DataClassOptions(
            init, repr, eq, order, unsafeHash, frozen, matchArgs, kwOnly, slots, weakrefSlot);
    if (cls == null) {
      return new DataClassDecorator(options);
    }
    return DataClassDecorator.apply(options, cls);
  }

  /** {@code field(...)}. */
  @PyFunction
  public static PyField field(
      @KeywordOnly @Default("UNBOUND") @Nullable Object default_,
      @KeywordOnly @Default("UNBOUND") @Nullable Object defaultFactory,
      @KeywordOnly @Default("true") boolean init,
      @KeywordOnly @Default("true") boolean repr,
      @KeywordOnly @Default("null") @Nullable Object hash,
      @KeywordOnly @Default("true") boolean compare,
      @KeywordOnly @Default("null") @Nullable Object metadata,
      @KeywordOnly @Default("UNBOUND") @Nullable Object kwOnly) {
    Object value = default_ == MISSING ? UNBOUND : default_;
    Object factory = defaultFactory == MISSING ? UNBOUND : defaultFactory;
    if (value != UNBOUND && factory != UNBOUND) {
      throw Errors.valueError("cannot specify both default and default_factory");
    }
    boolean keyword = kwOnly != UNBOUND && kwOnly != MISSING;
    PyObject data = metadata instanceof PyObject ? (PyObject) metadata : new PyDict();
    return new PyField(
        value,
        factory,
        init,
        repr,
        compare,
        hash == null ? null : (Boolean) Truth.of(hash),
        new PyMappingProxy(data),
        keyword ? (Boolean) Truth.of(kwOnly) : null);
  }

  private static List<PyField> realFields(PyDict fields) {
    List<PyField> real = new ArrayList<>();
    for (Map.Entry<Object, Object> entry : fields.entrySet()) {
      PyField field = (PyField) entry.getValue();
      if (field.kind == PyField.Kind.FIELD) {
        real.add(field);
      }
    }
    return real;
  }

  /** {@code fields(class_or_instance)}. */
  @PyFunction
  @Returns("tuple[Field, ...]")
  public static PyTuple fields(@Nullable Object classOrInstance) {
    PyDict fields = DataClass.fieldsOf(classOrInstance);
    if (fields == null) {
      throw Errors.typeError("must be called with a dataclass type or instance");
    }
    return PyTuple.of(realFields(fields).toArray());
  }

  /** {@code is_dataclass(obj)}. */
  @PyFunction("is_dataclass")
  public static boolean isDataClass(@Nullable Object obj) {
    return DataClass.fieldsOf(obj) != null;
  }

  /** {@code asdict(obj, dict_factory)}. */
  @PyFunction("asdict")
  @Returns("dict[str, object]")
  public static @Nullable Object asDict(
      @Nullable Object obj, @KeywordOnly @Default("null") @Nullable Object dictFactory) {
    return new DataClassCopy("asdict", dictFactory, null).copyInstance(obj);
  }

  /** {@code astuple(obj, tuple_factory)}. */
  @PyFunction("astuple")
  @Returns("tuple[object, ...]")
  public static @Nullable Object asTuple(
      @Nullable Object obj, @KeywordOnly @Default("null") @Nullable Object tupleFactory) {
    return new DataClassCopy("astuple", null, tupleFactory).copyInstance(obj);
  }

  /** {@code replace(obj, **changes)}. */
  @PyFunction
  @Returns("obj")
  public static @Nullable Object replace(@Nullable Object obj, @KeywordArguments PyDict changes) {
    PyDict fields = obj instanceof PyType ? null : DataClass.fieldsOf(obj);
    if (fields == null) {
      throw DataClassTable.notDataClass("replace");
    }
    PyDict all = changes.copy();
    for (Map.Entry<Object, Object> entry : fields.entrySet()) {
      PyField field = (PyField) entry.getValue();
      boolean given = all.getString(field.name) != UNBOUND;
      if (!field.init) {
        if (given) {
          throw Errors.valueError(
              "field "
                  + field.name
                  + " is declared with init=False, it cannot be specified with replace()");
        }
      } else if (!given) {
        if (field.kind == PyField.Kind.INIT_VARIABLE) {
          if (field.defaultValue == UNBOUND) {
            throw Errors.valueError(
                "InitVar '" + field.name + "' must be specified with replace()");
          }
        } else {
          all.putString(field.name, Attributes.get(obj, field.name));
        }
      }
    }
    String[] names = new String[all.size()];
    Object[] values = new Object[names.length];
    int i = 0;
    for (Map.Entry<Object, Object> entry : all.entrySet()) {
      names[i] = (String) entry.getKey();
      values[i++] = entry.getValue();
    }
    return Calls.call(PyType.of(obj), values, names);
  }

  /** {@code make_dataclass(cls_name, fields, ...)}. */
  @PyFunction("make_dataclass")
  public static @Nullable Object makeDataClass(
      @Named @Nullable Object clsName,
      @Named @Nullable Object fields,
      @KeywordOnly @Default("PyTuple.EMPTY") PyTuple bases,
      @KeywordOnly @Default("null") @Nullable Object namespace,
      @KeywordOnly @Default("true") boolean init,
      @KeywordOnly @Default("true") boolean repr,
      @KeywordOnly @Default("true") boolean eq,
      @KeywordOnly @Default("false") boolean order,
      @KeywordOnly @Default("false") boolean unsafeHash,
      @KeywordOnly @Default("false") boolean frozen,
      @KeywordOnly @Default("true") boolean matchArgs,
      @KeywordOnly @Default("false") boolean kwOnly,
      @KeywordOnly @Default("false") boolean slots,
      @KeywordOnly @Default("false") boolean weakrefSlot,
      @KeywordOnly @Default("null") @Nullable Object module) {
    PyDict members = DataClassNames.namespace(fields, namespace);
    members.putString("__module__", module == null ? "types" : module);
    PyType made = ClassBuilder.create(null, Texts.str(clsName), bases, members, new PyDict());
    return dataClass(
        made, init, repr, eq, order, unsafeHash, frozen, matchArgs, kwOnly, slots, weakrefSlot);
  }
}
