/** Python's {@code enum}. */
@NullMarked
package dev.portalis.runtime.modules.enums;

import org.jspecify.annotations.NullMarked;
