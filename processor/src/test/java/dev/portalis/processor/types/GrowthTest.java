package dev.portalis.processor.types;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Ints that may outgrow 64 bits, and those that do not in practice. */
final class GrowthTest {
  @Test
  void countersAndIndexesStaySmall() {
    Inferring types =
        Inferring.of(
            """
            def f(xs, n):
                count = 0
                for x in xs:
                    if x % 2 == 0:
                        count += 1
                low, high = 0, len(xs)
                while low < high:
                    middle = (low + high) // 2
                    if xs[middle] < n:
                        low = middle + 1
                    else:
                        high = middle
                half = low + (high - low) // 2
                length = 0
                for s in ["a", "bb"]:
                    length += len(s)
                steps = 0
                for i in range(n):
                    steps += i
                return count
            f([1, 2, 3], 2)
            """);

    for (String name : new String[] {"count", "low", "high", "middle", "half", "length", "steps"}) {
      assertThat(types.local("f", name)).isEqualTo("int");
    }
  }

  @Test
  void productsAndSumsThatFeedThemselvesGrow() {
    Inferring types =
        Inferring.of(
            """
            def f(n):
                product = 1
                for i in range(1, n):
                    product *= i
                a, b = 0, 1
                for i in range(n):
                    a, b = b, a + b
                squares = 0
                for i in range(n):
                    squares += i * i
                hashed = 0
                for c in "text":
                    hashed = hashed * 31 + ord(c)
                reduced = 0
                for c in "text":
                    reduced = (reduced * 31 + ord(c)) % 1000003
                row = [1]
                for i in range(n):
                    row = [1] + [row[j] + row[j + 1] for j in range(len(row) - 1)] + [1]
                return product
            f(9)
            """);

    for (String name : new String[] {"product", "a", "b", "squares", "hashed"}) {
      assertThat(types.local("f", name)).isEqualTo("wide int");
    }
    assertThat(types.local("f", "row")).isEqualTo("list[wide int]");
    assertThat(types.local("f", "reduced")).isEqualTo("int");
  }

  @Test
  void recursion() {
    Inferring types =
        Inferring.of(
            """
            def fib(n):
                return n if n < 2 else fib(n - 1) + fib(n - 2)
            def fact(n):
                return 1 if n < 2 else n * fact(n - 1)
            memo = {}
            def mfib(n):
                if n not in memo:
                    memo[n] = n if n < 2 else mfib(n - 1) + mfib(n - 2)
                return memo[n]
            def gcd(a, b):
                while b:
                    a, b = b, a % b
                return a
            def power(base, exponent, result):
                if exponent == 0:
                    return result
                return power(base, exponent - 1, result * base)
            print(fib(9), fact(9), mfib(9), gcd(4, 6), power(2, 3, 1))
            """);

    assertThat(types.versions("fib")).containsExactly("fib(n: int) -> int");
    assertThat(types.versions("fact")).containsExactly("fact(n: int) -> wide int");
    assertThat(types.versions("mfib")).containsExactly("mfib(n: int) -> wide int");
    assertThat(types.versions("gcd")).containsExactly("gcd(a: int, b: int) -> int");
    assertThat(types.versions("power"))
        .contains("power(base: int, exponent: int, result: wide int) -> wide int");
  }

  @Test
  void fieldsAndElements() {
    Inferring types =
        Inferring.of(
            """
            class C:
                def __init__(self):
                    self.count = 0
                    self.product = 1
                def step(self):
                    self.count += 1
                    self.product *= 3
            c = C()
            c.step()
            counts = {}
            for w in ["a", "b"]:
                counts[w] = counts.get(w, 0) + 1
            ways = [0] * 9
            for i in range(1, 9):
                ways[i] = ways[i] + ways[i - 1]
            powers = [2 ** i for i in range(70)]
            """);

    assertThat(types.fields("C")).containsExactly("count: int", "product: wide int");
    assertThat(types.global("counts")).isEqualTo("dict[str, int]");
    assertThat(types.global("ways")).isEqualTo("list[wide int]");
    assertThat(types.global("powers")).isEqualTo("list[wide int]");
  }
}
