package stubs.pricing;

import dev.portalis.annotations.FromPython;
import dev.portalis.annotations.PyClass;
import dev.portalis.annotations.PyName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;

/** Every kind of type that a stub may have. */
@FromPython("pricing.py")
public interface Pricing {
  @PyClass("Cart")
  interface Cart {
    Cart add(String sku, double price, int qty);

    double total();

    int size();

    void each(Visitor visitor);
  }

  interface Visitor {
    void visit(String sku, double price, long qty);
  }

  record Point(double x, double y) {}

  Cart newCart(String owner);

  long fib(long n);

  BigInteger power(int n);

  OptionalDouble mean(List<Double> numbers);

  OptionalInt longest(String[] words);

  OptionalLong position(String of, List<String> words);

  Optional<String> find(List<String> names, String prefix);

  Map<Integer, List<String>> group(List<String> words);

  Set<String> unique(Collection<String> words);

  byte[] scramble(byte[] data);

  List<Long> apply(LongUnaryOperator f, long[] numbers);

  double length(Point point);

  Point origin();

  Iterator<Long> squares(long n);

  long totalOf(Iterator<Integer> numbers);

  long[][] table(int n);

  double[][] scaled(double[][] rows, double factor);

  String[] sortedWords(Iterable<String> words);

  BigDecimal withTax(BigDecimal price, BigDecimal rate);

  BigDecimal notANumber();

  Optional<String> maybe(boolean flag);

  @PyName("same")
  Object sameObject(Object value);

  @PyName("same")
  int sameInt(int value);

  @PyName("same")
  int[] sameInts(int[] values);

  @PyName("same")
  OptionalLong sameOptional(OptionalLong value);

  void fail(String kind);

  String call(Supplier<String> action);

  long endless(long n);

  int numberOfCalls();

  long visit(long n);

  List<Long> numberOfVisits();
}
