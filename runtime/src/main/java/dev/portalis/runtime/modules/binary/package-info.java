/** The modules {@code struct}, {@code binascii} and {@code zlib}. */
@NullMarked
package dev.portalis.runtime.modules.binary;

import org.jspecify.annotations.NullMarked;
