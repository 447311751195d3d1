/** Python's {@code dataclasses}. */
@NullMarked
package dev.portalis.runtime.modules.dataclasses;

import org.jspecify.annotations.NullMarked;
