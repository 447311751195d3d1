package dev.portalis.runtime.modules;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.threads.Platform;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;

/** Python's ways of saying things, for tests. */
public final class Python {
  private Python() {}

  /** {@code class name(base): ...} with names and their values. */
  public static PyType classOf(String name, PyType base, @Nullable Object... members) {
    return ClassBuilder.create(null, name, PyTuple.of(base), PyDict.of(members), new PyDict());
  }

  /** {@code callable(*arguments, **{keywords[0]: last...})}. */
  public static @Nullable Object call(
      @Nullable Object callable, String[] keywords, @Nullable Object... arguments) {
    return Calls.call(callable, arguments, keywords);
  }

  /** Names of keyword arguments. */
  public static String[] names(String... names) {
    return names;
  }

  /** The exception that an action raises, as {@code ValueError: text}. */
  public static String raised(Executable action) {
    PyException thrown = assertThrows(PyException.class, action);
    PyBaseException value = Exceptions.caught(thrown);
    String text = Texts.str(value);
    return value.type().name() + (text.isEmpty() ? "" : ": " + text);
  }

  /** Waits until something holds. */
  public static void until(BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
      Platform.sleep(200_000);
    }
  }

  /** A repr without the addresses. */
  public static String shape(@Nullable Object value) {
    return Texts.repr(value).replaceAll("0x[0-9a-f]+", "0x");
  }
}
