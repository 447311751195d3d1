package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code class} statement does once its body has run.
 *
 * @see <a href="https://docs.python.org/3.12/reference/datamodel.html#creating-the-class-object">
 *     Creating the class object</a>
 */
public final class ClassBuilder {
  /** Where a namespace keeps the cell on its way through a metatype. */
  private static final String CLASS_CELL = "__classcell__";

  private ClassBuilder() {}

  /** Makes a class as {@code type(name, bases, namespace)} does. */
  public static PyType create(
      @Nullable PyType metatype, String name, PyTuple bases, PyDict namespace, PyDict keywords) {
    return create(metatype, name, bases, namespace, keywords, null, null);
  }

  /**
   * Makes a class.
   *
   * @param metatype the {@code metaclass=} keyword, or null
   * @param allocator how instances are allocated where the class has typed Java fields, or null
   * @param classCell what {@code __class__} and {@code super()} in its methods refer to, or null
   */
  public static PyType create(
      @Nullable PyType metatype,
      String name,
      PyTuple bases,
      PyDict namespace,
      PyDict keywords,
      @Nullable Allocator allocator,
      @Nullable Cell classCell) {
    PyType[] resolved = resolveBases(bases, namespace);
    PyType winner = metatype(metatype, resolved);
    if (winner.isUserDefined()) {
      return callMetatype(winner, name, resolved, namespace, keywords, allocator, classCell);
    }
    return build(winner, name, resolved, namespace, keywords, allocator, classCell);
  }

