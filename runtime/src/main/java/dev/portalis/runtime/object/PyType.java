package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A Python type: its bases, its method resolution order and its attributes.
 *
 * <p>Look-ups along the method resolution order are cached per type in a {@link TypeCache}.
 */
public class PyType extends PyObject {
  private String name;
  private String qualifiedName;
  private String module;
  private final PyType[] bases;
  private final PyType[] order;
  private final TypeMembers members = new TypeMembers(this);
  private final AtomicReference<PyType[]> subclasses = new AtomicReference<>(new PyType[0]);
  private final AtomicReference<PyType[]> registered = new AtomicReference<>(new PyType[0]);
  private final boolean userDefined;
  private boolean instanceDict;
  private boolean finalType;
  private String[] abstractMethods = {};
  private @Nullable Allocator allocator;

  /** The class, this one or a base, that added the last slots; null without any. */
  private @Nullable PyType layout;

  private int slotCount;
  private volatile TypeCache cache = new TypeCache();

  /** For {@code type} itself, which needs {@code object}, which needs {@code type}. */
  PyType(String name) {
    super();
    this.name = name;
    this.qualifiedName = name;
    this.module = "builtins";
    this.bases = new PyType[1];
    this.order = new PyType[2];
    this.userDefined = false;
  }

  final void completeWith(PyType object) {
    bases[0] = object;
    order[0] = this;
    order[1] = object;
    object.addSubclass(this);
  }

  private void addSubclass(PyType added) {
    PyType[] before;
    PyType[] after;
    do {
      before = Objects.requireNonNull(subclasses.get());
      after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = added;
    } while (!subclasses.compareAndSet(before, after));
  }

  final void setFace(TypeFace value) {
    members.setFace(value);
  }

  /** A type implemented in Java. */
  protected PyType(
      PyType metatype, String name, String module, PyType[] bases, boolean userDefined) {
    super(metatype);
    this.name = name;
    this.qualifiedName = name;
    this.module = module;
    this.bases = bases.clone();
    this.userDefined = userDefined;
    this.order = computeOrder();
    for (PyType base : bases) {
      base.addSubclass(this);
      instanceDict |= base.instanceDict;
      inheritSlots(base);
      if (allocator == null) {
        allocator = base.allocator;
      }
    }
  }

  /**
   * A type implemented in Java.
   *
   * @param face gives its members when they are needed first
   */
  public static PyType builtin(String name, String module, PyType base, @Nullable TypeFace face) {
    return builtin(name, module, new PyType[] {base}, face);
  }

  /** A type implemented in Java that has several bases. */
  public static PyType builtin(
      String name, String module, PyType[] bases, @Nullable TypeFace face) {
    PyType type = new PyType(RootTypes.TYPE, name, module, bases, false);
    type.members.setFace(face);
    Allocator own = face == null ? null : face.allocator();
    if (own != null) {
      type.allocator = own;
    } else if (bases[0] == RootTypes.OBJECT) {
      // Only instances of object itself, and of users' classes, are plain instances.
      type.allocator = null;
    }
    return type;
  }

  /** The type of any Python value. */
  public static PyType of(@Nullable Object value) {
    if (value instanceof PyObject) {
      return ((PyObject) value).type;
    }
    return BuiltinTypes.ofJavaValue(value);
  }

  /** {@code __name__}. */
  public final String name() {
    return name;
  }

  /** {@code __qualname__}. */
  public final String qualname() {
    return qualifiedName;
  }

  /** {@code __module__}. */
  public final String module() {
    return module;
  }

  /** The name with its module, as reprs show it: {@code __main__.Point}, but {@code int}. */
  public final String qualifiedName() {
    return module.equals("builtins") ? qualifiedName : module + "." + qualifiedName;
  }

  /** The name in errors about values: with the module where CPython has the class in C. */
  public final String shownName() {
    return NativeNames.of(this);
  }

  /** Sets {@code __name__}. */
  final void setName(String value) {
    name = value;
  }

  final void setNames(String qualifiedName, String module) {
    this.qualifiedName = qualifiedName;
    this.module = module;
  }

