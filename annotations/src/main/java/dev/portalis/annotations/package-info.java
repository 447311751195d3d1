/** What a developer writes to have Python translated: {@link FromPython} and its companions. */
package dev.portalis.annotations;
