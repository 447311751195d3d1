/** Python's {@code math}. */
@NullMarked
package dev.portalis.runtime.modules.math;

import org.jspecify.annotations.NullMarked;
