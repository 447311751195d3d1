/**
 * What may come out where threads meet, tried in all orders; beside the classes that it looks into.
 */
@NullMarked
package dev.portalis.threads;

import org.jspecify.annotations.NullMarked;
