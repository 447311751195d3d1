package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lowers what makes functions: def, lambda and generator expressions; and what ends them. */
final class Definitions {
  private final Frame frame;
  private final ClassDefinitions classes;

  Definitions(Frame frame) {
    this.frame = frame;
    this.classes = new ClassDefinitions(frame);
  }

  void classDefinition(Stmt.ClassDef def) {
    classes.lower(def);
  }

  void beginClass(CodeBlock namespace) {
    classes.begin(namespace);
  }

  void annotation(String name, Expr annotation) {
    classes.annotation(name, annotation);
  }

  void moduleAnnotation(String name, Expr annotation) {
    classes.moduleAnnotation(name, annotation);
  }

  // ---- functions

  void function(Stmt.FunctionDef def) {
    List<Value> decorators = new ArrayList<>();
    for (Expr decorator : def.decorators()) {
      decorators.add(frame.temporary(frame.expressions.lower(decorator), "decorator"));
    }
    FunctionInfo function = infoOf(def);
    Value made = make(function, def.name(), def.parameters(), documentation(def.body()));
    made = annotated(def, made);
    for (int i = decorators.size() - 1; i >= 0; i--) {
      made = decorate(decorators.get(i), made);
    }
    frame.targets.bind(def, made);
  }

  /** A function with its annotations, where the program may look at them. */
  private Value annotated(Stmt.FunctionDef def, Value made) {
    Expressions.Sequence sequence = frame.expressions.new Sequence();
    List<String> names = new ArrayList<>();
    Value function = made;
    if (frame.module().program().typed().readsAnnotations() && isAnnotated(def)) {
      function = frame.temporary(made, "function");
      for (Parameters.Parameter each : inOrder(def.parameters())) {
        addAnnotation(each.name(), each.annotation(), names, sequence);
      }
      addAnnotation("return", def.returns(), names, sequence);
    }
    CodeBlock.Builder code = CodeBlock.builder().add(function.code());
    if (!names.isEmpty()) {
      List<CodeBlock> arguments = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        arguments.add(CodeBlock.of("$S", names.get(i)));
        arguments.add(frame.coercion.object(sequence.get(i)));
      }
      code.add(".withAnnotations($L)", CodeBlock.join(arguments, ", "));
    }
    if (!def.typeParams().isEmpty()) {
      Scope parameters =
          Objects.requireNonNull(frame.module().program().scopeOf(def).parent(), "parameters");
      String list = TypeParameterCode.list(parameters, def.typeParams()).toString();
      code.add(".withTypeParameters($L)", list.substring(2));
    }
    return Value.primary(code.build(), made.type());
  }

  private static boolean isAnnotated(Stmt.FunctionDef def) {
    return def.returns() != null
        || inOrder(def.parameters()).stream().anyMatch(each -> each.annotation() != null);
  }

  /** The parameters in the order in which their annotations are evaluated. */
  private static List<Parameters.Parameter> inOrder(Parameters parameters) {
    List<Parameters.Parameter> all = new ArrayList<>(parameters.positionalOnly());
    all.addAll(parameters.positional());
    if (parameters.varArgs() != null) {
      all.add(parameters.varArgs());
    }
    all.addAll(parameters.keywordOnly());
    if (parameters.kwArgs() != null) {
      all.add(parameters.kwArgs());
    }
    return all;
  }

  private void addAnnotation(
      String name, @Nullable Expr annotation, List<String> names, Expressions.Sequence sequence) {
    if (annotation != null) {
      names.add(name);
      sequence.add(() -> classes.annotationValue(annotation));
    }
  }

  /** {@code decorator(value)}. */
  Value decorate(Value decorator, Value value) {
    return Value.primary(
        CodeBlock.of(
            "$T.call($L, $L)",
            RuntimeNames.CALLS,
            frame.coercion.object(decorator),
            frame.coercion.object(value)),
        Basic.DYNAMIC);
  }

  Value lambda(Expr.Lambda lambda) {
    return make(infoOf(lambda), "<lambda>", lambda.parameters(), null);
  }

  private FunctionInfo infoOf(Node node) {
    return frame.module().program().function(frame.module().program().scopeOf(node));
  }

  /** The docstring of a body; null if there is none. */
  static @Nullable String documentation(List<Stmt> body) {
    return !body.isEmpty()
            && body.get(0) instanceof Stmt.ExprStmt first
            && first.value() instanceof Expr.Constant constant
            && constant.value() instanceof Literal.Str text
        ? text.value()
        : null;
  }

  private Value make(
      FunctionInfo function, String name, Parameters parameters, @Nullable String documentation) {
    List<Parameters.Parameter> positional = new ArrayList<>(parameters.positionalOnly());
    positional.addAll(parameters.positional());
    Expressions.Sequence sequence = frame.expressions.new Sequence();
    int first = positional.size();
    for (int i = 0; i < positional.size(); i++) {
      Expr value = positional.get(i).defaultValue();
      if (value != null) {
        first = Math.min(first, i);
        sequence.add(value);
      }
    }
    int defaults = sequence.values().size();
    List<Integer> keywordDefaults = new ArrayList<>();
    for (Parameters.Parameter each : parameters.keywordOnly()) {
      keywordDefaults.add(each.defaultValue() == null ? -1 : sequence.add(each.defaultValue()));
    }
    rememberDefaults(function, sequence, first, positional.size(), keywordDefaults);
    CodeBlock.Builder code = CodeBlock.builder().add(newFunction(function, name));
    if (defaults > 0) {
      code.add(".withDefaults($L)", objects(sequence.values().subList(0, defaults)));
    }
    if (keywordDefaults.stream().anyMatch(position -> position >= 0)) {
      code.add(".withKeywordDefaults($L)", keywordValues(sequence, keywordDefaults));
    }
    if (function.scope().isAsync() && !function.scope().isAsyncGenerator()) {
      code.add(".asCoroutine()");
    }
    if (documentation != null) {
      code.add(".withDocumentation($L)", frame.module().string(documentation));
    }
    return Value.primary(code.build(), new Type.Function(function));
  }

  /** Direct calls read the defaults that are not constant from static fields. */
  private void rememberDefaults(
      FunctionInfo function,
      Expressions.Sequence sequence,
      int first,
      int positional,
      List<Integer> keywordDefaults) {
    if (!frame.module().program().hasDefaultFields(function)) {
      return;
    }
    for (int i = first; i < positional; i++) {
      remember(function, i, sequence, i - first);
    }
    for (int i = 0; i < keywordDefaults.size(); i++) {
      if (keywordDefaults.get(i) >= 0) {
        remember(function, positional + i, sequence, keywordDefaults.get(i));
      }
    }
  }

  private void remember(
      FunctionInfo function, int parameter, Expressions.Sequence sequence, int position) {
    Value value = frame.temporary(frame.coercion.boxed(sequence.get(position)), "default");
    sequence.values().set(position, value);
    frame.line(
        "$L = $L",
        frame.module().program().defaultOf(function, parameter, frame.module()),
        value.code());
  }

  private CodeBlock objects(List<Value> values) {
    List<CodeBlock> codes = values.stream().map(frame.coercion::object).toList();
    CodeBlock all = CodeBlock.join(codes, ", ");
    return codes.size() == 1 ? CodeBlock.of("new Object[] {$L}", all) : all;
  }

  private CodeBlock keywordValues(Expressions.Sequence sequence, List<Integer> positions) {
    List<CodeBlock> codes = new ArrayList<>();
    for (int position : positions) {
      codes.add(
          position < 0
              ? CodeBlock.of("$T.UNBOUND", RuntimeNames.UNBOUND)
              : frame.coercion.object(sequence.get(position)));
    }
    return CodeBlock.of("new Object[] {$L}", CodeBlock.join(codes, ", "));
  }

  private CodeBlock newFunction(FunctionInfo function, String name) {
    ModuleLowering module = frame.module();
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$L", module.functionTable()));
    arguments.add(CodeBlock.of("$L", module.functionId(function)));
    arguments.add(CodeBlock.of("$S", name));
    arguments.add(CodeBlock.of("$S", function.scope().qualifiedName()));
    arguments.add(module.moduleName());
    arguments.add(module.signature(Objects.requireNonNull(function.parameters())));
    arguments.addAll(captured(function.scope()));
    return CodeBlock.of("new $T($L)", RuntimeNames.PY_FUNCTION, CodeBlock.join(arguments, ", "));
  }

  /** What a function takes along: cells, values of parameters that never change, the class cell. */
  private List<CodeBlock> captured(Scope scope) {
    List<CodeBlock> codes = new ArrayList<>();
    for (Symbol symbol : ProgramLowering.carried(scope)) {
      Slot slot = frame.slot(symbol);
      if (slot instanceof Slot.InCell cell) {
        codes.add(cell.code());
      } else if (slot instanceof Slot.Split split) {
        codes.add(Value.of(split).code());
      } else {
        Slot.Variable variable = (Slot.Variable) slot;
        codes.add(frame.coercion.object(Value.primary(variable.code(), variable.type())));
      }
    }
    return codes;
  }

  /** A generator expression: its first iterable is evaluated here, the rest when it runs. */
  Value generatorExpression(Expr.GeneratorExp generator) {
    FunctionInfo function = infoOf(generator);
    boolean isAsync = generator.generators().get(0).isAsync();
    Value iterable =
        frame.temporary(
            Value.primary(
                CodeBlock.of(
                    "$T.iterator($L)",
                    isAsync ? RuntimeNames.AWAITING : RuntimeNames.ITERATION,
                    frame.expressions.object(generator.generators().get(0).iterable())),
                Basic.DYNAMIC),
            "source");
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(iterable.code());
    arguments.addAll(captured(function.scope()));
    Type promised = frame.typeOf(generator);
    return Value.primary(
        CodeBlock.of(
            "$L($L)",
            frame.module().program().generatorOf(function, frame.module()),
            CodeBlock.join(arguments, ", ")),
        promised == Basic.DYNAMIC && !function.scope().isAsync()
            ? new Type.IteratorOf(Basic.DYNAMIC, RuntimeNames.PY_ITERATOR.canonicalName())
            : promised);
  }

  // ---- ends and suspensions

  void returnValue(Stmt.Return leave) {
    Type result = frame.isGenerator() ? Basic.DYNAMIC : frame.instance().result();
    CodeBlock value =
        leave.value() == null
            ? CodeBlock.of("null")
            : frame.expressions.lower(leave.value(), result).code();
    frame.add(new JavaStmt.Return(value));
  }

  /** {@code yield value}. */
  void handOut(CodeBlock value) {
    boolean isAsync = frame.scope().function().isAsync();
    frame.add(
        new JavaStmt.Yield(
            isAsync ? CodeBlock.of("$T.yielded($L)", RuntimeNames.AWAITING, value) : value));
  }

  /** Waits for what the steps of an iterator lead to. */
  Value await(CodeBlock steps) {
    frame.add(new JavaStmt.Delegate(steps));
    return frame.temporary(Value.primary(CodeBlock.of("sent"), Basic.DYNAMIC), "result");
  }

  Value yieldFrom(Expr.YieldFrom from) {
    frame.add(
        new JavaStmt.Delegate(
            CodeBlock.of(
                "$T.iterator($L)",
                RuntimeNames.ITERATION,
                frame.expressions.object(from.value()))));
    return frame.temporary(Value.primary(CodeBlock.of("sent"), Basic.DYNAMIC), "result");
  }

  // ---- super

  /** Whether a call is {@code super()}. */
  boolean isPlainSuper(Expr.Call call) {
    return call.function() instanceof Expr.Name name
        && name.id().equals("super")
        && frame.module().program().symbolOf(name) == null
        && call.arguments().isEmpty()
        && call.keywords().isEmpty();
  }

  /** The object that {@code super()} gives. */
  Value superProxy(Expr.Call call) {
    Scope cls = ProgramLowering.classAround(frame.scope());
    Symbol symbol = cls == null ? null : cls.classCell();
    Parameters.Parameter first = firstParameter();
    if (symbol == null || first == null) {
      String problem = first == null ? "no arguments" : "__class__ cell not found";
      return Value.primary(
          CodeBlock.of("$T.noSuper($S)", RuntimeNames.VARIABLES, problem), Basic.DYNAMIC);
    }
    CodeBlock cell = ((Slot.InCell) frame.slot(symbol)).code();
    return Value.primary(
        CodeBlock.of(
            "new $T(($T) $L.value, $L)",
            RuntimeNames.PY_SUPER,
            RuntimeNames.PY_TYPE,
            cell,
            frame.coercion.object(self())),
        Basic.DYNAMIC);
  }

  private Parameters.@Nullable Parameter firstParameter() {
    Parameters parameters =
        frame.module().program().function(frame.scope().function()).parameters();
    if (parameters == null) {
      return null;
    }
    return parameters.positionalOnly().isEmpty()
        ? parameters.positional().isEmpty() ? null : parameters.positional().get(0)
        : parameters.positionalOnly().get(0);
  }

  /** The first parameter of the function. */
  Value self() {
    Parameters.Parameter first = Objects.requireNonNull(firstParameter(), "super()");
    Symbol symbol = Objects.requireNonNull(frame.module().program().symbolOf(first));
    Slot slot = frame.slot(symbol);
    if (slot instanceof Slot.InCell cell) {
      return Value.primary(CodeBlock.of("$L.value", cell.code()), Basic.DYNAMIC);
    }
    Slot.Variable variable = (Slot.Variable) slot;
    return Value.primary(variable.code(), variable.checked() ? Basic.DYNAMIC : variable.type());
  }
}
