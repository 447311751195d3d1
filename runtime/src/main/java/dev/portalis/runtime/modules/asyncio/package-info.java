/** Python's {@code asyncio}: coroutines on one event loop. */
@NullMarked
package dev.portalis.runtime.modules.asyncio;

import org.jspecify.annotations.NullMarked;
