/** Portalis in the builds of its users: Maven, plain javac, with modules and without. */
@NullMarked
package dev.portalis.tests.build;

import org.jspecify.annotations.NullMarked;
