package dev.portalis.processor.library;

import javax.lang.model.SourceVersion;

/** Where the index of a module is. */
public final class IndexNames {
  /** The annotation that carries the lines. */
  public static final String ANNOTATION = "dev.portalis.annotations.library.LibraryIndex";

  /** The simple name of every index class. */
  public static final String SIMPLE_NAME = "Index";

  private IndexNames() {}

  /** The package of the index of a module; Java's keywords in it get an underscore. */
  public static String packageOf(String pythonModule) {
    StringBuilder name = new StringBuilder("portalis.index");
    for (String part : pythonModule.split("\\.")) {
      name.append('.').append(part).append(SourceVersion.isKeyword(part) ? "_" : "");
    }
    return name.toString();
  }

  /** The full name of the index class of a module. */
  public static String classOf(String pythonModule) {
    return packageOf(pythonModule) + "." + SIMPLE_NAME;
  }
}
