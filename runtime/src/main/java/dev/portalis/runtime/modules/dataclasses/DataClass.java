package dev.portalis.runtime.modules.dataclasses;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyMappingProxy;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code @dataclass} adds to a class. */
final class DataClass {
  static final String FIELDS = "__dataclass_fields__";

  private final PyType type;
  private final DataClassOptions options;
  private final PyDict fields = new PyDict();

  private DataClass(PyType type, DataClassOptions options) {
    this.type = type;
    this.options = options;
  }

  static void complete(PyType type, DataClassOptions options) {
    new DataClass(type, options).complete();
  }

  private void complete() {
    boolean frozenBase = false;
    boolean plainBase = false;
    for (int i = type.order().length - 1; i > 0; i--) {
      Object inherited = type.order()[i].ownMember(FIELDS);
      if (inherited instanceof PyDict) {
        for (Map.Entry<Object, Object> entry : ((PyDict) inherited).entrySet()) {
          fields.setItem(entry.getKey(), entry.getValue());
        }
        DataClassOptions inheritedOptions = DataClassOptions.of(type.order()[i]);
        boolean frozen = inheritedOptions != null && inheritedOptions.frozen;
        frozenBase |= frozen;
        plainBase |= !frozen;
      }
    }
    if (frozenBase && !options.frozen) {
      throw Errors.typeError("cannot inherit non-frozen dataclass from a frozen one");
    }
    if (plainBase && options.frozen) {
      throw Errors.typeError("cannot inherit frozen dataclass from a non-frozen one");
    }
    ownFields();
    type.define(FIELDS, fields);
    type.define(DataClassOptions.PARAMS, options);
    addMethods();
    if (type.ownMember("__doc__") == null) {
      type.define("__doc__", DataClassText.documentation(type, fields));
    }
    if (options.slots) {
      useSlots();
    }
  }

  /** Keeps the fields, but for those of bases with slots, apart from a dict. */
  private void useSlots() {
    if (type.ownMember("__slots__") != UNBOUND) {
      throw Errors.typeError(type.name() + " already specifies __slots__");
    }
    List<Object> names = new ArrayList<>();
    for (Map.Entry<Object, Object> entry : fields.entrySet()) {
      PyField field = (PyField) entry.getValue();
      if (field.kind == PyField.Kind.FIELD && !isInheritedSlot(field.name)) {
        names.add(field.name);
      }
    }
    for (Object name : fields.keySet()) {
      type.undefine((String) name);
    }
    ClassBuilder.useSlots(type, PyTuple.of(names.toArray()));
  }

  private boolean isInheritedSlot(String name) {
    for (int i = 1; i < type.order().length; i++) {
      Object slots = type.order()[i].ownMember("__slots__");
      if (slots instanceof PyTuple && ((PyTuple) slots).contains(name)) {
        return true;
      }
    }
    return false;
  }

  private void ownFields() {
    Object annotations = type.ownMember("__annotations__");
    if (!(annotations instanceof PyDict)) {
      return;
    }
    boolean keywordOnly = options.keywordOnly;
    for (Map.Entry<Object, Object> entry : ((PyDict) annotations).entrySet()) {
      String name = (String) entry.getKey();
      Object annotation = entry.getValue();
      if (annotation == MissingValue.KEYWORD_ONLY || isNamed(annotation, "KW_ONLY")) {
        keywordOnly = true;
      } else if (!isNamed(annotation, "ClassVar")) {
        PyField field = field(name, annotation, keywordOnly);
        fields.putString(name, field);
      }
    }
  }

  /** Whether an annotation, evaluated or not, is a form of the given name. */
  private static boolean isNamed(@Nullable Object annotation, String form) {
    String text =
        annotation instanceof String
            ? (String) annotation
            : annotation instanceof PyObject && !(annotation instanceof PyType)
                ? Texts.repr(annotation)
                : "";
    int bracket = text.indexOf('[');
    String head = bracket < 0 ? text : text.substring(0, bracket);
    return head.equals(form) || head.endsWith("." + form);
  }

  private PyField field(String name, @Nullable Object annotation, boolean keywordOnly) {
    Object value = Attributes.getOr(type, name, UNBOUND);
    if (PyType.of(value) == BuiltinTypes.MEMBER_DESCRIPTOR) {
      value = UNBOUND;
    }
    PyField field =
        value instanceof PyField
            ? (PyField) value
            : new PyField(
                value, UNBOUND, true, true, true, null, new PyMappingProxy(new PyDict()), null);
    field.name = name;
    field.annotation = annotation;
    if (field.keywordOnly == null) {
      field.keywordOnly = keywordOnly;
    }
    boolean variable = annotation instanceof PyInitVariable || isNamed(annotation, "InitVar");
    field.kind = variable ? PyField.Kind.INIT_VARIABLE : PyField.Kind.FIELD;
    if (variable && field.factory != UNBOUND) {
      throw Errors.typeError("field " + name + " cannot have a default factory");
    }
    checkDefault(name, field.defaultValue);
    if (value instanceof PyField) {
      if (field.defaultValue == UNBOUND) {
        type.undefine(name);
      } else {
        type.define(name, field.defaultValue);
        field.announce(type);
      }
    }
    return field;
  }

