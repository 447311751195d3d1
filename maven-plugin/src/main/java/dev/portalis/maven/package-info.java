/** Maven's part of the build: a change to a Python file alone has to rebuild the stubs. */
@NullMarked
package dev.portalis.maven;

import org.jspecify.annotations.NullMarked;
