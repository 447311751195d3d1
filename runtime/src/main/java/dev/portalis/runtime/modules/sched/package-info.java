/** Python's {@code sched}. */
@NullMarked
package dev.portalis.runtime.modules.sched;

import org.jspecify.annotations.NullMarked;
