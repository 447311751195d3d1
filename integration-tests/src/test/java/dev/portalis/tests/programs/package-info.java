/** Python programs, each translated, run and compared with what CPython printed. */
@NullMarked
package dev.portalis.tests.programs;

import org.jspecify.annotations.NullMarked;
