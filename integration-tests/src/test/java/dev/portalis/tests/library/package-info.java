/** What the library has, told by its index. */
@NullMarked
package dev.portalis.tests.library;

import org.jspecify.annotations.NullMarked;
