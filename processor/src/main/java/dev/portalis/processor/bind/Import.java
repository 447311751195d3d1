package dev.portalis.processor.bind;

import java.util.List;

/** What one {@code Stmt.Alias} of an import brings in. */
public sealed interface Import {
  /** A module of the program; {@code import a.b} without {@code as} binds {@code a}. */
  record OfModule(BoundModule module) implements Import {}

  /**
   * A name of a module of the program: {@code from helpers import parse}. The name is one of the
   * module's symbols unless the module has a {@code __getattr__}.
   */
  record OfMember(BoundModule module, String name) implements Import {}

  /** A module of the library; {@code import os.path} without {@code as} binds {@code os}. */
  record OfLibrary(String module) implements Import {}

  /** A name of a library module: {@code from queue import Queue}. */
  record OfLibraryMember(String module, String name) implements Import {}

  /**
   * {@code from m import *} of a module of the program: its names are bound one by one.
   *
   * @param names the names it may bind, those that have a value then. A name that is none of the
   *     module's symbols is a submodule to be imported.
   */
  record Star(BoundModule module, List<String> names) implements Import {
    public Star {
      names = List.copyOf(names);
    }
  }

  /** {@code from m import *} of a library module; the names it binds. */
  record LibraryStar(String module, List<String> names) implements Import {
    public LibraryStar {
      names = List.copyOf(names);
    }
  }

  /**
   * A module that does not exist, where the program is prepared for that: the statement raises
   * {@code ModuleNotFoundError}.
   *
   * @param module the name that the error carries
   * @param message its text
   */
  record Missing(String module, String message) implements Import {}

  /**
   * A name that a module does not have, where the program is prepared for that: the statement
   * raises {@code ImportError}.
   */
  record MissingMember(String module, String name) implements Import {}

  /** {@code __future__}, imports for type checkers, and what else has no effect. */
  record Nothing() implements Import {}
}
