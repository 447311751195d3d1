/** Python's {@code functools}. */
@NullMarked
package dev.portalis.runtime.modules.functools;

import org.jspecify.annotations.NullMarked;
