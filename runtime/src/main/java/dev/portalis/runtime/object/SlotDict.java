package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an instance whose class has {@code __slots__}: the values of the slots are
 * beside the dict, which holds all other attributes.
 */
final class SlotDict extends PyDict {
  final @Nullable Object[] values;

  SlotDict(int slots) {
    values = new Object[slots];
    Arrays.fill(values, UNBOUND);
  }
}
