package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.modules.abc.AbstractClasses;
import dev.portalis.runtime.modules.decimal.PyDecimal;
import dev.portalis.runtime.object.BuiltinTable;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code numbers}: the abstract classes of numbers, to tell kinds of numbers apart.
 *
 * @see <a href="https://docs.python.org/3.12/library/numbers.html">numbers</a>
 */
@PyModule(value = "numbers", pure = true)
public final class NumbersModule {
  /** {@code Number}. */
  @PyClassConstant(value = "Number", bases = "object")
  public static final PyType NUMBER = AbstractClasses.create("Number", "numbers");

  /** {@code Complex}. */
  @PyClassConstant(value = "Complex", bases = "Number")
  public static final PyType COMPLEX = AbstractClasses.create("Complex", "numbers", NUMBER);

  /** {@code Real}. */
  @PyClassConstant(value = "Real", bases = "Complex")
  public static final PyType REAL = AbstractClasses.create("Real", "numbers", COMPLEX);

  /** {@code Rational}. */
  @PyClassConstant(value = "Rational", bases = "Real")
  public static final PyType RATIONAL = AbstractClasses.create("Rational", "numbers", REAL);

  /** {@code Integral}. */
  @PyClassConstant(value = "Integral", bases = "Rational")
  public static final PyType INTEGRAL = AbstractClasses.create("Integral", "numbers", RATIONAL);

  static {
    COMPLEX.register(BuiltinTypes.COMPLEX);
    REAL.register(BuiltinTypes.FLOAT);
    INTEGRAL.register(BuiltinTypes.INT);
    NUMBER.register(PyDecimal.TYPE);
    RATIONAL.define(
        "__subclasshook__",
        PyBuiltin.classMethod(
            new Hook(),
            0,
            "__subclasshook__",
            new Signature(new String[] {"cls", "other"}, 2, 2, 0, false, false),
            2,
            RATIONAL));
    // Their methods are abstract in CPython, so that deriving from them takes all of them.
    COMPLEX.setFinal();
    REAL.setFinal();
    RATIONAL.setFinal();
    INTEGRAL.setFinal();
  }

  private NumbersModule() {}

  /** {@code Fraction} is Rational without deriving from it, so that it can be a Java class. */
  private static final class Hook extends BuiltinTable {
    @Override
    public Object call2(int id, @Nullable Object cls, @Nullable Object other) {
      if (cls == RATIONAL && other instanceof PyType) {
        for (PyType each : ((PyType) other).order()) {
          if (each.name().equals("Fraction") && each.module().equals("fractions")) {
            return true;
          }
        }
      }
      return PyNotImplemented.INSTANCE;
    }
  }
}
