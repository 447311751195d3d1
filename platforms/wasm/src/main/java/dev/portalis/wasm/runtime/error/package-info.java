/** What stands in place of classes of {@code dev.portalis.runtime.error}. */
@NullMarked
package dev.portalis.wasm.runtime.error;

import org.jspecify.annotations.NullMarked;
