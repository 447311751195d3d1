/** Python's {@code contextlib}. */
@NullMarked
package dev.portalis.runtime.modules.contextlib;

import org.jspecify.annotations.NullMarked;
