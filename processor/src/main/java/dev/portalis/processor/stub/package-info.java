/** What a Java stub asks of its Python module, as plain data. */
@NullMarked
package dev.portalis.processor.stub;

import org.jspecify.annotations.NullMarked;
