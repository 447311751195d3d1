package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;

/** Lowers calls that the runtime makes: the callee is known when the program runs. */
final class DynamicCalls {
  private final Frame frame;

  DynamicCalls(Frame frame) {
    this.frame = frame;
  }

  /** A call whose callee is known at run time alone. */
  Value lower(Expr.Call call) {
    if (frame.definitions.isPlainSuper(call)) {
      return frame.definitions.superProxy(call);
    }
    boolean unpacked =
        call.arguments().stream().anyMatch(Expr.Starred.class::isInstance)
            || call.keywords().stream().anyMatch(keyword -> keyword.name() == null);
    Value result = unpacked ? unpacking(call) : plain(call);
    return frame.coercion.to(result, frame.typeOf(call));
  }

  private Value plain(Expr.Call call) {
    Expressions.Sequence sequence = frame.expressions.new Sequence();
    List<CodeBlock> callee = new ArrayList<>();
    String function = "call";
    if (call.function() instanceof Expr.Attribute attribute) {
      CodeBlock name =
          CodeBlock.of("$S", frame.module().mangled(attribute.attribute(), frame.scope()));
      function = isLookedUpLate(call, attribute.value()) ? "method" : "found";
      if (function.equals("found")) {
        callee.addAll(find(sequence, attribute.value(), name));
      } else {
        sequence.add(attribute.value());
        callee.add(name);
      }
    } else {
      sequence.add(call.function());
    }
    int first = sequence.values().size();
    CallLowering.inOrder(call).forEach(sequence::add);
    List<CodeBlock> codes = sequence.values().stream().map(frame.coercion::object).toList();
    boolean method = !callee.isEmpty();
    if (!function.equals("found")) {
      callee.add(0, codes.get(0));
    }
    callee.addAll(passed(call, codes.subList(first, codes.size()), method ? 2 : 3));
    return Value.primary(
        CodeBlock.of("$T.$L($L)", RuntimeNames.CALLS, function, CodeBlock.join(callee, ", ")),
        Basic.DYNAMIC);
  }

  /** Whether nobody can tell that the method is looked up behind the arguments. */
  private boolean isLookedUpLate(Expr.Call call, Expr receiver) {
    return frame.typeOf(receiver) instanceof Type.LibraryModuleObject
        || frame.harmless.areHarmless(CallLowering.inOrder(call));
  }

  /**
   * Looks a method up before the arguments are evaluated, which may raise or change the object.
   *
   * @return the method and the object
   */
  private List<CodeBlock> find(Expressions.Sequence sequence, Expr receiver, CodeBlock name) {
    sequence.add(
        () -> frame.temporary(frame.coercion.boxed(frame.expressions.lower(receiver)), "object"));
    CodeBlock object = sequence.get(0).code();
    Value found =
        Value.primary(
            CodeBlock.of("$T.find($L, $L)", RuntimeNames.CALLS, object, name), Basic.DYNAMIC);
    sequence.add(() -> frame.temporary(found, "method"));
    return List.of(sequence.get(1).code(), object);
  }

  private List<CodeBlock> passed(Expr.Call call, List<CodeBlock> arguments, int most) {
    List<CodeBlock> all = new ArrayList<>();
    if (call.keywords().isEmpty() && arguments.size() <= most) {
      arguments.forEach(
          each -> all.add(CallLowering.isNull(each) ? CodeBlock.of("(Object) null") : each));
    } else {
      all.add(CodeBlock.of("new Object[] {$L}", CodeBlock.join(arguments, ", ")));
      all.add(keywordNames(call));
    }
    return all;
  }

  private CodeBlock keywordNames(Expr.Call call) {
    if (call.keywords().isEmpty()) {
      return CodeBlock.of("$T.NO_KEYWORDS", RuntimeNames.SIGNATURE);
    }
    List<CodeBlock> names = new ArrayList<>();
    for (Expr.Keyword keyword : call.keywords()) {
      names.add(CodeBlock.of("$S", keyword.name()));
    }
    return frame
        .module()
        .constant(
            "KEYWORDS$",
            String[].class,
            CodeBlock.of("new String[] {$L}", CodeBlock.join(names, ", ")));
  }

  /** A call with {@code *args} or {@code **kwargs}. */
  private Value unpacking(Expr.Call call) {
    Value callee =
        frame.temporary(frame.coercion.boxed(frame.expressions.lower(call.function())), "callee");
    String builder = arguments(call.arguments(), call.keywords(), callee);
    return Value.primary(CodeBlock.of("$N.call($L)", builder, callee.code()), Basic.DYNAMIC);
  }

  /** Collects arguments of which some are unpacked; returns the name of the collector. */
  String arguments(List<Expr> positional, List<Expr.Keyword> keywords, Value callee) {
    String builder = frame.name("arguments$");
    frame.add(
        new JavaStmt.Declare(
            RuntimeNames.CALL_ARGUMENTS,
            builder,
            CodeBlock.of("new $T($L)", RuntimeNames.CALL_ARGUMENTS, callee.code())));
    for (Expr each : positional) {
      if (each instanceof Expr.Starred star) {
        frame.line("$N.addAll($L)", builder, frame.expressions.object(star.value()));
      } else {
        frame.line("$N.add($L)", builder, frame.expressions.object(each));
      }
    }
    for (Expr.Keyword each : keywords) {
      if (each.name() == null) {
        frame.line("$N.addKeywords($L)", builder, frame.expressions.object(each.value()));
      } else {
        frame.line(
            "$N.keyword($S, $L)", builder, each.name(), frame.expressions.object(each.value()));
      }
    }
    return builder;
  }
}
