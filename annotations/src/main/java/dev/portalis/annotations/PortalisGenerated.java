package dev.portalis.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks translated classes in class files, so that coverage tools leave them out. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PortalisGenerated {
  /** The Python file it was translated from. */
  String value() default "";
}
