/** What the module {@code os} needs of the platform. */
@NullMarked
package dev.portalis.runtime.modules.os;

import org.jspecify.annotations.NullMarked;
