/** Python's {@code queue}. */
@NullMarked
package dev.portalis.runtime.modules.queue;

import org.jspecify.annotations.NullMarked;
