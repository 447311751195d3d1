/** The module {@code decimal}: the General Decimal Arithmetic Specification. */
@NullMarked
package dev.portalis.runtime.modules.decimal;

import org.jspecify.annotations.NullMarked;
