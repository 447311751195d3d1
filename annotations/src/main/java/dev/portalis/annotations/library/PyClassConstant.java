package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static field of a {@link PyModule} that holds the {@code PyType} of a Python class without a
 * Java class of its own, such as an exception.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD})
public @interface PyClassConstant {
  /** The name in Python; where empty, the Java name. */
  String value() default "";

  /** The names of its bases, which are in {@code builtins} or the same module. */
  String[] bases() default {};

  /** A class whose annotated members it has besides those of its bases. */
  Class<?> members() default void.class;
}
