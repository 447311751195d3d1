package dev.portalis.processor.types;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Import;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the classes that can be Java classes of their own, and their plain methods. */
final class StaticClasses {
  /** Names by which a class takes its making, or access to its attributes, into its own hands. */
  static final Set<String> OWN_WAYS =
      Set.of(
          "__slots__",
          "__new__",
          "__getattr__",
          "__getattribute__",
          "__setattr__",
          "__delattr__",
          "__init_subclass__",
          "__class_getitem__",
          "__set_name__",
          "__del__",
          "__dict__",
          "__class__",
          "__mro_entries__",
          "__subclasshook__",
          "__instancecheck__",
          "__prepare__",
          "__match_args__",
          "__reduce__",
          "__reduce_ex__",
          "__getstate__",
          "__setstate__");

  private final TypedProgram typed;
  private final Program program;
  private final Reflection reflection;
  private final Map<ClassInfo, Boolean> candidates = new HashMap<>();

  private StaticClasses(TypedProgram typed, Reflection reflection) {
    this.typed = typed;
    this.program = typed.program();
    this.reflection = reflection;
  }

  /** Marks the static classes of a program. */
  static void find(TypedProgram typed, Reflection reflection) {
    new StaticClasses(typed, reflection).find();
  }

  private void find() {
    if (reflection.isUnbounded() || reflection.makesTypes() || hasComputedBases()) {
      return;
    }
    for (ClassInfo each : typed.classes()) {
      candidates.put(each, isPlain(each));
    }
    for (ClassInfo each : typed.classes()) {
      if (isItsOwnBase(each)) {
        candidates.put(each, false);
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (ClassInfo each : typed.classes()) {
        changed |= excludeByBases(each);
      }
    }
    for (ClassInfo each : typed.classes()) {
      if (isCandidate(each)) {
        accept(each);
      }
    }
  }

  /** Whether the way along the bases is a circle, as modules that import each other can make it. */
  private boolean isItsOwnBase(ClassInfo info) {
    Set<ClassInfo> seen = new HashSet<>();
    ClassInfo each = info;
    while (each != null && seen.add(each)) {
      Expr base = base(each);
      each = base == null ? null : classNamed(base);
    }
    return each == info;
  }

  private boolean isCandidate(@Nullable ClassInfo info) {
    return info != null && candidates.getOrDefault(info, false);
  }

  /** Excludes a class with a base that is not static, and the bases of one that is not static. */
  private boolean excludeByBases(ClassInfo info) {
    boolean own = isCandidate(info);
    if (own) {
      Expr base = base(info);
      boolean fits = base == null ? info.node().bases().size() <= 1 : isCandidate(classNamed(base));
      if (!fits || info.node().bases().size() > 1) {
        candidates.put(info, false);
        return true;
      }
      return false;
    }
    boolean changed = false;
    for (Expr each : info.node().bases()) {
      ClassInfo base = classNamed(each);
      if (isCandidate(base)) {
        candidates.put(base, false);
        changed = true;
      }
    }
    return changed;
  }

  /** The base class that is not {@code object}. */
  private @Nullable Expr base(ClassInfo info) {
    if (info.node().bases().size() != 1) {
      return null;
    }
    Expr base = info.node().bases().get(0);
    return isBuiltin(base, "object") ? null : base;
  }

  private boolean isBuiltin(Expr expression, String id) {
    return expression instanceof Expr.Name name
        && name.id().equals(id)
        && program.symbolOf(name) == null;
  }

  /** Whether some class has a base that is not known, so that it may be any class. */
  private boolean hasComputedBases() {
    for (ClassInfo each : typed.classes()) {
      for (Expr base : each.node().bases()) {
        if (!isKnownBase(base)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isKnownBase(Expr base) {
    if (base instanceof Expr.Subscript subscript) {
      return isKnownBase(subscript.value());
    }
    if (base instanceof Expr.Attribute attribute) {
      return attribute.value() instanceof Expr.Name name && isLibraryModule(name);
    }
    if (!(base instanceof Expr.Name name)) {
      return false;
    }
    Symbol symbol = program.symbolOf(name);
    if (symbol != null && program.mayMeanBuiltin(name)) {
      return isDerivedFrom(symbol, name);
    }
    return symbol == null
        || classOf(symbol, 0) != null
        || isBoundOnceTo(symbol, Stmt.ClassDef.class)
        || isLibraryMember(symbol);
  }

  /** Whether a class of a builtin's name derives from that: {@code class list(list)}. */
  private boolean isDerivedFrom(Symbol symbol, Expr.Name base) {
    return isBoundOnceTo(symbol, Stmt.ClassDef.class)
        && ((Stmt.ClassDef) symbol.bindings().get(0)).bases().contains(base);
  }

  private boolean isBoundOnceTo(Symbol symbol, Class<?> node) {
    return symbol.isBoundOnce() && node.isInstance(symbol.bindings().get(0));
  }

  private boolean isLibraryMember(Symbol symbol) {
    return symbol.isBoundOnce()
        && symbol.bindings().get(0) instanceof Stmt.Alias alias
        && program.importOf(alias) instanceof Import.OfLibraryMember;
  }

  private boolean isLibraryModule(Expr.Name name) {
    Symbol symbol = program.symbolOf(name);
    return symbol != null
        && symbol.isBoundOnce()
        && symbol.bindings().get(0) instanceof Stmt.Alias alias
        && program.importOf(alias) instanceof Import.OfLibrary;
  }

  private @Nullable ClassInfo classNamed(Expr expression) {
    if (!(expression instanceof Expr.Name name) || program.mayMeanBuiltin(name)) {
      return null;
    }
    Symbol symbol = program.symbolOf(name);
    return symbol == null ? null : classOf(symbol, 0);
  }

  /** The class that a variable always holds, directly or by import from another module. */
  private @Nullable ClassInfo classOf(Symbol symbol, int depth) {
    if (!symbol.isBoundOnce() || symbol.isReboundInside() || depth > 8) {
      return null;
    }
    if (symbol.bindings().get(0) instanceof Stmt.ClassDef node) {
      return typed.classOf(program.scopeOf(node));
    }
    if (symbol.bindings().get(0) instanceof Stmt.Alias alias
        && program.importOf(alias) instanceof Import.OfMember member) {
      Symbol other = member.module().scope().symbols().get(member.name());
      return other == null ? null : classOf(other, depth + 1);
    }
    return null;
  }

  /** Whether a class, its bases apart, is of the plain kind. */
  private boolean isPlain(ClassInfo info) {
    Stmt.ClassDef node = info.node();
    Symbol symbol = program.symbolOf(node);
    return isAtTop(info.scope(), node)
        && symbol != null
        && symbol.isBoundOnce()
        && !symbol.isReboundInside()
        && node.decorators().isEmpty()
        && node.keywords().isEmpty()
        && node.typeParams().isEmpty()
        && info.scope().symbols().keySet().stream().noneMatch(OWN_WAYS::contains)
        && node.body().stream().allMatch(StaticClasses::isPlainStatement);
  }

  private static boolean isAtTop(Scope scope, Stmt.ClassDef node) {
    Scope parent = scope.parent();
    if (parent == null || parent.kind() != Scope.Kind.MODULE) {
      return false;
    }
    BoundModule module = scope.module();
    return module.tree().body().stream().anyMatch(each -> each == node);
  }

  private static boolean isPlainStatement(Stmt statement) {
    if (statement instanceof Stmt.Assign assign) {
      return assign.targets().stream().allMatch(Expr.Name.class::isInstance);
    }
    if (statement instanceof Stmt.AnnAssign assign) {
      return assign.target() instanceof Expr.Name;
    }
    if (statement instanceof Stmt.ExprStmt expression) {
      return expression.value() instanceof Expr.Constant constant
          && (constant.value() instanceof Literal.Str
              || constant.value() == Literal.Singleton.ELLIPSIS);
    }
    return statement instanceof Stmt.Pass || statement instanceof Stmt.FunctionDef;
  }

  private void accept(ClassInfo info) {
    info.setStatic(true);
    Expr base = base(info);
    ClassInfo baseInfo = base == null ? null : classNamed(base);
    info.setBase(baseInfo);
    if (baseInfo != null) {
      baseInfo.mutableSubclasses().add(info);
    }
    for (Stmt each : info.node().body()) {
      if (each instanceof Stmt.FunctionDef def) {
        addMethod(info, def);
      }
    }
  }

  private void addMethod(ClassInfo info, Stmt.FunctionDef def) {
    Symbol symbol = program.symbolOf(def);
    if (symbol == null || !def.typeParams().isEmpty() || symbol.isDeleted()) {
      return;
    }
    FunctionInfo function = typed.function(program.scopeOf(def));
    boolean takesSelf = !ParameterList.positional(def.parameters()).isEmpty();
    if (isDecorated(def, "property") && takesSelf && isProperty(symbol)) {
      info.mutableProperties().put(symbol.name(), function);
    } else if (isAccessor(def, symbol) && takesSelf && isProperty(symbol)) {
      info.setters().add(function);
    } else if (symbol.isBoundOnce() && isDecorated(def, "staticmethod")) {
      info.mutableStaticMethods().put(symbol.name(), function);
    } else if (symbol.isBoundOnce() && def.decorators().isEmpty() && takesSelf) {
      info.mutableMethods().put(symbol.name(), function);
    }
  }

  private boolean isDecorated(Stmt.FunctionDef def, String builtin) {
    return def.decorators().size() == 1 && isBuiltin(def.decorators().get(0), builtin);
  }

  /** {@code @name.setter} or {@code @name.deleter}. */
  private static boolean isAccessor(Stmt.FunctionDef def, Symbol symbol) {
    return def.decorators().size() == 1
        && def.decorators().get(0) instanceof Expr.Attribute attribute
        && (attribute.attribute().equals("setter") || attribute.attribute().equals("deleter"))
        && attribute.value() instanceof Expr.Name name
        && name.id().equals(symbol.name());
  }

  /** Whether a name is bound by a getter, and then by its setter and deleter alone. */
  private boolean isProperty(Symbol symbol) {
    List<Node> bindings = symbol.bindings();
    for (int i = 0; i < bindings.size(); i++) {
      boolean fits =
          bindings.get(i) instanceof Stmt.FunctionDef def
              && (i == 0 ? isDecorated(def, "property") : isAccessor(def, symbol));
      if (!fits) {
        return false;
      }
    }
    return !symbol.isDeleted();
  }
}
