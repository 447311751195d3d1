package dev.portalis.annotations.library;

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

  /** The platforms it exists on; all where empty. */
  dev.portalis.annotations.Platform[] platforms() default {};
}
