package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An {@code Object[]} that takes {@code *args} where the method has further parameters. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER})
public @interface Arguments {}
