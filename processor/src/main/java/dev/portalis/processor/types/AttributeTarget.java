package dev.portalis.processor.types;

import dev.portalis.processor.bind.Symbol;

/** What {@code value.attribute} reaches, for reading and for storing. */
public sealed interface AttributeTarget {
  /** A field of an instance of a static class. */
  record OfField(ClassInfo of, ClassInfo.Field field) implements AttributeTarget {}

  /** The getter of a property of a static class; reading alone. */
  record OfProperty(MethodFamily getter) implements AttributeTarget {}

  /** A global variable of a module of the program. */
  record OfGlobal(Symbol symbol) implements AttributeTarget {}

  /** A constant of a library module or class, such as {@code math.pi}. */
  record OfLibraryConstant(String javaOwner, String javaName) implements AttributeTarget {}

  /** Found out at run time. */
  enum Dynamic implements AttributeTarget {
    INSTANCE
  }
}
