package dev.portalis.wasm.fiber;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values that a fiber has for itself. They are few, so they are sought one by one. */
final class FiberLocals {
  private @Nullable Object[] keysAndValues = new Object[4];
  private int size;

  @Nullable Object get(Object key) {
    for (int i = 0; i < size; i += 2) {
      if (keysAndValues[i] == key) {
        return keysAndValues[i + 1];
      }
    }
    return null;
  }

  void set(Object key, @Nullable Object value) {
    for (int i = 0; i < size; i += 2) {
      if (keysAndValues[i] == key) {
        keysAndValues[i + 1] = value;
        return;
      }
    }
    if (value == null) {
      return;
    }
    if (size == keysAndValues.length) {
      keysAndValues = Arrays.copyOf(keysAndValues, 2 * size);
    }
    keysAndValues[size] = key;
    keysAndValues[size + 1] = value;
    size += 2;
  }
}
