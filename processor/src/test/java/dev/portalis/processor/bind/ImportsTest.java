package dev.portalis.processor.bind;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.tree.Stmt;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ImportsTest {
  private static List<String> names(Program program) {
    return program.modules().stream().map(BoundModule::name).toList();
  }

  /** The meanings of the imports at the top of the main module. */
  private static List<String> imports(Program program) {
    return program.main().tree().body().stream()
        .flatMap(ImportsTest::aliases)
        .map(alias -> text(program.importOf(alias)))
        .toList();
  }

  private static Stream<Stmt.Alias> aliases(Stmt s) {
    if (s instanceof Stmt.Import i) {
      return i.names().stream();
    }
    return s instanceof Stmt.ImportFrom f ? f.names().stream() : Stream.empty();
  }

  private static String text(Import meaning) {
    if (meaning instanceof Import.OfModule m) {
      return "module " + m.module().name();
    }
    if (meaning instanceof Import.OfMember m) {
      return "member " + m.module().name() + "." + m.name();
    }
    if (meaning instanceof Import.Star m) {
      return "star " + m.module().name() + " " + m.names();
    }
    return String.valueOf(meaning);
  }

  @Test
  void findsModulesEachOnce() {
    Programs programs =
        new Programs().module("a", "import b\nx = 1\n").module("b", "import a\nfrom a import x\n");
    Program program = programs.bind("import a\nimport b as other\nfrom a import x\n");

    assertThat(programs.problems()).isEmpty();
    assertThat(names(program)).containsExactly("__main__", "a", "b").inOrder();
    assertThat(imports(program)).containsExactly("module a", "module b", "member a.x").inOrder();
  }

  @Test
  void findsPackages() {
    Programs programs =
        new Programs()
            .packageModule("pkg", "from . import core\nfrom .core import run\n")
            .module("pkg.core", "from .util import helper\ndef run(): return helper\n")
            .module("pkg.util", "from .. pkg import core\nhelper = 1\n");
    Program program =
        programs.bind("import pkg.core\nfrom pkg import core, run, util\nimport pkg.util as u\n");

    assertThat(programs.problems()).hasSize(1);
    assertThat(programs.problems().get(0)).startsWith("pkg/util.py:1:20 PY0202");
    assertThat(imports(program))
        .containsExactly(
            "module pkg.core",
            "module pkg.core",
            "member pkg.run",
            "module pkg.util",
            "module pkg.util")
        .inOrder();
    BoundModule pkg = program.modules().get(1);
    assertThat(pkg.submodules().keySet()).containsExactly("core", "util");
  }

  @Test
  void findsPackagesWithoutAFile() {
    Programs programs = new Programs().module("space.part", "x = 1\n");
    Program program = programs.bind("import space.part\nfrom space import part\n");

    assertThat(programs.problems()).isEmpty();
    assertThat(imports(program)).containsExactly("module space.part", "module space.part");
  }

  @Test
  void findsTheLibrary() {
    Programs programs = new Programs().module("sys", "").module("queue", "mine = 1\n");
    Program program =
        programs.bind(
            """
            import os.path, sys
            from os import path, getcwd
            from queue import mine
            from concurrent.futures import Future
            """);

    assertThat(programs.problems()).isEmpty();
    assertThat(imports(program))
        .containsExactly(
            "OfLibrary[module=os.path]",
            "OfLibrary[module=sys]",
            "OfLibraryMember[module=os, name=path]",
            "OfLibraryMember[module=os, name=getcwd]",
            "member queue.mine",
            "OfLibraryMember[module=concurrent.futures, name=Future]")
        .inOrder();
  }

  @Test
  void bindsTheNamesOfStars() {
    Programs programs =
        new Programs()
            .module("a", "from b import *\nx = 1\n_hidden = 2\n")
            .module("b", "__all__ = ['y'] + ['_z']\n__all__ += ['w']\ny = _z = w = no = 1\n")
            .module("c", "from d import *\nfrom_c = 1\n")
            .module("d", "from c import *\nfrom_d = 1\n");
    Program program =
        programs.bind("from a import *\nfrom c import *\nfrom queue import *\nprint(x, y, w)\n");

    assertThat(programs.problems()).isEmpty();
    assertThat(program.main().scope().symbols().keySet())
        .containsAtLeast("x", "y", "w", "from_c", "from_d", "Queue", "Empty", "Full");
    assertThat(program.main().scope().symbols()).doesNotContainKey("no");
    assertThat(program.main().scope().symbols()).doesNotContainKey("_hidden");
    assertThat(program.main().scope().symbols()).doesNotContainKey("_private");
  }

  @Test
  void reportsModulesThatDoNotExist() {
    Programs programs = new Programs().module("a", "");
    programs.bind(
        """
        import nowhere.part
        import numpy
        import tkinter
        import a.b
        from . import sibling
        import treading
        """);

    assertThat(programs.problems())
        .containsExactly(
            "main.py:1:8 PY0202 no module named 'nowhere'",
            "main.py:2:8 PY0202 no module named 'numpy'",
            "main.py:3:8 PY0202 no module named 'tkinter'",
            "main.py:4:8 PY0202 no module named 'a.b'",
            "main.py:5:15 PY0202 no module named '.'",
            "main.py:6:8 PY0202 no module named 'treading'")
        .inOrder();
    assertThat(programs.reported().list().get(1).notes())
        .containsExactly("'numpy' is not written in Python, so that it cannot be translated");
    assertThat(programs.reported().list().get(2).notes())
        .containsExactly("'tkinter' of the standard library is not part of Portalis");
    assertThat(programs.reported().list().get(3).notes())
        .containsExactly("No module named 'a.b'; 'a' is not a package");
    assertThat(programs.reported().list().get(5).help()).isEqualTo("did you mean 'threading'?");
  }

  @Test
  void reportsNamesThatDoNotExist() {
    Programs programs = new Programs().module("a", "value = 1\n");
    programs.bind("from a import valeu\nfrom queue import Quue\n");

    assertThat(programs.problems())
        .containsExactly(
            "main.py:1:15 PY0203 cannot import name 'valeu' from 'a'",
            "main.py:2:19 PY0203 cannot import name 'Quue' from 'queue'")
        .inOrder();
    assertThat(programs.reported().list().get(0).help()).isEqualTo("did you mean 'value'?");
    assertThat(programs.reported().list().get(1).help()).isEqualTo("did you mean 'Queue'?");
  }

  @Test
  void leavesToRunTimeWhatTheProgramIsPreparedFor() {
    Programs programs = new Programs().module("a", "");
    Program program =
        programs.bind(
            """
            import contextlib
            try:
                import numpy
                from a import fast
            except ImportError:
                numpy = None
            with contextlib.suppress(ImportError):
                import nowhere
            """);
    Stmt.Try guarded = (Stmt.Try) program.main().tree().body().get(1);
    Stmt.Alias numpy = ((Stmt.Import) guarded.body().get(0)).names().get(0);
    Stmt.Alias fast = ((Stmt.ImportFrom) guarded.body().get(1)).names().get(0);

    assertThat(programs.problems()).isEmpty();
    assertThat(program.importOf(numpy))
        .isEqualTo(new Import.Missing("numpy", "No module named 'numpy'"));
    assertThat(program.importOf(fast)).isEqualTo(new Import.MissingMember("a", "fast"));
  }

  @Test
  void refusesAGuardedImportThatRunsAPackage() {
    Programs programs = new Programs().packageModule("p", "print('p runs')\n");
    programs.bind("try:\n    import p.fast\nexcept ImportError:\n    pass\n");

    assertThat(programs.problems()).containsExactly("main.py:2:12 PY0202 no module named 'p.fast'");
  }

  @Test
  void doesNotFollowWhatIsNeverExecuted() {
    Programs programs = new Programs();
    Program program =
        programs.bind(
            """
            from __future__ import division
            import sys, typing
            if typing.TYPE_CHECKING:
                import nowhere
            if sys.version_info >= (3, 11):
                import queue
            else:
                import backport
            """);

    assertThat(programs.problems()).isEmpty();
    assertThat(names(program)).containsExactly("__main__");
  }

  @Test
  void reportsAModuleThatIsNoPythonOnce() {
    Programs programs = new Programs().module("a", "def f(:\n");
    programs.bind("from a import x, y\nimport a\n");

    assertThat(programs.problems()).hasSize(1);
    assertThat(programs.problems().get(0)).startsWith("a.py:1:6 PY0101");
  }
}
