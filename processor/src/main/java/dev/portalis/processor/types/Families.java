package dev.portalis.processor.types;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The methods that calls on instances of static classes can reach. */
final class Families {
  private static final int MAX_FAMILIES = 4;

  private final ProgramState state;
  private final Map<ClassInfo, Map<String, List<MethodFamily>>> families = new LinkedHashMap<>();

  Families(ProgramState state) {
    this.state = state;
  }

  /** The class that defines a method, as a class has it; null where it is not a plain method. */
  static @Nullable ClassInfo definer(ClassInfo of, String name) {
    return definer(of, name, ClassInfo::methods);
  }

  /** The same for members of some kind. */
  static @Nullable ClassInfo definer(ClassInfo of, String name, Kind kind) {
    for (ClassInfo each = of; each != null; each = each.base()) {
      if (each.scope().symbols().containsKey(name)) {
        return kind.apply(each).containsKey(name) ? each : null;
      }
    }
    return null;
  }

  /** A kind of members: methods, properties, or static methods. */
  interface Kind extends Function<ClassInfo, Map<String, FunctionInfo>> {}

  /**
   * The methods that a call can reach, by the class that defines them; null where one of them is
   * not a plain method, or they take different parameters.
   */
  @Nullable Map<ClassInfo, FunctionInfo> members(ClassInfo root, String name) {
    return state.selfStores().mayHave(root, name) ? null : members(root, name, ClassInfo::methods);
  }

  /** The getters that reading a property can reach, like the methods of a call. */
  @Nullable Map<ClassInfo, FunctionInfo> getters(ClassInfo root, String name) {
    ClassInfo definer = definer(root, name, ClassInfo::properties);
    if (definer == null) {
      return null;
    }
    boolean settable =
        Objects.requireNonNull(definer.scope().symbols().get(name)).bindings().size() > 1;
    return settable || !state.selfStores().mayHave(root, name)
        ? members(root, name, ClassInfo::properties)
        : null;
  }

  private static @Nullable Map<ClassInfo, FunctionInfo> members(
      ClassInfo root, String name, Kind kind) {
    ClassInfo definer = definer(root, name, kind);
    if (definer == null) {
      return null;
    }
    Map<ClassInfo, FunctionInfo> members = new LinkedHashMap<>();
    FunctionInfo own = Objects.requireNonNull(kind.apply(definer).get(name));
    members.put(definer, own);
    return addOverrides(root, name, own, members, kind) ? members : null;
  }

  private static boolean addOverrides(
      ClassInfo of,
      String name,
      FunctionInfo first,
      Map<ClassInfo, FunctionInfo> members,
      Kind kind) {
    for (ClassInfo each : of.subclasses()) {
      if (each.scope().symbols().containsKey(name)) {
        FunctionInfo method = kind.apply(each).get(name);
        if (method == null || !sameParameters(first, method)) {
          return false;
        }
        members.put(each, method);
      }
      if (!addOverrides(each, name, first, members, kind)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameParameters(FunctionInfo a, FunctionInfo b) {
    Parameters x = Objects.requireNonNull(a.parameters());
    Parameters y = Objects.requireNonNull(b.parameters());
    return a.scope().yields() == b.scope().yields()
        && a.scope().isAsync() == b.scope().isAsync()
        && same(x.positionalOnly(), y.positionalOnly())
        && same(x.positional(), y.positional())
        && same(x.keywordOnly(), y.keywordOnly())
        && (x.varArgs() == null) == (y.varArgs() == null)
        && (x.kwArgs() == null) == (y.kwArgs() == null);
  }

  private static boolean same(List<Parameters.Parameter> a, List<Parameters.Parameter> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).name().equals(b.get(i).name()) && i > 0) {
        return false;
      }
      if (!sameDefault(a.get(i).defaultValue(), b.get(i).defaultValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameDefault(@Nullable Expr a, @Nullable Expr b) {
    if (a == null || b == null) {
      return a == b;
    }
    Expr x = Binding.constantOf(a);
    Expr y = Binding.constantOf(b);
    return x != null && y != null && Binding.sameConstant(x, y);
  }

  /** The family for some arguments behind self; the arguments flow into it. */
  MethodFamily select(
      ClassInfo root, String name, Map<ClassInfo, FunctionInfo> members, List<Type> arguments) {
    List<MethodFamily> known =
        families
            .computeIfAbsent(root, r -> new LinkedHashMap<>())
            .computeIfAbsent(name, n -> new ArrayList<>());
    MethodFamily found = find(known, arguments);
    if (found == null) {
      found = make(root, name, members, arguments, known.size());
      known.add(found);
    }
    for (int i = 0; i < arguments.size(); i++) {
      state.lattice().flow(arguments.get(i), found.parameterCells().get(i));
    }
    link(found);
    return found;
  }

  private static @Nullable MethodFamily find(List<MethodFamily> known, List<Type> arguments) {
    for (MethodFamily each : known) {
      if (Shapes.match(each.parameterCells(), arguments)) {
        return each;
      }
    }
    return known.size() > MAX_FAMILIES ? known.get(known.size() - 1) : null;
  }

  private MethodFamily make(
      ClassInfo root,
      String name,
      Map<ClassInfo, FunctionInfo> members,
      List<Type> arguments,
      int number) {
    MethodFamily family = new MethodFamily(name, root, number, arguments);
    members.forEach(
        (owner, method) -> {
          List<Type> all = new ArrayList<>();
          all.add(new Type.Instance(Objects.requireNonNull(method.owner())));
          all.addAll(arguments);
          family.members().put(owner, state.instances().select(method, all));
        });
    state.typed().add(family);
    state.lattice().change();
    return family;
  }

  /** Lets the parameters and results of the members of all families be the same. */
  void linkAll() {
    families.values().forEach(byName -> byName.values().forEach(all -> all.forEach(this::link)));
  }

  private void link(MethodFamily family) {
    Lattice lattice = state.lattice();
    for (FunctionInstance member : family.members().values()) {
      for (int i = 0; i < family.parameterCells().size(); i++) {
        Cell own = family.parameterCells().get(i);
        Cell its = member.parameterCells().get(i + 1);
        lattice.flow(own.type(), its);
        lattice.flow(its.type(), own);
      }
      lattice.flow(Instances.resultOf(member), family.resultCell());
    }
    if (family.members().size() > 1) {
      for (FunctionInstance member : family.members().values()) {
        giveBack(family.resultCell().type(), member);
      }
    }
  }

  private void giveBack(Type result, FunctionInstance member) {
    if (!member.function().scope().yields()) {
      state.lattice().flow(result, member.resultCell());
    } else if (result instanceof Type.IteratorOf iterator) {
      state.lattice().flow(iterator.item(), member.yieldCell());
    }
  }

  /** Records the parameters and results of the families. */
  void finish() {
    families
        .values()
        .forEach(
            byName ->
                byName
                    .values()
                    .forEach(
                        all ->
                            all.forEach(
                                family -> {
                                  family.setParameters(
                                      family.parameterCells().stream().map(Cell::type).toList());
                                  family.setResult(family.resultCell().type());
                                })));
  }
}
