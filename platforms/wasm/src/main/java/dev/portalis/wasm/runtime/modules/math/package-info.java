/** What stands in place of classes of {@code dev.portalis.runtime.modules.math}. */
@NullMarked
package dev.portalis.wasm.runtime.modules.math;

import org.jspecify.annotations.NullMarked;
