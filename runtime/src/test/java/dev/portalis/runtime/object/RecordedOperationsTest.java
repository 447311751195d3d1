package dev.portalis.runtime.object;

import static com.google.common.truth.Truth.assertWithMessage;
import static dev.portalis.runtime.object.Signature.NO_KEYWORDS;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portalis.runtime.error.PyException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random operations on containers, with results recorded from CPython. */
final class RecordedOperationsTest {
  private final Map<String, @Nullable Object> variables = new HashMap<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sets",
        "constants",
        "lists",
        "dicts",
        "views",
        "ranges",
        "tuples",
        "byte_strings",
        "calls"
      })
  void givesWhatPythonGives(String recording) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(getClass().getResourceAsStream(recording + ".txt"), UTF_8))) {
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split("\t");
        String expected = fields[fields.length - 1].substring("=> ".length());
        assertWithMessage("%s.txt line %s: %s", recording, number, line)
            .that(outcome(fields))
            .isEqualTo(expected);
        number++;
      }
    }
  }

  String outcome(String[] fields) {
    String callee = fields[0];
    String name = null;
    int assignment = callee.indexOf(" := ");
    if (assignment > 0) {
      name = callee.substring(0, assignment);
      callee = callee.substring(assignment + " := ".length());
    }
    @Nullable Object[] arguments = new Object[fields.length - 2];
    Arrays.setAll(arguments, i -> argument(fields[i + 1]));
    if (arguments.length == 1 && fields[1].isEmpty()) {
      arguments = new Object[0];
    }
    try {
      Object result = call(callee, arguments);
      if (name != null) {
        variables.put(name, result);
      }
      return result == PyNotImplemented.INSTANCE ? "NotImplemented" : Texts.repr(result);
    } catch (PyException e) {
      PyBaseException exception = Exceptions.caught(e);
      return exception.type().name() + ": " + exception.str();
    }
  }

  private @Nullable Object argument(String text) {
    if (text.startsWith("@")) {
      return variables.get(text.substring(1));
    }
    return text.isEmpty() ? null : RecordedLiteral.parse(text);
  }

  private @Nullable Object call(String callee, @Nullable Object[] arguments) {
    if (callee.equals("show")) {
      return arguments[0];
    }
    if (callee.equals("constants")) {
      return PySet.ofConstants(arguments);
    }
    int dot = callee.indexOf('.');
    if (dot < 0) {
      return Calls.call(RecordedLiteral.type(callee), arguments, NO_KEYWORDS);
    }
    if (callee.startsWith("operator.")) {
      return operator(callee.substring(dot + 1), arguments[0], arguments[1]);
    }
    Object self = variables.get(callee.substring(0, dot));
    return Calls.method(self, callee.substring(dot + 1), arguments, NO_KEYWORDS);
  }

  private static @Nullable Object operator(
      String name, @Nullable Object left, @Nullable Object right) {
    switch (name) {
      case "contains":
        return Items.contains(left, right);
      case "getitem":
        return Items.get(left, right);
      case "lt":
      case "ge":
      case "eq":
      case "ne":
        return Comparison.compare(CompareOp.valueOf(name.toUpperCase(Locale.ROOT)), left, right);
      default:
        String operator = name.replace("_", "").toUpperCase(Locale.ROOT);
        return OperatorDispatch.binary(BinaryOp.valueOf(operator), left, right);
    }
  }
}
