/**
 * Names to symbols: which variable, in which scope, every name of a program means, and which module
 * every import brings in.
 *
 * @see <a
 *     href="https://docs.python.org/3.12/reference/executionmodel.html#naming-and-binding">Naming
 *     and binding</a>
 */
@NullMarked
package dev.portalis.processor.bind;

import org.jspecify.annotations.NullMarked;
