/** A page that shows a program with its types, what stayed dynamic and why, and its Java. */
@NullMarked
package dev.portalis.processor.report;

import org.jspecify.annotations.NullMarked;
