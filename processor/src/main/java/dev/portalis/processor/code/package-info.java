/**
 * The small tree of Java that lowering makes and emission writes: statements as records,
 * expressions as JavaPoet's code blocks.
 */
@NullMarked
package dev.portalis.processor.code;

import org.jspecify.annotations.NullMarked;
