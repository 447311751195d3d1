/** The compiler inside javac; the only package that knows annotation processing. */
@NullMarked
package dev.portalis.processor.apt;

import org.jspecify.annotations.NullMarked;
