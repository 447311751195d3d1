package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lowers class statements: the body fills a namespace of which the runtime makes the class. */
final class ClassDefinitions {
  private final Frame frame;

  /** The namespace of the class whose body this frame is. */
  private @Nullable CodeBlock namespace;

  ClassDefinitions(Frame frame) {
    this.frame = frame;
  }

  void lower(Stmt.ClassDef def) {
    ModuleLowering module = frame.module();
    Scope scope = module.program().scopeOf(def);
    ClassInfo info = module.program().classOf(scope);
    List<Value> decorators = new ArrayList<>();
    for (Expr decorator : def.decorators()) {
      decorators.add(frame.temporary(frame.expressions.lower(decorator), "decorator"));
    }
    Value bases = frame.temporary(bases(def), "bases");
    Value keywords = frame.temporary(keywords(def), "keywords");
    CodeBlock cell = cell(scope);
    CodeBlock made = body(def, scope, info, bases, keywords, cell);
    Value type = frame.temporary(Value.primary(made, typeOf(info)), def.name());
    if (info.isStatic()) {
      frame.line("$L = $L", module.program().typeField(info, module), type.code());
    }
    for (int i = decorators.size() - 1; i >= 0; i--) {
      type = frame.definitions.decorate(decorators.get(i), type);
    }
    frame.targets.bind(def, type);
  }

  private static Type typeOf(ClassInfo info) {
    return new Type.ClassObject(info);
  }

  private Value bases(Stmt.ClassDef def) {
    Value bases = frame.displays.lower(new Expr.Tuple(def.bases(), Expr.Context.LOAD, def.span()));
    if (def.typeParams().isEmpty()) {
      return bases;
    }
    Scope parameters =
        Objects.requireNonNull(frame.module().program().scopeOf(def).parent(), "type parameters");
    return Value.primary(
        CodeBlock.of(
            "$T.bases(($T) $L$L)",
            RuntimeNames.TYPE_PARAMETERS,
            RuntimeNames.PY_TUPLE,
            frame.coercion.object(bases),
            TypeParameterCode.list(parameters, def.typeParams())),
        Basic.DYNAMIC);
  }

  private Value keywords(Stmt.ClassDef def) {
    List<Expr> keys = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    for (Expr.Keyword keyword : def.keywords()) {
      if (!"metaclass".equals(keyword.name())) {
        keys.add(
            keyword.name() == null
                ? null
                : new Expr.Constant(new Literal.Str(keyword.name()), keyword.span()));
        values.add(keyword.value());
      }
    }
    return frame.displays.lower(new Expr.Dict(keys, values, def.span()));
  }

  private CodeBlock metatype(Stmt.ClassDef def) {
    for (Expr.Keyword keyword : def.keywords()) {
      if ("metaclass".equals(keyword.name())) {
        return CodeBlock.of(
            "($T) $L", RuntimeNames.PY_TYPE, frame.expressions.object(keyword.value()));
      }
    }
    return CodeBlock.of("null");
  }

  /** The cell by which methods find their class. */
  private CodeBlock cell(Scope scope) {
    if (scope.classCell() == null) {
      return CodeBlock.of("null");
    }
    CodeBlock shared = frame.module().program().staticClassCell(scope, frame.module());
    if (shared != null) {
      return shared;
    }
    String name = frame.name("class$");
    frame.add(
        new JavaStmt.Declare(RuntimeNames.CELL, name, CodeBlock.of("new $T()", RuntimeNames.CELL)));
    return CodeBlock.of("$N", name);
  }

  private CodeBlock body(
      Stmt.ClassDef def, Scope scope, ClassInfo info, Value bases, Value keywords, CodeBlock cell) {
    ModuleLowering module = frame.module();
    CodeBlock metatype = metatype(def);
    String name = frame.name("namespace$");
    frame.add(
        new JavaStmt.Declare(
            RuntimeNames.PY_DICT,
            name,
            CodeBlock.of(
                "$T.create(($T) $L, $L, $S, $L)",
                RuntimeNames.NAMESPACES,
                RuntimeNames.PY_TUPLE,
                bases.code(),
                module.moduleName(),
                scope.qualifiedName(),
                documentation(def))));
    if (!def.typeParams().isEmpty()) {
      Scope parameters = Objects.requireNonNull(scope.parent(), "type parameters");
      frame.line(
          "$T.declare($N$L)",
          RuntimeNames.TYPE_PARAMETERS,
          name,
          TypeParameterCode.list(parameters, def.typeParams()));
    }
    FunctionInstance instance =
        Objects.requireNonNull(module.program().function(scope).general(), "class body");
    Frame inner = new Frame(frame, instance);
    if (scope.classCell() != null) {
      inner.setSlot(scope.classCell(), new Slot.InCell(cell, false));
    }
    CodeBlock code = CodeBlock.of("$N", name);
    scope.symbols().values().forEach(symbol -> inner.setSlot(symbol, new Slot.InNamespace(code)));
    inner.definitions.beginClass(code);
    inner.statements.lower(def.body());
    return CodeBlock.of(
        "$T.create($L, $S, ($T) $L, $N, $L, $L, $L)",
        RuntimeNames.CLASS_BUILDER,
        metatype,
        def.name(),
        RuntimeNames.PY_TUPLE,
        bases.code(),
        name,
        keywords.code(),
        info.isStatic() ? module.program().allocator(info, module) : CodeBlock.of("null"),
        cell);
  }

  private CodeBlock documentation(Stmt.ClassDef def) {
    String text = Definitions.documentation(def.body());
    return text == null ? CodeBlock.of("null") : frame.module().string(text);
  }

  void begin(CodeBlock code) {
    namespace = code;
  }

  /** {@code name: annotation} in the body of a class. */
  void annotation(String name, Expr annotation) {
    frame.line(
        "$T.annotate($L, $S, $L)",
        RuntimeNames.NAMESPACES,
        Objects.requireNonNull(namespace),
        name,
        frame.coercion.object(annotationValue(annotation)));
  }

  /** {@code name: annotation} in the body of a module that looks at its annotations. */
  void moduleAnnotation(String name, Expr annotation) {
    Symbol all = frame.scope().symbols().get("__annotations__");
    if (all != null && frame.slot(all) instanceof Slot.Variable variable) {
      frame.line(
          "(($T) $L).putString($S, $L)",
          RuntimeNames.PY_DICT,
          variable.code(),
          name,
          frame.coercion.object(annotationValue(annotation)));
    }
  }

  /**
   * The value of an annotation; where nobody looks at it, and under {@code from __future__ import
   * annotations}, its source text.
   */
  Value annotationValue(Expr annotation) {
    if (frame.evaluatesAnnotations()) {
      return frame.expressions.lower(annotation);
    }
    return Value.stable(
        frame.module().string(frame.module().sourceText(annotation.span())), Basic.STR);
  }
}
