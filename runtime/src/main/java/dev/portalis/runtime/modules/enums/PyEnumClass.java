package dev.portalis.runtime.modules.enums;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
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

  /** By value, where it can be hashed; combinations of flags as well. */
  private final PyDict byValue = new PyDict();

  private PyType memberType = BuiltinTypes.OBJECT;
  private @Nullable Object memberFactory;
  private @Nullable Object boundary;
  private boolean showsFields;
  private Object mask = 0L;
  private Object singles = 0L;

  PyEnumClass(PyType metatype, String name, PyType[] bases, boolean userDefined, boolean flag) {
    super(metatype, name, "enum", bases, userDefined);
    this.flag = flag;
    for (PyType base : bases) {
      if (base instanceof PyEnumClass) {
        PyEnumClass parent = (PyEnumClass) base;
        memberType = parent.memberType == BuiltinTypes.OBJECT ? memberType : parent.memberType;
        memberFactory = parent.memberFactory == null ? memberFactory : parent.memberFactory;
        boundary = parent.boundary == null ? boundary : parent.boundary;
      }
    }
  }

  /** Sets what the members are. */
  void setKind(PyType dataType, @Nullable Object factory, @Nullable Object limits, boolean fields) {
    memberType = dataType;
    memberFactory = factory;
    boundary = limits;
    showsFields = fields;
  }

  boolean isFlag() {
    return flag;
  }

  /** The type whose values the members are; {@code object} where they are none. */
  PyType memberType() {
    return memberType;
  }

  /** The {@code __new__} that makes the members; null for the plain way. */
  @Nullable Object memberFactory() {
    return memberFactory;
  }

  /** What becomes of bits that no member has: a member of {@code FlagBoundary}, or null. */
  @Nullable Object boundary() {
    if (boundary != null || !flag) {
      return boundary;
    }
    return isSubtypeOf(EnumTypes.INT_FLAG) ? FlagBoundary.KEEP : FlagBoundary.STRICT;
  }

  /** Whether reprs show values as the fields of a data class. */
  boolean showsFields() {
    return showsFields;
  }

  /** The members without aliases, in order. */
  List<PyObject> canonical() {
    return Collections.unmodifiableList(canonical);
  }

  /** The members by name, aliases included, in order. */
  Map<String, PyObject> byName() {
    return Collections.unmodifiableMap(byName);
  }

  PyDict byValue() {
    return byValue;
  }

  /** The bits of all members of a flag. */
  Object mask() {
    return mask;
  }

  /** The bits of the members of a flag that have one bit. */
  Object singles() {
    return singles;
  }

  void addBits(Object value) {
    mask = Ints.or(mask, value);
    if (EnumMembers.isSingleBit(value)) {
      singles = Ints.or(singles, value);
    }
  }

  void addMember(String memberName, PyObject member, boolean isCanonical) {
    byName.put(memberName, member);
    if (isCanonical) {
      canonical.add(member);
    }
    EnumLookup.remember(this, EnumLookup.valueOf(member), member);
  }

  @Override
  protected PyType derive(PyType metatype, String className, PyType[] classBases) {
    return new PyEnumClass(metatype, className, classBases, true, flag);
  }

  @Override
  protected PyDict prepareNamespace(String className, PyType[] classBases) {
    return EnumBuilder.prepare(className, classBases);
  }

  @Override
  protected PyType createSubclass(
      String className, PyType[] classBases, PyDict namespace, PyDict keywords) {
    EnumNamespace own =
        namespace instanceof EnumNamespace
            ? (EnumNamespace) namespace
            : EnumBuilder.prepare(className, classBases);
    if (own != namespace) {
      for (Map.Entry<Object, Object> entry : namespace.entrySet()) {
        own.setItem(entry.getKey(), entry.getValue());
      }
    }
    Object limits = keywords.getString("boundary") == UNBOUND ? UNBOUND : keywords.take("boundary");
    return new EnumBuilder(className, classBases, own).build(limits);
  }

  /** {@code Color(value)}: the member; of a class without members, a new class. */
  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (byName.isEmpty()) {
      return EnumFunctional.create(this, arguments, keywords);
    }
    if (keywords.length == 1 && arguments.length == 1 && keywords[0].equals("value")) {
      return EnumLookup.byValue(this, arguments[0]);
    }
    if (keywords.length > 0) {
      throw Errors.typeError(
          "EnumType.__call__() got an unexpected keyword argument '" + keywords[0] + "'");
    }
    if (arguments.length == 0) {
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
    return byValue.contains(item) || EnumLookup.find(this, item) != null;
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    switch (attribute) {
      case "_member_names_":
        List<@Nullable Object> names = new ArrayList<>();
        canonical.forEach(member -> names.add(EnumLookup.nameOf(member)));
        return PyList.of(names.toArray());
      case "_member_map_":
        return memberMap();
      case "_value2member_map_":
        return byValue;
      case "_member_type_":
        return memberType;
      case "_boundary_":
        return boundary();
      default:
        return super.getAttribute(attribute);
    }
  }

  /** A copy of the members by name, aliases included. */
  PyDict memberMap() {
    PyDict map = new PyDict();
    byName.forEach(map::putString);
    return map;
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
      throw Errors.attributeError("'" + name() + "' cannot delete member '" + attribute + "'.");
    }
    super.deleteAttribute(attribute);
  }

  @Override
  public String repr() {
    return (flag ? "<flag '" : "<enum '") + name() + "'>";
  }
}
