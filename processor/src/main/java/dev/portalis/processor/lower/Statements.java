package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Import;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.Type.Basic;
import java.util.List;

/** Lowers statements. */
final class Statements {
  private final Frame frame;

  Statements(Frame frame) {
    this.frame = frame;
  }

  /** A block of statements; what cannot be reached is left out. */
  void lower(List<Stmt> statements) {
    for (Stmt statement : statements) {
      if (!frame.reachable()) {
        return;
      }
      lower(statement);
    }
  }

  /** A block of statements as a list of its own. */
  List<JavaStmt> block(List<Stmt> statements) {
    return frame.block(() -> lower(statements));
  }

  private void lower(Stmt statement) {
    if (!(statement instanceof Stmt.Pass
        || statement instanceof Stmt.Global
        || statement instanceof Stmt.Nonlocal)) {
      frame.mark(statement.span().startLine());
    }
    if (statement instanceof Stmt.ExprStmt expression) {
      effect(expression);
    } else if (statement instanceof Stmt.Assign assign) {
      assign(assign);
    } else if (statement instanceof Stmt.AugAssign assign) {
      frame.targets.augment(assign);
    } else if (statement instanceof Stmt.AnnAssign assign) {
      annotated(assign);
    } else if (statement instanceof Stmt.Return leave) {
      frame.definitions.returnValue(leave);
    } else if (statement instanceof Stmt.If branch) {
      branch(branch);
    } else if (statement instanceof Stmt.While loop) {
      frame.loopLowering.lower(loop);
    } else if (statement instanceof Stmt.For loop) {
      frame.loopLowering.lower(loop);
    } else if (statement instanceof Stmt.Break) {
      frame.add(new JavaStmt.Break(frame.loop().breakLabel()));
    } else if (statement instanceof Stmt.Continue) {
      frame.add(new JavaStmt.Continue(frame.loop().continueLabel()));
    } else {
      compound(statement);
    }
  }

  private void compound(Stmt statement) {
    if (statement instanceof Stmt.FunctionDef def) {
      frame.definitions.function(def);
    } else if (statement instanceof Stmt.ClassDef def) {
      frame.definitions.classDefinition(def);
    } else if (statement instanceof Stmt.Try attempt) {
      frame.attempts.lower(attempt);
    } else if (statement instanceof Stmt.With with) {
      frame.attempts.lower(with);
    } else if (statement instanceof Stmt.Raise raise) {
      frame.attempts.lower(raise);
    } else if (statement instanceof Stmt.Assert check) {
      assertion(check);
    } else if (statement instanceof Stmt.Delete delete) {
      delete.targets().forEach(frame.targets::delete);
    } else if (statement instanceof Stmt.Import imports) {
      imports.names().forEach(this::importModule);
    } else if (statement instanceof Stmt.ImportFrom imports) {
      imports.names().forEach(this::importMember);
    } else if (statement instanceof Stmt.Match match) {
      frame.matches.lower(match);
    } else if (statement instanceof Stmt.TypeAlias alias) {
      typeAlias(alias);
    }
  }

  private void effect(Stmt.ExprStmt statement) {
    if (statement.value() instanceof Expr.Constant) {
      return;
    }
    Value value = frame.expressions.lower(statement.value());
    if (value.stable()) {
      return;
    }
    if (isCall(statement.value(), value)) {
      frame.line("$L", value.code());
    } else {
      frame.temporary(value, "ignored");
    }
  }

  /** Whether the value is a Java method call, which can stand as a statement. */
  private static boolean isCall(Expr expression, Value value) {
    String code = value.code().toString();
    return expression instanceof Expr.Call
        && value.primary()
        && code.endsWith(")")
        && !code.startsWith("(")
        && !code.startsWith("new ");
  }

  private void assign(Stmt.Assign assign) {
    if (assign.targets().size() == 1) {
      Expr target = assign.targets().get(0);
      if (!frame.targets.assignEach(target, assign.value())) {
        frame.targets.assign(target, frame.expressions.lower(assign.value()));
      }
      return;
    }
    Value value = frame.temporary(frame.expressions.lower(assign.value()), "value");
    assign.targets().forEach(target -> frame.targets.assign(target, value));
  }

  private void typeAlias(Stmt.TypeAlias alias) {
    ProgramLowering program = frame.module().program();
    CodeBlock value =
        program.typed().readsAnnotations()
            ? frame.expressions.object(alias.value())
            : CodeBlock.of("null");
    CodeBlock made =
        CodeBlock.of(
            "$T.alias($S, $L$L)",
            RuntimeNames.TYPE_PARAMETERS,
            alias.name().id(),
            value,
            TypeParameterCode.list(program.scopeOf(alias), alias.typeParams()));
    frame.targets.assign(alias.name(), Value.primary(made, Basic.DYNAMIC));
  }

