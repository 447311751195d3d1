/** Elementary functions. */
@NullMarked
package dev.portalis.wasm.math;

import org.jspecify.annotations.NullMarked;
