package dev.portalis.runtime.modules.typing;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTable;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code typing.Generic}: classes that take arguments in brackets. */
final class GenericClasses {
  private GenericClasses() {}

  /** {@code cls.__parameters__}: the type variables of its bases. */
  private static final class Parameters extends PyObject {
    private static final PyType TYPE =
        PyType.builtin("_Parameters", "typing", BuiltinTypes.OBJECT, null);

    Parameters() {
      super(TYPE);
    }

    @Override
    public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
      return descriptorGetFromClass(owner);
    }

    @Override
    public @Nullable Object descriptorGetFromClass(PyType owner) {
      Object bases = owner.ownMember("__orig_bases__");
      return TypingArguments.parameters(bases instanceof PyTuple ? (PyTuple) bases : null);
    }
  }

  /** {@code Generic} itself. */
  static PyType create() {
    PyDict namespace = new PyDict();
    namespace.putString("__module__", "typing");
    namespace.putString("__slots__", PyTuple.EMPTY);
    PyTuple bases = PyTuple.of(new Object[] {BuiltinTypes.OBJECT});
    PyType made = ClassBuilder.create(null, "Generic", bases, namespace, new PyDict());
    makeGeneric(made);
    made.define("__parameters__", new Parameters());
    return made;
  }

  /** Lets a class and its subclasses take arguments. */
  static void makeGeneric(PyType type) {
    Signature signature = new Signature(new String[] {"cls", "params"}, 2, 2, 0, false, false);
    type.define(
        "__class_getitem__",
        PyBuiltin.classMethod(new Table(), 0, "__class_getitem__", signature, 2, type));
  }

  private static final class Table extends BuiltinTable {
    @Override
    public @Nullable Object call2(int id, @Nullable Object cls, @Nullable Object key) {
      PyType type = (PyType) Objects.requireNonNull(cls);
      PyTuple given = key instanceof PyTuple ? (PyTuple) key : PyTuple.of(new Object[] {key});
      if (type == TypingModule.GENERIC && given.size() == 0) {
        throw Errors.typeError("Parameter list to Generic[...] cannot be empty");
      }
      if (type == TypingModule.GENERIC || type == TypingModule.PROTOCOL) {
        for (Object each : given.items()) {
          if (!(each instanceof PyTypeVariable) && !(each instanceof TypingAlias)) {
            throw Errors.typeError(
                "Parameters to "
                    + type.name()
                    + "[...] must all be type variables or parameter specification variables.");
          }
        }
      }
      return TypingAlias.of(type, TypingArguments.typesOf(given));
    }
  }
}
