package dev.portalis.processor.bind;

/** What one {@code Stmt.Alias} of an import brings in. */
public sealed interface Import {
  /** A module of the program; {@code import a.b} without {@code as} binds {@code a}. */
  record OfModule(BoundModule module) implements Import {}

  /** A name of a module of the program: {@code from helpers import parse}. */
  record OfMember(BoundModule module, String name) implements Import {}

  /** A module of the library; {@code import os.path} without {@code as} binds {@code os}. */
  record OfLibrary(String module) implements Import {}

  /** A name of a library module: {@code from queue import Queue}. */
  record OfLibraryMember(String module, String name) implements Import {}

  /** {@code from m import *} of a module of the program: its names are bound one by one. */
  record Star(BoundModule module) implements Import {}

  /** {@code from m import *} of a library module. */
  record LibraryStar(String module) implements Import {}

  /** {@code __future__} and what else has no effect. */
  record Nothing() implements Import {}
}
