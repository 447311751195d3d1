package dev.portalis.runtime.modules.enums;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyMappingProxy;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.Map;
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
    PyDict members = new PyDict();
    for (Map.Entry<String, PyObject> entry : ((PyEnumClass) self).byName().entrySet()) {
      members.putString(entry.getKey(), entry.getValue());
    }
    return new PyMappingProxy(members);
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
}
