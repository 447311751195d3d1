/**
 * Python's numbers on Java's types: ints as {@code long} or as {@code Long} and {@code BigInteger}
 * behind {@code Object}, floats as {@code double}; their arithmetic, texts and formats.
 */
@NullMarked
package dev.portalis.runtime.number;

import org.jspecify.annotations.NullMarked;
