/** Whole programs in a Web Worker of a page. */
@NullMarked
package dev.portalis.browser;

import org.jspecify.annotations.NullMarked;
