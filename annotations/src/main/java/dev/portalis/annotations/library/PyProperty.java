package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The getter of a property: takes nothing (or self, where static) and gives the value. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface PyProperty {
  /** The name in Python; where empty, the Java name in snake_case without a trailing underscore. */
  String value() default "";
}
