/** Writes Java files: modules, static classes, generators as state machines, entry classes. */
@NullMarked
package dev.portalis.processor.emit;

import org.jspecify.annotations.NullMarked;
