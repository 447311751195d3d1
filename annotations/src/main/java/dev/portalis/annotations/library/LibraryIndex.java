package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the compiler knows of a Python module that is written in Java. Generated from {@link
 * PyModule} classes: module {@code a.b} has its index on the class {@code
 * portalis.index.a.b.Index}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface LibraryIndex {
  /** One line for each function, class and constant. */
  String[] value();
}
