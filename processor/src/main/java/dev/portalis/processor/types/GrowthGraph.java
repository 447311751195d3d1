package dev.portalis.processor.types;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.CallTarget.Argument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which values are stored in which places, as far as the text of a program shows it. */
final class GrowthGraph {
  /** Where a stored value comes from. */
  sealed interface Source {
    /** An expression. */
    record Computed(Expr expression) implements Source {}

    /** {@code target op= expression}. */
    record Augmented(Stmt.AugAssign statement) implements Source {}

    /** The value of another place. */
    record Copied(Object place) implements Source {}

    /** A number that counts: an index, or an item of a range. */
    record Counted(boolean nonNegative) implements Source {}

    /** Anything else. */
    record Unknown() implements Source {}
  }

  private final TypedProgram typed;
  private final Program program;
  private final GrowthPlaces places;
  private final Set<String> entries;
  private final Map<Object, List<Source>> sources = new LinkedHashMap<>();

  GrowthGraph(TypedProgram typed, GrowthPlaces places, Set<String> entries) {
    this.entries = entries;
    this.typed = typed;
    this.program = typed.program();
    this.places = places;
    for (BoundModule module : program.modules()) {
      walk(module.scope().node(), null);
    }
  }

  /** All places with what is stored in them. */
  Map<Object, List<Source>> sources() {
    return sources;
  }

  private void add(@Nullable Object place, Source source) {
    if (place != null) {
      sources.computeIfAbsent(place, p -> new ArrayList<>()).add(source);
    }
  }

  private void walk(Node node, @Nullable FunctionInfo function) {
    FunctionInfo inner = function;
    if (node instanceof Stmt.FunctionDef || node instanceof Expr.Lambda) {
      inner = typed.function(program.scopeOf(node));
      parameters(inner);
    }
    if (node instanceof Expr.Lambda lambda && inner != null) {
      flow(GrowthPlaces.result(inner), lambda.body());
    }
    look(node, inner);
    for (Node each : Children.of(node)) {
      walk(each, inner);
    }
  }

  private void parameters(FunctionInfo function) {
    for (Parameters.Parameter each : ParameterList.of(function.parameters())) {
      Symbol parameter = program.symbolOf(each);
      add(parameter, new Source.Unknown());
      if (parameter != null && entries.contains(function.scope().qualifiedName())) {
        add(GrowthPlaces.element(parameter), new Source.Unknown());
      }
    }
  }

  private void look(Node node, @Nullable FunctionInfo function) {
    if (node instanceof Stmt.Assign s) {
      s.targets().forEach(each -> assign(each, s.value()));
    } else if (node instanceof Stmt.AnnAssign s && s.value() != null) {
      assign(s.target(), s.value());
    } else if (node instanceof Stmt.AugAssign s) {
      Object place = places.of(s.target());
      add(place, new Source.Augmented(s));
      if (place != null) {
        contents(place, s.value());
      }
    } else if (node instanceof Expr.NamedExpr e) {
      assign(e.target(), e.value());
    } else if (node instanceof Stmt.For s) {
      loop(s.target(), s.iterable());
    } else if (node instanceof Expr.Comprehension c) {
      loop(c.target(), c.iterable());
    } else if (node instanceof Stmt.Return s && s.value() != null && function != null) {
      flow(GrowthPlaces.result(function), s.value());
    } else if (node instanceof Expr.Yield e && e.value() != null && function != null) {
      flow(GrowthPlaces.element(GrowthPlaces.result(function)), e.value());
    } else if (node instanceof Expr.Call call) {
      call(call);
    }
  }

  private void assign(Expr target, Expr value) {
    List<Expr> targets = elements(target);
    if (targets == null) {
      Object place = places.of(target);
      if (place != null) {
        flow(place, value);
      }
      return;
    }
    List<Expr> values = elements(value);
    if (values != null && values.size() == targets.size()) {
      for (int i = 0; i < targets.size(); i++) {
        assign(targets.get(i), values.get(i));
      }
      return;
    }
    Object from = places.of(value);
    for (Expr each : targets) {
      copy(each, from == null ? new Source.Unknown() : copied(GrowthPlaces.element(from)));
    }
  }

  private static Source copied(Object place) {
    return new Source.Copied(place);
  }

  private void copy(Expr target, Source source) {
    List<Expr> targets = elements(target);
    if (targets != null) {
      targets.forEach(each -> copy(each, source));
      return;
    }
    Expr inner = target instanceof Expr.Starred starred ? starred.value() : target;
    Object place = places.of(inner);
    add(place, source);
    if (place != null && source instanceof Source.Copied from) {
      add(GrowthPlaces.element(place), copied(GrowthPlaces.element(from.place())));
    }
  }

  private static @Nullable List<Expr> elements(Expr expression) {
    if (expression instanceof Expr.Tuple tuple) {
      return tuple.elements();
    }
    return expression instanceof Expr.ListDisplay list ? list.elements() : null;
  }

  /** A value is stored in a place, with what it contains. */
  private void flow(Object place, Expr value) {
    add(place, new Source.Computed(value));
    contents(place, value);
  }

