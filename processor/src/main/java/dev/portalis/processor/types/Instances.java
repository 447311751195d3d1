package dev.portalis.processor.types;

import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the versions of functions that are analysed, one for each tuple of argument types. */
final class Instances {
  /** How many versions of a function there are before others share one. */
  private static final int MAX_INSTANCES = 4;

  private final ProgramState state;
  private final List<FunctionInstance> all = new ArrayList<>();
  private final List<FunctionInstance> roots = new ArrayList<>();

  Instances(ProgramState state) {
    this.state = state;
  }

  /** All versions that were made, in the order of their making. */
  List<FunctionInstance> all() {
    return all;
  }

  /** Keeps a version that is called from outside the program. */
  void addRoot(FunctionInstance instance) {
    roots.add(instance);
  }

  /** The version that is called through the function as a value. */
  FunctionInstance makeGeneral(FunctionInfo function) {
    List<Type> parameters = new ArrayList<>();
    for (int i = 0; i < ParameterList.of(function.parameters()).size(); i++) {
      parameters.add(i == 0 && isPlainMethod(function) ? selfType(function) : Basic.NEVER);
    }
    FunctionInstance general = make(function, parameters);
    function.setGeneral(general);
    return general;
  }

  /** Lets a function be called by code that knows nothing, with anything. */
  void open(FunctionInfo function) {
    FunctionInstance general = function.general();
    if (general == null) {
      general = makeGeneral(function);
    }
    List<Cell> parameters = general.parameterCells();
    for (int i = isPlainMethod(function) ? 1 : 0; i < parameters.size(); i++) {
      state.lattice().widen(parameters.get(i));
    }
    state.lattice().widen(general.resultCell());
    state.lattice().widen(general.yieldCell());
    general.setOpen();
    addHinted(function);
  }

  /**
   * Lets a function be called through its value, but with arguments of these types alone; null
   * where they do not fit its parameters.
   */
  @Nullable FunctionInstance callBack(FunctionInfo function, List<Type> arguments) {
    Parameters parameters = function.parameters();
    if (parameters == null || parameters.varArgs() != null || parameters.kwArgs() != null) {
      return null;
    }
    List<Parameters.Parameter> all = ParameterList.of(parameters);
    boolean fits =
        arguments.size() <= ParameterList.positional(parameters).size()
            && all.subList(arguments.size(), all.size()).stream()
                .allMatch(each -> each.defaultValue() != null);
    if (!fits) {
      return null;
    }
    FunctionInstance general = function.general();
    if (general == null) {
      general = makeGeneral(function);
    }
    List<Type> types = new ArrayList<>(arguments);
    for (int i = arguments.size(); i < all.size(); i++) {
      types.add(function.defaultCell(i).type());
    }
    flow(types, general.parameterCells());
    if (state.isOpen(function) && types.size() == arguments.size()) {
      addTested(function, types);
    }
    return general;
  }

  /** A version for arguments that the run time can tell from others. */
  private void addTested(FunctionInfo function, List<Type> arguments) {
    List<Type> types =
        arguments.stream().map(each -> isTested(each) ? each : Basic.DYNAMIC).toList();
    if (types.stream().anyMatch(each -> each != Basic.DYNAMIC)) {
      addCandidate(function, select(function, types));
    }
  }

  private void addHinted(FunctionInfo function) {
    List<Type> hints = Hints.simple(function, isPlainMethod(function), state.program());
    if (hints != null) {
      if (isPlainMethod(function)) {
        hints.set(0, selfType(function));
      }
      FunctionInstance hinted = select(function, hints);
      function.setHinted(hinted);
      addCandidate(function, hinted);
    }
  }

  /** A version that calls which know nothing may choose by the classes of their arguments. */
  private void addCandidate(FunctionInfo function, FunctionInstance candidate) {
    if (!function.mutableEntryCandidates().contains(candidate)) {
      function.mutableEntryCandidates().add(candidate);
      state.lattice().change();
    }
  }

  /** Whether the first parameter of a function is an instance of a static class. */
  static boolean isPlainMethod(FunctionInfo function) {
    ClassInfo owner = function.owner();
    return owner != null && owner.isStatic() && owner.functionsOfSelf().contains(function);
  }

  private static Type selfType(FunctionInfo method) {
    ClassInfo owner = method.owner();
    return owner == null ? Basic.DYNAMIC : new Type.Instance(owner);
  }

  private FunctionInstance make(FunctionInfo function, List<Type> parameters) {
    FunctionInstance made = new FunctionInstance(function, all.size(), parameters);
    for (Cell each : made.parameterCells()) {
      if (each.type() == Basic.DYNAMIC) {
        each.setCause(
            state.lattice().position().cause(Cause.Kind.FLOWED, Basic.NEVER, Basic.DYNAMIC));
      }
    }
    all.add(made);
    state.lattice().change();
    return made;
  }

