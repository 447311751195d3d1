/** Raising Python's exceptions from Java. The bottom of the runtime: it knows no Python object. */
@NullMarked
package dev.portalis.runtime.error;

import org.jspecify.annotations.NullMarked;
