package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The argument can be given by name alone. Such parameters have a {@link Default}. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER})
public @interface KeywordOnly {}