  private void contents(Object place, Expr value) {
    Object inside = GrowthPlaces.element(place);
    List<Expr> parts = parts(value);
    if (parts != null) {
      for (Expr each : parts) {
        if (parts(each) == null) {
          add(inside, new Source.Computed(each));
        }
        contents(place, each);
      }
      return;
    }
    Object from = places.of(value);
    if (from != null) {
      add(inside, copied(GrowthPlaces.element(from)));
    }
  }

  /** The expressions whose values a display, comprehension or concatenation holds. */
  private static @Nullable List<Expr> parts(Expr value) {
    if (value instanceof Expr.ListComp e) {
      return List.of(e.element());
    }
    if (value instanceof Expr.SetComp e) {
      return List.of(e.element());
    }
    if (value instanceof Expr.GeneratorExp e) {
      return List.of(e.element());
    }
    if (value instanceof Expr.DictComp e) {
      return List.of(e.value());
    }
    if (value instanceof Expr.Dict e) {
      return e.values();
    }
    if (value instanceof Expr.SetDisplay e) {
      return e.elements();
    }
    if (value instanceof Expr.BinOp e && (parts(e.left()) != null || parts(e.right()) != null)) {
      List<Expr> both = new ArrayList<>();
      for (Expr each : List.of(e.left(), e.right())) {
        List<Expr> inner = parts(each);
        if (inner != null) {
          both.addAll(inner);
        }
      }
      return both;
    }
    return elements(value);
  }

  private void loop(Expr target, Expr iterable) {
    List<Expr> targets = elements(target);
    if (isCall(iterable, "range")) {
      copy(target, new Source.Counted(isUpwards((Expr.Call) iterable)));
    } else if (targets != null && targets.size() == 2 && isCall(iterable, "enumerate")) {
      copy(targets.get(0), new Source.Counted(((Expr.Call) iterable).arguments().size() == 1));
      items(targets.get(1), ((Expr.Call) iterable).arguments().get(0));
    } else if (targets != null && isZip(iterable, targets.size())) {
      for (int i = 0; i < targets.size(); i++) {
        items(targets.get(i), ((Expr.Call) iterable).arguments().get(i));
      }
    } else {
      items(target, iterable);
    }
  }

  private boolean isZip(Expr iterable, int size) {
    return isCall(iterable, "zip") && ((Expr.Call) iterable).arguments().size() == size;
  }

  private boolean isCall(Expr expression, String builtin) {
    return expression instanceof Expr.Call call
        && call.function() instanceof Expr.Name name
        && name.id().equals(builtin)
        && program.symbolOf(name) == null
        && !call.arguments().isEmpty();
  }

  private static boolean isUpwards(Expr.Call range) {
    if (range.arguments().size() == 1) {
      return true;
    }
    var start = Constants.intValue(range.arguments().get(0));
    return range.arguments().size() == 2 && start != null && start.signum() >= 0;
  }

  private void items(Expr target, Expr iterable) {
    List<Expr> parts = parts(iterable);
    if (parts != null) {
      parts.forEach(each -> assign(target, each));
      return;
    }
    Object from = places.of(iterable);
    copy(target, from == null ? new Source.Unknown() : copied(GrowthPlaces.element(from)));
  }

  /** Functions of {@code heapq} store their second argument in the first. */
  private void heap(Expr.Call call) {
    boolean stores =
        switch (GrowthPlaces.nameOf(call.function())) {
          case "heappush", "heappushpop", "heapreplace" -> call.arguments().size() == 2;
          default -> false;
        };
    Object heap = stores ? places.of(call.arguments().get(0)) : null;
    if (heap != null) {
      Expr item = call.arguments().get(1);
      add(GrowthPlaces.element(heap), new Source.Computed(item));
      contents(GrowthPlaces.element(heap), item);
    }
  }

  private void call(Expr.Call call) {
    heap(call);
    if (call.function() instanceof Expr.Attribute attribute) {
      stores(call, attribute);
      return;
    }
    FunctionInfo function =
        call.function() instanceof Expr.Name name ? places.function(name) : null;
    Parameters parameters = function == null ? null : function.parameters();
    if (parameters == null) {
      return;
    }
    List<Argument> bound = Binding.bind(parameters, 0, call.arguments(), call.keywords());
    List<Parameters.Parameter> all = ParameterList.of(parameters);
    for (int i = 0; bound != null && i < bound.size(); i++) {
      Symbol parameter = program.symbolOf(all.get(i));
      if (parameter != null && bound.get(i) instanceof Argument.Given given) {
        flow(parameter, given.expression());
      }
    }
  }

  /** Methods that store an argument in a container. */
  private void stores(Expr.Call call, Expr.Attribute attribute) {
    Object container = places.of(attribute.value());
    if (container == null || call.arguments().isEmpty()) {
      return;
    }
    Expr last = call.arguments().get(call.arguments().size() - 1);
    switch (attribute.attribute()) {
      case "append":
      case "add":
      case "insert":
      case "setdefault":
      case "appendleft":
        add(GrowthPlaces.element(container), new Source.Computed(last));
        contents(container, last);
        break;
      case "extend":
      case "update":
        contents(container, last);
        break;
      default:
        break;
    }
  }
}
