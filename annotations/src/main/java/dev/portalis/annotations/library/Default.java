package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a parameter optional. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER})
public @interface Default {
  /**
   * The value of an absent argument, as a Java expression such as {@code -1}, {@code null}, {@code
   * true}, {@code "utf-8"} or {@code Unbound.UNBOUND}.
   */
  String value();
}
