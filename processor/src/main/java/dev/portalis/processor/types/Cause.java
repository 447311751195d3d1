package dev.portalis.processor.types;

import dev.portalis.processor.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * What made a place {@link Type.Basic#DYNAMIC}, to be explained to people.
 *
 * @param kind what happened
 * @param in the version of a function that was analysed then; null for calls from Java
 * @param at the statement or expression that was analysed then; null where there was none
 * @param before what the place held
 * @param value what flowed into it
 */
public record Cause(
    Kind kind, @Nullable FunctionInstance in, @Nullable Node at, Type before, Type value) {
  /** What happened to a place. */
  public enum Kind {
    /** Values met that no other type holds. */
    JOINED,
    /** A value of which nothing is known flowed into it. */
    FLOWED,
    /** Code of which nothing is known got hold of the place, or of the function. */
    ESCAPED,
    /** Containers inside containers, too deep to follow. */
    NESTED
  }
}
