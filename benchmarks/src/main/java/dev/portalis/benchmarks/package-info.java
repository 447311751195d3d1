/** What is measured, and how. */
@NullMarked
package dev.portalis.benchmarks;

import org.jspecify.annotations.NullMarked;
