package dev.portalis.processor.code;

import com.palantir.javapoet.TypeName;

/** A parameter of a Java method. */
public record JavaParameter(TypeName type, String name) {}
