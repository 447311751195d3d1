package stubs.pricing;

import dev.portalis.runtime.error.PyException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Calls everything and shows what comes back. */
public final class Main {
  private Main() {}

  private static void failing(Runnable action) {
    try {
      action.run();
      System.out.println("no exception");
    } catch (PyException e) {
      System.out.println(e.typeName() + " | " + e.getMessage());
    } catch (RuntimeException e) {
      System.out.println("Java's own " + e);
    }
  }

  /** The program. */
  public static void main(String[] arguments) {
    Pricing python = PricingPython.load();
    objects(python);
    numbers(python);
    containers(python);
    iterators(python);
    exceptions(python);
    threads(python);
  }

  /** What several threads of Java count together. */
  private static void threads(Pricing python) {
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> LongStream.range(0, 5000).forEach(python::visit));
      threads[i].start();
    }
    for (Thread each : threads) {
      try {
        each.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    System.out.println(python.numberOfVisits());
  }

  private static void objects(Pricing python) {
    Pricing.Cart cart = python.newCart("Ann").add("nut", 2.5, 2).add("bolt", 1.25, 4);
    System.out.println(cart.total() + " " + cart.size());
    cart.each((sku, price, qty) -> System.out.println(sku + " " + price + " " + qty));
    failing(() -> cart.add("nail", 1, 0));
    cart.add("nail", 0.5, 1);
    failing(() -> cart.add("peg", 0.5, 1));
    System.out.println(python.length(new Pricing.Point(3, 4)) + " " + python.origin());
    System.out.println(python.sameObject(List.of(1, "a")) + " " + python.sameObject(null));
    System.out.println(python.sameObject(Map.of("k", 1)) + " " + python.sameObject('c'));
  }

  private static void numbers(Pricing python) {
    System.out.println(python.fib(90) + " " + python.power(100));
    failing(() -> python.fib(100));
    System.out.println(python.sameInt(-7) + " " + python.mean(List.of(1.0, 2.5)));
    System.out.println(python.mean(List.of()) + " " + python.longest(new String[] {"a", "bcd"}));
    System.out.println(python.position("b", List.of("a", "b")) + " " + python.longest(new String[0]));
    System.out.println(python.sameOptional(OptionalLong.of(5)));
    System.out.println(python.sameOptional(OptionalLong.empty()));
    System.out.println(python.withTax(new BigDecimal("19.90"), new BigDecimal("0.075")));
    System.out.println(python.withTax(new BigDecimal("-1E+3"), BigDecimal.ZERO));
    failing(python::notANumber);
  }

  private static void containers(Pricing python) {
    System.out.println(python.find(List.of("x", "yes"), "y") + " " + python.find(List.of(), "y"));
    System.out.println(python.group(List.of("a", "bb", "cc")));
    System.out.println(new TreeSet<>(python.unique(List.of("B", "a", "A"))));
    System.out.println(Arrays.toString(python.scramble(new byte[] {1, -1})));
    System.out.println(python.apply(x -> x * 2, new long[] {1, 2}));
    System.out.println(Arrays.deepToString(python.table(3)));
    System.out.println(Arrays.deepToString(python.scaled(new double[][] {{1, 2}, {}}, 0.5)));
    System.out.println(Arrays.toString(python.sortedWords(List.of("c", "a", "b"))));
    System.out.println(Arrays.toString(python.sameInts(new int[] {3, -1})));
    System.out.println(python.maybe(true) + " " + python.maybe(false));
    failing(() -> python.find(null, "y"));
  }

  private static void iterators(Pricing python) {
    Iterator<Long> squares = python.squares(1_000_000_000_000L);
    List<Long> first = new ArrayList<>();
    while (first.size() < 5 && squares.hasNext()) {
      first.add(squares.next());
    }
    System.out.println(first + " " + python.totalOf(List.of(1, 2, 3).iterator()));
    System.out.println(python.squares(0).hasNext());
  }

  private static void exceptions(Pricing python) {
    failing(() -> python.fail("value"));
    failing(() -> python.fail("zero"));
    failing(() -> python.fail("other"));
    System.out.println(python.call(() -> "called"));
    failing(
        () ->
            python.call(
                () -> {
                  throw new IllegalStateException("from Java");
                }));
    failing(() -> python.call(() -> null));
    failing(() -> python.endless(0));
    System.out.println(python.numberOfCalls());
  }
}
