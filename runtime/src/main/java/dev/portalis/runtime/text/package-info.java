/** Python's str on {@code java.lang.String}: everything counts code points. */
@NullMarked
package dev.portalis.runtime.text;

import org.jspecify.annotations.NullMarked;
