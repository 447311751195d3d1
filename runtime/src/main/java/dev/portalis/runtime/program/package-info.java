/** The life of a whole program: its start, its end and what it reports. */
@NullMarked
package dev.portalis.runtime.program;

import org.jspecify.annotations.NullMarked;
