package dev.portalis.runtime.modules.weakref;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Hashing;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * {@code weakref.ref}.
 *
 * @see <a href="https://docs.python.org/3.12/library/weakref.html#weakref.ref">weakref.ref</a>
 */
@PyClass(value = "ref", module = "weakref")
public final class PyWeakReference extends PyObject {
  /** {@code weakref.ref}. */
  public static final PyType TYPE =
      PyType.builtin("ReferenceType", "weakref", BuiltinTypes.OBJECT, new PyWeakReferenceFace());

  private final AtomicReference<@Nullable Object> callback;
  private final Referent referent;
  private @Nullable Long hash;

  private PyWeakReference(PyType type, PyObject object, @Nullable Object callback) {
    super(type);
    this.callback = new AtomicReference<>(callback);
    this.referent = Referents.add(object, this);
  }

  /** {@code ref(object, callback)}: one without a callback is made once for an object. */
  @PyNew
  public static PyWeakReference make(
      PyType cls,
      @Nullable Object object,
      @Default("null") @Nullable Object callback,
      @KeywordArguments PyDict keywords) {
    PyObject target = Referable.check(object);
    boolean plain = cls == TYPE && callback == null;
    PyWeakReference shared = plain ? Referents.shared(target) : null;
    return shared == null ? new PyWeakReference(cls, target, callback) : shared;
  }

  /** {@code ref.__init__}: subclasses may have been given more. */
  @PyInit
  public void initialize(@Nullable Object object, @Default("null") @Nullable Object other) {}

  /** Whether it is one that is made once for an object. */
  boolean isPlain() {
    return type() == TYPE && callback.get() == null;
  }

  /** What is to be called when the object is gone, once; null if there is nothing. */
  @Nullable Object takeCallback() {
    return callback.getAndSet(null);
  }

  /** {@code ref.__callback__}. */
  @PyProperty("__callback__")
  public @Nullable Object callback() {
    return referent.get() == null ? null : callback.get();
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (arguments.length > 0) {
      throw Errors.typeError(
          keywords.length > 0
              ? "weakref.ReferenceType() takes no keyword arguments"
              : "expected at most 0 arguments, got " + arguments.length);
    }
    return get();
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  /** {@code ref()}: the object, or None. */
  @PyMethod("__call__")
  @Returns("object")
  public @Nullable PyObject get() {
    Referents.look();
    return referent.get();
  }

  @Override
  public long hash() {
    Long known = hash;
    if (known == null) {
      PyObject object = referent.get();
      if (object == null) {
        throw Errors.typeError("weak object has gone away");
      }
      known = Hashing.hash(object);
      hash = known;
    }
    return known;
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if ((op != CompareOp.EQ && op != CompareOp.NE) || !(other instanceof PyWeakReference)) {
      return PyNotImplemented.INSTANCE;
    }
    PyObject mine = referent.get();
    PyObject others = ((PyWeakReference) other).referent.get();
    if (mine == null || others == null) {
      return (this == other) == (op == CompareOp.EQ);
    }
    return Comparison.rich(op, mine, others);
  }

  @Override
  public String repr() {
    PyObject object = referent.get();
    String start = "<weakref at " + Identity.address(this) + "; ";
    if (object == null) {
      return start + "dead>";
    }
    Object name = Attributes.getOr(object, "__name__", UNBOUND);
    return start
        + "to '"
        + object.type().name()
        + "' at "
        + Identity.address(object)
        + (name instanceof String ? " (" + name + ")>" : ">");
  }
}
