/** The module {@code json}. */
@NullMarked
package dev.portalis.runtime.modules.json;

import org.jspecify.annotations.NullMarked;
