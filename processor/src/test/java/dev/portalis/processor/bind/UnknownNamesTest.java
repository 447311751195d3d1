package dev.portalis.processor.bind;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class UnknownNamesTest {
  private static Programs bind(String text) {
    Programs programs = new Programs();
    programs.bind(text);
    return programs;
  }

  @Test
  void reportsEachNameOnce() {
    Programs programs =
        bind(
            """
            def f():
                return missing + missing
            print(missing, other)
            """);

    assertThat(programs.problems())
        .containsExactly(
            "main.py:3:7 PY0201 name 'missing' is not defined",
            "main.py:3:16 PY0201 name 'other' is not defined");
  }

  @Test
  void suggestsWhatIsNear() {
    Programs programs =
        bind(
            """
            counter = 1
            print(conter)
            pritn(counter)
            threading.Lock()
            """);

    assertThat(programs.reported().list().stream().map(p -> p.help()))
        .containsExactly(
            "did you mean 'counter'?",
            "did you mean 'print'?",
            "did you forget to import 'threading'?")
        .inOrder();
  }

  @Test
  void acceptsWhatMayExistAtRunTime() {
    Programs programs =
        bind(
            """
            try:
                unicode
            except NameError:
                unicode = str
            try:
                print(nowhere)
            except (NameError, ValueError):
                pass
            def f(x: int):
                y: NeverEvaluated = x
                return __name__, __file__, __doc__, Exception
            """);

    assertThat(programs.problems()).isEmpty();
  }

  @Test
  void doesNotLookIntoFunctionsWithinAGuard() {
    Programs programs =
        bind(
            """
            try:
                def f():
                    return nowhere
            except NameError:
                pass
            """);

    assertThat(programs.problems())
        .containsExactly("main.py:3:16 PY0201 name 'nowhere' is not defined");
  }

  @Test
  void acceptsAnnotationsThatAreNotEvaluated() {
    Programs programs =
        bind(
            """
            from __future__ import annotations
            from typing import TYPE_CHECKING
            if TYPE_CHECKING:
                from nowhere import Thing
            def f(x: Thing, y: Unknown) -> Other: ...
            """);

    assertThat(programs.problems()).isEmpty();
    assertThat(programs.bind("from __future__ import annotations").main().futureAnnotations())
        .isTrue();
  }

  @Test
  void acceptsVariablesThatAnotherModuleSets() {
    Programs programs = new Programs().module("settings", "def show(): return verbose\n");
    programs.bind("import settings\nsettings.verbose = True\n");

    assertThat(programs.problems()).isEmpty();
  }

  @Test
  void reportsEvaluatedAnnotations() {
    Programs programs = bind("def f(x: Thing): ...\n");

    assertThat(programs.problems())
        .containsExactly("main.py:1:10 PY0201 name 'Thing' is not defined");
  }
}
