/** Threads as fibers, and the loop that runs them. */
@NullMarked
package dev.portalis.wasm.fiber;

import org.jspecify.annotations.NullMarked;
