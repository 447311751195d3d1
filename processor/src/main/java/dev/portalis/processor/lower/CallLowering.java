package dev.portalis.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.library.Overload;
import dev.portalis.processor.library.Parameter;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.CallTarget;
import dev.portalis.processor.types.CallTarget.Argument;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.MethodFamily;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lowers calls: direct ones to Java methods, others through the runtime. */
final class CallLowering {
  private final Frame frame;

  CallLowering(Frame frame) {
    this.frame = frame;
  }

  /** A call. */
  Value lower(Expr.Call call) {
    Value namespace = frame.namespaces.lower(frame.module().program().bound(), call);
    if (namespace != null) {
      return frame.coercion.to(namespace, frame.typeOf(call));
    }
    Expr.GeneratorExp generator = frame.consumers.consumed(call);
    if (generator != null) {
      return frame.coercion.to(frame.consumers.lower(call, generator), frame.typeOf(call));
    }
    CallTarget target = frame.instance().callTarget(call);
    if (target instanceof CallTarget.Direct direct) {
      return direct(call, direct);
    }
    if (target instanceof CallTarget.Method method) {
      Expressions.Sequence sequence = frame.expressions.new Sequence();
      Expr.Attribute attribute = (Expr.Attribute) call.function();
      sequence.add(
          () ->
              frame.displays.notNone(
                  frame.expressions.lower(attribute.value()), attribute.attribute()));
      List<CodeBlock> arguments =
          given(
              sequence,
              call,
              method.arguments(),
              method.family().parameters(),
              defaultsOf(method.family().members().values().iterator().next()));
      return invokeFamily(method.family(), sequence.get(0), arguments);
    }
    if (target instanceof CallTarget.SuperMethod method) {
      return superMethod(call, method);
    }
    if (target instanceof CallTarget.Construct construct) {
      return construct(call, construct);
    }
    if (target instanceof CallTarget.Library library) {
      return library(call, library);
    }
    return frame.dynamicCalls.lower(call);
  }

  // ---- functions of the program

  private Value direct(Expr.Call call, CallTarget.Direct direct) {
    FunctionInstance target = direct.target();
    Expressions.Sequence sequence = frame.expressions.new Sequence();
    boolean closure = frame.module().program().takesFunction(target);
    if (closure) {
      boolean usedTwice =
          direct.arguments().stream()
              .anyMatch(
                  each -> each instanceof Argument.Default absent && absent.constant() == null);
      sequence.add(
          () -> {
            Value function =
                frame.coercion.to(
                    frame.expressions.lower(call.function()), frame.typeOf(call.function()));
            return usedTwice ? frame.temporary(function, "function") : function;
          });
    } else {
      checkBound(call.function());
    }
    Function<Argument.Default, CodeBlock> defaults =
        closure
            ? absent ->
                CodeBlock.of(
                    "$T.defaultOf($L, $L)",
                    RuntimeNames.VARIABLES,
                    sequence.get(0).code(),
                    absent.parameter())
            : defaultsOf(target);
    List<CodeBlock> arguments =
        given(sequence, call, direct.arguments(), target.parameters(), defaults);
    if (closure) {
      arguments.add(0, sequence.get(0).code());
    }
    return invoke(target, arguments);
  }

  /** A name that may be unbound where a direct call does not look at it. */
  private void checkBound(Expr callee) {
    if (callee instanceof Expr.Name name
        && frame.module().program().mayBeUnbound(name)
        && frame.module().program().symbolOf(name) != null) {
      frame.temporary(frame.expressions.lower(name), name.id());
    }
  }

  private Function<Argument.Default, CodeBlock> defaultsOf(FunctionInstance target) {
    return absent ->
        frame.module().program().defaultOf(target.function(), absent.parameter(), frame.module());
  }

