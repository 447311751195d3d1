/**
 * The library: Python modules and classes that are written in Java.
 *
 * <p>Annotated Java classes are read into one model ({@link
 * dev.portalis.processor.library.LibraryModule}, {@link
 * dev.portalis.processor.library.LibraryClass}). From the model come the faces, by which Python
 * code calls them dynamically, and an index, from which the same model is read again where a user's
 * code is compiled.
 */
@NullMarked
package dev.portalis.processor.library;

import org.jspecify.annotations.NullMarked;
