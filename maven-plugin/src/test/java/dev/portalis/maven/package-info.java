@NullMarked
package dev.portalis.maven;

import org.jspecify.annotations.NullMarked;
