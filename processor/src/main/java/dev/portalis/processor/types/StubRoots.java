package dev.portalis.processor.types;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.stub.StubClass;
import dev.portalis.processor.stub.StubMethod;
import dev.portalis.processor.stub.StubParameter;
import dev.portalis.processor.stub.StubRecord;
import dev.portalis.processor.stub.StubSignature;
import dev.portalis.processor.stub.StubType;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calls that the Java code behind a stub makes. */
final class StubRoots {
  private final @Nullable StubSignature stub;
  private final Map<StubMethod, List<Type>> arguments = new IdentityHashMap<>();
  private final Map<StubMethod, FunctionInstance> targets = new IdentityHashMap<>();

  StubRoots(@Nullable StubSignature stub) {
    this.stub = stub;
  }

  /** The functions that Java calls. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    if (stub != null) {
      stub.methods().forEach(each -> names.add(each.pythonName()));
    }
    return names;
  }

  /** Lets the arguments flow into what the methods call. */
  void flow(ProgramState state) {
    if (stub == null) {
      return;
    }
    for (StubMethod each : stub.methods()) {
      call(state, each);
    }
    for (StubRecord each : stub.records().values()) {
      each.components().forEach(part -> state.readDynamically(part.pythonName()));
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
    FunctionInstance target = state.instances().select(function, types);
    targets.put(method, target);
    if (hasState(function)) {
      state.requireGeneral(function);
    }
    if (!isCopied(method.returns())) {
      state.lattice().escape(Instances.resultOf(target));
    }
  }

  /** Whether each parameter gets an argument. */
  private static boolean fits(FunctionInfo function, List<Type> types) {
    Parameters parameters = function.parameters();
    return parameters != null
        && parameters.varArgs() == null
        && parameters.kwArgs() == null
        && parameters.keywordOnly().isEmpty()
        && types.size() == ParameterList.positional(parameters).size();
  }

  /** Whether a function needs its function object when it runs. */
  private static boolean hasState(FunctionInfo function) {
    return !function.scope().free().isEmpty()
        || ParameterList.of(function.parameters()).stream()
            .anyMatch(
                each ->
                    each.defaultValue() != null && Binding.constantOf(each.defaultValue()) == null);
  }

  /** Whether Java gets a copy of a result. */
  private static boolean isCopied(StubType type) {
    return type instanceof StubType.Primitive
        || type instanceof StubType.Boxed
        || type instanceof StubType.OptionalNumber
        || (type instanceof StubType.ArrayOf array && isCopied(array.element()))
        || (type instanceof StubType.Simple && type != StubType.Simple.OBJECT)
        || (type instanceof StubType.Container container
            && container.elements().stream().allMatch(StubRoots::isCopied)
            && container.kind() != StubType.Container.Kind.ITERABLE
            && container.kind() != StubType.Container.Kind.ITERATOR);
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
    if (type instanceof StubType.ArrayOf array) {
      return new Type.ListOf(element(array.element()));
    }
    return type instanceof StubType.Container container ? container(container) : Basic.DYNAMIC;
  }

  private static Type container(StubType.Container container) {
    List<Cell> cells = container.elements().stream().map(StubRoots::element).toList();
    return switch (container.kind()) {
      case LIST -> new Type.ListOf(cells.get(0));
      case SET -> new Type.SetOf(cells.get(0));
      case MAP -> new Type.DictOf(cells.get(0), cells.get(1));
      case COLLECTION, ITERABLE, ITERATOR, OPTIONAL -> Basic.DYNAMIC;
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
