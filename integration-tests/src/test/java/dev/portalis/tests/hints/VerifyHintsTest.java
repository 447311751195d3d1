package dev.portalis.tests.hints;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.check.VerifyHints;
import dev.portalis.processor.problem.Problems;
import dev.portalis.tests.build.Inferred;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hints that the program contradicts. */
final class VerifyHintsTest {
  @Test
  void warnsOfContradictedHints() {
    assertThat(
            problems(
                """
                def area(width: int, height: int) -> int:
                    return width * height / 2
                area(3, 4)
                area("3", 4)
                count: int = "none"
                class Box:
                    def __init__(self, items: list[int]):
                        self.items: list[int] = items
                    def put(self, name: str):
                        self.items.append(1)
                box = Box((1, 2))
                Box([1]).put(5)
                def given(x: str = 3): pass
                given()
                """))
        .containsAtLeast(
            "4 'width' is hinted int, but this is str",
            "5 'count' is hinted int, but this is str",
            "11 'items' is hinted list, but this is tuple",
            "12 'name' is hinted str, but this is int",
            "13 'x' is hinted str, but this is int");
    assertThat(
            problems(
                """
                def half(n: int) -> int:
                    return n / 2
                half(3)
                """))
        .containsExactly("2 the result of 'half' is hinted int, but this is float");
  }

  @Test
  void saysNothingOfHintsThatFit() {
    assertThat(
            problems(
                """
                from typing import Optional
                def f(x: float, n: int = None, s: "str" = 3, *rest: int) -> float:
                    return x
                f(1)
                f(2.5, True)
                f(1, 2, "a", 3)
                def g(v):
                    if isinstance(v, int):
                        h(v)
                h2: Optional[int] = None
                def h(s: str): pass
                g(1)
                total: float = 0
                names: list[str] = []
                def gen(n: int) -> list:
                    yield n
                unknown = [h, g]
                k: int = unknown[0]
                """))
        .isEmpty();
  }

  private static List<String> problems(String text) {
    Problems problems = new Problems();
    VerifyHints.check(Inferred.program(text), problems);
    return problems.list().stream()
        .map(each -> each.span().startLine() + " " + each.message())
        .toList();
  }
}
