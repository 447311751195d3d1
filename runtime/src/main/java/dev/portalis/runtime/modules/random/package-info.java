/** Python's {@code random}. */
@NullMarked
package dev.portalis.runtime.modules.random;

import org.jspecify.annotations.NullMarked;
