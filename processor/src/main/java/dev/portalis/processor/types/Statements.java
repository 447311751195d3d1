package dev.portalis.processor.types;

import dev.portalis.processor.bind.ModuleNode;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.Type.Basic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets values flow through the statements of a function, a module or a class. */
final class Statements {
  private final Body body;
  private final Imports imports;
  private final Patterns patterns;

  Statements(Body body) {
    this.body = body;
    this.imports = new Imports(body);
    this.patterns = new Patterns(body);
  }

  /** Analyses the whole function. */
  void run() {
    parameters();
    Node node = body.scope().node();
    if (node instanceof ModuleNode module) {
      statements(module.module().body());
    } else if (node instanceof Stmt.ClassDef definition) {
      statements(definition.body());
    } else if (node instanceof Stmt.FunctionDef definition) {
      statements(definition.body());
      if (!body.scope().yields() && Completion.completes(definition.body(), body)) {
        give(Basic.NONE);
      }
    } else if (node instanceof Expr.Lambda lambda) {
      give(body.expressions().eval(lambda.body()));
    } else if (node instanceof Expr.GeneratorExp generator) {
      body.expressions()
          .loops(generator.generators(), body.instance().function().iterable().type());
      body.expressions().give(body.expressions().eval(generator.element()));
    }
  }

  private void parameters() {
    List<Parameters.Parameter> all = ParameterList.of(body.instance().function().parameters());
    for (int i = 0; i < all.size(); i++) {
      body.targeting().bind(all.get(i), body.instance().parameterCells().get(i).type());
    }
  }

  private void give(Type value) {
    FunctionInstance instance = body.instance();
    if (body.scope().yields()) {
      body.lattice().escape(value);
    } else {
      body.lattice()
          .flow(
              body.growth().result(instance.function(), value, body.lattice()),
              instance.resultCell());
    }
  }

  void statements(List<Stmt> all) {
    all.forEach(this::statement);
  }

  private void statement(Stmt statement) {
    Node around = body.lattice().position().move(statement);
    analyse(statement);
    body.lattice().position().move(around);
  }

  private void analyse(Stmt statement) {
    if (statement instanceof Stmt.ExprStmt s) {
      body.expressions().eval(s.value());
    } else if (statement instanceof Stmt.Assign s) {
      Type value = body.expressions().eval(s.value());
      s.targets().forEach(each -> body.targeting().assign(each, value));
    } else if (statement instanceof Stmt.AugAssign s) {
      augmented(s);
    } else if (statement instanceof Stmt.AnnAssign s) {
      annotated(s);
    } else if (statement instanceof Stmt.Return s) {
      give(s.value() == null ? Basic.NONE : body.expressions().eval(s.value()));
    } else if (statement instanceof Stmt.If s) {
      branches(s);
    } else if (statement instanceof Stmt.While s) {
      body.expressions().eval(s.test());
      statements(s.body());
      statements(s.orElse());
    } else if (statement instanceof Stmt.For s) {
      loop(s);
    } else if (statement instanceof Stmt.FunctionDef s) {
      define(s);
    } else if (statement instanceof Stmt.ClassDef s) {
      define(s);
    } else {
      other(statement);
    }
  }

  private void other(Stmt statement) {
    if (statement instanceof Stmt.With s) {
      with(s);
    } else if (statement instanceof Stmt.Try s) {
      statements(s.body());
      s.handlers().forEach(this::handler);
      statements(s.orElse());
      statements(s.finalBody());
    } else if (statement instanceof Stmt.Raise s) {
      body.expressions().escape(s.exception());
      body.expressions().escape(s.cause());
    } else if (statement instanceof Stmt.Assert s) {
      body.expressions().eval(s.test());
      body.expressions().escape(s.message());
    } else if (statement instanceof Stmt.Delete s) {
      s.targets().forEach(this::delete);
    } else if (statement instanceof Stmt.Match s) {
      patterns.match(s);
    } else if (statement instanceof Stmt.Import s) {
      s.names().forEach(imports::bind);
    } else if (statement instanceof Stmt.ImportFrom s) {
      s.names().forEach(imports::bind);
    } else if (statement instanceof Stmt.TypeAlias s) {
      if (body.state().reflection().readsAnnotations()) {
        body.expressions().escape(s.value());
      }
      body.targeting().bind(s.name(), Basic.DYNAMIC);
    }
  }

  /** A chain of elif without recursion. */
  private void branches(Stmt.If first) {
    Stmt.If each = first;
    while (true) {
      body.expressions().eval(each.test());
      statements(each.body());
      if (each.orElse().size() == 1 && each.orElse().get(0) instanceof Stmt.If next) {
        each = next;
      } else {
        statements(each.orElse());
        return;
      }
    }
  }

  private void loop(Stmt.For loop) {
    Type item = body.expressions().item(body.expressions().eval(loop.iterable()), loop.isAsync());
    body.instance().stored().put(loop, item);
    body.targeting().assign(loop.target(), item);
    statements(loop.body());
    statements(loop.orElse());
  }

  private void with(Stmt.With with) {
    for (Stmt.WithItem each : with.items()) {
      Type manager = body.expressions().eval(each.context());
      Type entered = with.isAsync() ? escaped(manager) : body.libraryCalls().entered(manager);
      body.instance().stored().put(each, entered);
      if (each.target() != null) {
        body.targeting().assign(each.target(), entered);
      }
    }
    statements(with.body());
  }

