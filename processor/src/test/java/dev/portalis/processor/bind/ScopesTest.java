package dev.portalis.processor.bind;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScopesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"closures", "globals", "classes", "comprehensions", "patterns", "generics"})
  void agreesWithCPython(String name) throws IOException {
    Program program = new Programs().bind(read(name + ".py"));

    assertThat(ScopeText.of(program.main().scope())).isEqualTo(read(name + ".txt"));
  }

  private static String read(String name) throws IOException {
    try (InputStream in = ScopesTest.class.getResourceAsStream("scopes/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Symbol symbol(Scope scope, String name) {
    return Objects.requireNonNull(scope.symbols().get(name));
  }

  @Test
  void knowsWhatIsBoundWhere() {
    Program program =
        new Programs()
            .bind(
                """
                def f(a, b=1):
                    global g
                    g = a
                    def inner():
                        nonlocal a
                        a = 2
                    del b
                    return inner
                """);
    Scope f = program.main().scope().children().get(0);

    assertThat(f.symbols().keySet()).containsExactly("a", "b", "inner").inOrder();
    Symbol a = symbol(f, "a");
    assertThat(a.isParameter()).isTrue();
    assertThat(a.isCaptured()).isTrue();
    assertThat(a.isReboundInside()).isTrue();
    assertThat(a.bindings()).hasSize(2);
    assertThat(a.isBoundOnce()).isFalse();
    assertThat(symbol(f, "b").isDeleted()).isTrue();
    assertThat(symbol(f, "inner").isBoundOnce()).isTrue();
    Symbol g = symbol(program.main().scope(), "g");
    assertThat(g.isGlobal()).isTrue();
    assertThat(g.isReboundInside()).isTrue();
    assertThat(g.isCaptured()).isFalse();
  }

  @Test
  void keepsImplicitVariablesApart() {
    Program program =
        new Programs()
            .bind(
                """
                print(__name__, __file__)
                class C:
                    where = __module__
                    def m(self):
                        return super().m()
                """);

    Scope module = program.main().scope();
    assertThat(symbol(module, "__name__").isImplicit()).isTrue();
    Scope c = module.children().get(0);
    assertThat(symbol(c, "__module__").isImplicit()).isTrue();
    assertThat(c.usesClassCell()).isTrue();
    assertThat(c.classCell()).isNotNull();
    assertThat(c.children().get(0).free()).containsExactly(c.classCell());
  }

  @Test
  void tellsGeneratorsFromFunctions() {
    Program program =
        new Programs()
            .bind(
                """
                def f():
                    yield 1
                def g():
                    return (lambda: (yield))
                """);

    Scope module = program.main().scope();
    assertThat(module.children().get(0).yields()).isTrue();
    assertThat(module.children().get(1).yields()).isFalse();
    assertThat(module.children().get(1).children().get(0).yields()).isTrue();
  }

  @Test
  void looksUpNamesOfAnnotationsThatAreStrings() {
    Program program =
        new Programs()
            .bind(
                """
                class Node:
                    def next(self) -> "Node": ...
                """);
    Scope method = program.main().scope().children().get(0).children().get(0);

    assertThat(method.lookUp("Node"))
        .isSameInstanceAs(program.main().scope().symbols().get("Node"));
    assertThat(method.lookUp("int")).isNull();
  }
}
