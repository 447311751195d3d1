package dev.portalis.processor.types;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Types of variables, containers and expressions. */
final class VariablesTest {
  @Test
  void joinsWhatIsStored() {
    Inferring types =
        Inferring.of(
            """
            a = 1
            b = 1.5
            c = "x"
            d = None
            d = "late"
            e = 1
            e = 2.5
            f = True
            f = 1
            g = None
            g = 1
            h = (1, "a")
            i = a + b
            j = a / 2
            k = a < b < 3
            l = a if b else c
            m = f"{a}"
            n = [1, 2][0]
            """);

    assertThat(types.lines())
        .containsAtLeast(
            "  a: int",
            "  b: float",
            "  c: str",
            "  d: str | None",
            "  e: number",
            "  f: object",
            "  g: object",
            "  h: tuple[int, str]",
            "  i: float",
            "  j: float",
            "  k: bool",
            "  l: object",
            "  m: str",
            "  n: int");
  }

  @Test
  void arithmetic() {
    Inferring types =
        Inferring.of(
            """
            a = 2 ** 10
            b = 2 ** 100
            n = len("abc")
            c = n ** 2
            d = n ** -1
            e = 1.5 ** n
            f = 1.5 ** 0.5
            g = (0.0 - 1.5) ** 0.5
            h = n << 3
            i = n >> 1
            j = True + True
            k = True & False
            l = "a" * n
            m = [1] + [2]
            o = "%d" % n
            p = n // 2 % 3
            q = (n * n + 1.5 ** 2) ** 0.5
            r = h & 255
            """);

    assertThat(types.lines())
        .containsAtLeast(
            "  a: int",
            "  b: wide int",
            "  c: int",
            "  d: object",
            "  e: float",
            "  f: float",
            "  g: object",
            "  h: wide int",
            "  i: int",
            "  j: int",
            "  k: bool",
            "  l: str",
            "  m: list[int]",
            "  o: str",
            "  p: int",
            "  q: float",
            "  r: int");
  }

  @Test
  void containersAreUnifiedWhenTheyMeet() {
    Inferring types =
        Inferring.of(
            """
            a = [1]
            b = a
            b.append(2.5)
            c = [1]
            d = {"k": c}
            d["k"].append("x")
            e = [1]
            f = [e, ["y"]]
            g = [1, 2]
            h = g[:]
            h.append(None)
            i = []
            j = i
            i.append(1)
            """);

    assertThat(types.global("a")).isEqualTo("list[number]");
    assertThat(types.global("c")).isEqualTo("list[object]");
    assertThat(types.global("e")).isEqualTo("list[object]");
    assertThat(types.global("g")).isEqualTo("list[int]");
    assertThat(types.global("h")).isEqualTo("list[object]");
    assertThat(types.global("j")).isEqualTo("list[int]");
  }

  @Test
  void comprehensionsLoopsAndUnpacking() {
    Inferring types =
        Inferring.of(
            """
            squares = [x * x for x in range(9)]
            table = {str(x): x / 2 for x in squares}
            for key, value in table.items():
                pass
            for i, (p, q) in enumerate(zip(squares, table)):
                pass
            first, *rest = squares
            total = sum(x * 0.5 for x in squares)
            a, b = 1, "s"
            matrix = [[0] * 3 for _ in range(3)]
            for row in matrix:
                for cell in row:
                    pass
            """);

    assertThat(types.lines())
        .containsAtLeast(
            "  squares: list[int]",
            "  table: dict[str, float]",
            "  key: str",
            "  value: float",
            "  i: int",
            "  p: int",
            "  q: str",
            "  first: int",
            "  rest: list[int]",
            "  a: int",
            "  b: str",
            "  matrix: list[list[int]]",
            "  row: list[int]",
            "  cell: int");
    // Without items the sum is the int 0.
    assertThat(types.global("total")).isEqualTo("number");
  }

  @Test
  void recursiveContainersEnd() {
    Inferring types =
        Inferring.of(
            """
            a = []
            a.append(a)
            b = {}
            b["self"] = b
            c = ()
            for i in range(9):
                c = (c, i)
            d = []
            e = [d]
            d.append(e)
            """);

    assertThat(types.global("a")).isEqualTo("object");
    assertThat(types.global("c")).isAnyOf("object", "tuple...[object]");
  }

  @Test
  void capturedVariablesAreSharedByAllVersions() {
    Inferring types =
        Inferring.of(
            """
            def outer(x):
                def inner():
                    return x
                return inner()
            a = outer(1)
            b = outer("s")
            """);

    assertThat(types.global("a")).isEqualTo("object");
    assertThat(types.global("b")).isEqualTo("object");
  }

  @Test
  void namespacesThatAreOpenAreDynamic() {
    Inferring types =
        Inferring.of(
            """
            x = [1]
            y = 1
            locals()["y"] = "s"
            """
                .replace("locals()", "globals()"));

    assertThat(types.global("x")).isEqualTo("object");
    assertThat(types.global("y")).isEqualTo("object");
  }
}
