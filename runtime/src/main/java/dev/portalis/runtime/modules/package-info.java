/** Python's standard modules. */
@NullMarked
package dev.portalis.runtime.modules;

import org.jspecify.annotations.NullMarked;
