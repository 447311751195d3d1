/** Python's {@code concurrent.futures}. */
@NullMarked
package dev.portalis.runtime.modules.futures;

import org.jspecify.annotations.NullMarked;
