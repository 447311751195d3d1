package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static field, or a static method without parameters called once, whose value is an attribute of
 * the module or class.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface PyConstant {
  /** The name in Python; where empty, the Java name. */
  String value() default "";
}
