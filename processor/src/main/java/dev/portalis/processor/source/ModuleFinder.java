package dev.portalis.processor.source;

import java.util.Optional;

/** Finds the Python files of the modules that a program imports. */
public interface ModuleFinder {
  /** Finds nothing. */
  ModuleFinder NONE = dottedName -> Optional.empty();

  /**
   * Finds a module beside the main file: for {@code a.b} the file {@code a/b/__init__.py} or {@code
   * a/b.py}.
   *
   * @param dottedName an absolute module name
   * @return its source, empty where there is no such file
   */
  Optional<Found> find(String dottedName);

  /**
   * A module that was found.
   *
   * @param source its text
   * @param isPackage whether it is the {@code __init__.py} of a package
   */
  record Found(PySource source, boolean isPackage) {}
}
