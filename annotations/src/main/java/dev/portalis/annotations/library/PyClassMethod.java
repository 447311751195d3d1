package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static method of a {@link PyClass} whose first parameter is the {@code PyType} it is called on.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface PyClassMethod {
  /** The name in Python; where empty, the Java name in snake_case without a trailing underscore. */
  String value() default "";
}
