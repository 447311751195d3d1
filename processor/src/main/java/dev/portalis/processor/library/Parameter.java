package dev.portalis.processor.library;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a library function, self and the class not counted.
 *
 * @param name the name in Python
 * @param kind how arguments are given to it
 * @param javaType the erased Java type, such as {@code long} or {@code java.lang.String}
 * @param acceptsNone whether the Java parameter takes null
 * @param stores what a container keeps of the argument, as {@code @Stores} says; null for nothing
 * @param defaultValue the Java expression for an absent argument; null where it is required
 */
public record Parameter(
    String name,
    Kind kind,
    String javaType,
    boolean acceptsNone,
    @Nullable String stores,
    @Nullable String defaultValue) {
  /** How arguments are given. */
  public enum Kind {
    /** By position alone. */
    POSITIONAL_ONLY,
    /** By position or by name. */
    POSITIONAL_OR_KEYWORD,
    /** By name alone. */
    KEYWORD_ONLY,
    /** {@code *args}, an {@code Object[]}. */
    VAR_ARGS,
    /** {@code **kwargs}, a {@code PyDict}. */
    KEYWORD_ARGS
  }

  /** Checks the parts. */
  public Parameter {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(javaType);
  }

  /** Whether arguments can be given by position, one to the parameter. */
  public boolean isPositional() {
    return kind == Kind.POSITIONAL_ONLY || kind == Kind.POSITIONAL_OR_KEYWORD;
  }

  /** Whether a call must give it. */
  public boolean isRequired() {
    return defaultValue == null && kind != Kind.VAR_ARGS && kind != Kind.KEYWORD_ARGS;
  }
}
