package dev.portalis.processor.bind;

import dev.portalis.processor.parse.PyParser;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.ModuleFinder;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.tree.Module;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds programs that are given as text, with a small library. */
public final class Programs {
  /** The library that tests import from. */
  public static final LibraryNames LIBRARY =
      new FixedLibrary(
          Map.ofEntries(
              Map.entry("contextlib", Set.of("suppress")),
              Map.entry("os", Set.of("getcwd", "name", "path", "environ")),
              Map.entry("os.path", Set.of("join", "exists")),
              Map.entry("sys", Set.of("argv", "exit", "version_info", "platform", "modules")),
              Map.entry("abc", Set.of("ABC", "ABCMeta", "abstractmethod")),
              Map.entry("enum", Set.of("Enum", "EnumMeta", "auto")),
              Map.entry("queue", Set.of("Queue", "Empty", "Full", "_private")),
              Map.entry("threading", Set.of("Thread", "Lock", "RLock")),
              Map.entry("functools", Set.of("wraps", "lru_cache")),
              Map.entry("typing", Set.of("TYPE_CHECKING", "Optional")),
              Map.entry("concurrent.futures", Set.of("ThreadPoolExecutor", "Future"))));

  private final Map<String, ModuleFinder.Found> modules = new LinkedHashMap<>();
  private final Problems problems = new Problems();

  /** Adds a module that can be imported. */
  public Programs module(String name, String text) {
    return add(name, name.replace('.', '/') + ".py", text, false);
  }

  /** Adds a package that can be imported. */
  public Programs packageModule(String name, String text) {
    return add(name, name.replace('.', '/') + "/__init__.py", text, true);
  }

  private Programs add(String name, String path, String text, boolean isPackage) {
    modules.put(name, new ModuleFinder.Found(new PySource(path, text), isPackage));
    return this;
  }

  /** Binds a program whose main file is this text. */
  public Program bind(String text) {
    return bind("__main__", text, LIBRARY);
  }

  /** Binds a program whose main file is this text. */
  public Program bind(String moduleName, String text, LibraryNames library) {
    PySource source = new PySource("main.py", text);
    Module main =
        PyParser.parse(source, moduleName, problems)
            .orElseThrow(() -> new AssertionError(problems.list()));
    ModuleFinder finder = name -> Optional.ofNullable(modules.get(name));
    return Binder.bind(main, false, finder, library, problems);
  }

  /** What was reported. */
  public Problems reported() {
    return problems;
  }

  /** What was reported, each as place, id and message. */
  public List<String> problems() {
    return problems.list().stream().map(Programs::summary).toList();
  }

  private static String summary(Problem problem) {
    return problem.place() + " " + problem.code().id() + " " + problem.message();
  }

  /** A library with a fixed set of names. */
  private record FixedLibrary(Map<String, Set<String>> modules) implements LibraryNames {
    @Override
    public boolean hasModule(String name) {
      return modules.containsKey(name);
    }

    @Override
    public Set<String> members(String module) {
      return modules.getOrDefault(module, Set.of());
    }
  }
}
