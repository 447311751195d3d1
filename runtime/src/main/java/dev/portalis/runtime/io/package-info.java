/** Text and bytes that go in and out: the standard streams and files. */
@NullMarked
package dev.portalis.runtime.io;

import org.jspecify.annotations.NullMarked;
