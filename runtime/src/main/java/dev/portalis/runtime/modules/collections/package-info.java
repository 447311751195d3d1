/** Python's {@code collections}. */
@NullMarked
package dev.portalis.runtime.modules.collections;

import org.jspecify.annotations.NullMarked;
