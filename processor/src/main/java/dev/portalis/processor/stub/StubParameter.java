package dev.portalis.processor.stub;

/**
 * A parameter of a stub's method, or a component of a record.
 *
 * @param name its name in Java
 * @param pythonName its name in Python
 * @param type what it means to Python
 * @param javaType the type as declared
 */
public record StubParameter(String name, String pythonName, StubType type, JavaType javaType) {}
