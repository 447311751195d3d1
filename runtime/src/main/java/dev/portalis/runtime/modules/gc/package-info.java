/** Python's {@code gc}. */
@NullMarked
package dev.portalis.runtime.modules.gc;

import org.jspecify.annotations.NullMarked;
