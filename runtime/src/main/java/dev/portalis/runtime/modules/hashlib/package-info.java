/** The module {@code hashlib}. */
@NullMarked
package dev.portalis.runtime.modules.hashlib;

import org.jspecify.annotations.NullMarked;
