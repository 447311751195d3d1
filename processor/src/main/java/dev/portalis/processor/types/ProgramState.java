package dev.portalis.processor.types;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.library.LibraryClass;
import dev.portalis.processor.library.LibraryModule;
import dev.portalis.processor.types.Type.Basic;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What inference knows of a whole program so far: its places, and what escaped. */
final class ProgramState implements Lattice.Escapes {
  /**
   * Methods that library code may call on objects it is given, besides the special ones: those of
   * files, locks, iterators and mappings.
   */
  private static final Set<String> PROTOCOLS =
      Set.of(
          "write",
          "writelines",
          "read",
          "readline",
          "readlines",
          "flush",
          "close",
          "fileno",
          "isatty",
          "seek",
          "tell",
          "acquire",
          "release",
          "locked",
          "_release_save",
          "_acquire_restore",
          "_is_owned",
          "keys",
          "send",
          "throw");

  private final TypedProgram typed;
  private final Library library;
  private final Reflection reflection;
  private final SelfStores selfStores;
  private final Growth growth;
  private final Lattice lattice = new Lattice(this);
  private final Instances instances = new Instances(this);
  private final Map<Symbol, Cell> shared = new IdentityHashMap<>();
  private final Set<BoundModule> openModules = new LinkedHashSet<>();
  private final Set<String> openLibraryModules = new HashSet<>();
  private final Set<String> overridden = new HashSet<>();
  private final Map<LibraryClass, String> modulesOfClasses = new IdentityHashMap<>();
  private final Set<FunctionInfo> openFunctions = new HashSet<>();
  private final Set<ClassInfo> openClasses = new HashSet<>();
  private final Set<ClassInfo> openInstances = new LinkedHashSet<>();
  private boolean classesAreOpen;
  private final @Nullable LibraryModule builtins;

  ProgramState(
      TypedProgram typed,
      Library library,
      Reflection reflection,
      SelfStores selfStores,
      Growth growth) {
    this.typed = typed;
    this.library = library;
    this.reflection = reflection;
    this.selfStores = selfStores;
    this.growth = growth;
    this.builtins = library.module("builtins").orElse(null);
  }

  TypedProgram typed() {
    return typed;
  }

  Program program() {
    return typed.program();
  }

  Library library() {
    return library;
  }

  /** The module {@code builtins}; null in a library without it. */
  @Nullable LibraryModule builtins() {
    return builtins;
  }

  Reflection reflection() {
    return reflection;
  }

  SelfStores selfStores() {
    return selfStores;
  }

  Growth growth() {
    return growth;
  }

  Lattice lattice() {
    return lattice;
  }

  Instances instances() {
    return instances;
  }

  // ---- variables

  /** The place of a variable, as an instance sees it. */
  Cell variable(FunctionInstance instance, Symbol symbol) {
    if (isDynamic(symbol)) {
      return shared.computeIfAbsent(symbol, s -> new Cell(Basic.DYNAMIC));
    }
    return symbol.isGlobal() || symbol.isCaptured()
        ? shared.computeIfAbsent(symbol, s -> new Cell())
        : instance.locals().computeIfAbsent(symbol, s -> new Cell());
  }

  /** The place of a global variable. */
  Cell global(Symbol symbol) {
    return shared.computeIfAbsent(
        symbol, s -> new Cell(isDynamic(s) ? Basic.DYNAMIC : Basic.NEVER));
  }

  private boolean isDynamic(Symbol symbol) {
    Scope.Kind owner = symbol.owner().kind();
    return owner == Scope.Kind.CLASS
        || owner == Scope.Kind.TYPE_PARAMETERS
        || symbol.isImplicit()
        || symbol.bindings().isEmpty()
        || reflection.isUnbounded();
  }

  // ---- escapes

  /** Asks for the version of a function that takes anything. */
  void requireGeneral(FunctionInfo function) {
    if (openFunctions.add(function)) {
      function.setOpenCause(
          lattice.position().cause(Cause.Kind.ESCAPED, Basic.NEVER, Basic.DYNAMIC));
      instances.open(function);
      lattice.change();
      function.defaultCells().values().forEach(each -> lattice.escape(each.type()));
    }
  }

  /** Whether code that knows nothing may call a function. */
  boolean isOpen(FunctionInfo function) {
    return openFunctions.contains(function);
  }

  @Override
  public void function(FunctionInfo of) {
    requireGeneral(of);
  }

