package dev.portalis.processor.bind;

import java.util.BitSet;

/**
 * The variables that have a value at a place for sure, or that the place is never reached.
 *
 * <p>Mutable. The meet of two paths holds what both hold; a place that is never reached holds all.
 */
final class Assigned {
  private final BitSet set;
  private boolean reachable;

  private Assigned(BitSet set, boolean reachable) {
    this.set = set;
    this.reachable = reachable;
  }

  /** A place where nothing has a value. */
  static Assigned none() {
    return new Assigned(new BitSet(), true);
  }

  /** A place that is never reached. */
  static Assigned never() {
    return new Assigned(new BitSet(), false);
  }

  Assigned copy() {
    return new Assigned((BitSet) set.clone(), reachable);
  }

  boolean isReachable() {
    return reachable;
  }

  /** Whether the variable is known to have a value; false where the place is never reached. */
  boolean contains(int variable) {
    return reachable && set.get(variable);
  }

  void add(int variable) {
    set.set(variable);
  }

  void remove(int variable) {
    set.clear(variable);
  }

  void removeAll(BitSet variables) {
    set.andNot(variables);
  }

  /** Joins another path that leads to the same place; gives this. */
  Assigned meet(Assigned other) {
    if (!reachable) {
      set.clear();
      set.or(other.set);
      reachable = other.reachable;
    } else if (other.reachable) {
      set.and(other.set);
    }
    return this;
  }

  /** This place after code that can be passed only as {@code after} says; gives this. */
  Assigned through(Assigned after, BitSet removed) {
    set.andNot(removed);
    set.or(after.set);
    reachable &= after.reachable;
    return this;
  }

  /** The variables, for a place that is reached. */
  BitSet variables() {
    return (BitSet) set.clone();
  }
}
