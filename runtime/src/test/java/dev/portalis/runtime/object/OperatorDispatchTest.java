package dev.portalis.runtime.object;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.portalis.runtime.error.PyException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which methods operators call, against what {@code operator_dispatch.py} recorded. */
class OperatorDispatchTest {
  private final List<String> log = new ArrayList<>();
  private final Map<String, PyType> types = new HashMap<>();
  private final Map<String, @Nullable Object> values = new HashMap<>();

  /** A method that logs its name and gives it, or NotImplemented. */
  private final class Methods extends FunctionTable {
    private final String label;
    private final boolean implemented;

    Methods(String label, boolean implemented) {
      this.label = label;
      this.implemented = implemented;
    }

    @Override
    public Object call2(int id, PyFunction function, @Nullable Object a, @Nullable Object b) {
      log.add(label);
      return implemented ? label : PyNotImplemented.INSTANCE;
    }
  }

  private PyType define(String name, PyType base, boolean implemented, String... methods) {
    PyDict namespace = new PyDict();
    for (String method : methods) {
      namespace.setItem(
          (Object) method,
          new PyFunction(
              new Methods(name + method, implemented),
              0,
              method,
              name + "." + method,
              "__main__",
              Signature.of("self", "other")));
    }
    PyType type = ClassBuilder.create(null, name, PyTuple.of(base), namespace, new PyDict());
    types.put(name, type);
    return type;
  }

  private void defineAll() {
    PyType object = BuiltinTypes.OBJECT;
    PyType a = define("A", object, true, "__add__", "__radd__", "__mul__", "__rmul__");
    define("B", a, true, "__radd__");
    define("C", object, false, "__add__", "__radd__", "__iadd__", "__rmul__");
    define("D", object, true, "__radd__", "__rmul__", "__rpow__", "__rmod__");
    define("E", a, true);
    for (String each : new String[] {"A", "B", "C", "D", "E"}) {
      values.put(each, Calls.call(types.get(each)));
    }
    values.put("I", Calls.call(define("I", BuiltinTypes.INT, true, "__radd__"), 5L));
    values.put("J", Calls.call(define("J", BuiltinTypes.INT, true), 7L));
    values.put("P", Calls.call(define("P", BuiltinTypes.INT, false, "__add__"), 2L));
    values.put("S", Calls.call(define("S", BuiltinTypes.STR, true, "__radd__", "__rmod__"), "s"));
    values.put("T", Calls.call(define("T", BuiltinTypes.STR, true), "t"));
    define("L", BuiltinTypes.LIST, true, "__radd__");
    values.put("int", 1L);
    values.put("float", 2.5);
    values.put("str", "x");
    values.put("tuple", PyTuple.of(1L));
    values.put("None", null);
  }

  private @Nullable Object operand(String name) {
    switch (name) {
      case "list":
        return PyList.of(new Object[] {1L});
      case "L":
        return Calls.call(types.get("L"), PyTuple.of(9L));
      default:
        return values.get(name);
    }
  }

  private static @Nullable Object operate(String operator, @Nullable Object a, @Nullable Object b) {
    switch (operator) {
      case "add":
        return Operators.add(a, b);
      case "mul":
        return Operators.mul(a, b);
      case "mod":
        return Operators.mod(a, b);
      case "iadd":
        return Operators.iadd(a, b);
      case "pow":
        return Operators.pow(a, b);
      default:
        return Operators.sub(a, b);
    }
  }

  private String result(String operator, @Nullable Object a, @Nullable Object b) {
    try {
      Object result = operate(operator, a, b);
      return result instanceof PyInstance ? "object" : Texts.repr(result);
    } catch (PyException e) {
      PyBaseException value = Exceptions.valueOf(e);
      return value.type.name() + ": " + Texts.str(value);
    }
  }

  @Test
  void callsWhatCPythonCalls() throws IOException {
    defineAll();
    List<String> wrong = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                OperatorDispatchTest.class.getResourceAsStream("operator_dispatch.txt"),
                StandardCharsets.US_ASCII))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split("\t", -1);
        log.clear();
        String result = result(fields[0], operand(fields[1]), operand(fields[2]));
        String actual = String.join(",", log) + "\t" + result;
        if (!actual.equals(fields[3] + "\t" + fields[4])) {
          wrong.add(line + "\n    but was: " + actual);
        }
      }
    }
    assertWithMessage("%s wrong", wrong.size()).that(wrong).isEmpty();
  }
}
