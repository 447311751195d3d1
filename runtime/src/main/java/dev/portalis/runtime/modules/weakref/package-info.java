/** What {@code weakref} stands on; for the JVM alone. */
@NullMarked
package dev.portalis.runtime.modules.weakref;

import org.jspecify.annotations.NullMarked;
