package dev.portalis.processor.types;

import org.jspecify.annotations.Nullable;

/**
 * The type of what a container holds, or of a variable: it only ever grows. Cells of containers
 * that meet are joined into one (union-find), so compare cells through {@link #find}.
 */
public final class Cell {
  private Cell parent = this;
  private Type type;
  private @Nullable Cause cause;

  /** A cell that holds nothing yet. */
  public Cell() {
    this(Type.Basic.NEVER);
  }

  /** A cell of a type. */
  public Cell(Type type) {
    this.type = type;
  }

  /** The cell that stands for all that were joined with this one. */
  public Cell find() {
    Cell root = this;
    while (root.parent != root) {
      root = root.parent;
    }
    for (Cell each = this; each != root; ) {
      Cell next = each.parent;
      each.parent = root;
      each = next;
    }
    return root;
  }

  /** What the container holds. */
  public Type type() {
    return find().type;
  }

  /** What made it DYNAMIC; null where it is not, or was from the beginning. */
  public @Nullable Cause cause() {
    return find().cause;
  }

  void setType(Type value) {
    find().type = value;
  }

  /** Notes what made it DYNAMIC; the first cause stays. */
  void setCause(Cause value) {
    Cell root = find();
    if (root.cause == null) {
      root.cause = value;
    }
  }

  void joinInto(Cell other) {
    Cell root = find();
    Cell target = other.find();
    if (root != target) {
      root.parent = target;
      if (root.cause != null) {
        target.setCause(root.cause);
      }
    }
  }

  /** Cells are equal when they have been joined. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Cell && ((Cell) other).find() == find();
  }

  /** Joining changes what equals what, so the hash tells cells not apart. */
  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return type().toString();
  }
}
