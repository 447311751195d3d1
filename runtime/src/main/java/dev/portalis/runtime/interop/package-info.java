/** Values between Java and Python: what generated stubs convert with. */
@NullMarked
package dev.portalis.runtime.interop;

import org.jspecify.annotations.NullMarked;