  /** The call of a Java method. */
  private Value invoke(FunctionInstance target, List<CodeBlock> arguments) {
    return Value.primary(
        CodeBlock.of(
            "$L($L)",
            frame.module().program().methodOf(target, frame.module()),
            ManyParameters.arguments(target.parameters(), arguments, frame.module().javaTypes())),
        target.result());
  }

  /**
   * The arguments by parameter, evaluated in the order of the source. What the sequence holds
   * already is evaluated before.
   */
  private List<CodeBlock> given(
      Expressions.Sequence sequence,
      Expr.Call call,
      List<Argument> arguments,
      List<Type> parameters,
      Function<Argument.Default, CodeBlock> defaults) {
    Map<Expr, Integer> positions = new IdentityHashMap<>();
    for (Expr each : inOrder(call)) {
      positions.put(each, sequence.add(each));
    }
    List<CodeBlock> codes = new ArrayList<>();
    boolean permuted = isPermuted(call, arguments);
    if (permuted) {
      sequence.add(() -> pin(sequence, positions));
    }
    for (int i = 0; i < arguments.size(); i++) {
      codes.add(argument(sequence, positions, arguments.get(i), parameters.get(i), defaults));
    }
    return codes;
  }

  /** Keeps all values in variables; their parameters stand in another order. */
  private Value pin(Expressions.Sequence sequence, Map<Expr, Integer> positions) {
    for (int position : positions.values().stream().sorted().toList()) {
      sequence.values().set(position, frame.temporary(sequence.get(position), "argument"));
    }
    return Value.stable(CodeBlock.of("null"), Basic.NONE);
  }

  /** The arguments as they stand in the source. */
  static List<Expr> inOrder(Expr.Call call) {
    List<Expr> all = new ArrayList<>(call.arguments());
    call.keywords().forEach(keyword -> all.add(keyword.value()));
    return all;
  }

