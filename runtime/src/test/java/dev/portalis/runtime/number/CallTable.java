package dev.portalis.runtime.number;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyComplex;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls with their results in CPython, as {@code number_tables.py} records them. */
final class CallTable {
  private CallTable() {}

  /** What makes the calls in Java. */
  interface Function {
    @Nullable Object call(String name, @Nullable Object[] arguments) throws Exception;
  }

  /** Makes all calls of a table and compares the results. */
  static void check(String table, Function function) throws IOException {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    try (InputStream in = CallTable.class.getResourceAsStream(table + ".txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        count++;
        String[] fields = line.split("\t", -1);
        String expected = fields[fields.length - 1];
        String actual = call(function, fields);
        if (!actual.equals(expected)) {
          wrong.add(line + "\n    but was: " + actual);
        }
      }
    }
    assertWithMessage("%s of %s calls", wrong.size(), count)
        .that(wrong.subList(0, Math.min(wrong.size(), 100)))
        .isEmpty();
  }

  private static String call(Function function, String[] fields) {
    Object[] arguments = new Object[fields.length - 2];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = read(fields[i + 1]);
    }
    try {
      return write(function.call(fields[0], arguments));
    } catch (PyException e) {
      return "e" + escape(describe(e));
    } catch (Exception | StackOverflowError e) {
      StackTraceElement[] stack = e.getStackTrace();
      return "crash " + e + " " + (stack.length > 0 ? stack[0] : "");
    }
  }

  private static String describe(PyException e) {
    Object[] arguments = e.arguments();
    ErrorKind kind = Objects.requireNonNull(e.kind());
    if (kind == ErrorKind.UNICODE_ENCODE_ERROR || kind == ErrorKind.UNICODE_DECODE_ERROR) {
      return kind.pythonName() + ": " + Texts.str(Exceptions.valueOf(e));
    }
    StringBuilder text = new StringBuilder(kind.pythonName()).append(": ");
    if (kind == ErrorKind.KEY_ERROR) {
      return text.append(Texts.repr(arguments[0])).toString();
    }
    for (int i = 0; i < arguments.length; i++) {
      text.append(i > 0 ? ", " : "").append(arguments[i]);
    }
    return text.toString();
  }

  private static @Nullable Object read(String field) {
    return read(field, 0);
  }

  private static @Nullable Object read(String field, int depth) {
    String rest = field.substring(1);
    switch (field.charAt(0)) {
      case 'n':
        return null;
      case 'b':
        return rest.equals("1");
      case 'i':
        return Ints.normalize(new BigInteger(rest));
      case 'x':
        return Ints.normalize(new BigInteger(rest, 16));
      case 'f':
        return real(rest);
      case 'c':
        return new PyComplex(real(rest.substring(1, 17)), real(rest.substring(18)));
      case 's':
        return unescape(rest);
      case 'y':
        return PyBytes.of(bytes(rest));
      case 't':
        return PyTuple.of(items(rest, depth));
      case 'l':
        return PyList.of(items(rest, depth));
      default:
        throw new IllegalArgumentException(field);
    }
  }

  private static @Nullable Object[] items(String text, int depth) {
    String inner = text.substring(1, text.length() - 1);
    if (inner.isEmpty()) {
      return new Object[0];
    }
    return Arrays.stream(inner.split(separator(depth), -1))
        .map(each -> read(each, depth + 1))
        .toArray();
  }

  private static double real(String bits) {
    return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
  }

  /** What stands between the items of a sequence inside so many others. */
  private static String separator(int depth) {
    return String.valueOf((char) (31 - depth));
  }

  private static byte[] bytes(String hex) {
    byte[] out = new byte[hex.length() / 2];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
    }
    return out;
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c <= '~' && c != '\\') {
        out.append(c);
      } else {
        out.append(String.format("\\u%04x", (int) c));
      }
    }
    return out.toString();
  }

  private static String write(@Nullable Object value) {
    return write(value, 0);
  }

  private static String write(@Nullable Object value, int depth) {
    if (value == null) {
      return "n";
    }
    if (value instanceof Boolean) {
      return (Boolean) value ? "b1" : "b0";
    }
    if (value instanceof Long || value instanceof Integer) {
      return "i" + value;
    }
    if (value instanceof BigInteger) {
      BigInteger big = (BigInteger) value;
      return big.bitLength() < 64
          ? "not normalised: " + big
          : big.abs().compareTo(BigInteger.TEN.pow(40)) < 0 ? "i" + big : "x" + big.toString(16);
    }
    if (value instanceof Double) {
      return String.format("f%016x", Double.doubleToLongBits((Double) value));
    }
    if (value instanceof PyComplex) {
      return "c" + write(((PyComplex) value).real()) + write(((PyComplex) value).imag());
    }
    if (value instanceof String) {
      return "s" + escape((String) value);
    }
    if (value instanceof byte[]) {
      StringBuilder hex = new StringBuilder("y");
      for (byte each : (byte[]) value) {
        hex.append(String.format("%02x", each & 0xff));
      }
      return hex.toString();
    }
    if (value instanceof PyBytes) {
      return write(((PyBytes) value).toByteArray());
    }
    if (value == PyNotImplemented.INSTANCE) {
      return "N";
    }
    if (value instanceof Object[]) {
      return write(PyTuple.of((Object[]) value));
    }
    boolean isTuple = value instanceof PyTuple;
    List<String> parts = new ArrayList<>();
    for (Object each : Iteration.toArray(value)) {
      parts.add(write(each, depth + 1));
    }
    return (isTuple ? "t(" : "l(") + String.join(separator(depth), parts) + ")";
  }
}
