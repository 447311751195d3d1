/** Java that calls Python through stubs. */
@NullMarked
package dev.portalis.tests.stubs;

import org.jspecify.annotations.NullMarked;
