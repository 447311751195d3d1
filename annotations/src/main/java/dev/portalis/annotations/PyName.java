package dev.portalis.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name in Python of a stub's method, parameter, nested type or record component, where it is
 * not the Java name in snake_case.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface PyName {
  /** The name in Python. */
  String value();
}
