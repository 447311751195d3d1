package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.threads.SpinGuard;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A Python object that is not one of Java's own values.
 *
 * <p>The methods here are what the <em>Java</em> class does. They are not the way to use an object:
 * a user's class may override every one of them in Python, so everybody goes through {@link
 * Attributes}, {@link Calls}, {@link Comparison}, {@link Items}, {@link Iteration}, {@link Texts}
 * and {@link Operators}, which look whether the type is user-defined first.
 */
public abstract class PyObject {
  final PyType type;

  /** What {@code id(x)} is made of; zero until it is asked for. */
  int identity;

  /** Attributes set on this instance; null as long as there are none. */
  @Nullable PyDict attributes;

  /** Makes an object of a type; the type may be a user-defined subclass of the natural one. */
  protected PyObject(PyType type) {
    this.type = type;
  }

  /** For {@code type} itself, whose type is itself. */
  PyObject() {
    this.type = (PyType) this;
  }

  /** The Python type, as {@code type(x)}. */
  public final PyType type() {
    return type;
  }

  /** An attribute stored in this very instance, {@link Unbound#UNBOUND} if there is none. */
  public @Nullable Object instanceGet(String name) {
    PyDict own = attributes;
    return own == null ? UNBOUND : own.getString(name);
  }

  /** Stores an attribute in this instance; false where instances of the type cannot have it. */
  public boolean instanceSet(String name, @Nullable Object value) {
    if (!type.hasInstanceDict()) {
      return false;
    }
    instanceDict().putString(name, value);
    return true;
  }

  /** Removes an attribute from this instance; false if it is not there. */
  public boolean instanceDelete(String name) {
    PyDict own = attributes;
    return own != null && own.take(name) != UNBOUND;
  }

  /** The instance's {@code __dict__}, made when asked for first. */
  public PyDict instanceDict() {
    PyDict own = attributes;
    return own == null ? firstDict() : own;
  }

  private PyDict firstDict() {
    SpinGuard guard = Steps.enter(this);
    try {
      PyDict own = attributes;
      if (own == null) {
        own = type.slotCount() == 0 ? new PyDict() : new SlotDict(type.slotCount());
        attributes = own;
      }
      return own;
    } finally {
      Steps.exit(guard);
    }
  }

  /** The value of a slot, {@link Unbound#UNBOUND} if it has none. */
  final @Nullable Object slot(int index) {
    PyDict own = attributes;
    return own == null ? UNBOUND : ((SlotDict) own).values[index];
  }

  final void setSlot(int index, @Nullable Object value) {
    PyDict own = attributes;
    ((SlotDict) (own == null ? firstDict() : own)).values[index] = value;
  }

  /** Gives an instance of the same class the values of this one's slots. */
  public final void copySlots(PyObject to, UnaryOperator<@Nullable Object> copying) {
    if (attributes instanceof SlotDict) {
      Object[] values = ((SlotDict) attributes).values;
      for (int i = 0; i < values.length; i++) {
        if (values[i] != UNBOUND) {
          to.setSlot(i, copying.apply(values[i]));
        }
      }
    }
  }

  /** A copy of all attributes stored in this very instance, in a dict or in Java fields. */
  public PyDict attributesCopy() {
    PyDict own = attributes;
    return own == null ? new PyDict() : own.copy();
  }

  /** {@code object.__getattribute__}. */
  public @Nullable Object getAttribute(String name) {
    return Attributes.generic(this, name);
  }

  /** {@code object.__setattr__}. */
  public void setAttribute(String name, @Nullable Object value) {
    Attributes.genericSet(this, name, value);
  }

  /** {@code object.__delattr__}. */
  public void deleteAttribute(String name) {
    Attributes.genericDelete(this, name);
  }

