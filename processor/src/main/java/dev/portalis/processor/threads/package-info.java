/** Where a program starts threads, what runs in them, and what they can reach. */
@NullMarked
package dev.portalis.processor.threads;

import org.jspecify.annotations.NullMarked;
