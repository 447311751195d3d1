package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Module;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One module of a program with its scope. Compared by identity. */
public final class BoundModule {
  private final Module tree;
  private final Scope scope;
  private final boolean isPackage;
  private final Map<String, BoundModule> submodules = new TreeMap<>();
  private boolean futureAnnotations;
  private boolean broken;
  private boolean changesGlobals;
  private final Set<String> namesSetFromOutside = new TreeSet<>();

  BoundModule(Module tree, boolean isPackage) {
    this.tree = tree;
    this.isPackage = isPackage;
    this.scope = new Scope(Scope.Kind.MODULE, new ModuleNode(tree), null, "", null, this);
  }

  /** The tree. */
  public Module tree() {
    return tree;
  }

  /** The module's scope. */
  public Scope scope() {
    return scope;
  }

  /** The dotted name; {@code __main__} for the file that the stub names when it is a program. */
  public String name() {
    return tree.name();
  }

  /** Whether it is the {@code __init__.py} of a package. */
  public boolean isPackage() {
    return isPackage;
  }

  /** Whether {@code from __future__ import annotations} keeps annotations from being evaluated. */
  public boolean futureAnnotations() {
    return futureAnnotations;
  }

  /**
   * The modules of the program that are directly inside this package, by their last name. Importing
   * one sets an attribute of this package. Where the package itself binds that name too, its own
   * binding is what remains.
   */
  public Map<String, BoundModule> submodules() {
    return Collections.unmodifiableMap(submodules);
  }

  void addSubmodule(String name, BoundModule module) {
    submodules.put(name, module);
  }

  /** Whether its file could not be parsed, so that nothing is known of its names. */
  boolean isBroken() {
    return broken;
  }

  /** Whether the module gets hold of its variables as a dict. */
  boolean changesGlobals() {
    return changesGlobals;
  }

  void markChangesGlobals() {
    changesGlobals = true;
  }

  /** The variables that other modules set as attributes of this one. */
  public Set<String> namesSetFromOutside() {
    return Collections.unmodifiableSet(namesSetFromOutside);
  }

  void addSetFromOutside(String name) {
    namesSetFromOutside.add(name);
  }

  void markBroken() {
    broken = true;
  }

  void markFutureAnnotations() {
    futureAnnotations = true;
  }
}
