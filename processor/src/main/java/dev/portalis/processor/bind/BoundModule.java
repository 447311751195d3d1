package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Module;

/** One module of a program with its scope. Compared by identity. */
public final class BoundModule {
  private final Module tree;
  private final Scope scope;
  private final boolean isPackage;

  BoundModule(Module tree, boolean isPackage) {
    this.tree = tree;
    this.isPackage = isPackage;
    this.scope = new Scope(Scope.Kind.MODULE, new ModuleNode(tree), null, "", this);
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
}
