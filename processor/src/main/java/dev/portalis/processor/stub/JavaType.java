package dev.portalis.processor.stub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Java type exactly as the stub declares it, for signatures that override those of the stub. */
public sealed interface JavaType {
  /** {@code long}, {@code void} ...; the name is the keyword. */
  record Primitive(String name) implements JavaType {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A class or interface.
   *
   * @param packageName its package, empty for the unnamed one
   * @param simpleNames its name after those of the types that enclose it
   * @param arguments its type arguments, empty for a raw or non-generic type
   */
  record Declared(String packageName, List<String> simpleNames, List<JavaType> arguments)
      implements JavaType {
    public Declared {
      simpleNames = List.copyOf(simpleNames);
      arguments = List.copyOf(arguments);
    }

    /** The qualified name without type arguments, such as {@code demo.Worker.Point}. */
    public String qualifiedName() {
      String nested = String.join(".", simpleNames);
      return packageName.isEmpty() ? nested : packageName + "." + nested;
    }

    @Override
    public String toString() {
      if (arguments.isEmpty()) {
        return qualifiedName();
      }
      StringBuilder text = new StringBuilder(qualifiedName()).append('<');
      for (int i = 0; i < arguments.size(); i++) {
        text.append(i == 0 ? "" : ", ").append(arguments.get(i));
      }
      return text.append('>').toString();
    }
  }

  /** An array. */
  record Array(JavaType component) implements JavaType {
    @Override
    public String toString() {
      return component + "[]";
    }
  }

  /** {@code ?}, {@code ? extends upper} or {@code ? super lower}: at most one bound is given. */
  record Wildcard(@Nullable JavaType upper, @Nullable JavaType lower) implements JavaType {
    @Override
    public String toString() {
      if (upper != null) {
        return "? extends " + upper;
      }
      return lower != null ? "? super " + lower : "?";
    }
  }
}
