package dev.portalis.processor.types;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.types.GrowthEdges.Contribution;
import dev.portalis.processor.types.GrowthEdges.Kind;
import dev.portalis.processor.types.Type.Basic;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which ints may outgrow 64 bits.
 *
 * <p>An int is held as a {@code long} with checked arithmetic unless it is stored in a place (a
 * variable, an attribute, the elements of a container, the result of a function) whose value
 * depends on itself by multiplication, or by adding what is not small: {@link Smallness}. Such
 * places hold {@link Basic#WIDE_INT}. The sums of a recursive function's own results are bounded by
 * the number of its calls, so they do not count, unless the results are kept in a container.
 *
 * <p>Products of ints that are not small are wide wherever they are. Where a checked operation
 * overflows all the same, the run time says so.
 */
final class Growth {
  private static final int TINY_FACTOR_BITS = 20;

  private final GrowthPlaces places;
  private final Smallness smallness;
  private final Map<Object, List<GrowthGraph.Source>> sources;
  private final Set<Object> wide = new HashSet<>();
  private final Set<Node> reduced = Collections.newSetFromMap(new IdentityHashMap<>());

  private Growth(
      GrowthPlaces places, Smallness smallness, Map<Object, List<GrowthGraph.Source>> sources) {
    this.places = places;
    this.smallness = smallness;
    this.sources = sources;
  }

  /** The growth of the ints of a program, whose entries are called from outside. */
  static Growth of(TypedProgram typed, Set<String> entries) {
    GrowthPlaces places = new GrowthPlaces(typed);
    Map<Object, List<GrowthGraph.Source>> sources =
        new GrowthGraph(typed, places, entries).sources();
    GrowthEdges all = new GrowthEdges(typed.program(), places, expression -> false);
    Map<Object, Integer> components = components(sources, all);
    Smallness smallness = new Smallness(typed.program(), places, sources, components);
    Growth growth = new Growth(places, smallness, sources);
    typed.program().modules().forEach(each -> growth.findReduced(each.scope().node()));
    growth.findWide(new GrowthEdges(typed.program(), places, smallness::isSmall), components);
    return growth;
  }

  private static Map<Object, Integer> components(
      Map<Object, List<GrowthGraph.Source>> sources, GrowthEdges edges) {
    Map<Object, List<Object>> graph = new LinkedHashMap<>();
    sources.forEach(
        (place, stored) -> {
          List<Object> from = new ArrayList<>();
          stored.forEach(source -> edges.of(place, source).forEach(each -> from.add(each.from())));
          graph.put(place, from);
        });
    return Components.of(graph);
  }

  private void findWide(GrowthEdges edges, Map<Object, Integer> components) {
    Map<Integer, Boolean> kept = new HashMap<>();
    Map<Integer, Boolean> results = new HashMap<>();
    sources
        .keySet()
        .forEach(
            place -> {
              Integer component = components.get(place);
              kept.merge(component, isKept(place), Boolean::logicalOr);
              results.merge(component, place instanceof GrowthPlaces.Result, Boolean::logicalOr);
            });
    Set<Integer> growing = new HashSet<>();
    sources.forEach(
        (place, stored) -> {
          Integer component = Objects.requireNonNull(components.get(place));
          boolean countsCalls =
              results.getOrDefault(component, false) && !kept.getOrDefault(component, false);
          for (GrowthGraph.Source source : stored) {
            for (Contribution each : edges.of(place, source)) {
              boolean inside = component.equals(components.get(each.from()));
              boolean grows =
                  each.kind() == Kind.MULTIPLY || (each.kind() == Kind.ADD && !countsCalls);
              if (inside && grows) {
                growing.add(component);
              }
            }
          }
        });
    sources
        .keySet()
        .forEach(
            place -> {
              if (growing.contains(components.get(place))) {
                wide.add(place);
              }
            });
  }

  /** Finds products that may not fit although what is left of them does: {@code a * b % m}. */
  private void findReduced(Node node) {
    if (node instanceof Expr.BinOp operation) {
      boolean reduces = operation.op() == BinaryOperator.MOD;
      boolean masks = operation.op() == BinaryOperator.BIT_AND;
      if ((reduces || masks) && !smallness.isSmall(operation.right())) {
        markProducts(operation.left());
      }
      if (masks && !smallness.isSmall(operation.left())) {
        markProducts(operation.right());
      }
    }
    Children.of(node).forEach(this::findReduced);
  }

  private void markProducts(Expr expression) {
    if (expression instanceof Expr.BinOp operation) {
      switch (operation.op()) {
        case MULT -> {
          reduced.add(operation);
          markProducts(operation.left());
          markProducts(operation.right());
        }
        case ADD, SUB, BIT_XOR, BIT_OR -> {
          markProducts(operation.left());
          markProducts(operation.right());
        }
        default -> {}
      }
    }
  }

  /** Whether a place keeps what it holds from call to call. */
  private static boolean isKept(Object place) {
    return place instanceof GrowthPlaces.Element
        || place instanceof GrowthPlaces.Field
        || (place instanceof Symbol symbol && (symbol.isGlobal() || symbol.isCaptured()));
  }

  /** A value as a variable keeps it. */
  Type stored(Symbol symbol, Type value, Lattice lattice) {
    return kept(symbol, value, lattice);
  }

  /** A value as an attribute keeps it. */
  Type field(String name, Type value, Lattice lattice) {
    return kept(new GrowthPlaces.Field(name), value, lattice);
  }

  /** A value as a function gives it. */
  Type result(FunctionInfo function, Type value, Lattice lattice) {
    return kept(GrowthPlaces.result(function), value, lattice);
  }

  /** A value as a container keeps it; the container is the expression that gives it. */
  Type element(Expr container, Type value, Lattice lattice) {
    Object place = places.of(container);
    return place != null && wide.contains(GrowthPlaces.element(place))
        ? widened(value, lattice, 0)
        : value;
  }

  private Type kept(Object place, Type value, Lattice lattice) {
    if (value == Basic.INT) {
      return wide.contains(place) ? Basic.WIDE_INT : value;
    }
    return !(value instanceof Basic) && wide.contains(GrowthPlaces.element(place))
        ? widened(value, lattice, 0)
        : value;
  }

  private static Type widened(Type value, Lattice lattice, int depth) {
    if (value == Basic.INT || depth > 6) {
      return value == Basic.INT ? Basic.WIDE_INT : value;
    }
    if (value instanceof Type.ListOf list) {
      widen(list.element(), lattice, depth);
    } else if (value instanceof Type.SetOf set) {
      widen(set.element(), lattice, depth);
    } else if (value instanceof Type.DictOf dict) {
      widen(dict.value(), lattice, depth);
    } else if (value instanceof Type.TupleOf tuple) {
      return new Type.TupleOf(
          tuple.items().stream().map(each -> widened(each, lattice, depth + 1)).toList());
    } else if (value instanceof Type.TupleOfAny tuple) {
      return new Type.TupleOfAny(widened(tuple.item(), lattice, depth + 1));
    }
    return value;
  }

  private static void widen(Cell cell, Lattice lattice, int depth) {
    lattice.flow(widened(cell.type(), lattice, depth + 1), cell);
  }

  /** Whether a product may not fit: its factors are not both small, and none is tiny. */
  boolean isWideProduct(Node node, Expr left, Expr right) {
    return reduced.contains(node)
        || !((isSmall(left) && isSmall(right)) || isTinyFactor(left) || isTinyFactor(right));
  }

  /** Whether an int is at most of the size of lengths and ranges. */
  boolean isSmall(Expr expression) {
    return smallness.isSmall(expression);
  }

  private static boolean isTinyFactor(Expr factor) {
    BigInteger constant = Constants.intValue(factor);
    return constant != null && constant.bitLength() <= TINY_FACTOR_BITS;
  }

  /** Whether an int is not negative for sure. */
  boolean isNonNegative(Expr expression) {
    BigInteger constant = Constants.intValue(expression);
    if (constant != null) {
      return constant.signum() >= 0;
    }
    Object place = places.of(expression);
    List<GrowthGraph.Source> stored =
        place instanceof Symbol ? sources.getOrDefault(place, List.of()) : List.of();
    return !stored.isEmpty()
        && stored.stream()
            .allMatch(
                each ->
                    each instanceof GrowthGraph.Source.Counted counted && counted.nonNegative());
  }

  /** Whether the items of an iterable are small. */
  boolean isSumOfSmalls(Expr iterable) {
    if (iterable instanceof Expr.GeneratorExp generator) {
      return smallness.isSmall(generator.element());
    }
    if (iterable instanceof Expr.ListComp comprehension) {
      return smallness.isSmall(comprehension.element());
    }
    Object place = places.of(iterable);
    return place != null && smallness.isSmallPlace(GrowthPlaces.element(place));
  }
}
