/** The catalogue of diagnostics, and what is collected to be reported. */
@NullMarked
package dev.portalis.processor.problem;

import org.jspecify.annotations.NullMarked;
