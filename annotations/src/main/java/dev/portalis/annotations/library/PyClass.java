package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A Java class whose annotated members are those of a Python class. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
public @interface PyClass {
  /** The name in Python. */
  String value();

  /** The module it says it is from, as {@code __module__}. */
  String module() default "builtins";

  /**
   * For a class whose values are instances of another Java class, such as {@code java.lang.String}:
   * that class. Its methods are static and take self first.
   */
  Class<?> values() default void.class;

  /**
   * The expression for the {@code PyType}; where empty, the static field {@code TYPE} of the class.
   */
  String type() default "";

  /**
   * The names of its bases, which are in {@code builtins} or the same module; where empty, that of
   * the nearest Java superclass with this annotation, or else {@code object}.
   */
  String[] bases() default {};

  /** Whether CPython has it in Python, so that errors in calls are worded as for Python code. */
  boolean pure() default false;
}
