/** Which Python calls are under way, where the machine keeps no stack that can be read. */
@NullMarked
package dev.portalis.wasm.trace;

import org.jspecify.annotations.NullMarked;
