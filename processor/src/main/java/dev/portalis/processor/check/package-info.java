/** Rules on what a program may contain, one class each. */
@NullMarked
package dev.portalis.processor.check;

import org.jspecify.annotations.NullMarked;
