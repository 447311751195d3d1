/** Python's {@code threading} and {@code _thread}. */
@NullMarked
package dev.portalis.runtime.modules.threading;

import org.jspecify.annotations.NullMarked;
