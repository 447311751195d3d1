package dev.portalis.runtime.number;

import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Hashing;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyComplex;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.StrMethods;
import dev.portalis.runtime.object.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Formats and operators against CPython. */
class FormatTablesTest {
  @Test
  void formats() throws IOException {
    CallTable.check("formats", FormatTablesTest::format);
  }

  private static @Nullable Object format(String name, @Nullable Object[] a) {
    switch (name) {
      case "format":
        return Texts.format(a[0], (String) a[1]);
      case "repr":
        return Texts.repr(a[0]);
      case "hash":
        PyComplex x = (PyComplex) a[0];
        return Double.isNaN(x.real()) || Double.isNaN(x.imag()) ? 0L : Hashing.hash(x);
      case "parsecomplex":
        double[] parts = ComplexText.parse((String) a[0]);
        return new PyComplex(parts[0], parts[1]);
      case "percent":
      case "bytespercent":
        return Operators.mod(a[0], a[1]);
      default:
        return StrMethods.format((String) a[0], ((PyTuple) a[1]).items(), new PyDict());
    }
  }

  @Test
  void operators() throws IOException {
    CallTable.check("operators", FormatTablesTest::operate);
  }

  private static @Nullable Object operate(String name, @Nullable Object[] a) {
    switch (name) {
      case "neg":
        return Operators.neg(a[0]);
      case "pos":
        return Operators.pos(a[0]);
      case "invert":
        return Operators.invert(a[0]);
      case "absolute":
        return Operators.abs(a[0]);
      case "eq":
        return Comparison.compare(CompareOp.EQ, a[0], a[1]);
      case "ne":
        return Comparison.compare(CompareOp.NE, a[0], a[1]);
      case "lt":
        return Comparison.compare(CompareOp.LT, a[0], a[1]);
      case "ge":
        return Comparison.compare(CompareOp.GE, a[0], a[1]);
      case "pow3":
        return Operators.pow(a[0], a[1], a[2]);
      case "iadd":
        return Operators.iadd(a[0], a[1]);
      case "isub":
        return Operators.isub(a[0], a[1]);
      case "imul":
        return Operators.imul(a[0], a[1]);
      case "ipow":
        return Operators.ipow(a[0], a[1]);
      case "ior":
        return Operators.ior(a[0], a[1]);
      case "imod":
        return Operators.imod(a[0], a[1]);
      default:
        return binary(name, a[0], a[1]);
    }
  }

  private static @Nullable Object binary(String name, @Nullable Object a, @Nullable Object b) {
    switch (name) {
      case "add":
        return Operators.add(a, b);
      case "sub":
        return Operators.sub(a, b);
      case "mul":
        return Operators.mul(a, b);
      case "matmul":
        return Operators.matmul(a, b);
      case "truediv":
        return Operators.truediv(a, b);
      case "floordiv":
        return Operators.floordiv(a, b);
      case "mod":
        return Operators.mod(a, b);
      case "pow":
        return Operators.pow(a, b);
      case "lshift":
        return Operators.lshift(a, b);
      case "rshift":
        return Operators.rshift(a, b);
      case "and":
        return Operators.and(a, b);
      case "or":
        return Operators.or(a, b);
      case "xor":
        return Operators.xor(a, b);
      case "divmod":
        return Operators.divmod(a, b);
      default:
        throw new IllegalArgumentException(name);
    }
  }

  @Test
  void members() throws IOException {
    CallTable.check("members", (name, a) -> member((String) a[0], (PyTuple) a[1], (PyTuple) a[2]));
  }

  private static @Nullable Object member(String path, PyTuple positional, PyTuple named) {
    int dot = path.indexOf('.');
    Object target = type(dot < 0 ? path : path.substring(0, dot));
    if (dot >= 0) {
      target = Attributes.get(target, path.substring(dot + 1));
    }
    Object[] arguments = Arrays.copyOf(positional.items(), positional.size() + named.size());
    String[] keywords = new String[named.size()];
    for (int i = 0; i < keywords.length; i++) {
      PyTuple pair = (PyTuple) Objects.requireNonNull(named.get(i));
      keywords[i] = (String) pair.get(0);
      arguments[positional.size() + i] = pair.get(1);
    }
    return Calls.call(target, arguments, keywords);
  }

  private static PyType type(String name) {
    switch (name) {
      case "int":
        return BuiltinTypes.INT;
      case "float":
        return BuiltinTypes.FLOAT;
      case "str":
        return BuiltinTypes.STR;
      case "bool":
        return BuiltinTypes.BOOL;
      default:
        return BuiltinTypes.COMPLEX;
    }
  }
}
