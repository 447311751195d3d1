package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the result is, where the Java type says less.
 *
 * <p>In methods of a container {@code T} stands for the type of its items, {@code K} and {@code V}
 * for those of the keys and values of a mapping, and {@code Self} for the type of self: {@code
 * list[T]}, {@code dict_items[K, V]}, {@code Iterator[T]}. The Python name of a parameter stands
 * for the type of its argument (of the default where it is absent): {@code V | fallback}; {@code
 * items.T} for the type of the items of that argument.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface Returns {
  /** A Python type such as {@code list[str]}, {@code Iterator[int]} or {@code str | None}. */
  String value();
}