  /** Whether a {@code class} statement made it, so that protocols must look for overrides. */
  public final boolean isUserDefined() {
    return userDefined;
  }

  /** Slots have their places by the class that adds them, so only one line of bases can do so. */
  private void inheritSlots(PyType base) {
    PyType theirs = base.layout;
    if (theirs == null || (layout != null && layout.isSubtypeOf(theirs))) {
      return;
    }
    if (layout != null && !theirs.isSubtypeOf(layout)) {
      throw Errors.typeError("multiple bases have instance lay-out conflict");
    }
    layout = theirs;
    slotCount = theirs.slotCount;
  }

  /** How many slots instances have, those of the bases among them. */
  final int slotCount() {
    return slotCount;
  }

  /** Gives instances one more slot; its index. */
  final int addSlot() {
    layout = this;
    return slotCount++;
  }

  /** Whether instances take arbitrary attributes. */
  public final boolean hasInstanceDict() {
    return instanceDict;
  }

  /** Says whether instances take arbitrary attributes. */
  public final void setInstanceDict(boolean value) {
    instanceDict = value;
  }

  /** How instances are allocated; null for types that have no plain instances. */
  public final @Nullable Allocator allocator() {
    return allocator;
  }

  /** Sets how instances are allocated, for this type and the subclasses made later. */
  public final void setAllocator(Allocator value) {
    allocator = value;
  }

  /** The direct bases; the array is not to be changed. */
  public final PyType[] bases() {
    return bases;
  }

  /** The method resolution order, this type first; the array is not to be changed. */
  public final PyType[] order() {
    return order;
  }

  /** {@code __subclasses__()}. */
  public final List<PyType> subclasses() {
    return List.of(subclasses.get());
  }

  /** {@code issubclass(this, other)} without {@code __subclasshook__}. */
  public final boolean isSubtypeOf(PyType other) {
    if (this == other) {
      return true;
    }
    for (PyType type : order) {
      if (type == other) {
        return true;
      }
    }
    return false;
  }

  /** A copy of the members defined by this type alone, in order. */
  public final Map<String, @Nullable Object> members() {
    return members.toMap();
  }

  /** A member defined by this type itself; {@link Unbound#UNBOUND} if none. */
  public final @Nullable Object ownMember(String memberName) {
    return members.get(memberName);
  }

  /** Sets a member of this type. */
  public final void define(String memberName, @Nullable Object value) {
    if (members.put(memberName, value) || memberName.startsWith("__")) {
      TypeCache.invalidate();
    }
  }

  /** Removes a member of this type; false if it has none of that name. */
  public final boolean undefine(String memberName) {
    boolean removed = members.remove(memberName);
    TypeCache.invalidate();
    return removed;
  }

  private TypeCache cache() {
    TypeCache current = cache;
    if (!current.isCurrent()) {
      current = new TypeCache();
      cache = current;
    }
    return current;
  }

  /** A member along the method resolution order, unbound; {@link Unbound#UNBOUND} if none. */
  public final @Nullable Object lookup(String memberName) {
    TypeCache current = cache();
    TypeMembers.Slot slot = current.get(memberName);
    if (slot == null) {
      slot = findSlot(memberName, 0);
      current.put(memberName, slot);
    }
    return slot.value;
  }

  private TypeMembers.Slot findSlot(String memberName, int start) {
    for (int i = start; i < order.length; i++) {
      TypeMembers.Slot slot = order[i].members.slot(memberName);
      if (slot != null) {
        return slot;
      }
    }
    return TypeMembers.Slot.ABSENT;
  }

  /** A member of the types behind {@code start} in the order, as {@code super()} needs it. */
  public final @Nullable Object find(String memberName, int start) {
    return findSlot(memberName, start).value;
  }

  /** The position of a type in the order, -1 if it is not there. */
  public final int positionOf(PyType other) {
    for (int i = 0; i < order.length; i++) {
      if (order[i] == other) {
        return i;
      }
    }
    return -1;
  }

