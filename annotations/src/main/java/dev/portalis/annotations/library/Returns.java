package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the result is, where the Java type says less. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface Returns {
  /** A Python type such as {@code list[str]}, {@code Iterator[int]} or {@code str | None}. */
  String value();
}
