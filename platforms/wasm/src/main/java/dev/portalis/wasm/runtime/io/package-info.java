/** What stands in place of classes of {@code dev.portalis.runtime.io}. */
@NullMarked
package dev.portalis.wasm.runtime.io;

import org.jspecify.annotations.NullMarked;
