/** Whole programs as one module for hosts of WASI preview 1. */
@NullMarked
package dev.portalis.wasi;

import org.jspecify.annotations.NullMarked;
