package dev.portalis.runtime.modules.threading;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Allocator;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.CarrierLocal;
import dev.portalis.runtime.threads.Platform;
import org.jspecify.annotations.Nullable;

/**
 * {@code threading.local}: its attributes are each thread's own.
 *
 * <p>A subclass's {@code __init__} runs again, with the same arguments, in each thread that uses
 * the object.
 */
@PyClass(value = "local", module = "threading")
public class PyLocal extends PyObject {
  /** The type. */
  public static final PyType TYPE = type(new PyLocalFace());

  private static final Object[] NONE = {};

  private final CarrierLocal<Slot> slots = new CarrierLocal<>();

  private @Nullable Object[] arguments = NONE;
  private PyDict keywords = new PyDict();

  /** An object without attributes. */
  public PyLocal(PyType type) {
    super(type);
  }

  private static PyType type(PyLocalFace face) {
    PyType type = PyType.builtin("_local", "_thread", BuiltinTypes.OBJECT, face);
    type.setInstanceDict(true);
    return type;
  }

  /** One thread's attributes. Threads of the platform can serve several threads, one by one. */
  private static final class Slot {
    final long ident;
    final PyDict attributes = new PyDict();

    Slot(long ident) {
      this.ident = ident;
    }
  }

  /** {@code local(...)}. */
  @PyNew
  public static PyLocal make(
      PyType cls, @Arguments @Nullable Object[] args, @KeywordArguments PyDict kwargs) {
    boolean given = args.length > 0 || kwargs.size() > 0;
    if (given && cls.lookup("__init__") == BuiltinTypes.OBJECT.lookup("__init__")) {
      throw Errors.typeError("Initialization arguments are not supported");
    }
    Allocator allocator = cls.allocator();
    PyLocal made = allocator == null ? new PyLocal(cls) : (PyLocal) allocator.allocate(cls);
    made.arguments = args;
    made.keywords = kwargs;
    made.slots.set(new Slot(Platform.THREADS.current().ident()));
    return made;
  }

  private PyDict own() {
    long ident = Platform.THREADS.current().ident();
    Slot slot = slots.get();
    return slot != null && slot.ident == ident ? slot.attributes : begin(ident);
  }

  /** The first use in a thread. */
  private PyDict begin(long ident) {
    Slot slot = new Slot(ident);
    slots.set(slot);
    if (type().lookup("__init__") != BuiltinTypes.OBJECT.lookup("__init__")) {
      try {
        Forwarding.method(this, "__init__", arguments, keywords);
      } catch (Throwable t) {
        slots.set(null);
        throw t;
      }
    }
    return slot.attributes;
  }

  @Override
  public @Nullable Object instanceGet(String name) {
    return own().getString(name);
  }

  @Override
  public boolean instanceSet(String name, @Nullable Object value) {
    own().putString(name, value);
    return true;
  }

  @Override
  public boolean instanceDelete(String name) {
    return own().take(name) != UNBOUND;
  }

  @Override
  public PyDict instanceDict() {
    return own();
  }
}