  @Override
  public void instance(ClassInfo of) {
    if (openInstances.add(of)) {
      lattice.change();
      for (Map.Entry<String, FunctionInfo> each : of.methods().entrySet()) {
        if (PROTOCOLS.contains(each.getKey())) {
          requireGeneral(each.getValue());
        }
      }
      if (classesAreOpen) {
        classObject(of);
      }
      of.subclasses().forEach(this::instance);
      ClassInfo base = of.base();
      if (base != null) {
        protocolsOf(base);
      }
    }
  }

  private void protocolsOf(ClassInfo base) {
    for (ClassInfo each = base; each != null; each = each.base()) {
      each.methods()
          .forEach(
              (name, method) -> {
                if (PROTOCOLS.contains(name)) {
                  requireGeneral(method);
                }
              });
    }
  }

  /** The class of any object that escaped is used as a value. */
  void openClasses() {
    if (!classesAreOpen) {
      classesAreOpen = true;
      lattice.change();
      List.copyOf(openInstances).forEach(this::classObject);
    }
  }

  @Override
  public void classObject(ClassInfo of) {
    if (openClasses.add(of)) {
      lattice.change();
      for (ClassInfo each = of; each != null; each = each.base()) {
        FunctionInfo init = each.methods().get("__init__");
        if (init != null) {
          requireGeneral(init);
        }
      }
      instance(of);
    }
  }

  @Override
  public void module(BoundModule of) {
    if (openModules.add(of)) {
      lattice.change();
      of.scope().symbols().values().forEach(symbol -> lattice.widen(global(symbol)));
    }
  }

  @Override
  public void libraryModule(String name) {
    if (openLibraryModules.add(name)) {
      lattice.change();
    }
  }

  // ---- attributes of objects of which nothing is known

  /** An attribute is read on an object that may be anything. */
  void readDynamically(String attribute) {
    for (ClassInfo each : typed.classes()) {
      ClassInfo.Field field = each.fields().get(attribute);
      if (field != null) {
        lattice.escape(field.cell().type());
      }
      requireIfPresent(each.methods().get(attribute));
      requireIfPresent(each.properties().get(attribute));
      requireIfPresent(each.staticMethods().get(attribute));
    }
  }

  /** Attributes of objects that code which knows nothing has are read by names made at run time. */
  void readComputed() {
    Set<ClassInfo> open = new LinkedHashSet<>(openInstances);
    open.addAll(openClasses);
    for (ClassInfo each : open) {
      for (ClassInfo at = each; at != null; at = at.base()) {
        at.fields().values().forEach(field -> lattice.escape(field.cell().type()));
        at.methods().values().forEach(this::requireGeneral);
        at.properties().values().forEach(this::requireGeneral);
        at.staticMethods().values().forEach(this::requireGeneral);
      }
    }
  }

  private void requireIfPresent(@Nullable FunctionInfo function) {
    if (function != null) {
      requireGeneral(function);
    }
  }

  /** A value is stored in an attribute of an object that may be anything. */
  void storeDynamically(String attribute, Type value) {
    lattice.escape(value);
    for (ClassInfo each : typed.classes()) {
      ClassInfo.Field field = each.fields().get(attribute);
      if (field != null) {
        field.setChanged();
        lattice.widen(field.cell());
      }
    }
    openModules.forEach(
        module -> {
          Symbol symbol = module.scope().symbols().get(attribute);
          if (symbol != null) {
            lattice.widen(global(symbol));
          }
        });
    if (!openLibraryModules.isEmpty()) {
      override(attribute);
    }
  }

  /** A class was found in a module, where its bases can be found too. */
  void noteModule(LibraryClass type, String module) {
    modulesOfClasses.putIfAbsent(type, module);
  }

  /** A module in which the bases of a class can be found. */
  String moduleOf(LibraryClass type) {
    return modulesOfClasses.getOrDefault(type, type.module());
  }

  /** An attribute of a library module is replaced by the program. */
  void override(String attribute) {
    if (overridden.add(attribute)) {
      lattice.change();
    }
  }

  /** Whether the program may have replaced an attribute of that name of a library module. */
  boolean isOverridden(String attribute) {
    return overridden.contains(attribute);
  }

  // ---- the end

  /** Records the types of all variables. */
  void finish() {
    openInstances.forEach(ClassInfo::setOpen);
    openClasses.forEach(ClassInfo::setOpen);
    Map<Symbol, Type> sharedTypes = new IdentityHashMap<>();
    shared.forEach(
        (symbol, cell) -> {
          sharedTypes.put(symbol, cell.type());
          typed.setCell(symbol, cell);
          if (symbol.isGlobal()) {
            typed.setGlobalType(symbol, cell.type());
          }
        });
    for (FunctionInstance each : instances.all()) {
      each.setVariables(sharedTypes);
    }
  }
}
