/** What the compiler knows of the threads of programs, with the library as it is. */
@NullMarked
package dev.portalis.tests.threads;

import org.jspecify.annotations.NullMarked;
