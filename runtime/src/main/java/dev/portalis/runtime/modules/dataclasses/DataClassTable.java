package dev.portalis.runtime.modules.dataclasses;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTable;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PySuper;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The methods that a data class gets. */
final class DataClassTable extends BuiltinTable {
  static final int INIT = 0;
  static final int REPR = 1;
  static final int EQ = 2;
  static final int HASH = 3;
  static final int SET = 4;
  static final int DELETE = 5;
  static final int FIRST_ORDER = 6;
  static final Special[] ORDER = {Special.LT, Special.LE, Special.GT, Special.GE};

  private static final CompareOp[] ORDER_OPS = {
    CompareOp.LT, CompareOp.LE, CompareOp.GT, CompareOp.GE
  };

  private final PyType type;
  private final List<PyField> fields;
  private final boolean frozen;
  private List<String> parameters = List.of();

  DataClassTable(PyType type, List<PyField> fields, boolean frozen) {
    this.type = type;
    this.fields = List.copyOf(fields);
    this.frozen = frozen;
  }

  /** Sets the names of the parameters of {@code __init__}, self first. */
  void setParameters(List<String> names) {
    parameters = List.copyOf(names);
  }

  @Override
  public boolean isPure() {
    return true;
  }

  private static PyObject object(@Nullable Object value) {
    return (PyObject) Objects.requireNonNull(value);
  }

  @Override
  public @Nullable Object call1(int id, @Nullable Object self) {
    switch (id) {
      case REPR:
        return repr(object(self));
      case HASH:
        return values(object(self), true).hash();
      default:
        return call(id, new Object[] {self});
    }
  }

  @Override
  public @Nullable Object call2(int id, @Nullable Object self, @Nullable Object other) {
    if (id == INIT) {
      return call(id, new Object[] {self, other});
    }
    if (id == DELETE) {
      return change(object(self), (String) other, UNBOUND);
    }
    if (PyType.of(self) != PyType.of(other)) {
      return PyNotImplemented.INSTANCE;
    }
    PyTuple a = values(object(self), false);
    PyTuple b = values(object(other), false);
    return Comparison.compare(id == EQ ? CompareOp.EQ : ORDER_OPS[id - FIRST_ORDER], a, b);
  }

  @Override
  public @Nullable Object call3(
      int id, @Nullable Object a, @Nullable Object b, @Nullable Object c) {
    return id == SET ? change(object(a), (String) b, c) : call(id, new Object[] {a, b, c});
  }

  /** Assigns or deletes an attribute of a frozen object, which is refused for its fields. */
  private @Nullable Object change(PyObject self, @Nullable String name, @Nullable Object value) {
    DataClassOptions options = DataClassOptions.of(type);
    boolean slots = options != null && options.slots;
    boolean field = self.type() == type && !slots;
    for (PyField each : fields) {
      field |= each.name.equals(name);
    }
    String verb = value == UNBOUND ? "delete" : "assign to";
    if (field) {
      throw Exceptions.raise(
          Calls.call(
              DataclassesModule.FROZEN_INSTANCE_ERROR, "cannot " + verb + " field '" + name + "'"));
    }
    if (slots) {
      // In CPython slots make another class than the one that these methods know.
      throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
    }
    return value == UNBOUND
        ? PySuper.call(type, self, "__delattr__", new Object[] {name}, Signature.NO_KEYWORDS)
        : PySuper.call(
            type, self, "__setattr__", new Object[] {name, value}, Signature.NO_KEYWORDS);
  }

  @Override
  public @Nullable Object call(int id, @Nullable Object[] bound) {
    PyObject self = (PyObject) bound[0];
    List<@Nullable Object> variables = new ArrayList<>();
    checkKeywords(bound);
    for (PyField field : fields) {
      Object value = value(field, bound);
      if (field.kind == PyField.Kind.INIT_VARIABLE) {
        variables.add(value);
      } else if (value != UNBOUND) {
        if (frozen) {
          self.setAttribute(field.name, value);
        } else {
          Attributes.set(self, field.name, value);
        }
      }
    }
    if (PyType.of(self).lookup("__post_init__") != UNBOUND) {
      Calls.method(self, "__post_init__", variables.toArray(), Signature.NO_KEYWORDS);
    }
    return null;
  }

  /** The value a field gets; UNBOUND where it gets none. */
  private @Nullable Object value(PyField field, @Nullable Object[] bound) {
    Object given = field.init ? bound[parameters.indexOf(field.name)] : UNBOUND;
    if (given != UNBOUND) {
      return given;
    }
    if (field.factory != UNBOUND) {
      return Calls.call(field.factory);
    }
    // A field without init keeps its default in the class.
    return field.init ? field.defaultValue : UNBOUND;
  }

  private void checkKeywords(@Nullable Object[] bound) {
    List<String> missing = new ArrayList<>();
    for (PyField field : fields) {
      if (field.init
          && field.isKeywordOnly()
          && !field.hasDefault()
          && bound[parameters.indexOf(field.name)] == UNBOUND) {
        missing.add(field.name);
      }
    }
    if (!missing.isEmpty()) {
      throw Signature.missing(type.qualname() + ".__init__", "keyword-only", missing);
    }
  }

  private PyTuple values(PyObject self, boolean forHash) {
    List<@Nullable Object> values = new ArrayList<>();
    for (PyField field : fields) {
      boolean counts = forHash && field.hash != null ? field.hash : field.compare;
      if (counts && field.kind == PyField.Kind.FIELD) {
        values.add(Attributes.get(self, field.name));
      }
    }
    return PyTuple.of(values.toArray());
  }

  private String repr(PyObject self) {
    if (!Texts.enterRepr(self)) {
      return "...";
    }
    try {
      StringBuilder text = new StringBuilder(self.type().qualname()).append('(');
      String separator = "";
      for (PyField field : fields) {
        if (field.repr && field.kind == PyField.Kind.FIELD) {
          text.append(separator)
              .append(field.name)
              .append('=')
              .append(Texts.repr(Attributes.get(self, field.name)));
          separator = ", ";
        }
      }
      return text.append(')').toString();
    } finally {
      Texts.leaveRepr(self);
    }
  }

  static RuntimeException notDataClass(String function) {
    return Errors.typeError(function + "() should be called on dataclass instances");
  }
}
