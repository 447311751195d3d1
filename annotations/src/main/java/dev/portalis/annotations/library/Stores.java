package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a container keeps of an argument, so that the type of its items widens to hold it.
 *
 * <p>The letters are those of {@link Returns}. In a function the name of the parameter that is the
 * container stands before them: {@code heap.T}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER})
public @interface Stores {
  /**
   * {@code T}, {@code K} or {@code V} where the argument itself becomes an item, key or value;
   * {@code Iterable[T]} where its items become items; {@code Mapping[K, V]} where it is a mapping
   * (or an iterable of pairs) whose keys and values become keys and values.
   */
  String value();
}
