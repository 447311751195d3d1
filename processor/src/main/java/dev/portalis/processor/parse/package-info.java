/** From Python's text to our tree; the only package that knows GraalPy's parser. */
@NullMarked
package dev.portalis.processor.parse;

import org.jspecify.annotations.NullMarked;
