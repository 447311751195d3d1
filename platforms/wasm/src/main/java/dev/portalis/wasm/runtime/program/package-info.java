/** What stands in place of classes of {@code dev.portalis.runtime.program}. */
@NullMarked
package dev.portalis.wasm.runtime.program;

import org.jspecify.annotations.NullMarked;
