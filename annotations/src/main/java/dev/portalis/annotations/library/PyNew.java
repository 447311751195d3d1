package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A static method that is {@code __new__}: its first parameter is the {@code PyType} to make. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface PyNew {}
