package dev.portalis.processor.types;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Versions of functions, and what calls reach. */
final class FunctionsTest {
  @Test
  void oneVersionForEachTupleOfTypes() {
    Inferring types =
        Inferring.of(
            """
            def add(a, b=1):
                return a + b
            print(add(1), add(1.5, 2.5), add("x", "y"), add(2, 3))
            """);

    assertThat(types.versions("add"))
        .containsExactly(
            "add(a: int, b: int) -> int",
            "add(a: float, b: float) -> float",
            "add(a: str, b: str) -> str")
        .inOrder();
  }

  @Test
  void listsOfDifferentTypesHaveVersionsOfTheirOwn() {
    Inferring types =
        Inferring.of(
            """
            def first(xs):
                return xs[0]
            a = []
            b = []
            a.append(1)
            b.append("s")
            x = first(a)
            y = first(b)
            """);

    assertThat(types.global("x")).isEqualTo("int");
    assertThat(types.global("y")).isEqualTo("str");
  }

  @Test
  void callsThatFillAnEmptyListGoAheadInTheEnd() {
    Inferring types =
        Inferring.of(
            """
            def fill(xs, v):
                xs.append(v)
            a = []
            fill(a, 1)
            """);

    assertThat(types.global("a")).isEqualTo("list[int]");
  }

  @Test
  void manyVersionsBecomeOne() {
    Inferring types =
        Inferring.of(
            """
            def f(x):
                return x
            f(1)
            f(1.5)
            f("s")
            f(None)
            f(True)
            f((1, 2))
            f([1])
            """);

    assertThat(types.versions("f").size()).isAtMost(5);
    assertThat(types.versions("f")).contains("f(x: object) -> object");
  }

  @Test
  void recursionAndMutualRecursion() {
    Inferring types =
        Inferring.of(
            """
            def even(n):
                return True if n == 0 else odd(n - 1)
            def odd(n):
                return False if n == 0 else even(n - 1)
            a = even(4)
            def depth(t):
                if t is None:
                    return 0
                return 1 + depth(t[0])
            b = depth(((None,),))
            """);

    assertThat(types.global("a")).isEqualTo("bool");
    assertThat(types.global("b")).isEqualTo("int");
  }

  @Test
  void callsThatDoNotFitAreLeftToTheRunTime() {
    Inferring types =
        Inferring.of(
            """
            def f(a, b):
                return a
            f(1)
            f(*[1, 2])
            f(1, c=2)
            x = f(1, 2)
            """);

    for (int line = 3; line <= 5; line++) {
      assertThat(types.callAt("", line)).isEqualTo(CallTarget.Dynamic.INSTANCE);
    }
    assertThat(types.callAt("", 6)).isInstanceOf(CallTarget.Direct.class);
    assertThat(types.versions("f"))
        .containsExactly("f(a: int, b: int) -> int", "general f(a: object, b: object) -> object");
  }

  @Test
  void restAndKeywords() {
    Inferring types =
        Inferring.of(
            """
            def f(a, *rest, k=1, **kw):
                return rest
            x = f(1, 2.5, "s", z=True)
            """);

    assertThat(types.versions("f"))
        .containsExactly(
            "f(a: int, k: int, rest: tuple[float, str], kw: dict[str, bool]) -> "
                + "tuple[float, str]");
  }

  @Test
  void decoratedAndReboundFunctionsAreDynamic() {
    Inferring types =
        Inferring.of(
            """
            def deco(f):
                return f
            @deco
            def a(x):
                return x
            def b(x):
                return x
            b = deco(b)
            print(a(1), b(1))
            """);

    assertThat(types.versions("a")).containsExactly("general a(x: object) -> object");
    assertThat(types.global("a")).isEqualTo("object");
  }

  @Test
  void generatorsGiveIterators() {
    Inferring types =
        Inferring.of(
            """
            def numbers(n):
                i = 0
                while i < n:
                    yield i * 0.5
                    i += 1
            for x in numbers(3):
                pass
            y = [z for z in numbers(2)]
            """);

    assertThat(types.versions("numbers")).containsExactly("numbers(n: int) -> Iterator[float]");
    assertThat(types.global("x")).isEqualTo("float");
    assertThat(types.global("y")).isEqualTo("list[float]");
  }

  @Test
  void endsWithoutReturnGiveNone() {
    Inferring types =
        Inferring.of(
            """
            def a(x):
                if x:
                    return "s"
            def b(x):
                while True:
                    if x:
                        return 1
            def c(x):
                try:
                    return 1
                except ValueError:
                    raise
            def d(x):
                raise ValueError
            print(a(1), b(1), c(1), d(1))
            """);

    assertThat(types.versions("a")).containsExactly("a(x: int) -> str | None");
    assertThat(types.versions("b")).containsExactly("b(x: int) -> int");
    assertThat(types.versions("c")).containsExactly("c(x: int) -> int");
    assertThat(types.versions("d")).containsExactly("d(x: int) -> ?");
  }

  @Test
  void mutableDefaultsAreShared() {
    Inferring types =
        Inferring.of(
            """
            def f(x, seen=[]):
                seen.append(x)
                return seen
            a = f(1)
            b = f("s")
            """);

    assertThat(types.global("a")).isEqualTo("list[object]");
    assertThat(types.global("b")).isEqualTo("list[object]");
  }

  @Test
  void libraryOverloads() {
    Inferring types =
        Inferring.of(
            """
            import tools
            from tools import half
            a = tools.half(3)
            b = half(2)
            c = tools.names(1)
            d = tools.half(1.5)
            """);

    assertThat(types.global("a")).isEqualTo("float");
    assertThat(types.global("b")).isEqualTo("float");
    assertThat(types.global("c")).isEqualTo("list[str]");
    assertThat(types.global("d")).isEqualTo("object");
    assertThat(types.callAt("", 3)).isInstanceOf(CallTarget.Library.class);
    assertThat(types.callAt("", 6)).isEqualTo(CallTarget.Dynamic.INSTANCE);
  }

  @Test
  void isTheSameFromRunToRun() {
    String text =
        """
        class A:
            def __init__(self, v):
                self.v = v
            def get(self):
                return self.v
        class B(A):
            def get(self):
                return 1
        def f(x):
            return x.get()
        print(f(A(1)), f(B(2)), f(A("s")))
        """;

    assertThat(Inferring.of(text).lines()).isEqualTo(Inferring.of(text).lines());
  }
}
