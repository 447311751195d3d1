/**
 * Whole-program type inference: what every expression, variable, field and container element is,
 * and which function every call reaches. What cannot be typed is {@link
 * dev.portalis.processor.types.Type.Basic#DYNAMIC} and runs all the same.
 */
@NullMarked
package dev.portalis.processor.types;

import org.jspecify.annotations.NullMarked;
