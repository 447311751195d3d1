package dev.portalis.processor.types;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Import;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Pattern;
import dev.portalis.processor.tree.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes a program stores, deletes and reads by name, and where it does things by names
 * that only the run time knows.
 */
final class Reflection {
  /** Builtins and modules that reach variables, or anything, by names known at run time alone. */
  private static final Set<String> UNBOUNDED_NAMES =
      Set.of("globals", "locals", "vars", "exec", "eval", "__import__");

  private static final Set<String> UNBOUNDED_MODULES =
      Set.of("inspect", "importlib", "gc", "pickle", "copyreg", "marshal", "shelve");

  /** Attributes by which all attributes of an object, or its class, can be got at. */
  private static final Set<String> OBJECT_HOOKS =
      Set.of(
          "__dict__",
          "__setattr__",
          "__delattr__",
          "__getattribute__",
          "__new__",
          "__bases__",
          "__mro__",
          "__subclasses__",
          "__globals__",
          "__code__",
          "__closure__");

  /** The functions of {@code operator} that read attributes. */
  private static final Set<String> GETTERS = Set.of("attrgetter", "methodcaller");

  /** Builtins that are understood where they are called directly. */
  private static final Set<String> CALLED = Set.of("getattr", "setattr", "delattr", "type");

  /** Attributes by which a function is changed. */
  private static final Set<String> FUNCTION_HOOKS =
      Set.of("__defaults__", "__kwdefaults__", "__code__");

  /** Attributes, and functions of the library, that show annotations. */
  private static final Set<String> ANNOTATION_HOOKS =
      Set.of(
          "__annotations__",
          "__dataclass_fields__",
          "__value__",
          "fields",
          "get_annotations",
          "get_type_hints",
          "signature",
          "singledispatch",
          "singledispatchmethod");

  private static final Set<String> THREAD_PARTS = Set.of("_target", "_args", "_kwargs");

  private final Program program;
  private int uncalled;
  private final Map<String, Integer> stored = new HashMap<>();
  private final Set<String> deleted = new HashSet<>();
  private final Set<String> read = new HashSet<>();
  private boolean unbounded;
  private boolean computedAttributes;
  private boolean makesTypes;
  private boolean readsAnnotations;
  private boolean looksIntoThreads;

  /** Looks through a program. */
  Reflection(Program program) {
    this.program = program;
    for (BoundModule module : program.modules()) {
      walk(module.scope().node(), module.scope());
    }
    computedAttributes |= uncalled > 0;
    makesTypes |= uncalled > 0;
  }

  /** Whether variables, or anything at all, may be changed in ways that are not seen. */
  boolean isUnbounded() {
    return unbounded;
  }

  /** Whether attributes are read or stored by names that are not known. */
  boolean computesAttributes() {
    return computedAttributes;
  }

  /** Whether classes may be made other than by class statements. */
  boolean makesTypes() {
    return makesTypes;
  }

  /** Whether the program asks threads for what they were made with. */
  boolean looksIntoThreads() {
    return looksIntoThreads;
  }

  /** Whether annotations are looked at when the program runs. */
  boolean readsAnnotations() {
    return readsAnnotations;
  }

  /** Whether an attribute of the name is stored or deleted anywhere, on whatever. */
  boolean isStored(String attribute) {
    return stored.containsKey(attribute) || deleted.contains(attribute);
  }

  /** How often an attribute of the name is stored. */
  int stores(String attribute) {
    return stored.getOrDefault(attribute, 0);
  }

  /** Whether an attribute of the name is deleted anywhere. */
  boolean isDeleted(String attribute) {
    return deleted.contains(attribute);
  }

  /** The attributes that are read by constant names: in patterns, {@code getattr(o, "x")}. */
  Set<String> readByName() {
    return read;
  }

  private void walk(Node node, Scope scope) {
    if (node instanceof Stmt.AnnAssign declared
        && declared.value() == null
        && declared.target() instanceof Expr.Attribute attribute) {
      // A declaration stores nothing.
      walk(attribute.value(), scope);
      walk(declared.annotation(), scope);
      return;
    }
    look(node, scope);
    Scope inner = opens(node) ? program.scopeOf(node) : scope;
    for (Node child : Children.of(node)) {
      walk(child, inner);
    }
  }

  /** Whether a node opens a scope that matters to the names of attributes. */
  private static boolean opens(Node node) {
    return node instanceof Stmt.ClassDef
        || node instanceof Stmt.FunctionDef
        || node instanceof Expr.Lambda
        || node instanceof Expr.GeneratorExp;
  }

