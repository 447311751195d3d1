package dev.portalis.processor.check.threads;

import dev.portalis.processor.bind.LibraryMembers;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.source.Span;
import dev.portalis.processor.threads.Callables;
import dev.portalis.processor.threads.ThreadRoot;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.TypedProgram;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all hazards need to know of a program. */
final class Facts {
  final TypedProgram typed;
  final List<ThreadRoot> roots;
  final Callables callables;
  final Bindings bindings;
  private final Problems problems;

  Facts(TypedProgram typed, List<ThreadRoot> roots, Callables callables, Problems problems) {
    this.typed = typed;
    this.roots = roots;
    this.callables = callables;
    this.problems = problems;
    this.bindings = new Bindings(typed);
  }

  // ---- reporting

  /** A problem in the code of a function. */
  Problem problem(ProblemCode code, FunctionInfo function, Node at, Object... arguments) {
    return Problem.of(code, sourceOf(function), at.span(), arguments);
  }

  void report(Problem problem) {
    problems.report(problem);
  }

  static PySource sourceOf(FunctionInfo function) {
    return function.scope().module().tree().source();
  }

  /** The text of a node, on one line. */
  static String text(FunctionInfo function, Node node) {
    PySource source = sourceOf(function);
    Span span = node.span();
    int from = source.offset(span.startLine(), span.startColumn());
    int to = source.offset(span.endLine(), span.endColumn());
    return source.text().substring(from, to).replaceAll("\\s+", " ");
  }

  // ---- names

  /** Where an expression finds its value; null where that has no name. */
  @Nullable Place place(FunctionInfo function, Expr e) {
    if (e instanceof Expr.Name name) {
      Symbol symbol = typed.program().symbolOf(name);
      return symbol == null ? null : Place.of(symbol);
    }
    if (!(e instanceof Expr.Attribute attribute)) {
      return null;
    }
    ClassInfo owner = instanceOf(function, attribute.value());
    if (owner != null) {
      return Place.of(owner, attribute.attribute());
    }
    Place around = place(function, attribute.value());
    return around == null ? null : around.attribute(attribute.attribute());
  }

  /** The class of the program that a value is an instance of, where that is known. */
  @Nullable ClassInfo instanceOf(FunctionInfo function, Expr e) {
    if (e instanceof Expr.Name name && isSelf(function, name)) {
      return selfOf(function).owner();
    }
    for (FunctionInstance each : Callables.versions(function)) {
      Type type = each.typeOf(e);
      if (type instanceof Type.Optional optional) {
        type = optional.of();
      }
      return type instanceof Type.Instance instance ? instance.of() : bindings.classOf(e);
    }
    return bindings.classOf(e);
  }

  /** Whether a name is the first parameter of the method around. */
  boolean isSelf(FunctionInfo function, Expr.Name name) {
    Symbol symbol = typed.program().symbolOf(name);
    FunctionInfo method = selfOf(function);
    var parameters = method.parameters();
    return symbol != null
        && parameters != null
        && method.owner() != null
        && symbol.owner() == method.scope()
        && !parameters.positional().isEmpty()
        && parameters.positional().get(0).name().equals(symbol.name());
  }

  /** The method that a function is, or stands in. */
  private FunctionInfo selfOf(FunctionInfo function) {
    FunctionInfo each = function;
    while (each.owner() == null && each.scope().parent() != null) {
      Scope parent = each.scope().parent().function();
      if (parent.kind() != Scope.Kind.FUNCTION && parent.kind() != Scope.Kind.LAMBDA) {
        return each;
      }
      each = typed.function(parent);
    }
    return each;
  }

  // ---- library

  /** The class of {@code threading} and its like that an expression is an instance of. */
  @Nullable String libraryClass(FunctionInfo function, Expr e) {
    for (FunctionInstance each : Callables.versions(function)) {
      Type type = each.typeOf(e);
      if (type instanceof Type.Optional optional) {
        type = optional.of();
      }
      if (type instanceof Type.LibraryInstance instance) {
        return instance.of().name();
      }
    }
    String made = madeBy(e);
    return made != null ? made : bindings.libraryClass(e);
  }

  /** {@code Lock} for {@code threading.Lock()}; null for anything but a call of the library. */
  @Nullable String madeBy(Expr e) {
    return e instanceof Expr.Call call ? lastPart(member(call.function())) : null;
  }

  /** The module and name of a member of the library, by names alone. */
  @Nullable String member(Expr e) {
    return LibraryMembers.of(typed.program(), e);
  }

  static @Nullable String lastPart(@Nullable String dotted) {
    return dotted == null ? null : dotted.substring(dotted.lastIndexOf('.') + 1);
  }

  /** The name of the method that a call calls; null where it is no method. */
  static @Nullable String method(Expr e) {
    return e instanceof Expr.Call call && call.function() instanceof Expr.Attribute attribute
        ? attribute.attribute()
        : null;
  }

  /** What a method is called on. */
  static Expr receiver(Expr call) {
    return ((Expr.Attribute) ((Expr.Call) call).function()).value();
  }

  /** An argument of a call, by position or name. */
  static @Nullable Expr argument(Expr.Call call, int position, String name) {
    for (Expr.Keyword each : call.keywords()) {
      if (name.equals(each.name())) {
        return each.value();
      }
    }
    return position >= 0 && position < call.arguments().size()
        ? call.arguments().get(position)
        : null;
  }
}