  /** The metatype's own {@code __call__}, {@code __new__} and {@code __init__} make the class. */
  private static PyType callMetatype(
      PyType metatype,
      String name,
      PyType[] bases,
      PyDict namespace,
      PyDict keywords,
      @Nullable Allocator allocator,
      @Nullable Cell classCell) {
    if (classCell != null || allocator != null) {
      Cell cell = classCell == null ? new Cell() : classCell;
      cell.allocator = allocator;
      namespace.putString(CLASS_CELL, cell);
    }
    String[] names = new String[keywords.size()];
    Object[] arguments = new Object[3 + names.length];
    arguments[0] = name;
    arguments[1] = PyTuple.of((Object[]) bases);
    arguments[2] = namespace;
    int i = 0;
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      names[i] = (String) entry.getKey();
      arguments[3 + i++] = entry.getValue();
    }
    Object made = Calls.call(metatype, arguments, names);
    if (!(made instanceof PyType)) {
      throw Errors.typeError(
          "metaclass "
              + metatype.name()
              + " made a "
              + PyType.of(made).name()
              + ", which is not supported");
    }
    return (PyType) made;
  }

  /** What {@code __prepare__} gives for a class with these bases. */
  public static PyDict prepare(String name, PyTuple bases) {
    PyType[] types = new PyType[bases.size()];
    for (int i = 0; i < types.length; i++) {
      if (!(bases.get(i) instanceof PyType)) {
        return new PyDict();
      }
      types[i] = (PyType) bases.get(i);
    }
    for (PyType each : types) {
      PyDict namespace = each.prepareNamespace(name, types);
      if (namespace != null) {
        return namespace;
      }
    }
    return new PyDict();
  }

  /** {@code type.__new__(metatype, name, bases, namespace, **keywords)}. */
  static PyType createByType(
      PyType metatype, String name, PyTuple bases, PyDict namespace, PyDict keywords) {
    PyType[] resolved = resolveBases(bases, namespace);
    Cell cell = null;
    Object passed = namespace.getString(CLASS_CELL);
    if (passed instanceof Cell) {
      cell = (Cell) passed;
      namespace.take(CLASS_CELL);
    }
    return build(
        metatype(metatype, resolved),
        name,
        resolved,
        namespace,
        keywords,
        cell == null ? null : cell.allocator,
        cell);
  }

  private static PyType build(
      PyType metatype,
      String name,
      PyType[] bases,
      PyDict namespace,
      PyDict keywords,
      @Nullable Allocator allocator,
      @Nullable Cell classCell) {
    PyType made = null;
    for (PyType base : bases) {
      made = base.createSubclass(name, bases, namespace, keywords);
      if (made != null) {
        break;
      }
    }
    if (made == null) {
      made = plain(metatype, name, bases);
      if (allocator != null) {
        made.setAllocator(allocator);
      }
      addMembers(made, namespace);
    }
    if (classCell != null) {
      classCell.value = made;
    }
    made.setAbstractMethods(abstractMethods(made));
    announce(made, keywords);
    return made;
  }

  /** The most derived metatype; the others must be its bases. */
  private static PyType metatype(@Nullable PyType given, PyType[] bases) {
    PyType winner = given == null ? BuiltinTypes.TYPE : given;
    for (PyType base : bases) {
      if (base.type().isSubtypeOf(winner)) {
        winner = base.type();
      } else if (!winner.isSubtypeOf(base.type())) {
        throw Errors.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
    }
    return winner;
  }

  private static PyType[] resolveBases(PyTuple bases, PyDict namespace) {
    List<PyType> resolved = new ArrayList<>();
    for (Object base : bases.items()) {
      if (base instanceof PyType) {
        resolved.add((PyType) base);
        continue;
      }
      Object entries = Attributes.getOr(base, "__mro_entries__", UNBOUND);
      if (entries == UNBOUND) {
        throw Errors.typeError(
            PyType.of(base).name() + " is not an acceptable base type: use a class");
      }
      for (Object entry : Iteration.toArray(Calls.call(entries, bases))) {
        if (!resolved.contains(entry)) {
          resolved.add((PyType) entry);
        }
      }
      if (namespace.getString("__orig_bases__") == UNBOUND) {
        namespace.putString("__orig_bases__", bases);
      }
    }
    return resolved.isEmpty()
        ? new PyType[] {BuiltinTypes.OBJECT}
        : resolved.toArray(new PyType[0]);
  }

  /** Makes a class of a metatype without running any hook. */
  public static PyType plain(@Nullable PyType metatype, String name, PyType[] bases) {
    for (PyType base : bases) {
      if (!base.isAcceptableBase()) {
        throw Errors.typeError(
            "type '" + base.qualifiedName() + "' is not an acceptable base type");
      }
    }
    PyType winner = metatype(metatype, bases);
    PyType parent = bases[0];
    for (PyType base : bases) {
      parent = base.type() == winner && parent.type() != winner ? base : parent;
    }
    PyType made = parent.derive(winner, name, bases);
    made.chooseAllocator();
    made.setInstanceDict(true);
    return made;
  }

  /** Copies the names that the class body bound. */
  public static void addMembers(PyType made, PyDict namespace) {
    String qualname = name(namespace, "__qualname__", made.name());
    made.setNames(qualname, name(namespace, "__module__", made.module()));
    for (Map.Entry<Object, Object> entry : namespace.entrySet()) {
      String member = (String) entry.getKey();
      if (!member.equals("__qualname__")) {
        made.define(member, wrapped(member, entry.getValue()));
      }
    }
    if (namespace.getString("__eq__") != UNBOUND && namespace.getString("__hash__") == UNBOUND) {
      made.define("__hash__", null);
    }
    if (namespace.getString("__doc__") == UNBOUND) {
      made.define("__doc__", null);
    }
    Object slots = namespace.getString("__slots__");
    if (slots != UNBOUND) {
      ClassSlots.add(made, slots);
    }
  }

  private static String name(PyDict namespace, String key, String otherwise) {
    Object value = namespace.getString(key);
    return value instanceof String ? (String) value : otherwise;
  }

  private static @Nullable Object wrapped(String member, @Nullable Object value) {
    if (value instanceof PyFunction) {
      switch (member) {
        case "__new__":
          return new PyStaticMethod(value);
        case "__init_subclass__":
        case "__class_getitem__":
          return new PyClassMethod(value);
        default:
          return value;
      }
    }
    return value;
  }

  /** Gives a class slots after it was made, as {@code dataclass(slots=True)} does. */
  public static void useSlots(PyType made, PyTuple names) {
    made.define("__slots__", names);
    ClassSlots.add(made, names);
  }

  /** The names that are abstract in a class and not implemented. */
  private static String[] abstractMethods(PyType made) {
    if (made.type() == BuiltinTypes.TYPE) {
      return new String[0];
    }
    TreeSet<String> names = new TreeSet<>();
    for (Map.Entry<String, @Nullable Object> member : made.members().entrySet()) {
      if (isAbstract(member.getValue())) {
        names.add(member.getKey());
      }
    }
    for (PyType base : made.bases()) {
      for (String inherited : base.abstractMethods()) {
        if (isAbstract(made.lookup(inherited))) {
          names.add(inherited);
        }
      }
    }
    return names.toArray(new String[0]);
  }

  private static boolean isAbstract(@Nullable Object member) {
    return member instanceof PyObject
        && !(member instanceof PyType)
        && Truth.of(Attributes.getOr(member, "__isabstractmethod__", false));
  }

  private static void announce(PyType made, PyDict keywords) {
    for (Map.Entry<String, @Nullable Object> member : new ArrayList<>(made.members().entrySet())) {
      Object value = member.getValue();
      if (value instanceof PyObject && !(value instanceof PyCallable)) {
        Object setName = ((PyObject) value).type.special(Special.SET_NAME);
        if (setName != null) {
          Calls.callSpecial(setName, value, made, member.getKey());
        }
      }
    }
    Object hook = made.find("__init_subclass__", 1);
    if (hook != BuiltinTypes.objectInitSubclass() || keywords.size() > 0) {
      String[] names = new String[keywords.size()];
      Object[] values = new Object[names.length];
      int i = 0;
      for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
        names[i] = (String) entry.getKey();
        values[i++] = entry.getValue();
      }
      PySuper.call(made, made, "__init_subclass__", values, names);
    }
  }
}
