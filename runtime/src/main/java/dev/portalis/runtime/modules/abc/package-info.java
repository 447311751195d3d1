/** Python's {@code abc}. */
@NullMarked
package dev.portalis.runtime.modules.abc;

import org.jspecify.annotations.NullMarked;