  private static void checkDefault(String name, @Nullable Object value) {
    PyType type = PyType.of(value);
    boolean unhashable =
        value instanceof PyObject && value != UNBOUND && type.lookup("__hash__") == null;
    if (unhashable) {
      throw Errors.valueError(
          "mutable default "
              + type.repr()
              + " for field "
              + name
              + " is not allowed: use default_factory");
    }
  }

  private void addMethods() {
    List<PyField> all = new ArrayList<>();
    for (Map.Entry<Object, Object> entry : fields.entrySet()) {
      all.add((PyField) entry.getValue());
    }
    DataClassTable table = new DataClassTable(type, all, options.frozen);
    if (options.init) {
      addInit(table, all);
    }
    Signature self = new Signature(new String[] {"self"}, 0, 1, 0, false, false);
    Signature other = new Signature(new String[] {"self", "other"}, 0, 2, 0, false, false);
    if (options.repr) {
      addUnlessDefined("__repr__", table, DataClassTable.REPR, self, 1);
    }
    if (options.eq) {
      addUnlessDefined("__eq__", table, DataClassTable.EQ, other, 2);
    }
    if (options.order) {
      addOrder(table, other);
    }
    if (options.frozen) {
      addFrozen(table);
    }
    addHash(table, self);
    if (options.matchArgs && type.ownMember("__match_args__") == UNBOUND) {
      List<Object> names = new ArrayList<>();
      for (PyField field : all) {
        if (field.init && !field.isKeywordOnly()) {
          names.add(field.name);
        }
      }
      type.define("__match_args__", PyTuple.of(names.toArray()));
    }
  }

  private void add(String name, DataClassTable table, int id, Signature signature, int required) {
    type.define(name, PyBuiltin.method(table, id, name, signature, required, type));
  }

  private void addUnlessDefined(
      String name, DataClassTable table, int id, Signature signature, int required) {
    if (type.ownMember(name) == UNBOUND) {
      add(name, table, id, signature, required);
    }
  }

  private void addInit(DataClassTable table, List<PyField> all) {
    List<String> names = new ArrayList<>(List.of("self"));
    List<String> keywords = new ArrayList<>();
    int required = 1;
    boolean defaults = false;
    for (PyField field : all) {
      if (!field.init) {
        continue;
      }
      if (field.isKeywordOnly()) {
        keywords.add(field.name);
        continue;
      }
      if (field.hasDefault()) {
        defaults = true;
      } else if (defaults) {
        throw Errors.typeError(
            "non-default argument '" + field.name + "' follows default argument");
      } else {
        required++;
      }
      names.add(field.name);
    }
    int positional = names.size();
    names.addAll(keywords);
    Signature signature =
        new Signature(names.toArray(new String[0]), 0, positional, keywords.size(), false, false);
    table.setParameters(names);
    addUnlessDefined("__init__", table, DataClassTable.INIT, signature, required);
  }

  private void addOrder(DataClassTable table, Signature other) {
    if (!options.eq) {
      throw Errors.valueError("eq must be true if order is true");
    }
    for (int i = 0; i < DataClassTable.ORDER.length; i++) {
      String name = DataClassTable.ORDER[i].method();
      if (type.ownMember(name) != UNBOUND) {
        throw Errors.typeError(
            "Cannot overwrite attribute "
                + name
                + " in class "
                + type.name()
                + ". Consider using functools.total_ordering");
      }
      add(name, table, DataClassTable.FIRST_ORDER + i, other, 2);
    }
  }

  private void addFrozen(DataClassTable table) {
    Signature set = new Signature(new String[] {"self", "name", "value"}, 0, 3, 0, false, false);
    Signature delete = new Signature(new String[] {"self", "name"}, 0, 2, 0, false, false);
    for (String name : new String[] {"__setattr__", "__delattr__"}) {
      if (type.ownMember(name) != UNBOUND) {
        throw Errors.typeError("Cannot overwrite attribute " + name + " in class " + type.name());
      }
    }
    add("__setattr__", table, DataClassTable.SET, set, 3);
    add("__delattr__", table, DataClassTable.DELETE, delete, 2);
  }

  private void addHash(DataClassTable table, Signature self) {
    Object own = type.ownMember("__hash__");
    boolean explicit = own != UNBOUND && !(own == null && type.ownMember("__eq__") != UNBOUND);
    if (options.unsafeHash) {
      if (explicit) {
        throw Errors.typeError("Cannot overwrite attribute __hash__ in class " + type.name());
      }
      add("__hash__", table, DataClassTable.HASH, self, 1);
    } else if (options.eq && options.frozen) {
      if (!explicit) {
        add("__hash__", table, DataClassTable.HASH, self, 1);
      }
    } else if (options.eq && !explicit) {
      type.define("__hash__", null);
    }
  }

  /** The fields of a data class or an instance of one; null for anything else. */
  static @Nullable PyDict fieldsOf(@Nullable Object value) {
    PyType type = value instanceof PyType ? (PyType) value : PyType.of(value);
    Object fields = type.lookup(FIELDS);
    return fields instanceof PyDict ? (PyDict) fields : null;
  }
}