  /** {@code __get__} of a descriptor; anything else gives itself. */
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    return this;
  }

  /** {@code __get__(None, owner)}: what the attribute gives when read from the class itself. */
  public @Nullable Object descriptorGetFromClass(PyType owner) {
    return this;
  }

  /** Whether this is a descriptor that takes precedence over instance attributes. */
  public boolean isDataDescriptor() {
    return false;
  }

  /** {@code __set__} of a data descriptor. */
  public void descriptorSet(@Nullable Object self, @Nullable Object value) {
    throw Errors.attributeError("can't set attribute");
  }

  /** {@code __delete__} of a data descriptor. */
  public void descriptorDelete(@Nullable Object self) {
    throw Errors.attributeError("can't delete attribute");
  }

  /** Whether {@code callable(x)} holds. */
  public boolean isCallable() {
    return false;
  }

  /**
   * Calls the object.
   *
   * @param arguments positional arguments followed by the values of the keyword arguments
   * @param keywords the names of the last {@code keywords.length} arguments
   */
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    throw Errors.typeError("'" + type.name() + "' object is not callable");
  }

  /** {@code repr(x)} as the Java class does it. */
  public String repr() {
    return "<" + type.qualifiedName() + " object at " + Identity.address(this) + ">";
  }

  /** {@code str(x)} as the Java class does it. */
  public String str() {
    return Texts.repr(this);
  }

  /** {@code hash(x)}; raises TypeError where the class is not hashable. */
  public long hash() {
    return Identity.hash(this);
  }

  /**
   * A rich comparison.
   *
   * @return a Python value, or {@link PyNotImplemented#INSTANCE}
   */
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (op == CompareOp.EQ) {
      return this == other ? Boolean.TRUE : PyNotImplemented.INSTANCE;
    }
    if (op == CompareOp.NE) {
      Object equal = Comparison.rich(CompareOp.EQ, this, other);
      return equal == PyNotImplemented.INSTANCE ? equal : (Object) !Truth.of(equal);
    }
    return PyNotImplemented.INSTANCE;
  }

  /** {@code bool(x)}: true unless the class has a length of zero. */
  public boolean truth() {
    return !hasLength() || length() != 0;
  }

  /** Whether {@link #length} is implemented. */
  public boolean hasLength() {
    return false;
  }

  /** {@code len(x)}. */
  public long length() {
    throw Errors.typeError("object of type '" + type.name() + "' has no len()");
  }

  /** Whether a sequence pattern of {@code match} looks into this. */
  public boolean isSequence() {
    return false;
  }

  /** Whether {@link #iterator} is implemented. */
  public boolean isIterable() {
    return false;
  }

  /** {@code iter(x)}. */
  public PyIterator iterator() {
    throw Errors.typeError("'" + type.name() + "' object is not iterable");
  }

  /** All items, taken in one step, where other threads may change them; null for all others. */
  public @Nullable Object @Nullable [] itemsAtOnce() {
    return null;
  }

  /** {@code item in x}. */
  public boolean contains(@Nullable Object item) {
    if (!isIterable()) {
      throw Errors.typeError("argument of type '" + type.name() + "' is not iterable");
    }
    return Iteration.contains(iterator(), item);
  }

  /** {@code x[key]}. */
  public @Nullable Object getItem(@Nullable Object key) {
    throw Errors.typeError("'" + type.name() + "' object is not subscriptable");
  }

  /** {@code x[key] = value}. */
  public void setItem(@Nullable Object key, @Nullable Object value) {
    throw Errors.typeError("'" + type.name() + "' object does not support item assignment");
  }

  /** {@code del x[key]}. */
  public void deleteItem(@Nullable Object key) {
    throw Errors.typeError("'" + type.name() + "' object doesn't support item deletion");
  }

  /**
   * {@code this op right} as the Java class does it.
   *
   * @return a Python value, or {@link PyNotImplemented#INSTANCE}
   */
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return PyNotImplemented.INSTANCE;
  }

  /**
   * {@code left op this} as the Java class of the right operand does it.
   *
   * @return a Python value, or {@link PyNotImplemented#INSTANCE}
   */
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return PyNotImplemented.INSTANCE;
  }

  /**
   * {@code this op= right} as the Java class does it, for classes that change in place.
   *
   * @return the value to assign, or {@link PyNotImplemented#INSTANCE} to use {@link #binary}
   */
  public @Nullable Object inplace(BinaryOp op, @Nullable Object right) {
    return PyNotImplemented.INSTANCE;
  }

  /**
   * A unary operator as the Java class does it.
   *
   * @return a Python value, or {@link PyNotImplemented#INSTANCE}
   */
  public @Nullable Object unary(UnaryOp op) {
    return PyNotImplemented.INSTANCE;
  }

  /**
   * {@code pow(this, exponent, modulus)} as the Java class does it.
   *
   * @return a Python value, or {@link PyNotImplemented#INSTANCE}
   */
  public @Nullable Object power(@Nullable Object exponent, Object modulus) {
    return PyNotImplemented.INSTANCE;
  }

  /**
   * The words of the TypeError for {@code this + right} of a class that concatenates with {@code +}
   * and repeats with {@code *}; null for all other classes.
   */
  public @Nullable String concatenationError(@Nullable Object right) {
    return null;
  }

  /**
   * Python's equality, for Java collections that hold Python values. The hash follows.
   *
   * <p>Raises what {@code __eq__} raises.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return Comparison.equal(this, other);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(Hashing.hash(this));
  }

  /** The same as Python's {@code str(x)}. */
  @Override
  public String toString() {
    return Texts.str(this);
  }
}
