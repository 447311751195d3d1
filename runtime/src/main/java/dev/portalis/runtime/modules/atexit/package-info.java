/** Python's {@code atexit}. */
@NullMarked
package dev.portalis.runtime.modules.atexit;

import org.jspecify.annotations.NullMarked;
