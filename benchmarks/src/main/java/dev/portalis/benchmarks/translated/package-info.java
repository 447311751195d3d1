/** Python programs with their stubs. */
@NullMarked
package dev.portalis.benchmarks.translated;

import org.jspecify.annotations.NullMarked;
