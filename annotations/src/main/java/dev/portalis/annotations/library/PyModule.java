package dev.portalis.annotations.library;

import dev.portalis.annotations.Platform;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A final class whose annotated static members are a Python module. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
public @interface PyModule {
  /** The dotted name by which Python imports it. */
  String value();

  /** Classes with {@link PyClass} that the module exports. */
  Class<?>[] classes() default {};

  /** Further classes whose annotated static members are those of the module. */
  Class<?>[] parts() default {};

  /** The platforms it exists on; all where empty. */
  Platform[] platforms() default {};

  /** Whether CPython has it in Python, so that errors in calls are worded as for Python code. */
  boolean pure() default false;
}
