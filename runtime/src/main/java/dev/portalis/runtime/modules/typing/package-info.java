/** Python's {@code typing}. */
@NullMarked
package dev.portalis.runtime.modules.typing;

import org.jspecify.annotations.NullMarked;
