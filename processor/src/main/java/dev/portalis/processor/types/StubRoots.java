package dev.portalis.processor.types;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.stub.StubClass;
import dev.portalis.processor.stub.StubMethod;
import dev.portalis.processor.stub.StubParameter;
import dev.portalis.processor.stub.StubSignature;
import dev.portalis.processor.stub.StubType;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calls that the Java code behind a stub makes. */
final class StubRoots {
  private final @Nullable StubSignature stub;
  private final Map<StubMethod, List<Type>> arguments = new IdentityHashMap<>();
  private final Map<StubMethod, FunctionInstance> targets = new IdentityHashMap<>();

  StubRoots(@Nullable StubSignature stub) {
    this.stub = stub;
  }

  /** Lets the arguments flow into what the methods call. */
  void flow(ProgramState state) {
    if (stub == null) {
      return;
    }
    for (StubMethod each : stub.methods()) {
      call(state, each);
    }
    for (StubClass each : stub.classes().values()) {
      Symbol symbol = symbol(state, each.pythonName());
      if (symbol != null) {
        state.lattice().escape(state.global(symbol).type());
      }
      each.methods().forEach(method -> state.readDynamically(method.pythonName()));
    }
  }

  private static @Nullable Symbol symbol(ProgramState state, String name) {
    return state.program().main().scope().symbols().get(name);
  }

  private void call(ProgramState state, StubMethod method) {
    Symbol symbol = symbol(state, method.pythonName());
    Type callee = symbol == null ? Basic.NEVER : state.global(symbol).type();
    FunctionInfo function = callee instanceof Type.Function known ? known.of() : null;
    List<Type> types = arguments.computeIfAbsent(method, StubRoots::types);
    if (function == null || !fits(function, types)) {
      targets.remove(method);
      state.lattice().escape(callee);
      return;
    }
    List<Type> all = new ArrayList<>(types);
    List<Parameters.Parameter> parameters = ParameterList.of(function.parameters());
    for (int i = types.size(); i < parameters.size(); i++) {
      all.add(function.defaultCell(i).type());
    }
    FunctionInstance target = state.instances().select(function, all);
    targets.put(method, target);
    state.lattice().escape(Instances.resultOf(target));
  }

  /** Whether each parameter gets a value: of the arguments, or its default. */
  private static boolean fits(FunctionInfo function, List<Type> types) {
    Parameters parameters = function.parameters();
    if (parameters == null || parameters.varArgs() != null || parameters.kwArgs() != null) {
      return false;
    }
    List<Parameters.Parameter> all = ParameterList.of(parameters);
    if (types.size() > ParameterList.positional(parameters).size()) {
      return false;
    }
    return all.subList(types.size(), all.size()).stream()
        .allMatch(each -> each.defaultValue() != null);
  }

  private static List<Type> types(StubMethod method) {
    List<Type> types = new ArrayList<>();
    for (StubParameter each : method.parameters()) {
      types.add(type(each.type()));
    }
    return types;
  }

  private static Type type(StubType type) {
    if (type instanceof StubType.Primitive primitive) {
      return switch (primitive) {
        case BOOLEAN -> Basic.BOOL;
        case FLOAT, DOUBLE -> Basic.FLOAT;
        case CHAR -> Basic.DYNAMIC;
        case BYTE, SHORT, INT, LONG -> Basic.INT;
      };
    }
    if (type == StubType.Simple.STRING) {
      return Basic.STR;
    }
    return type instanceof StubType.Container container ? container(container) : Basic.DYNAMIC;
  }

  private static Type container(StubType.Container container) {
    List<Cell> cells = container.elements().stream().map(StubRoots::element).toList();
    return switch (container.kind()) {
      case LIST -> new Type.ListOf(cells.get(0));
      case SET -> new Type.SetOf(cells.get(0));
      case MAP -> new Type.DictOf(cells.get(0), cells.get(1));
      case COLLECTION, ITERABLE, OPTIONAL -> Basic.DYNAMIC;
    };
  }

  private static Cell element(StubType type) {
    return new Cell(type(type instanceof StubType.Boxed boxed ? boxed.primitive() : type));
  }

  /** Records which version of a function each method calls. */
  void finish(ProgramState state) {
    targets.forEach(state.typed()::setStubTarget);
  }
}
