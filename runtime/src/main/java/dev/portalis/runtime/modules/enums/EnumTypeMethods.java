package dev.portalis.runtime.modules.enums;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyMappingProxy;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The members of {@code EnumType}, the type of classes of enumerations. */
@PyClass(
    value = "EnumType",
    module = "enum",
    values = PyType.class,
    type = "EnumTypes.META",
    bases = "type",
    pure = true)
public final class EnumTypeMethods {
  private EnumTypeMethods() {}

  /** {@code __members__}. */
  @PyProperty("__members__")
  public static PyMappingProxy members(PyType self) {
    return new PyMappingProxy(((PyEnumClass) self).memberMap());
  }

  /** {@code __iter__}. */
  @PyMethod("__iter__")
  public static PyIterator iterator(PyType self) {
    return self.iterator();
  }

  /** {@code __reversed__}. */
  @PyMethod("__reversed__")
  public static PyIterator reversed(PyType self) {
    return ((PyEnumClass) self).reverseIterator();
  }

  /** {@code __len__}. */
  @PyMethod("__len__")
  public static long length(PyType self) {
    return self.length();
  }

  /** {@code __contains__}. */
  @PyMethod("__contains__")
  public static boolean contains(PyType self, @Nullable Object value) {
    return self.contains(value);
  }

  /** {@code __getitem__}. */
  @PyMethod("__getitem__")
  @Returns("Self")
  public static @Nullable Object getItem(PyType self, @Nullable Object name) {
    return self.getItem(name);
  }

  /** {@code __dir__}: the members, and what all enumerations have. */
  @PyMethod("__dir__")
  @Returns("list[str]")
  public static PyList dir(PyType self) {
    TreeSet<String> names =
        new TreeSet<>(
            List.of(
                "__class__",
                "__contains__",
                "__doc__",
                "__getitem__",
                "__init_subclass__",
                "__iter__",
                "__len__",
                "__members__",
                "__module__",
                "__name__",
                "__qualname__"));
    PyEnumClass type = (PyEnumClass) self;
    type.canonical().forEach(member -> names.add(Texts.str(EnumLookup.nameOf(member))));
    if (type.memberFactory() != null) {
      names.add("__new__");
    }
    if (type.memberType() != BuiltinTypes.OBJECT) {
      for (PyType each : type.memberType().order()) {
        names.addAll(each.members().keySet());
      }
    }
    return PyList.of(names.toArray());
  }
}
