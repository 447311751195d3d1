/** Python's {@code operator}. */
@NullMarked
package dev.portalis.runtime.modules.operator;

import org.jspecify.annotations.NullMarked;
