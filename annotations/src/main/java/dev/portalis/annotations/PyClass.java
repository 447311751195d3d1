package dev.portalis.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface nested in a stub that stands for a class of the Python module: its methods are those
 * of the class, and its instances are Python objects.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PyClass {
  /** The name of the class in Python; where empty, the simple name of the interface. */
  String value() default "";
}
