package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method of a {@link PyClass}: an instance method, or a static one that takes self first. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface PyMethod {
  /** The name in Python; where empty, the Java name in snake_case without a trailing underscore. */
  String value() default "";
}
