/** Type hints, with the library as it is. */
@NullMarked
package dev.portalis.tests.hints;

import org.jspecify.annotations.NullMarked;
