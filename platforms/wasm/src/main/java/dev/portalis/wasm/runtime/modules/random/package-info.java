/** What stands in place of classes of {@code dev.portalis.runtime.modules.random}. */
@NullMarked
package dev.portalis.wasm.runtime.modules.random;

import org.jspecify.annotations.NullMarked;
