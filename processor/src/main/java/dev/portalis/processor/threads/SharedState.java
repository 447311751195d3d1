package dev.portalis.processor.threads;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.types.Cell;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.Type;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What more than one thread of a program can reach. All else belongs to the thread that made it and
 * pays for no other.
 *
 * <p>Variables are told apart by their symbols, objects by what inference knows of them: lists,
 * sets and dicts by the cells of their elements, instances by their static class. Where nothing is
 * known of an object, it is taken to be shared.
 */
public final class SharedState {
  private final boolean threaded;
  private final Set<FunctionInfo> functions = identitySet();
  private final Set<Symbol> variables = identitySet();
  private final Set<ClassInfo> classes = identitySet();
  private final Set<Cell> cells = identitySet();

  /**
   * @param threaded whether several threads run the program
   */
  SharedState(boolean threaded) {
    this.threaded = threaded;
  }

  private static <T> Set<T> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Whether several threads run the program. */
  public boolean isThreaded() {
    return threaded;
  }

  /** Whether several threads may use a variable. */
  public boolean isShared(Symbol symbol) {
    return threaded && variables.contains(symbol);
  }

  /** Whether several threads may use the fields that a static class adds. */
  public boolean isShared(ClassInfo of) {
    return threaded && (of.isOpen() || classes.contains(of));
  }

  /** Whether several threads may use a value of a type. */
  public boolean isShared(Type type) {
    return threaded && isReachable(type);
  }

  /** Whether no thread but the one that makes it will ever reach a new container of a type. */
  public boolean isConfined(Type type) {
    return threaded && !isReachable(type);
  }

  private boolean isReachable(Type type) {
    if (isImmutable(type)) {
      return false;
    }
    if (type instanceof Type.ListOf list) {
      return isReachable(list.element());
    }
    if (type instanceof Type.SetOf set) {
      return isReachable(set.element());
    }
    if (type instanceof Type.DictOf dict) {
      return isReachable(dict.key()) || isReachable(dict.value());
    }
    if (type instanceof Type.Instance instance) {
      return instance.of().isOpen() || classes.contains(instance.of());
    }
    return !(type instanceof Type.Optional optional) || isReachable(optional.of());
  }

  private static boolean isImmutable(Type type) {
    return (type instanceof Type.Basic && type != Type.Basic.DYNAMIC)
        || type instanceof Type.TupleOf
        || type instanceof Type.TupleOfAny;
  }

  private boolean isReachable(Cell cell) {
    return cell.type() == Type.Basic.DYNAMIC || cells.contains(cell.find());
  }

  // ---- what the analysis finds

  /** Each of these tells whether it is new. */
  boolean add(FunctionInfo function) {
    return functions.add(function);
  }

  boolean add(Symbol symbol) {
    return variables.add(symbol);
  }

  boolean add(ClassInfo of) {
    return classes.add(of);
  }

  boolean add(Cell cell) {
    return cells.add(cell.find());
  }
}
