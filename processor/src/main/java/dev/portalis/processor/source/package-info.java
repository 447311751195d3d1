/** Python files as text, and places in them. */
@NullMarked
package dev.portalis.processor.source;

import org.jspecify.annotations.NullMarked;