  private void look(Node node, Scope scope) {
    readsAnnotations |= node instanceof Expr.Name name && name.id().equals("__annotations__");
    if (node instanceof Expr.Attribute attribute) {
      attribute(attribute, scope);
    } else if (node instanceof Expr.Name name && program.symbolOf(name) == null) {
      builtin(name.id());
    } else if (node instanceof Expr.Call call) {
      call(call);
    } else if (node instanceof Stmt.Alias alias) {
      imported(alias);
    } else if (node instanceof Pattern.MatchClass pattern) {
      read.addAll(pattern.keywordNames());
      computedAttributes |= !pattern.patterns().isEmpty() && !isBuiltinClass(pattern.cls());
    }
  }

  private boolean isBuiltinClass(Expr cls) {
    return cls instanceof Expr.Name name && program.symbolOf(name) == null;
  }

  private void attribute(Expr.Attribute attribute, Scope scope) {
    String name = scope.mangled(attribute.attribute());
    switch (attribute.context()) {
      case STORE -> stored.merge(name, 1, Integer::sum);
      case DEL -> deleted.add(name);
      case LOAD -> {}
    }
    boolean stores = attribute.context() != Expr.Context.LOAD;
    unbounded |= stores && FUNCTION_HOOKS.contains(name);
    unbounded |= name.equals("modules") && isModule(attribute.value(), "sys");
    computedAttributes |= OBJECT_HOOKS.contains(name) || GETTERS.contains(name);
    computedAttributes |= name.equals("__class__") && stores;
    looksIntoThreads |= THREAD_PARTS.contains(name);
    readsAnnotations |= ANNOTATION_HOOKS.contains(name);
  }

  private boolean isModule(Expr expression, String module) {
    Symbol symbol = expression instanceof Expr.Name name ? program.symbolOf(name) : null;
    return symbol != null
        && symbol.bindings().stream()
            .anyMatch(
                each ->
                    each instanceof Stmt.Alias alias
                        && program.importOf(alias) instanceof Import.OfLibrary library
                        && library.module().equals(module));
  }

  private void builtin(String name) {
    unbounded |= UNBOUNDED_NAMES.contains(name);
    uncalled += CALLED.contains(name) ? 1 : 0;
  }

  private void call(Expr.Call call) {
    if (!(call.function() instanceof Expr.Name name) || program.symbolOf(name) != null) {
      return;
    }
    uncalled -= CALLED.contains(name.id()) ? 1 : 0;
    switch (name.id()) {
      case "getattr", "hasattr" -> addConstant(call, read);
      case "setattr" -> {
        Set<String> names = new HashSet<>();
        addConstant(call, names);
        names.forEach(each -> stored.merge(each, 1, Integer::sum));
      }
      case "delattr" -> addConstant(call, deleted);
      case "type" -> makesTypes |= call.arguments().size() != 1;
      default -> {}
    }
  }

  private void addConstant(Expr.Call call, Set<String> to) {
    String name = call.arguments().size() >= 2 ? constant(call.arguments().get(1)) : null;
    if (name == null || OBJECT_HOOKS.contains(name)) {
      computedAttributes = true;
    } else {
      to.add(name);
    }
  }

  static @Nullable String constant(Expr expression) {
    return expression instanceof Expr.Constant constant
            && constant.value() instanceof Literal.Str text
        ? text.value()
        : null;
  }

  private void imported(Stmt.Alias alias) {
    Import found = program.importOf(alias);
    if (found instanceof Import.OfLibrary library) {
      module(library.module());
    } else if (found instanceof Import.OfLibraryMember member) {
      module(member.module());
      member(member.module(), member.name());
    } else if (found instanceof Import.LibraryStar star) {
      module(star.module());
      star.names().forEach(name -> member(star.module(), name));
    }
  }

  private void module(String name) {
    unbounded |= UNBOUNDED_MODULES.contains(name.split("\\.")[0]);
    // A call of types.new_class, or attrgetter, has a name that is not looked at.
    makesTypes |= name.equals("types");
  }

  private void member(String module, String name) {
    computedAttributes |= module.equals("operator") && GETTERS.contains(name);
    readsAnnotations |= ANNOTATION_HOOKS.contains(name);
    unbounded |= module.equals("sys") && name.equals("modules");
    unbounded |= module.equals("builtins") && UNBOUNDED_NAMES.contains(name);
  }
}
