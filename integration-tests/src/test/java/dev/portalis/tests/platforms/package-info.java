/** What is translated for which platform, and what is refused. */
@NullMarked
package dev.portalis.tests.platforms;

import org.jspecify.annotations.NullMarked;
