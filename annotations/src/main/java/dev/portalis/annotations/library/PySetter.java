package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The setter of a property declared by {@link PyProperty}. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface PySetter {
  /** The name of the property. */
  String value();
}
