/** What is particular to the JVM. Other platforms put classes of their own in its place. */
@NullMarked
package dev.portalis.runtime.jvm;

import org.jspecify.annotations.NullMarked;
