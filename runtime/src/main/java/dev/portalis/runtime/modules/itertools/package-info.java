/** Python's {@code itertools}. */
@NullMarked
package dev.portalis.runtime.modules.itertools;

import org.jspecify.annotations.NullMarked;
