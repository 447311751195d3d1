package dev.portalis.runtime.modules.random;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code random}: the functions are methods of one generator.
 *
 * @see <a href="https://docs.python.org/3.12/library/random.html">random</a>
 */
@PyModule(
    value = "random",
    pure = true,
    classes = {PyRandom.class, PySystemRandom.class})
public final class RandomModule {
  private static final PyRandom SHARED = new PyRandom(PyRandom.TYPE);

  private RandomModule() {}

  /** {@code random()}. */
  @PyFunction
  public static double random() {
    return SHARED.random();
  }

  /** {@code getrandbits(k)}. */
  @PyFunction
  @Returns("int")
  public static Object getrandbits(long k) {
    return SHARED.getrandbits(k);
  }

  /** {@code randbytes(n)}. */
  @PyFunction
  public static PyBytes randbytes(@Named long n) {
    return SHARED.randbytes(n);
  }

  /** {@code randrange(start, stop, step)}. */
  @PyFunction
  @Returns("int")
  public static Object randrange(
      @Named @Nullable Object start,
      @Named @Default("null") @Nullable Object stop,
      @Named @Default("Unbound.UNBOUND") @Nullable Object step) {
    return SHARED.randrange(start, stop, step);
  }

  /** {@code randint(a, b)}. */
  @PyFunction
  @Returns("int")
  public static Object randint(@Named @Nullable Object a, @Named @Nullable Object b) {
    return SHARED.randint(a, b);
  }

  /** {@code choice(seq)}. */
  @PyFunction
  @Returns("seq.T")
  public static @Nullable Object choice(@Named @Nullable Object seq) {
    return SHARED.choice(seq);
  }

  /** {@code shuffle(x)}. */
  @PyFunction
  public static void shuffle(@Named @Nullable Object x) {
    SHARED.shuffle(x);
  }

  /** {@code sample(population, k, counts)}. */
  @PyFunction
  @Returns("list[population.T]")
  public static PyList sample(
      @Named @Nullable Object population,
      @Named long k,
      @KeywordOnly @Default("null") @Nullable Object counts) {
    return SHARED.sample(population, k, counts);
  }

  /** {@code choices(population, weights, cum_weights, k)}. */
  @PyFunction
  @Returns("list[population.T]")
  public static PyList choices(
      @Named @Nullable Object population,
      @Named @Default("null") @Nullable Object weights,
      @KeywordOnly @Default("null") @Nullable Object cumWeights,
      @KeywordOnly @Default("1") long k) {
    return SHARED.choices(population, weights, cumWeights, k);
  }

  /** {@code uniform(a, b)}. */
  @PyFunction
  public static double uniform(@Named double a, @Named double b) {
    return SHARED.uniform(a, b);
  }

  /** {@code triangular(low, high, mode)}. */
  @PyFunction
  public static double triangular(
      @Named @Default("0.0") double low,
      @Named @Default("1.0") double high,
      @Named @Default("null") @Nullable Double mode) {
    return SHARED.triangular(low, high, mode);
  }

  /** {@code normalvariate(mu, sigma)}. */
  @PyFunction
  public static double normalvariate(
      @Named @Default("0.0") double mu, @Named @Default("1.0") double sigma) {
    return SHARED.normalvariate(mu, sigma);
  }

  /** {@code gauss(mu, sigma)}. */
  @PyFunction
  public static double gauss(
      @Named @Default("0.0") double mu, @Named @Default("1.0") double sigma) {
    return SHARED.gauss(mu, sigma);
  }

  /** {@code lognormvariate(mu, sigma)}. */
  @PyFunction
  public static double lognormvariate(@Named double mu, @Named double sigma) {
    return SHARED.lognormvariate(mu, sigma);
  }

  /** {@code expovariate(lambd)}. */
  @PyFunction
  public static double expovariate(@Named @Default("1.0") double lambd) {
    return SHARED.expovariate(lambd);
  }

  /** {@code vonmisesvariate(mu, kappa)}. */
  @PyFunction
  public static double vonmisesvariate(@Named double mu, @Named double kappa) {
    return SHARED.vonmisesvariate(mu, kappa);
  }

  /** {@code gammavariate(alpha, beta)}. */
  @PyFunction
  public static double gammavariate(@Named double alpha, @Named double beta) {
    return SHARED.gammavariate(alpha, beta);
  }

  /** {@code betavariate(alpha, beta)}. */
  @PyFunction
  public static double betavariate(@Named double alpha, @Named double beta) {
    return SHARED.betavariate(alpha, beta);
  }

  /** {@code paretovariate(alpha)}. */
  @PyFunction
  public static double paretovariate(@Named double alpha) {
    return SHARED.paretovariate(alpha);
  }

  /** {@code weibullvariate(alpha, beta)}. */
  @PyFunction
  public static double weibullvariate(@Named double alpha, @Named double beta) {
    return SHARED.weibullvariate(alpha, beta);
  }

  /** {@code binomialvariate(n, p)}. */
  @PyFunction
  public static long binomialvariate(@Named @Default("1") long n, @Named @Default("0.5") double p) {
    return SHARED.binomialvariate(n, p);
  }

  /** {@code getstate()}. */
  @PyFunction
  public static PyTuple getstate() {
    return SHARED.getstate();
  }

  /** {@code setstate(state)}. */
  @PyFunction
  public static void setstate(@Named @Nullable Object state) {
    SHARED.setstate(state);
  }

  /** {@code seed(a, version)}. */
  @PyFunction
  public static void seed(
      @Named @Default("null") @Nullable Object a, @Named @Default("2") long version) {
    SHARED.seed(a, version);
  }
}
