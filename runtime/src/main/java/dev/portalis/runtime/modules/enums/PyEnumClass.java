package dev.portalis.runtime.modules.enums;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class of enumerations: its members, and what the class itself does as their container. */
final class PyEnumClass extends PyType {
  private final boolean flag;

  /** By name, aliases included. */
  private final Map<String, PyObject> byName = new LinkedHashMap<>();

  private final List<PyObject> canonical = new ArrayList<>();

  PyEnumClass(PyType metatype, String name, PyType[] bases, boolean userDefined, boolean flag) {
    super(metatype, name, "enum", bases, userDefined);
    this.flag = flag;
  }

  boolean isFlag() {
    return flag;
  }

  /** The members without aliases, in order. */
  List<PyObject> canonical() {
    return Collections.unmodifiableList(canonical);
  }

  /** The members by name, aliases included, in order. */
  Map<String, PyObject> byName() {
    return Collections.unmodifiableMap(byName);
  }

  void addMember(String memberName, PyObject member, boolean isCanonical) {
    byName.put(memberName, member);
    define(memberName, member);
    if (isCanonical) {
      canonical.add(member);
    }
  }

  @Override
  protected PyType derive(PyType metatype, String className, PyType[] classBases) {
    return new PyEnumClass(metatype, className, classBases, true, flag);
  }

  @Override
  protected PyType createSubclass(
      String className, PyType[] classBases, PyDict namespace, PyDict keywords) {
    return new EnumBuilder(className, classBases, namespace).build();
  }

  /** {@code Color(value)}: the member; of a class without members, a new class. */
  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (byName.isEmpty()) {
      return EnumBuilder.createByCall(this, arguments, keywords);
    }
    if (keywords.length > 0 || arguments.length == 0) {
      throw Errors.typeError("EnumType.__call__() missing 1 required positional argument: 'value'");
    }
    return EnumLookup.byValue(this, arguments.length == 1 ? arguments[0] : PyTuple.of(arguments));
  }

  @Override
  public @Nullable Object getItem(@Nullable Object key) {
    PyObject member = key instanceof String ? byName.get(key) : null;
    if (member == null) {
      throw Errors.keyError(key);
    }
    return member;
  }

  @Override
  public boolean isIterable() {
    return true;
  }

  @Override
  public PyIterator iterator() {
    return PyTuple.of(canonical.toArray()).iterator();
  }

  PyIterator reverseIterator() {
    List<Object> reversed = new ArrayList<>(canonical);
    Collections.reverse(reversed);
    return PyTuple.of(reversed.toArray()).iterator();
  }

  @Override
  public boolean hasLength() {
    return true;
  }

  @Override
  public long length() {
    return canonical.size();
  }

  @Override
  public boolean truth() {
    return true;
  }

  /** Members and their values are in the class. */
  @Override
  public boolean contains(@Nullable Object item) {
    if (item instanceof PyObject && ((PyObject) item).type() == this) {
      return true;
    }
    return EnumLookup.find(this, item) != null;
  }

  @Override
  public void setAttribute(String attribute, @Nullable Object value) {
    if (byName.containsKey(attribute)) {
      throw Errors.attributeError("cannot reassign member '" + attribute + "'");
    }
    super.setAttribute(attribute, value);
  }

  @Override
  public void deleteAttribute(String attribute) {
    if (byName.containsKey(attribute)) {
      throw Errors.attributeError("cannot delete member '" + attribute + "'.");
    }
    super.deleteAttribute(attribute);
  }

  /** The bits of all members of a flag. */
  long mask() {
    long mask = 0;
    for (PyObject member : byName.values()) {
      Object value = Convert.intOrNull(EnumLookup.valueOf(member));
      mask |= value instanceof Long ? (Long) value : 0;
    }
    return mask;
  }

  @Override
  public String repr() {
    return (flag ? "<flag '" : "<enum '") + name() + "'>";
  }
}
