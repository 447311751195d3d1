/** The compiler as one function, from Python and a stub to Java. */
@NullMarked
package dev.portalis.processor;

import org.jspecify.annotations.NullMarked;
