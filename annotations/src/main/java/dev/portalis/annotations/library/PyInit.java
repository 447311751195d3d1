package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method that is {@code __init__}. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface PyInit {}
