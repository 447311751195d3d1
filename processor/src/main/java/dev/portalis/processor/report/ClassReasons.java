package dev.portalis.processor.report;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.TypedProgram;
import org.jspecify.annotations.Nullable;

/** Says why a class has no Java class of its own. */
final class ClassReasons {
  private static final int MAX_DEPTH = 5;

  private final TypedProgram typed;
  private final Program program;

  ClassReasons(TypedProgram typed) {
    this.typed = typed;
    this.program = typed.program();
  }

  /** The reason in half a sentence: "it has a decorator". */
  String of(ClassInfo info) {
    return of(info, 0);
  }

  private String of(ClassInfo info, int depth) {
    Stmt.ClassDef node = info.node();
    if (!node.decorators().isEmpty()) {
      return "it has a decorator";
    }
    if (!node.keywords().isEmpty()) {
      return "it has keywords such as a metaclass";
    }
    if (!node.typeParams().isEmpty()) {
      return "it has type parameters";
    }
    if (node.bases().size() > 1) {
      return "it has several bases";
    }
    String ownWay = info.ownWay();
    if (ownWay != null) {
      return "it has `" + ownWay + "`";
    }
    Scope parent = info.scope().parent();
    if (parent == null || parent.kind() != Scope.Kind.MODULE) {
      return "it is made inside a function or a class";
    }
    Symbol symbol = program.symbolOf(node);
    if (symbol == null || !symbol.isBoundOnce()) {
      return "its name is bound several times";
    }
    return byRelatives(info, depth);
  }

  private String byRelatives(ClassInfo info, int depth) {
    for (Expr base : info.node().bases()) {
      ClassInfo known = classNamed(base);
      if (base instanceof Expr.Name name && name.id().equals("object")) {
        continue;
      }
      if (known == null || depth > MAX_DEPTH) {
        return "its base is not a plain class of the program";
      }
      if (!known.isStatic()) {
        return "its base `" + known + "` is no plain class: " + of(known, depth + 1);
      }
    }
    for (ClassInfo each : typed.classes()) {
      if (each != info && each.node().bases().stream().anyMatch(b -> classNamed(b) == info)) {
        return "`" + each + "`, which derives from it, is no plain class";
      }
    }
    return "its body has more than methods and attributes, or the program makes classes or reaches"
        + " variables by names that are not known";
  }

  private @Nullable ClassInfo classNamed(Expr base) {
    Symbol symbol = base instanceof Expr.Name name ? program.symbolOf(name) : null;
    return symbol != null
            && symbol.bindings().size() == 1
            && symbol.bindings().get(0) instanceof Stmt.ClassDef definition
        ? typed.classOf(program.scopeOf(definition))
        : null;
  }
}
