package dev.portalis.runtime.object;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sorting compares the same items in the same order as CPython, and gives the same. */
final class RecordedSortsTest {
  private static final long MODULUS = (1L << 31) - 1;

  private String mode = "";
  private long count;
  private long checksum;

  @Test
  void comparesAsPythonDoes() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(getClass().getResourceAsStream("sorts.txt"), UTF_8))) {
      String[] values = {};
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("values\t")) {
          String rest = line.substring("values\t".length());
          values = rest.isEmpty() ? new String[0] : rest.split(" ");
        } else {
          assertWithMessage("sorts.txt line %s", number)
              .that(outcome(line, values))
              .isEqualTo(line);
        }
        number++;
      }
    }
  }

  private String outcome(String line, String[] values) {
    String[] fields = line.split("\t");
    mode = fields[0];
    count = 0;
    checksum = 0;
    PyList items = new PyList();
    for (String value : values) {
      items.append(new Watched(Long.parseLong(value)));
    }
    items.sort(null, fields[1].equals("True"));
    long result = 0;
    for (Object each : items) {
      result = (result * 31 + ((Watched) each).value) % MODULUS;
    }
    return String.join("\t", mode, fields[1], "" + count, "" + checksum, "" + result);
  }

  /** A value whose comparisons are counted and may be inconsistent. */
  private final class Watched extends PyObject {
    private final long value;

    Watched(long value) {
      super(BuiltinTypes.OBJECT);
      this.value = value;
    }

    @Override
    public @Nullable Object compare(CompareOp op, @Nullable Object other) {
      long right = other instanceof Watched ? ((Watched) other).value : 0;
      count++;
      checksum = (checksum * 31 + value * 7 + right) % MODULUS;
      switch (mode) {
        case "exact":
          return value < right;
        case "noise":
          return (value * 31 + right * 17 + count * 7) % 5 < 2;
        default:
          return false;
      }
    }
  }
}
