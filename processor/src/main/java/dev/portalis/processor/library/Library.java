package dev.portalis.processor.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The modules that a program can import from Java, each read when it is asked for first. */
public final class Library {
  private final LibrarySource source;
  private final Map<String, Optional<LibraryModule>> modules = new HashMap<>();

  /** A library of the modules of a source. */
  public Library(LibrarySource source) {
    this.source = source;
  }

  /** A module by its dotted name. */
  public Optional<LibraryModule> module(String name) {
    Optional<LibraryModule> known = modules.get(name);
    if (known == null) {
      known = source.index(name).map(IndexReader::read);
      modules.put(name, known);
    }
    return known;
  }

  /** {@code builtins}; a library without it is of no use. */
  public LibraryModule builtins() {
    return module("builtins")
        .orElseThrow(() -> new IllegalStateException("no index of the module builtins"));
  }

  /** A class of {@code builtins} such as {@code str} or {@code ValueError}. */
  public Optional<LibraryClass> builtinClass(String name) {
    return builtins().type(name);
  }

  /**
   * A class by name, as the bases of a class of the given module name it: of that module, or of
   * {@code builtins}, or with its module's name before it.
   */
  public Optional<LibraryClass> type(String module, String name) {
    Optional<LibraryClass> own = module(module).flatMap(m -> m.type(name));
    if (own.isPresent()) {
      return own;
    }
    Optional<LibraryClass> builtin = builtinClass(name);
    int dot = name.lastIndexOf('.');
    return builtin.isPresent() || dot < 0
        ? builtin
        : module(name.substring(0, dot)).flatMap(m -> m.type(name.substring(dot + 1)));
  }

  /** A class of a module and its bases in the order of look-up, the class itself first. */
  public List<LibraryClass> order(String module, LibraryClass type) {
    List<LibraryClass> order = new ArrayList<>();
    addWithBases(order, module, type);
    return order;
  }

  private void addWithBases(List<LibraryClass> order, String module, LibraryClass type) {
    if (order.contains(type)) {
      return;
    }
    order.add(type);
    for (String base : type.bases()) {
      type(module, base).ifPresent(found -> addWithBases(order, module, found));
    }
    // The base of all comes last, whichever path led to it first.
    type(module, "object")
        .ifPresent(
            object -> {
              if (order.remove(object)) {
                order.add(object);
              }
            });
  }

  /** A method of a class or the nearest of its bases that has it. */
  public Optional<LibraryFunction> method(String module, LibraryClass type, String name) {
    return first(module, type, each -> each.method(name));
  }

  /** The getter of a property of a class or the nearest of its bases that has it. */
  public Optional<LibraryFunction> getter(String module, LibraryClass type, String name) {
    return first(module, type, each -> each.getter(name));
  }

  /** The setter of a property of a class or the nearest of its bases that has it. */
  public Optional<LibraryFunction> setter(String module, LibraryClass type, String name) {
    return first(module, type, each -> each.setter(name));
  }

  private <T> Optional<T> first(
      String module, LibraryClass type, Function<LibraryClass, Optional<T>> member) {
    for (LibraryClass each : order(module, type)) {
      Optional<T> found = member.apply(each);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