  /** The version for some arguments, one type a parameter; the arguments flow into it. */
  FunctionInstance select(FunctionInfo function, List<Type> arguments) {
    FunctionInstance found = find(function, arguments);
    if (found == null) {
      found = function.overflow();
    }
    if (found == null) {
      found = make(function, arguments);
      if (function.instances().size() >= MAX_INSTANCES) {
        function.setOverflow(found);
      }
      function.addInstance(found);
    }
    flow(arguments, found.parameterCells());
    return found;
  }

  private static @Nullable FunctionInstance find(FunctionInfo function, List<Type> arguments) {
    for (FunctionInstance each : function.instances()) {
      if (each != function.overflow() && isSame(each.parameterCells(), arguments)) {
        return each;
      }
    }
    for (FunctionInstance each : function.instances()) {
      if (each != function.overflow() && Shapes.match(each.parameterCells(), arguments)) {
        return each;
      }
    }
    return null;
  }

  private static boolean isSame(List<Cell> parameters, List<Type> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (!parameters.get(i).type().equals(arguments.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void flow(List<Type> arguments, List<Cell> parameters) {
    for (int i = 0; i < arguments.size(); i++) {
      state.lattice().flow(arguments.get(i), parameters.get(i));
    }
  }

  /** Keeps the versions that something calls, and records their parameters and results. */
  void finish() {
    for (FunctionInfo function : state.typed().functions()) {
      function.mutableEntryCandidates().removeIf(each -> !isEntry(each));
    }
    Set<MethodFamily> families = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<FunctionInstance> reached = reached(families);
    state.typed().keepFamilies(families);
    all.removeIf(each -> !reached.contains(each));
    for (FunctionInfo function : state.typed().functions()) {
      function.mutableInstances().removeIf(each -> !reached.contains(each));
      int number = 0;
      for (FunctionInstance each : function.instances()) {
        each.setNumber(number++);
      }
      FunctionInstance general = function.general();
      if (general != null) {
        general.setNumber(number);
      }
    }
    for (FunctionInstance each : all) {
      each.setParameters(each.parameterCells().stream().map(Cell::type).toList());
      each.setResult(resultOf(each));
    }
  }

  /** Whether the run time can find out that arguments fit a version. */
  private static boolean isEntry(FunctionInstance instance) {
    int first = isPlainMethod(instance.function()) ? 1 : 0;
    List<Cell> parameters = instance.parameterCells();
    return parameters.subList(first, parameters.size()).stream()
        .allMatch(each -> isTested(each.type()) || each.type() == Basic.DYNAMIC);
  }

  /** Whether values of a type can be told by their Java class. */
  static boolean isTested(Type type) {
    return type == Basic.INT || type == Basic.FLOAT || type == Basic.BOOL || type == Basic.STR;
  }

  /** What a call of a version gives so far. */
  static Type resultOf(FunctionInstance instance) {
    FunctionInfo function = instance.function();
    if (instance.isOpen()) {
      return Basic.DYNAMIC;
    }
    boolean generator = function.scope().yields() || function.parameters() == null;
    if (function.scope().isAsync()) {
      return Basic.DYNAMIC;
    }
    return generator && isIterator(function)
        ? new Type.IteratorOf(instance.yieldCell().type(), Type.OBJECTS + "PyIterator")
        : instance.resultCell().type();
  }

  private static boolean isIterator(FunctionInfo function) {
    return switch (function.scope().kind()) {
      case FUNCTION, LAMBDA, GENERATOR -> true;
      default -> false;
    };
  }

  private Set<FunctionInstance> reached(Set<MethodFamily> families) {
    Set<FunctionInstance> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<FunctionInstance> work = new ArrayDeque<>(roots);
    work.addAll(state.typed().stubTargets());
    for (FunctionInfo function : state.typed().functions()) {
      FunctionInstance general = function.general();
      if (general != null) {
        work.add(general);
        work.addAll(function.entryCandidates());
      }
    }
    while (!work.isEmpty()) {
      FunctionInstance next = work.remove();
      if (reached.add(next)) {
        for (CallTarget target : next.calls().values()) {
          work.addAll(Targets.of(target));
          if (target instanceof CallTarget.Method method) {
            families.add(method.family());
          }
        }
        for (AttributeTarget target : next.attributes().values()) {
          work.addAll(Targets.of(target));
          if (target instanceof AttributeTarget.OfProperty property) {
            families.add(property.getter());
          }
        }
      }
    }
    return reached;
  }
}
