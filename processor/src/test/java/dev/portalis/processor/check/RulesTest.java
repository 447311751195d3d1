package dev.portalis.processor.check;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.bind.LibraryNames;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Programs;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule with programs that it refuses and programs that it lets pass. */
final class RulesTest {
  /** The builtins and a module, of which only some members are there. */
  private static final LibraryNames SMALL =
      new LibraryNames() {
        @Override
        public boolean hasModule(String name) {
          return Set.of("builtins", "sys", "os", "os.path").contains(name);
        }

        @Override
        public Set<String> members(String module) {
          return switch (module) {
            case "builtins" -> Set.of("print", "len", "hasattr", "AttributeError");
            case "sys" -> Set.of("argv", "exit");
            case "os" -> Set.of("getcwd");
            case "os.path" -> Set.of("join");
            default -> Set.of();
          };
        }
      };

  private static void refuses(String text, String... problems) {
    assertThat(check(new Programs(), text)).containsExactlyElementsIn(problems).inOrder();
  }

  private static void accepts(String text) {
    assertThat(check(new Programs(), text)).isEmpty();
  }

  private static List<String> check(Programs programs, String text) {
    Program program = programs.bind(text);
    Checks.check(program, Programs.LIBRARY, programs.reported());
    return programs.problems().stream()
        .map(
            p ->
                p.replace("main.py:", "")
                    .replaceFirst("PY03\\d\\d ", "")
                    .replace(" is not supported", ""))
        .toList();
  }

  @Test
  void refuseFrames() {
    assertThat(check(new Programs(), "import sys\nprint(sys._getframe())\nsys.settrace(None)\n"))
        .containsExactly("2:7 'sys._getframe'", "3:1 'sys.settrace'")
        .inOrder();
    accepts("class C: pass\nsys = C()\nsys._getframe = 1\nprint(sys._getframe)\n");
  }

  @Test
  void refuseCodeFromText() {
    refuses(
        """
        print(eval("1"))
        exec("x = 1")
        run = compile
        m = __import__("os")
        """,
        "1:7 the builtin 'eval'",
        "2:1 the builtin 'exec'",
        "3:7 the builtin 'compile'",
        "4:5 the builtin '__import__'");
    accepts("def eval(x): return x\nprint(eval(1))\nclass C: pass\nprint(C.compile)\n");
  }

  @Test
  void refuseChangingNamespaces() {
    refuses(
        """
        globals()["x"] = 1
        locals().update(x=1)
        g = globals()
        def f(): return vars()
        """,
        "1:1 changing variables through globals()",
        "2:1 changing variables through locals()",
        "3:5 changing variables through globals()",
        "4:17 changing variables through vars()");
    accepts(
        """
        print(globals()["f"], "f" in globals(), globals().get("f"), len(globals()))
        names = [n for n in globals()]
        class C: pass
        vars(C)
        """);
  }

  @Test
  void refuseMetaclasses() {
    refuses(
        """
        class Meta(type): pass
        class C(metaclass=Meta): pass
        """,
        "1:12 a class of classes, derived from 'type',",
        "2:9 a metaclass other than ABCMeta and EnumMeta");
    accepts(
        """
        import abc
        from enum import EnumMeta, Enum
        class A(metaclass=abc.ABCMeta): pass
        class B(Enum, metaclass=EnumMeta): pass
        class C(A, metaclass=type): pass
        """);
  }

  @Test
  void refuseChangingClasses() {
    refuses(
        """
        class C: pass
        c = C()
        c.__class__ = C
        setattr(c, "__class__", C)
        """,
        "3:1 changing '__class__'",
        "4:1 changing '__class__'");
    accepts("class C: pass\nc = C()\nc.x = c.__class__\nsetattr(c, 'y', 1)\n");
  }

  @Test
  void refuseFinalizers() {
    refuses(
        """
        class C:
            def __del__(self): pass
        """,
        "2:5 the method '__del__'");
    accepts("def __del__(): pass\nclass C:\n    def __delitem__(self, k): pass\n");
  }

  @Test
  void refuseImportMachinery() {
    refuses("print(__spec__)\n", "1:7 the variable '__spec__'");
    accepts("print(__name__, __file__)\n__spec__ = 1\nprint(__spec__)\n");
  }

  @Test
  void refuseTypeCheckingCode() {
    refuses("TYPE_CHECKING = True\n", "1:1 a TYPE_CHECKING that is not False");
    accepts("TYPE_CHECKING = False\n");
  }

  @Test
  void refuseHiddenSubmodules() {
    Programs hidden =
        new Programs().packageModule("p", "def part(): pass\n").module("p.part", "x = 1\n");
    assertThat(check(hidden, "import p.part\n"))
        .containsExactly(
            "p/__init__.py:1:1 a variable 'part' in a package with a submodule of that name");

    Programs imported =
        new Programs()
            .packageModule("p", "from .part import part\n")
            .module("p.part", "def part(): pass\n");
    assertThat(check(imported, "import p.part\n")).isEmpty();
  }

  @Test
  void refuseMissingBuiltins() {
    assertThat(checkSmall("print(memoryview(b''), len(''))\n"))
        .containsExactly("main.py:1:7 PY0308 the builtin 'memoryview' is not supported");
    assertThat(checkSmall("def memoryview(x): return x\nprint(memoryview(1))\n")).isEmpty();
  }

  @Test
  void refuseMissingMembersOfModulesInPython() {
    assertThat(
            check(
                new Programs(),
                "import graphlib as g\nprint(g.TopologicalSorter, g.Sorter, g.__name__)\n"))
        .containsExactly("2:28 'graphlib.Sorter'");
    assertThat(check(new Programs(), "import graphlib\nprint(graphlib.CycleError)\n")).isEmpty();
  }

  @Test
  void refuseMissingMembers() {
    assertThat(checkSmall("import sys, os\nsys._getframe()\nprint(os.getwcd)\n"))
        .containsExactly(
            "main.py:2:1 PY0307 'sys._getframe' is not supported",
            "main.py:3:7 PY0308 'os.getwcd' is not supported");
    assertThat(
            checkSmall(
                """
                import sys, os.path
                print(sys.argv, os.path.join, os.getcwd)
                if hasattr(sys, "getwindowsversion"):
                    print(sys.getwindowsversion)
                try:
                    print(sys.maxunicode)
                except AttributeError:
                    pass
                def f(sys): return sys.getwindowsversion
                """))
        .isEmpty();
  }

  private static List<String> checkSmall(String text) {
    Programs programs = new Programs();
    Program program = programs.bind("__main__", text, SMALL);
    Checks.check(program, SMALL, programs.reported());
    return programs.problems();
  }
}
