package dev.portalis.runtime.modules.typing;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.abc.AbstractClasses;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyClassMethod;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyStaticMethod;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * {@code typing.Protocol}: classes that others fit by having their members.
 *
 * @see <a href="https://peps.python.org/pep-0544/">PEP 544</a>
 */
@PyClass(
    value = "_ProtocolMeta",
    module = "typing",
    values = PyType.class,
    type = "ProtocolClasses.META",
    bases = "type",
    pure = true)
public final class ProtocolClasses {
  /** The type of protocols. */
  public static final PyType META =
      PyType.builtin("_ProtocolMeta", "typing", AbstractClasses.META, new ProtocolClassesFace());

  /** Names in the namespace of a class that are no members of the protocol. */
  private static final Set<String> PLUMBING =
      Set.of(
          "__abstractmethods__",
          "__annotations__",
          "__class_getitem__",
          "__dict__",
          "__doc__",
          "__hash__",
          "__init__",
          "__init_subclass__",
          "__match_args__",
          "__module__",
          "__new__",
          "__orig_bases__",
          "__parameters__",
          "__qualname__",
          "__slots__",
          "__subclasshook__",
          "__type_params__",
          "__weakref__");

  private ProtocolClasses() {}

  /** {@code Protocol} itself. */
  static PyType create(PyType generic) {
    PyType made = new Protocol(META, "Protocol", new PyType[] {generic}, true);
    made.define("__module__", "typing");
    made.define("__slots__", PyTuple.EMPTY);
    GenericClasses.makeGeneric(made);
    return made;
  }

  /** A protocol of one special method that can be checked. */
  static PyType supports(PyType protocol, String name, String method) {
    Protocol made = new Protocol(META, name, new PyType[] {protocol}, true);
    made.define("__module__", "typing");
    made.define("__slots__", PyTuple.EMPTY);
    made.define(method, null);
    made.checkable = true;
    return made;
  }

  /** Lets instances be checked. */
  static void makeCheckable(PyType type) {
    if (!(type instanceof Protocol) || !((Protocol) type).isProtocol()) {
      throw Errors.typeError(
          "@runtime_checkable can be only applied to protocol classes, got " + type.repr());
    }
    ((Protocol) type).checkable = true;
  }

  /** {@code __instancecheck__(instance)}: also by the attributes of the instance. */
  @PyMethod("__instancecheck__")
  public static boolean isInstance(PyType self, @Nullable Object instance) {
    Protocol protocol = (Protocol) self;
    if (!protocol.isProtocol()) {
      return AbstractClasses.isSubclass(self, PyType.of(instance));
    }
    protocol.requireCheckable();
    if (AbstractClasses.isSubclass(self, PyType.of(instance))) {
      return true;
    }
    for (String name : protocol.memberNames()) {
      Object value = Attributes.getOr(instance, name, UNBOUND);
      if (value == UNBOUND || (value == null && protocol.isMethod(name))) {
        return false;
      }
    }
    return true;
  }

  /** {@code __subclasscheck__(cls)}: by the methods of the class. */
  @PyMethod("__subclasscheck__")
  public static boolean isSubclass(PyType self, @Nullable Object cls) {
    Protocol protocol = (Protocol) self;
    if (!protocol.isProtocol() || !(cls instanceof PyType)) {
      return AbstractClasses.isSubclass(self, cls);
    }
    if (protocol != TypingModule.PROTOCOL) {
      for (String name : protocol.memberNames()) {
        if (!protocol.isMethod(name)) {
          throw Errors.typeError("Protocols with non-method members don't support issubclass()");
        }
      }
    }
    protocol.requireCheckable();
    return AbstractClasses.isSubclass(self, cls) || protocol.fits((PyType) cls);
  }

  /** A class that derives from {@code Protocol}. */
  private static final class Protocol extends PyType {
    private boolean checkable;

    Protocol(PyType metatype, String name, PyType[] bases, boolean userDefined) {
      super(metatype, name, "typing", bases, userDefined);
    }

    @Override
    protected PyType derive(PyType metatype, String className, PyType[] classBases) {
      return new Protocol(metatype, className, classBases, true);
    }

    /** Whether it is a protocol, and not a class that implements one. */
    boolean isProtocol() {
      for (PyType base : bases()) {
        if (base == TypingModule.PROTOCOL) {
          return true;
        }
      }
      return this == TypingModule.PROTOCOL;
    }

    void requireCheckable() {
      if (!checkable && this != TypingModule.PROTOCOL) {
        throw Errors.typeError(
            "Instance and class checks can only be used with @runtime_checkable protocols");
      }
    }

    @Override
    public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
      if (isProtocol()) {
        throw Errors.typeError("Protocols cannot be instantiated");
      }
      return super.call(arguments, keywords);
    }

    /** The names that a class must have. */
    Set<String> memberNames() {
      Set<String> names = new TreeSet<>();
      for (PyType each : order()) {
        if (each instanceof Protocol && each != TypingModule.PROTOCOL) {
          names.addAll(each.members().keySet());
          Object annotations = each.ownMember("__annotations__");
          if (annotations instanceof PyDict) {
            for (Object name : ((PyDict) annotations).keySet()) {
              names.add((String) name);
            }
          }
        }
      }
      names.removeAll(PLUMBING);
      return names;
    }

    /** Whether a member is a method. */
    boolean isMethod(String name) {
      Object member = lookup(name);
      return member == null
          || member instanceof PyCallable
          || member instanceof PyClassMethod
          || member instanceof PyStaticMethod;
    }

    boolean fits(PyType type) {
      if (!isProtocol() || this == TypingModule.PROTOCOL) {
        return false;
      }
      for (String name : memberNames()) {
        Object member = type.lookup(name);
        if (member == UNBOUND || member == null) {
          return false;
        }
      }
      return true;
    }
  }
}
