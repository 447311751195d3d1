package dev.portalis.processor.check.threads;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the uses of places that threads share. */
final class Accesses extends LockWalker {
  private static final Set<String> CHANGES =
      Set.of(
          "append",
          "extend",
          "insert",
          "remove",
          "pop",
          "clear",
          "sort",
          "reverse",
          "add",
          "discard",
          "update",
          "setdefault",
          "popitem",
          "popleft",
          "appendleft");

  /** Changes that fail where what was looked at is not so any more. */
  private static final Set<String> TAKING = Set.of("pop", "popleft", "popitem", "remove");

  private final CallSites sites;
  private final SharedClasses shared;
  private final List<Access> accesses = new ArrayList<>();
  private final Set<Expr> noted = new HashSet<>();
  private final Map<Symbol, String> copies = new HashMap<>();
  private int attempts;

  Accesses(Facts facts, CallSites sites, SharedClasses shared) {
    super(facts);
    this.sites = sites;
    this.shared = shared;
    walk();
  }

  List<Access> list() {
    return accesses;
  }

  // ---- places

  /** The place of a name, attribute or item, if threads may share it. */
  private @Nullable Place shared(Expr e) {
    if (e instanceof Expr.Subscript item) {
      return isOwnItem(item.index()) ? null : shared(item.value());
    }
    Place place = facts.place(function(), e);
    if (place == null) {
      return null;
    }
    Symbol variable = place.variable();
    if (variable == null) {
      return shared.contains((ClassInfo) place.root()) ? place : null;
    }
    Symbol origin = shared.origin(variable);
    if (origin != variable) {
      boolean whole =
          place.attributes().isEmpty()
              && !(e instanceof Expr.Name name && name.context() == Expr.Context.STORE);
      return whole ? Place.of(origin) : null;
    }
    if ("local".equals(facts.bindings.libraryClass(variable))) {
      return null;
    }
    boolean outside = variable.isGlobal() || variable.owner() != function().scope();
    return outside || (variable.isCaptured() && place.attributes().isEmpty()) ? place : null;
  }

