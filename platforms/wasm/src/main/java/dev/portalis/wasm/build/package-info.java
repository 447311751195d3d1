/** What a build with TeaVM does: exchanges, removes and adds code. */
@NullMarked
package dev.portalis.wasm.build;

import org.jspecify.annotations.NullMarked;
