/** The functions and classes of Python's {@code builtins} that have no Java class elsewhere. */
@NullMarked
package dev.portalis.runtime.modules.builtins;

import org.jspecify.annotations.NullMarked;