  /** Whether an index is computed from what the thread was given, so that it may be its own. */
  private boolean isOwnItem(Expr index) {
    boolean[] found = {false};
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        Symbol symbol = e instanceof Expr.Name name ? typed().program().symbolOf(name) : null;
        found[0] |= symbol != null && symbol.isParameter();
        super.expression(e);
      }
    }.expression(index);
    return found[0];
  }

  private void note(Access.Kind kind, Expr target) {
    Place place = shared(target);
    if (place == null || !noted.add(target)) {
      return;
    }
    Set<Place> names = new HashSet<>(sites.alwaysHeld(function()));
    held().stream().filter(each -> each.place() != null).forEach(each -> names.add(each.place()));
    accesses.add(
        new Access(
            place,
            kind,
            function(),
            target,
            Facts.text(function(), target),
            names,
            !held().isEmpty() || !sites.alwaysHeld(function()).isEmpty(),
            held()));
  }

  // ---- statements

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.FunctionDef) {
      copies.clear();
    }
    if (s instanceof Stmt.AugAssign update) {
      note(Access.Kind.UPDATE, update.target());
    } else if (s instanceof Stmt.Assign assign) {
      assign.targets().forEach(each -> store(each, assign.value()));
    } else if (s instanceof Stmt.Delete delete) {
      delete.targets().forEach(each -> note(Access.Kind.WRITE, each));
    } else if (s instanceof Stmt.If branch) {
      checked(branch.test(), branch.body());
    } else if (s instanceof Stmt.While loop) {
      checked(loop.test(), loop.body());
    }
    boolean caught = s instanceof Stmt.Try attempt && !attempt.handlers().isEmpty();
    attempts += caught ? 1 : 0;
    super.statement(s);
    attempts -= caught ? 1 : 0;
  }

  private void store(Expr target, Expr value) {
    if (target instanceof Expr.Tuple || target instanceof Expr.ListDisplay) {
      return;
    }
    String text = Facts.text(function(), target);
    boolean depends = mentions(value, text) || mentionsCopyOf(value, text);
    note(depends ? Access.Kind.UPDATE : Access.Kind.WRITE, target);
    Symbol local = target instanceof Expr.Name name ? typed().program().symbolOf(name) : null;
    if (local != null && held().isEmpty() && shared(target) == null) {
      copies.put(local, Facts.text(function(), value));
    }
  }

  /** Whether a value is computed from what a place holds. */
  private boolean mentions(Expr value, String place) {
    boolean[] found = {false};
    FunctionInfo here = function();
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        if (e instanceof Expr.Lambda) {
          return;
        }
        found[0] |=
            (e instanceof Expr.Name || e instanceof Expr.Attribute || e instanceof Expr.Subscript)
                && Facts.text(here, e).equals(place);
        found[0] |= e instanceof Expr.Call call && isGetOf(call, place);
        super.expression(e);
      }
    }.expression(value);
    return found[0];
  }

  /** {@code d.get(k, 0)} for the place {@code d[k]}. */
  private boolean isGetOf(Expr.Call call, String place) {
    return "get".equals(Facts.method(call))
        && !call.arguments().isEmpty()
        && (Facts.text(function(), Facts.receiver(call))
                + "["
                + Facts.text(function(), call.arguments().get(0))
                + "]")
            .equals(place);
  }

  private boolean mentionsCopyOf(Expr value, String place) {
    boolean[] found = {false};
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        Symbol symbol = e instanceof Expr.Name name ? typed().program().symbolOf(name) : null;
        found[0] |= symbol != null && place.equals(copies.get(symbol));
        super.expression(e);
      }
    }.expression(value);
    return found[0];
  }

  // ---- checks

  /** {@code if k not in d: d[k] = v}, {@code if items: items.pop()} and the like. */
  private void checked(Expr test, List<Stmt> body) {
    if (!held().isEmpty() || attempts > 0) {
      return;
    }
    Set<String> looked = new HashSet<>();
    FunctionInfo here = function();
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        if ((e instanceof Expr.Name || e instanceof Expr.Attribute || e instanceof Expr.Subscript)
            && shared(e) != null) {
          looked.add(Facts.text(here, e));
        }
        super.expression(e);
      }
    }.expression(test);
    if (!looked.isEmpty()) {
      for (Stmt each : body) {
        changed(each, looked);
      }
    }
  }

  private void changed(Stmt s, Set<String> looked) {
    if (s instanceof Stmt.Assign assign) {
      for (Expr target : assign.targets()) {
        Expr whole = target instanceof Expr.Subscript item ? item.value() : target;
        if (looked.contains(Facts.text(function(), whole))
            || looked.contains(Facts.text(function(), target))) {
          note(Access.Kind.CHECK_THEN_CHANGE, target);
        }
      }
      taken(assign.value(), looked);
    } else if (s instanceof Stmt.ExprStmt call) {
      taken(call.value(), looked);
    }
  }

  private void taken(Expr e, Set<String> looked) {
    if (TAKING.contains(String.valueOf(Facts.method(e)))
        && looked.contains(Facts.text(function(), Facts.receiver(e)))) {
      note(Access.Kind.CHECK_THEN_CHANGE, Facts.receiver(e));
    }
  }

  // ---- expressions

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Call
        && CHANGES.contains(String.valueOf(Facts.method(e)))
        && isContainer(Facts.receiver(e))) {
      note(Access.Kind.WRITE, Facts.receiver(e));
    }
    if ((e instanceof Expr.Name || e instanceof Expr.Attribute) && isLoad(e)) {
      note(Access.Kind.READ, e);
    }
    super.expression(e);
  }

  /** Whether a method of a container is meant, and not one of the program's own. */
  private boolean isContainer(Expr e) {
    return facts.instanceOf(function(), e) == null && facts.libraryClass(function(), e) == null;
  }

  private static boolean isLoad(Expr e) {
    return e instanceof Expr.Name name
        ? name.context() == Expr.Context.LOAD
        : ((Expr.Attribute) e).context() == Expr.Context.LOAD;
  }
}
