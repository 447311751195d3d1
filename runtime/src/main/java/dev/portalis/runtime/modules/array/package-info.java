/** Python's {@code array}. */
@NullMarked
package dev.portalis.runtime.modules.array;

import org.jspecify.annotations.NullMarked;
