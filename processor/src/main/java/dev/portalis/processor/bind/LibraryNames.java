package dev.portalis.processor.bind;

import dev.portalis.processor.library.Library;
import dev.portalis.processor.library.LibraryModule;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What binding has to know of the modules that are written in Java. */
public interface LibraryNames {
  /** A library without modules. */
  LibraryNames NONE =
      new LibraryNames() {
        @Override
        public boolean hasModule(String name) {
          return false;
        }

        @Override
        public Set<String> members(String module) {
          return Set.of();
        }
      };

  /** Whether there is a module of a dotted name. */
  boolean hasModule(String name);

  /** The names that a module has; empty where there is no such module. */
  Set<String> members(String module);

  /** Whether a module has a name. */
  default boolean hasMember(String module, String name) {
    return members(module).contains(name);
  }

  /** The names of a library. */
  static LibraryNames of(Library library) {
    return new LibraryNames() {
      @Override
      public boolean hasModule(String name) {
        return library.module(name).isPresent();
      }

      @Override
      public boolean hasMember(String module, String name) {
        return library.module(module).map(m -> has(m, name)).orElse(false);
      }

      @Override
      public Set<String> members(String module) {
        Set<String> names = new TreeSet<>();
        Optional<LibraryModule> found = library.module(module);
        found.ifPresent(
            m -> {
              m.functions().forEach(f -> names.add(f.name()));
              m.classes().forEach(c -> names.add(c.name()));
              m.constants().forEach(c -> names.add(c.name()));
            });
        return names;
      }
    };
  }

  private static boolean has(LibraryModule module, String name) {
    return module.function(name).isPresent()
        || module.type(name).isPresent()
        || module.constant(name).isPresent();
  }
}
