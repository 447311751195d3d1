/** The same programs as a Java developer writes them. */
@NullMarked
package dev.portalis.benchmarks.handwritten;

import org.jspecify.annotations.NullMarked;