  private static boolean isPermuted(Expr.Call call, List<Argument> arguments) {
    List<Expr> byParameter = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Given given) {
        byParameter.add(given.expression());
      } else if (argument instanceof Argument.Rest rest) {
        byParameter.addAll(rest.expressions());
      } else if (argument instanceof Argument.Keywords keywords) {
        keywords.keywords().forEach(keyword -> byParameter.add(keyword.value()));
      }
    }
    List<Expr> source = inOrder(call);
    for (int i = 0; i < byParameter.size() && i < source.size(); i++) {
      if (byParameter.get(i) != source.get(i)) {
        return true;
      }
    }
    return byParameter.size() != source.size();
  }

  private CodeBlock argument(
      Expressions.Sequence sequence,
      Map<Expr, Integer> positions,
      Argument argument,
      Type parameter,
      Function<Argument.Default, CodeBlock> defaults) {
    if (argument instanceof Argument.Given given) {
      return frame
          .coercion
          .to(sequence.get(Objects.requireNonNull(positions.get(given.expression()))), parameter)
          .code();
    }
    if (argument instanceof Argument.Default absent) {
      Expr constant = absent.constant();
      if (constant == null) {
        return frame
            .coercion
            .to(Value.primary(defaults.apply(absent), Basic.DYNAMIC), parameter)
            .code();
      }
      return frame.coercion.to(frame.expressions.lower(constant), parameter).code();
    }
    List<CodeBlock> parts = new ArrayList<>();
    if (argument instanceof Argument.Rest rest) {
      for (Expr each : rest.expressions()) {
        parts.add(frame.coercion.object(sequence.get(Objects.requireNonNull(positions.get(each)))));
      }
      return parts.isEmpty()
          ? CodeBlock.of("$T.EMPTY", RuntimeNames.PY_TUPLE)
          : CodeBlock.of(
              "$T.of(new Object[] {$L})", RuntimeNames.PY_TUPLE, CodeBlock.join(parts, ", "));
    }
    for (Expr.Keyword each : ((Argument.Keywords) argument).keywords()) {
      parts.add(frame.module().string(Objects.requireNonNull(each.name())));
      parts.add(
          frame.coercion.object(sequence.get(Objects.requireNonNull(positions.get(each.value())))));
    }
    return CodeBlock.of("$T.dict($L)", RuntimeNames.DISPLAYS, CodeBlock.join(parts, ", "));
  }

  // ---- classes of the program

  /** A method called on a value. */
  Value method(MethodFamily family, Value receiver, List<CodeBlock> arguments, String attribute) {
    return invokeFamily(family, frame.displays.notNone(receiver, attribute), arguments);
  }

  private Value invokeFamily(MethodFamily family, Value receiver, List<CodeBlock> arguments) {
    if (family.members().size() == 1) {
      FunctionInstance only = family.members().values().iterator().next();
      List<CodeBlock> all = new ArrayList<>();
      all.add(frame.coercion.to(receiver, only.parameters().get(0)).code());
      all.addAll(arguments);
      return invoke(only, all);
    }
    CodeBlock self = frame.coercion.to(receiver, new Type.Instance(family.root())).operand();
    return Value.primary(
        CodeBlock.of(
            "$L.$N($L)",
            self,
            frame.module().program().virtualMethod(family),
            ManyParameters.arguments(family.parameters(), arguments, frame.module().javaTypes())),
        family.result());
  }

  private Value superMethod(Expr.Call call, CallTarget.SuperMethod method) {
    FunctionInstance target = method.target();
    Expressions.Sequence sequence = frame.expressions.new Sequence();
    sequence.add(() -> frame.definitions.self());
    List<Type> parameters = target.parameters();
    List<CodeBlock> arguments =
        given(
            sequence,
            call,
            method.arguments(),
            parameters.subList(1, parameters.size()),
            defaultsOf(target));
    arguments.add(0, frame.coercion.to(sequence.get(0), parameters.get(0)).code());
    return invoke(target, arguments);
  }

  private Value construct(Expr.Call call, CallTarget.Construct construct) {
    checkBound(call.function());
    Type type = new Type.Instance(construct.of());
    CodeBlock made = frame.module().program().newInstance(construct.of(), frame.module());
    FunctionInstance init = construct.init();
    if (init == null) {
      return Value.primary(made, type);
    }
    Expressions.Sequence sequence = frame.expressions.new Sequence();
    List<Type> parameters = init.parameters();
    List<CodeBlock> arguments =
        given(
            sequence,
            call,
            construct.arguments(),
            parameters.subList(1, parameters.size()),
            defaultsOf(init));
    Value instance = frame.temporary(Value.primary(made, type), construct.of().node().name());
    arguments.add(0, frame.coercion.to(instance, parameters.get(0)).code());
    frame.line("$L", invoke(init, arguments).code());
    return instance;
  }

  // ---- the library

  private Value library(Expr.Call call, CallTarget.Library target) {
    Overload overload = target.overload();
    Expressions.Sequence sequence = frame.expressions.new Sequence();
    if (target.onReceiver()) {
      Expr.Attribute attribute = (Expr.Attribute) call.function();
      sequence.add(
          () ->
              frame.displays.notNone(
                  frame.expressions.lower(attribute.value()), attribute.attribute()));
    }
    Map<Expr, Integer> positions = new IdentityHashMap<>();
    for (Expr each : inOrder(call)) {
      positions.put(each, sequence.add(each));
    }
    if (libraryPermuted(call, target)) {
      sequence.add(() -> pin(sequence, positions));
    }
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < overload.parameters().size(); i++) {
      arguments.add(
          libraryArgument(
              sequence, positions, target.arguments().get(i), overload.parameters().get(i)));
    }
    CodeBlock code = libraryCall(call, overload, target.onReceiver(), sequence, arguments);
    return libraryResult(call, overload, code);
  }

  private static boolean libraryPermuted(Expr.Call call, CallTarget.Library target) {
    List<Expr> given = new ArrayList<>();
    for (Expr each : target.arguments()) {
      if (each != null) {
        given.add(each);
      }
    }
    return !sameOrder(given, inOrder(call));
  }

  private static boolean sameOrder(List<Expr> a, List<Expr> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i) != b.get(i)) {
        return false;
      }
    }
    return true;
  }

  private CodeBlock libraryArgument(
      Expressions.Sequence sequence,
      Map<Expr, Integer> positions,
      @Nullable Expr expression,
      Parameter parameter) {
    if (expression == null) {
      return CodeBlock.of("$L", String.valueOf(parameter.defaultValue()));
    }
    return toJava(
        sequence.get(Objects.requireNonNull(positions.get(expression))), parameter.javaType());
  }

  /** A value as a Java type that a library method takes. */
  CodeBlock toJava(Value value, String javaType) {
    if (isNull(value.code())) {
      // A bare null would let javac choose the overload.
      return CodeBlock.of("($T) null", ClassName.bestGuess(javaType));
    }
    switch (javaType) {
      case "long":
        return frame.coercion.to(value, Basic.INT).code();
      case "double":
        return frame.coercion.to(value, Basic.FLOAT).code();
      case "boolean":
        return frame.conditions.truth(value).code();
      case "java.lang.Object":
        return frame.coercion.object(value);
      case "java.lang.String":
        return frame.coercion.to(value, Basic.STR).code();
      default:
        if (value.type().javaClass().equals(javaType) || value.type() == Basic.NONE) {
          return value.code();
        }
        return CodeBlock.of("($T) $L", ClassName.bestGuess(javaType), value.operand());
    }
  }

  private CodeBlock libraryCall(
      Expr.Call call,
      Overload overload,
      boolean onReceiver,
      Expressions.Sequence sequence,
      List<CodeBlock> arguments) {
    List<CodeBlock> all = new ArrayList<>(arguments);
    if (onReceiver) {
      CodeBlock self = toJava(sequence.get(0), overload.receiverType());
      if (!overload.isStatic()) {
        Value receiver = new Value(self, sequence.get(0).type(), !isCast(self), false);
        return CodeBlock.of(
            "$L.$L($L)", receiver.operand(), overload.method(), CodeBlock.join(all, ", "));
      }
      all.add(0, self);
    }
    if (overload.receiver() == Overload.Receiver.TYPE_ARGUMENT) {
      all.add(0, RuntimeNames.field(typeArgument(call)));
    }
    return CodeBlock.of(
        "$T.$L($L)",
        ClassName.bestGuess(overload.owner()),
        overload.method(),
        CodeBlock.join(all, ", "));
  }

  /** The Java expression for the class that a constructor or class method is called on. */
  private String typeArgument(Expr.Call call) {
    Expr callee = call.function();
    Type type = frame.typeOf(callee);
    if (!(type instanceof Type.LibraryClassObject) && callee instanceof Expr.Attribute member) {
      type = frame.typeOf(member.value());
    }
    return ((Type.LibraryClassObject) type).of().type();
  }

  private static boolean isCast(CodeBlock code) {
    return code.toString().startsWith("(");
  }

  private Value libraryResult(Expr.Call call, Overload overload, CodeBlock code) {
    Type promised = frame.typeOf(call);
    switch (overload.returnType()) {
      case "void":
        frame.line("$L", code);
        return Value.stable(CodeBlock.of("null"), Basic.NONE);
      case "long":
        return Value.primary(code, Basic.INT);
      case "double":
        return Value.primary(code, Basic.FLOAT);
      case "boolean":
        return Value.primary(code, Basic.BOOL);
      case "java.lang.String":
        return Value.primary(code, promised instanceof Type.Optional ? promised : Basic.STR);
      default:
        if (promised.javaClass().equals(overload.returnType())
            && promised.representation() == Type.Representation.REFERENCE) {
          return Value.primary(code, promised);
        }
        return frame.coercion.to(Value.primary(code, Basic.DYNAMIC), promised);
    }
  }

  /** A bare null could be taken for an array of arguments. */
  static boolean isNull(CodeBlock code) {
    return code.toString().equals("null");
  }
}
