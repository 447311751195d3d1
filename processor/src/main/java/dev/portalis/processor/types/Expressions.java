package dev.portalis.processor.types;

import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.library.LibraryModule;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What expressions give. */
final class Expressions {
  private final Body body;

  Expressions(Body body) {
    this.body = body;
  }

  /** Evaluates an expression and records what it gives. */
  Type eval(Expr expression) {
    Position position = body.lattice().position();
    Node around = position.move(expression);
    Type type = compute(expression);
    position.move(around);
    body.instance().types().put(expression, type);
    return type;
  }

  /** Evaluates an expression whose value goes where nothing is known of it. */
  void escape(@Nullable Expr expression) {
    if (expression != null) {
      body.lattice().escape(eval(expression));
    }
  }

  private Type compute(Expr expression) {
    if (expression instanceof Expr.Constant e) {
      return Operations.constant(e.value());
    }
    if (expression instanceof Expr.Name e) {
      return name(e);
    }
    if (expression instanceof Expr.Call e) {
      return body.calls().call(e);
    }
    if (expression instanceof Expr.Attribute e) {
      return body.attributes().read(e);
    }
    if (expression instanceof Expr.BinOp e) {
      return body.operations().binary(e);
    }
    if (expression instanceof Expr.UnaryOp e) {
      return body.operations().unary(e);
    }
    if (expression instanceof Expr.Compare e) {
      return body.operations().compare(e);
    }
    if (expression instanceof Expr.Subscript e) {
      return body.containers().read(e);
    }
    if (expression instanceof Expr.BoolOp e) {
      return joined(e.values());
    }
    if (expression instanceof Expr.IfExp e) {
      eval(e.test());
      return joined(List.of(e.body(), e.orElse()));
    }
    if (expression instanceof Expr.NamedExpr e) {
      Type value = eval(e.value());
      body.targeting().assign(e.target(), value);
      return value;
    }
    return computeOther(expression);
  }

  private Type computeOther(Expr expression) {
    if (expression instanceof Expr.JoinedStr e) {
      e.values().forEach(this::eval);
      return Basic.STR;
    }
    if (expression instanceof Expr.FormattedValue e) {
      eval(e.value());
      if (e.formatSpec() != null) {
        eval(e.formatSpec());
      }
      return Basic.STR;
    }
    if (expression instanceof Expr.Lambda e) {
      return function(e);
    }
    if (expression instanceof Expr.GeneratorExp e) {
      return generator(e);
    }
    if (expression instanceof Expr.Yield e) {
      Type value = e.value() == null ? Basic.NONE : eval(e.value());
      give(value);
      return Basic.DYNAMIC;
    }
    if (expression instanceof Expr.YieldFrom e) {
      Type iterable = eval(e.value());
      body.lattice().flow(body.containers().item(iterable), body.instance().yieldCell());
      return Basic.DYNAMIC;
    }
    if (expression instanceof Expr.Await e) {
      escape(e.value());
      return Basic.DYNAMIC;
    }
    if (expression instanceof Expr.Slice e) {
      escape(e.lower());
      escape(e.upper());
      escape(e.step());
      return Basic.DYNAMIC;
    }
    if (expression instanceof Expr.Starred e) {
      return eval(e.value());
    }
    return body.containers().display(expression);
  }

  /** What a generator hands out. */
  void give(Type value) {
    if (body.scope().isAsync()) {
      body.lattice().escape(value);
    } else {
      body.lattice().flow(value, body.instance().yieldCell());
    }
  }

  /** What a loop gets from its iterable. */
  Type item(Type iterable, boolean isAsync) {
    if (isAsync) {
      body.lattice().escape(iterable);
      return Basic.DYNAMIC;
    }
    return body.containers().item(iterable);
  }

  private Type joined(List<Expr> values) {
    Type all = Basic.NEVER;
    for (Expr each : values) {
      all = body.lattice().join(all, eval(each));
    }
    return all;
  }

  private Type name(Expr.Name name) {
    Symbol symbol = body.program().symbolOf(name);
    if (symbol == null) {
      return builtin(name.id());
    }
    if (symbol.isImplicit() && symbol.owner().kind() == Scope.Kind.CLASS) {
      classCell(symbol.owner());
    }
    Type type = body.state().variable(body.instance(), symbol).type();
    if (body.program().mayMeanBuiltin(name)) {
      body.lattice().escape(type);
      return Basic.DYNAMIC;
    }
    return type;
  }

  /** {@code __class__} within methods gives the class where nothing is known of it. */
  private void classCell(Scope scope) {
    ClassInfo info = body.state().typed().classOf(scope);
    if (info.isStatic()) {
      body.lattice().escape(new Type.ClassObject(info));
    }
  }

  private Type builtin(String name) {
    LibraryModule builtins = body.state().builtins();
    return builtins == null || body.state().isOverridden(name)
        ? Basic.DYNAMIC
        : body.libraryCalls().member(builtins, name);
  }

  private Type function(Expr.Lambda lambda) {
    FunctionInfo function = body.state().typed().function(body.program().scopeOf(lambda));
    defaults(function);
    return new Type.Function(function);
  }

  /** Evaluates the defaults of a function where it is made. */
  void defaults(FunctionInfo function) {
    List<dev.portalis.processor.tree.Parameters.Parameter> parameters =
        ParameterList.of(function.parameters());
    for (int i = 0; i < parameters.size(); i++) {
      Expr value = parameters.get(i).defaultValue();
      if (value != null) {
        Type type = eval(value);
        body.lattice().flow(type, function.defaultCell(i));
        if (body.state().isOpen(function)) {
          body.lattice().escape(type);
        }
      }
    }
  }

  private Type generator(Expr.GeneratorExp expression) {
    if (body.program().isEager(expression)) {
      loops(expression.generators(), null);
      Cell items = body.allocation(expression, "item", eval(expression.element()));
      return new Type.IteratorOf(items.type(), Type.OBJECTS + "PyIterator");
    }
    FunctionInfo function = body.state().typed().function(body.program().scopeOf(expression));
    Type iterable = eval(expression.generators().get(0).iterable());
    body.lattice().flow(iterable, function.iterable());
    FunctionInstance general = function.general();
    return general == null ? Basic.DYNAMIC : Instances.resultOf(general);
  }

  /** Walks the loops of a comprehension; of a generator expression the first iterable is given. */
  void loops(List<Expr.Comprehension> generators, @Nullable Type first) {
    for (int i = 0; i < generators.size(); i++) {
      Expr.Comprehension each = generators.get(i);
      Type iterable = i == 0 && first != null ? first : eval(each.iterable());
      body.instance().types().put(each.iterable(), iterable);
      Type item = item(iterable, each.isAsync());
      body.instance().stored().put(each, item);
      body.targeting().assign(each.target(), item);
      each.conditions().forEach(this::eval);
    }
  }

  /** Evaluates several expressions. */
  List<Type> evalAll(List<Expr> expressions) {
    List<Type> types = new ArrayList<>();
    expressions.forEach(each -> types.add(eval(each)));
    return types;
  }
}
