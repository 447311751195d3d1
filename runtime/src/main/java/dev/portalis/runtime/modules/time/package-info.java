/** The module {@code time}, and what {@code datetime} shares with it. */
@NullMarked
package dev.portalis.runtime.modules.time;

import org.jspecify.annotations.NullMarked;
