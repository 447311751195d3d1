package dev.portalis.processor.emit;

/**
 * A Java file to be written.
 *
 * @param qualifiedName the qualified name of its class, such as {@code demo.WorkerPython}
 * @param text its text
 */
public record GeneratedFile(String qualifiedName, String text) {}