  private void annotated(Stmt.AnnAssign assign) {
    if (assign.value() != null) {
      frame.targets.assign(assign.target(), frame.expressions.lower(assign.value()));
    }
    if (frame.isClassBody() && assign.simple() && assign.target() instanceof Expr.Name name) {
      frame.definitions.annotation(name.id(), assign.annotation());
    } else if (frame.scope().kind() == Scope.Kind.MODULE
        && assign.simple()
        && assign.target() instanceof Expr.Name name) {
      frame.definitions.moduleAnnotation(name.id(), assign.annotation());
    }
  }

  private void branch(Stmt.If branch) {
    CodeBlock condition = frame.conditions.condition(branch.test());
    frame.add(new JavaStmt.If(condition, block(branch.body()), block(branch.orElse())));
  }

  private void assertion(Stmt.Assert check) {
    Value condition = frame.conditions.test(check.test());
    List<JavaStmt> failure =
        frame.block(
            () -> {
              Expr message = check.message();
              CodeBlock error =
                  message == null
                      ? CodeBlock.of("$T.assertion()", RuntimeNames.VARIABLES)
                      : CodeBlock.of(
                          "$T.assertion($L)",
                          RuntimeNames.VARIABLES,
                          frame.expressions.object(message));
              frame.add(new JavaStmt.Throw(error));
            });
    frame.add(new JavaStmt.If(Conditions.not(condition).code(), failure, List.of()));
  }

  // ---- imports

  private void importModule(Stmt.Alias alias) {
    Import target = frame.module().program().importOf(alias);
    boolean bindsTop = alias.asName() == null;
    if (target instanceof Import.OfModule own) {
      frame.line("$L", frame.module().load(own.module()));
      BoundModule bound = bindsTop ? frame.module().program().top(own.module()) : own.module();
      frame.targets.bind(alias, Value.primary(frame.module().load(bound), Basic.DYNAMIC));
    } else if (target instanceof Import.OfLibrary library) {
      submodules(library.module());
      int dot = bindsTop ? library.module().indexOf('.') : -1;
      String bound = dot < 0 ? library.module() : library.module().substring(0, dot);
      frame.targets.bind(alias, frame.module().libraryModule(bound));
    } else {
      missing(target);
    }
  }

  /** Importing {@code a.b} makes b an attribute of a. */
  private void submodules(String name) {
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      int end = name.indexOf('.', dot + 1);
      String inner = end < 0 ? name : name.substring(0, end);
      frame.line(
          "$L.setAttribute($S, $L)",
          frame.module().libraryModule(name.substring(0, dot)).code(),
          inner.substring(dot + 1),
          frame.module().libraryModule(inner).code());
    }
  }

  private void importMember(Stmt.Alias alias) {
    Import target = frame.module().program().importOf(alias);
    if (target instanceof Import.OfModule own) {
      frame.targets.bind(alias, Value.primary(frame.module().load(own.module()), Basic.DYNAMIC));
    } else if (target instanceof Import.OfMember member) {
      frame.line("$L", frame.module().load(member.module()));
      frame.targets.bind(alias, frame.module().member(member.module(), member.name()));
    } else if (target instanceof Import.OfLibrary library) {
      frame.targets.bind(alias, frame.module().libraryModule(library.module()));
    } else if (target instanceof Import.OfLibraryMember member) {
      frame.targets.bind(alias, frame.module().libraryMember(member.module(), member.name()));
    } else if (target instanceof Import.Star star) {
      frame.line("$L", frame.module().load(star.module()));
      bindAll(star);
    } else if (target instanceof Import.LibraryStar star) {
      for (String name : star.names()) {
        store(name, frame.module().libraryMember(star.module(), name));
      }
    } else {
      missing(target);
    }
  }

  /** A name without a value is not bound: only what the module has now. */
  private void bindAll(Import.Star star) {
    for (String name : star.names()) {
      Value member = frame.module().memberOrUnbound(star.module(), name);
      Value kept = frame.temporary(member, name);
      frame.add(
          new JavaStmt.If(
              CodeBlock.of("$L != $T.UNBOUND", kept.code(), RuntimeNames.UNBOUND),
              frame.block(() -> store(name, kept)),
              List.of()));
    }
  }

  private void store(String name, Value value) {
    Symbol here = frame.scope().symbols().get(name);
    if (here != null) {
      frame.targets.store(here, value);
    }
  }

  private void missing(Import target) {
    if (target instanceof Import.Missing missing) {
      frame.add(
          new JavaStmt.Throw(
              CodeBlock.of(
                  "$T.missingModule($S, $S)",
                  RuntimeNames.VARIABLES,
                  missing.module(),
                  missing.message())));
    } else if (target instanceof Import.MissingMember missing) {
      frame.add(
          new JavaStmt.Throw(
              CodeBlock.of(
                  "$T.missingMember($S, $S)",
                  RuntimeNames.VARIABLES,
                  missing.module(),
                  missing.name())));
    }
  }
}
