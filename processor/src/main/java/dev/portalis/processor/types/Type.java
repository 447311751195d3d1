package dev.portalis.processor.types;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.library.LibraryClass;
import dev.portalis.processor.library.LibraryFunction;
import java.util.List;
import java.util.Objects;

/**
 * What is known of a value at compile time. A type is a promise: a value of the type is of exactly
 * that Python class (for {@link Instance}: of the class or a subclass), in the Java representation
 * that {@link #representation} names.
 *
 * <p>Containers have mutable element {@link Cell}s that are joined when containers meet. Where a
 * value flows into a {@link Basic#DYNAMIC} place, its cells become dynamic too, since code that
 * knows nothing of the promise may then store anything.
 */
public sealed interface Type {

  /** How a value of a type is held in Java. */
  enum Representation {
    LONG,
    DOUBLE,
    BOOLEAN,
    /** A reference; see {@link Type#javaClass}. */
    REFERENCE
  }

  /** The types without parts. */
  enum Basic implements Type {
    /** No value: the code is never reached, or nothing was stored yet. */
    NEVER,
    NONE,
    BOOL,
    /** An int held as a {@code long} by checked arithmetic. */
    INT,
    /** An int of any size, held as {@code Long} or {@code BigInteger}. */
    WIDE_INT,
    FLOAT,
    /** An int of any size or a float, held as an object. */
    NUMBER,
    STR,
    /** Anything. */
    DYNAMIC;

    @Override
    public Representation representation() {
      return switch (this) {
        case INT -> Representation.LONG;
        case FLOAT -> Representation.DOUBLE;
        case BOOL -> Representation.BOOLEAN;
        default -> Representation.REFERENCE;
      };
    }

    @Override
    public String javaClass() {
      return this == STR ? "java.lang.String" : "java.lang.Object";
    }
  }

  /** A list made by the program or a library function: exactly {@code list}. */
  record ListOf(Cell element) implements Type {
    @Override
    public String javaClass() {
      return OBJECTS + "PyList";
    }
  }

  /** Exactly {@code set}. */
  record SetOf(Cell element) implements Type {
    @Override
    public String javaClass() {
      return OBJECTS + "PySet";
    }
  }

  /** Exactly {@code dict}. */
  record DictOf(Cell key, Cell value) implements Type {
    @Override
    public String javaClass() {
      return OBJECTS + "PyDict";
    }
  }

  /** Exactly {@code tuple}, with these items. */
  record TupleOf(List<Type> items) implements Type {
    public TupleOf {
      items = List.copyOf(items);
    }

    @Override
    public String javaClass() {
      return OBJECTS + "PyTuple";
    }
  }

  /** Exactly {@code tuple}, of unknown length. */
  record TupleOfAny(Type item) implements Type {
    @Override
    public String javaClass() {
      return OBJECTS + "PyTuple";
    }
  }

  /** An iterator whose items have a type: a generator, {@code zip}, {@code d.items()} ... */
  record IteratorOf(Type item, String javaClass) implements Type {}

  /** An instance of a {@link ClassInfo#isStatic static} class of the program, or of a subclass. */
  record Instance(ClassInfo of) implements Type {
    @Override
    public String javaClass() {
      return of.javaName();
    }
  }

  /** A static class of the program itself, as a value. */
  record ClassObject(ClassInfo of) implements Type {
    @Override
    public String javaClass() {
      return OBJECTS + "PyType";
    }
  }

  /** A known function or lambda of the program, not bound to an object. */
  record Function(FunctionInfo of) implements Type {
    @Override
    public String javaClass() {
      return OBJECTS + "PyFunction";
    }
  }

  /** A module of the program. */
  record ModuleObject(BoundModule of) implements Type {
    @Override
    public String javaClass() {
      return OBJECTS + "PyModule";
    }
  }

  /** A module of the library. */
  record LibraryModuleObject(String name) implements Type {
    @Override
    public String javaClass() {
      return OBJECTS + "PyModule";
    }
  }

  /** An instance of exactly a library class, such as {@code queue.Queue} or {@code bytes}. */
  record LibraryInstance(LibraryClass of) implements Type {
    @Override
    public String javaClass() {
      return Objects.requireNonNull(of.javaClass());
    }
  }

  /** A library class itself, as a value: {@code int}, {@code queue.Queue}. */
  record LibraryClassObject(LibraryClass of) implements Type {
    @Override
    public String javaClass() {
      return OBJECTS + "PyType";
    }
  }

  /** A library function, as a value. */
  record LibraryFunctionObject(LibraryFunction of) implements Type {
    @Override
    public String javaClass() {
      return "java.lang.Object";
    }
  }

  /** None, or a value of a type that is a reference (never a primitive, DYNAMIC or Optional). */
  record Optional(Type of) implements Type {
    @Override
    public String javaClass() {
      return Objects.requireNonNull(of.javaClass());
    }
  }

  /** The package of the runtime's object model, with its dot. */
  String OBJECTS = "dev.portalis.runtime.object.";

  /** How a value is held. */
  default Representation representation() {
    return Representation.REFERENCE;
  }

  /** The Java class of the reference that holds a value (boxed where it is a primitive). */
  String javaClass();
}
