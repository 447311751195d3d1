/** What generated code calls besides Python's protocols: variables, imports, displays, patterns. */
@NullMarked
package dev.portalis.runtime.support;

import org.jspecify.annotations.NullMarked;
