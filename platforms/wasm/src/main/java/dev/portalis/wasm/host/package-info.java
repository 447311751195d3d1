/** What the host provides, through WASI preview 1. */
@NullMarked
package dev.portalis.wasm.host;

import org.jspecify.annotations.NullMarked;
