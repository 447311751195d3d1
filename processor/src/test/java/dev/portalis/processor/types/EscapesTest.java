package dev.portalis.processor.types;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Values that flow where nothing is known of them. */
final class EscapesTest {
  @Test
  void dynamicCallsGetHoldOfContainers() {
    Inferring types =
        Inferring.of(
            """
            import tools
            def put(xs):
                xs.append("s")
            fs = [put, len]
            a = [1]
            for f in fs:
                f(a)
            b = [1]
            tools.keep(b)
            c = [1]
            print(c, len(c), sorted(c), max(c))
            d = [1.5]
            e = [d]
            tools.keep(e)
            """);

    assertThat(types.global("a")).isEqualTo("list[object]");
    assertThat(types.global("b")).isEqualTo("list[object]");
    assertThat(types.global("c")).isEqualTo("list[int]");
    assertThat(types.global("d")).isEqualTo("list[object]");
    assertThat(types.versions("put")).containsExactly("general put(xs: object) -> object");
  }

  @Test
  void widensLaterContentsToo() {
    Inferring types =
        Inferring.of(
            """
            import tools
            outer = []
            tools.keep(outer)
            inner = [1]
            outer.append(inner)
            pair = ([1], 2)
            tools.keep(pair)
            got = pair[0]
            """);

    assertThat(types.global("outer")).isEqualTo("list[object]");
    assertThat(types.global("inner")).isEqualTo("list[object]");
    assertThat(types.global("got")).isEqualTo("list[object]");
  }

  @Test
  void mixedJoinsGiveUpTheContents() {
    Inferring types =
        Inferring.of(
            """
            a = [1]
            b = a
            b = 5
            c = {"k": [1]}
            d = c["k"] if len("x") else 3
            """);

    assertThat(types.global("a")).isEqualTo("list[object]");
    assertThat(types.global("c")).isEqualTo("dict[str, list[object]]");
  }

  @Test
  void dynamicStoresReachFields() {
    Inferring types =
        Inferring.of(
            """
            import tools
            class P:
                def __init__(self):
                    self.x = 1
                    self.y = 1
                    self.z = [1]
            p = P()
            q = tools.keep(p)
            q.x = "s"
            print(q.z)
            """);

    assertThat(types.fields("P")).containsExactly("x: object", "y: int", "z: list[object]");
  }

  @Test
  void computedNamesReachAllFields() {
    Inferring types =
        Inferring.of(
            """
            class P:
                def __init__(self):
                    self.x = 1
            p = P()
            name = input()
            setattr(p, name, 2.5)
            """);

    assertThat(types.fields("P")).containsExactly("x: object unset");
  }

  @Test
  void constantNamesReachThatField() {
    Inferring types =
        Inferring.of(
            """
            class P:
                def __init__(self):
                    self.x = 1
                    self.y = 1
            p = P()
            setattr(p, "x", 2.5)
            """);

    assertThat(types.fields("P")).containsExactly("x: object", "y: int");
  }

  @Test
  void callbacksAreCalledWithAnything() {
    Inferring types =
        Inferring.of(
            """
            def key(p):
                p.append(1)
                return p[0]
            data = [["b"], ["a"]]
            print(sorted(data, key=key))
            def twice(n):
                return n * 2
            doubled = list(map(twice, [1, 2]))
            def half(n):
                return n / 2
            halves = list(map(half, [1, 2]))
            other = [half, len]
            """);

    assertThat(types.global("data")).isEqualTo("list[list[object]]");
    assertThat(types.versions("twice")).containsExactly("general twice(n: int) -> int");
    assertThat(types.global("doubled")).isEqualTo("list[int]");
    assertThat(types.versions("half"))
        .containsExactly("half(n: int) -> float", "general half(n: object) -> object");
    assertThat(types.global("halves")).isEqualTo("list[object]");
  }

  @Test
  void hintsMakeAVersionForThemWithoutBeingTrusted() {
    Inferring types =
        Inferring.of(
            """
            import tools
            def area(w: float, h: float) -> float:
                return w * h
            tools.keep(area)
            """);

    assertThat(types.versions("area"))
        .containsExactly(
            "area(w: float, h: float) -> float", "general area(w: object, h: object) -> object");
    FunctionInfo area =
        types.typed().functions().stream()
            .filter(each -> each.scope().qualifiedName().equals("area"))
            .findFirst()
            .orElseThrow();
    assertThat(area.hinted()).isNotNull();
    assertThat(area.entryCandidates()).containsExactly(area.hinted());
  }
}
