package dev.portalis.annotations.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes {@code **kwargs}, as a {@code PyDict}. The parameter before it may be {@code Object[]} with
 * {@link Arguments}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER})
public @interface KeywordArguments {}