  /** A special method, unbound, or null where the type has none (or has it set to None). */
  public final @Nullable Object special(Special special) {
    @Nullable Object[] slots = cache().specials;
    Object slot = slots[special.ordinal()];
    if (slot == null) {
      Object found = find(special.method(), 0);
      slot = found == null ? UNBOUND : found;
      slots[special.ordinal()] = slot;
    }
    return slot == UNBOUND ? null : slot;
  }

  /** Whether a type defines a special method as None, which forbids the operation. */
  public final boolean forbids(Special special) {
    return lookup(special.method()) == null;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    return Construction.construct(this, arguments, keywords);
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    return TypeAttributes.get(this, attribute);
  }

  @Override
  public void setAttribute(String attribute, @Nullable Object value) {
    TypeAttributes.set(this, attribute, value);
  }

  @Override
  public void deleteAttribute(String attribute) {
    TypeAttributes.delete(this, attribute);
  }

  /** Makes the type object of a subclass; types whose subclasses are special override it. */
  protected PyType derive(PyType metatype, String className, PyType[] classBases) {
    return new PyType(metatype, className, "__main__", classBases, true);
  }

  /** The namespace in which the body of a subclass begins; null for the ordinary kind. */
  protected @Nullable PyDict prepareNamespace(String className, PyType[] classBases) {
    return null;
  }

  /**
   * Makes a whole subclass for a {@code class} statement where that is not the ordinary way, as for
   * enumerations and named tuples; null for the ordinary way.
   */
  protected @Nullable PyType createSubclass(
      String className, PyType[] classBases, PyDict namespace, PyDict keywords) {
    return null;
  }

  /** The virtual subclasses that {@code ABCMeta.register} added; not to be changed. */
  public final PyType[] registered() {
    return Objects.requireNonNull(registered.get());
  }

  /** Adds a virtual subclass. */
  public final void register(PyType virtual) {
    PyType[] before;
    PyType[] after;
    do {
      before = Objects.requireNonNull(registered.get());
      after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = virtual;
    } while (!registered.compareAndSet(before, after));
  }

  /** Whether classes can derive from it. */
  public boolean isAcceptableBase() {
    return !finalType;
  }

  /** Forbids subclasses, as of {@code bool}; returns this. */
  public final PyType setFinal() {
    finalType = true;
    return this;
  }

  /** The abstract methods without an implementation, sorted; the array is not to be changed. */
  public final String[] abstractMethods() {
    return abstractMethods;
  }

  /** Sets the abstract methods without an implementation. */
  public final void setAbstractMethods(String[] names) {
    abstractMethods = names;
  }

  /** Takes the allocator of the base that has a Java class of its own, if any. */
  final void chooseAllocator() {
    for (PyType base : bases) {
      Allocator candidate = base.allocator;
      if (candidate != null && candidate != BuiltinTypes.OBJECT.allocator) {
        allocator = candidate;
        return;
      }
    }
  }

  @Override
  public String repr() {
    return "<class '" + qualifiedName() + "'>";
  }

  @Override
  public long hash() {
    return Identity.hash(this);
  }

  /** By identity, also while the types that comparison needs are made; a metatype may differ. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (type.userDefined && super.equals(other));
  }

  @Override
  public int hashCode() {
    return type.userDefined ? super.hashCode() : System.identityHashCode(this);
  }

  /** {@code list[int]}: what {@code __class_getitem__} gives. */
  @Override
  public @Nullable Object getItem(@Nullable Object key) {
    Object hook = lookup("__class_getitem__");
    if (hook instanceof PyObject) {
      return Calls.call(((PyObject) hook).descriptorGetFromClass(this), key);
    }
    if (PyGenericAlias.isGeneric(this)) {
      return new PyGenericAlias(this, key);
    }
    throw Errors.typeError("type '" + name + "' is not subscriptable");
  }

  /** {@code int | None}. */
  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return op == BinaryOp.OR ? PyUnion.of(this, right) : super.binary(op, right);
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return op == BinaryOp.OR ? PyUnion.of(left, this) : super.binaryReflected(op, left);
  }

  private PyType[] computeOrder() {
    return Linearization.of(this, bases);
  }
}
