package dev.portalis.threads.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in a fixed order, unlike a list of another kind in messages. */
public record Tuple(List<@Nullable Object> elements) {
  /** Copies the elements. */
  public Tuple {
    elements = Collections.unmodifiableList(new ArrayList<>(elements));
  }

  /** A tuple of these. */
  public static Tuple of(@Nullable Object... elements) {
    return new Tuple(Arrays.asList(elements));
  }
}
