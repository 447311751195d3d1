/** The module {@code re}: Python's regular expressions on a backtracking machine. */
@NullMarked
package dev.portalis.runtime.modules.re;

import org.jspecify.annotations.NullMarked;
