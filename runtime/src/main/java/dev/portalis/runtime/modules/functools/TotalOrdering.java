package dev.portalis.runtime.modules.functools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTable;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Truth;
import org.jspecify.annotations.Nullable;

/** {@code total_ordering}: the comparisons that follow from one of them and equality. */
final class TotalOrdering {
  private static final Special[] ROOTS = {Special.LT, Special.LE, Special.GT, Special.GE};

  private TotalOrdering() {}

  static void complete(PyType type) {
    Special root = null;
    for (Special each : new Special[] {Special.LT, Special.GT, Special.LE, Special.GE}) {
      if (root == null && isDefined(type, each)) {
        root = each;
      }
    }
    if (root == null) {
      throw Errors.valueError("must define at least one ordering operation: < > <= >=");
    }
    Table table = new Table(root);
    for (int i = 0; i < ROOTS.length; i++) {
      if (!isDefined(type, ROOTS[i])) {
        Signature signature = new Signature(new String[] {"self", "other"}, 2, 2, 0, false, false);
        type.define(
            ROOTS[i].method(), PyBuiltin.method(table, i, ROOTS[i].method(), signature, 2, type));
      }
    }
  }

  private static boolean isDefined(PyType type, Special special) {
    return type.lookup(special.method()) != BuiltinTypes.OBJECT.ownMember(special.method());
  }

  private static final class Table extends BuiltinTable {
    private final Special root;

    Table(Special root) {
      this.root = root;
    }

    @Override
    public boolean isPure() {
      return true;
    }

    @Override
    public @Nullable Object call2(int id, @Nullable Object self, @Nullable Object other) {
      Object method = PyType.of(self).special(root);
      Object result = method == null ? UNBOUND : Calls.callSpecial(method, self, other);
      if (result == PyNotImplemented.INSTANCE || result == UNBOUND) {
        return PyNotImplemented.INSTANCE;
      }
      boolean holds = Truth.of(result);
      boolean orEqual = ROOTS[id] == Special.LE || ROOTS[id] == Special.GE;
      boolean rootOrEqual = root == Special.LE || root == Special.GE;
      boolean less = ROOTS[id] == Special.LT || ROOTS[id] == Special.LE;
      boolean rootLess = root == Special.LT || root == Special.LE;
      if (less == rootLess) {
        return orEqual
            ? holds || Comparison.equal(self, other)
            : holds && Comparison.notEqual(self, other);
      }
      if (orEqual != rootOrEqual) {
        return !holds;
      }
      return orEqual
          ? !holds || Comparison.equal(self, other)
          : !holds && Comparison.notEqual(self, other);
    }
  }
}