  private Type escaped(Type type) {
    body.lattice().escape(type);
    return Basic.DYNAMIC;
  }

  private void handler(Stmt.ExceptHandler handler) {
    if (handler.type() != null) {
      body.expressions().eval(handler.type());
    }
    if (handler.name() != null) {
      body.targeting().bind(handler, Basic.DYNAMIC);
    }
    body.instance().stored().put(handler, Basic.DYNAMIC);
    statements(handler.body());
  }

  private void delete(Expr target) {
    if (target instanceof Expr.Attribute attribute) {
      body.expressions().eval(attribute.value());
    } else if (target instanceof Expr.Subscript subscript) {
      Type container = Lattice.stripped(body.expressions().eval(subscript.value()));
      Type index = body.expressions().eval(subscript.index());
      if (!Containers.isIterable(container)) {
        body.lattice().escape(container);
        body.lattice().escape(index);
      } else if (container instanceof Type.DictOf dict) {
        body.operations().meet(dict.key().type(), index);
      }
    } else if (target instanceof Expr.Name name) {
      body.expressions().eval(name);
    } else {
      Children.of(target).forEach(each -> delete((Expr) each));
    }
  }

  // ---- assignments with an operator, and with an annotation

  private void augmented(Stmt.AugAssign statement) {
    Type current = body.expressions().eval(statement.target());
    Type value = body.expressions().eval(statement.value());
    Type result = inPlace(statement, Lattice.stripped(current), value);
    body.instance().stored().put(statement, result);
    body.targeting().assign(statement.target(), result);
    body.instance().types().put(statement.target(), current);
  }

  private Type inPlace(Stmt.AugAssign statement, Type current, Type value) {
    switch (statement.op()) {
      case ADD:
        if (current instanceof Type.ListOf list) {
          body.lattice().flow(body.containers().item(value), list.element());
          return current;
        }
        break;
      case MULT:
        if (current instanceof Type.ListOf && Operations.isIntLike(value)) {
          return current;
        }
        break;
      case BIT_OR:
        if (current instanceof Type.DictOf dict) {
          body.containers().update(dict, value);
          return current;
        }
        break;
      default:
        break;
    }
    boolean sets = current instanceof Type.SetOf && value instanceof Type.SetOf;
    if (sets) {
      switch (statement.op()) {
        case BIT_OR, BIT_XOR, BIT_AND, SUB -> {
          body.lattice()
              .flow(((Type.SetOf) value).element().type(), ((Type.SetOf) current).element());
          return current;
        }
        default -> {}
      }
    }
    return body.operations()
        .binary(statement.op(), current, value, statement, statement.target(), statement.value());
  }

  private void annotated(Stmt.AnnAssign statement) {
    annotation(statement.annotation());
    if (statement.value() != null) {
      body.targeting().assign(statement.target(), body.expressions().eval(statement.value()));
    } else if (statement.target() instanceof Expr.Attribute attribute) {
      body.expressions().eval(attribute.value());
    }
  }

  /** Annotations are values that nothing uses, unless the program asks for them. */
  void annotation(@Nullable Expr annotation) {
    if (annotation == null) {
      return;
    }
    if (body.state().reflection().readsAnnotations()) {
      body.expressions().escape(annotation);
    } else if (annotation instanceof Expr.Name || annotation instanceof Expr.Constant) {
      body.expressions().eval(annotation);
    } else {
      for (Node each : Children.of(annotation)) {
        if (each instanceof Expr inner) {
          annotation(inner);
        }
      }
    }
  }

  // ---- definitions

  private void define(Stmt.FunctionDef definition) {
    definition.decorators().forEach(body.expressions()::escape);
    FunctionInfo function = body.state().typed().function(body.program().scopeOf(definition));
    body.expressions().defaults(function);
    ParameterList.of(definition.parameters()).forEach(each -> annotation(each.annotation()));
    annotation(definition.returns());
    if (function.owner() != null
        && function.owner().isStatic()
        && (function.owner().properties().containsValue(function)
            || function.owner().staticMethods().containsValue(function))) {
      return;
    }
    Type value = new Type.Function(function);
    if (!definition.decorators().isEmpty() || !definition.typeParams().isEmpty()) {
      body.lattice().escape(value);
      value = Basic.DYNAMIC;
    }
    if (!Instances.isPlainMethod(function)) {
      body.targeting().bind(definition, value);
    } else if (isSpecial(definition.name())) {
      body.state().requireGeneral(function);
    }
  }

  /** Special methods are called by the runtime; {@code __init__} where classes are called. */
  private static boolean isSpecial(String name) {
    return name.startsWith("__") && name.endsWith("__") && !name.equals("__init__");
  }

  private void define(Stmt.ClassDef definition) {
    definition.decorators().forEach(body.expressions()::escape);
    definition.keywords().forEach(each -> body.expressions().escape(each.value()));
    ClassInfo info = body.state().typed().classOf(body.program().scopeOf(definition));
    for (Expr base : definition.bases()) {
      Type type = body.expressions().eval(base);
      if (!info.isStatic()) {
        body.lattice().escape(type);
      }
    }
    body.targeting().bind(definition, info.isStatic() ? new Type.ClassObject(info) : Basic.DYNAMIC);
  }
}
