/** What stands in place of classes of {@code dev.portalis.runtime.threads}. */
@NullMarked
package dev.portalis.wasm.runtime.threads;

import org.jspecify.annotations.NullMarked;
