/**
 * Python's objects: types, attributes, calls, exceptions, the built-in types and the protocols
 * ({@code iter}, {@code len}, {@code ==}, {@code repr} ...) through which everything dynamic goes.
 *
 * <p>Values of type {@code Object} are Python values: {@code null} is {@code None}, {@code Long}
 * and {@code BigInteger} (never one that fits a long) are ints, {@code Double}, {@code Boolean} and
 * {@code String} are floats, bools and strs, everything else is a {@link
 * dev.portalis.runtime.object.PyObject}. {@link dev.portalis.runtime.object.Unbound#UNBOUND} is no
 * Python value: it means "nothing there".
 */
@NullMarked
package dev.portalis.runtime.object;

import org.jspecify.annotations.NullMarked;
