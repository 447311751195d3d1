package dev.portalis.runtime.modules.collections;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.abc.AbstractClasses;
import dev.portalis.runtime.object.BuiltinTable;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyGenericAlias;
import dev.portalis.runtime.object.PyMethod;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import dev.portalis.runtime.object.TypeFace;
import dev.portalis.runtime.object.Unbound;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the classes of {@code collections.abc}. */
final class CollectionClasses {
  private CollectionClasses() {}

  /** A class of all that have certain methods. */
  static PyType withMethods(String[] methods, String name, PyType... bases) {
    PyType made = AbstractClasses.create(name, "collections.abc", bases);
    Table table = new Table(made, methods);
    addClassMethod(made, table, Table.SUBCLASS_HOOK, "__subclasshook__");
    addClassMethod(made, table, Table.CLASS_GET_ITEM, "__class_getitem__");
    for (String method : methods) {
      made.define(method, new Abstract(method));
    }
    made.setAbstractMethods(methods);
    if (name.equals("Iterator")) {
      made.setAbstractMethods(new String[] {"__next__"});
      Signature self = new Signature(new String[] {"self"}, 1, 1, 0, false, false);
      made.define("__iter__", PyBuiltin.method(table, Table.ITER, "__iter__", self, 1, made));
    }
    return made;
  }

  /** A class of certain types, which has methods of its own. */
  static PyType ofTypes(PyType[] types, String name, PyType... bases) {
    PyType made = AbstractClasses.create(name, "collections.abc", bases);
    Table table = new Table(made, new String[0]);
    addClassMethod(made, table, Table.SUBCLASS_HOOK, "__subclasshook__");
    addClassMethod(made, table, Table.CLASS_GET_ITEM, "__class_getitem__");
    for (PyType type : types) {
      made.register(type);
    }
    return made;
  }

  /** Gives a class the methods that follow from others, which are abstract. */
  static void mixIn(PyType type, TypeFace methods, String... abstractMethods) {
    methods.addMembers(type);
    TreeSet<String> names = new TreeSet<>();
    for (PyType base : type.bases()) {
      for (String name : base.abstractMethods()) {
        if (type.lookup(name) instanceof Abstract) {
          names.add(name);
        }
      }
    }
    for (String name : abstractMethods) {
      type.define(name, new Abstract(name));
      names.add(name);
    }
    type.setAbstractMethods(names.toArray(new String[0]));
  }

  /** A method that subclasses must implement. */
  private static final class Abstract extends PyCallable {
    private final String name;

    Abstract(String name) {
      super(BuiltinTypes.FUNCTION);
      this.name = name;
    }

    @Override
    public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
      return new PyMethod(this, self);
    }

    /**
     * What CPython's bodies do: there is nothing in them but an error that tells what is missing.
     */
    @Override
    public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
      switch (name) {
        case "__getitem__":
        case "__setitem__":
        case "__delitem__":
          Object key = arguments.length > 1 ? arguments[1] : null;
          throw arguments.length > 0 && isSequence(arguments[0])
              ? Errors.of(ErrorKind.INDEX_ERROR)
              : Errors.keyError(key);
        case "insert":
          throw Errors.of(ErrorKind.INDEX_ERROR);
        case "add":
        case "discard":
          throw Errors.of(ErrorKind.NOT_IMPLEMENTED_ERROR);
        case "__next__":
          throw Errors.stopIteration();
        case "__len__":
        case "__hash__":
          return 0L;
        case "__contains__":
          return false;
        default:
          return null;
      }
    }

    private static boolean isSequence(@Nullable Object self) {
      return PyType.of(self).isSubtypeOf(CollectionsAbcModule.SEQUENCE);
    }

    @Override
    public @Nullable Object getAttribute(String attribute) {
      return attribute.equals("__isabstractmethod__")
          ? true
          : attribute.equals("__name__") ? name : super.getAttribute(attribute);
    }
  }

  private static void addClassMethod(PyType type, Table table, int id, String name) {
    Signature signature = new Signature(new String[] {"cls", "other"}, 2, 2, 0, false, false);
    type.define(name, PyBuiltin.classMethod(table, id, name, signature, 2, type));
  }

  private static final class Table extends BuiltinTable {
    static final int SUBCLASS_HOOK = 0;
    static final int CLASS_GET_ITEM = 1;
    static final int ITER = 2;

    private final PyType type;
    private final String[] methods;

    Table(PyType type, String[] methods) {
      this.type = type;
      this.methods = methods;
    }

    @Override
    public @Nullable Object call1(int id, @Nullable Object self) {
      return self;
    }

    @Override
    public @Nullable Object call2(int id, @Nullable Object cls, @Nullable Object other) {
      if (id == CLASS_GET_ITEM) {
        return new PyGenericAlias((PyType) Objects.requireNonNull(cls), other);
      }
      if (cls != type || methods.length == 0) {
        return PyNotImplemented.INSTANCE;
      }
      PyType candidate = (PyType) Objects.requireNonNull(other);
      for (String method : methods) {
        if (!has(candidate, method)) {
          return PyNotImplemented.INSTANCE;
        }
      }
      return true;
    }

    private static boolean has(PyType type, String method) {
      if (method.equals("__call__")) {
        boolean builtin =
            type.isSubtypeOf(BuiltinTypes.FUNCTION)
                || type.isSubtypeOf(BuiltinTypes.METHOD)
                || type.isSubtypeOf(BuiltinTypes.BUILTIN_FUNCTION)
                || type.isSubtypeOf(BuiltinTypes.METHOD_DESCRIPTOR);
        if (builtin) {
          return true;
        }
      }
      Object member = type.lookup(method);
      return member != Unbound.UNBOUND && member != null;
    }
  }
}
