package dev.portalis.annotations.library;

import dev.portalis.annotations.Platform;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A static method that is a function of a {@link PyModule}. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface PyFunction {
  /** The name in Python; where empty, the Java name in snake_case without a trailing underscore. */
  String value() default "";

  /** The platforms that have it; all where empty. */
  Platform[] platforms() default {};
}
