/**
 * From the typed Python tree to the Java tree of {@link dev.portalis.processor.code}. A value is
 * computed in the representation of its type and converted where another is needed; what has no
 * static type goes through the runtime's front doors.
 */
@NullMarked
package dev.portalis.processor.lower;

import org.jspecify.annotations.NullMarked;
