/** The page about a program: what it says, and that it works in a browser. */
@NullMarked
package dev.portalis.tests.report;

import org.jspecify.annotations.NullMarked;
