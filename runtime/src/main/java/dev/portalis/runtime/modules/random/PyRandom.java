package dev.portalis.runtime.modules.random;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Floats;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code random.Random}. */
@PyClass(value = "Random", module = "random", pure = true)
public class PyRandom extends RandomSource {
  /** {@code random.Random}. */
  public static final PyType TYPE =
      PyType.builtin("Random", "random", BuiltinTypes.OBJECT, new PyRandomFace());

  static {
    TYPE.setInstanceDict(true);
  }

  /** The second of a pair of numbers that {@code gauss} makes. */
  private volatile @Nullable Double gaussNext;

  /** A generator without a seed. */
  public PyRandom(PyType type) {
    super(type, new MersenneTwister());
    generator.seed(Seeds.of(null));
  }

  /** For generators of other kinds. */
  PyRandom(PyType type, MersenneTwister generator) {
    super(type, generator);
  }

  /** {@code Random(x)}. */
  @PyInit
  public void initialize(@Named @Default("null") @Nullable Object x) {
    seed(x, 2);
  }

  /** {@code random()}. */
  @PyMethod
  public double random() {
    return generator.nextDouble();
  }

  /** {@code getrandbits(k)}. */
  @PyMethod
  @Returns("int")
  public Object getrandbits(long k) {
    return plainBits(k);
  }

  /** {@code randbytes(n)}. */
  @PyMethod
  public PyBytes randbytes(@Named long n) {
    if (n < 0) {
      throw Errors.valueError("number of bits must be non-negative");
    }
    byte[] bytes = new byte[(int) n];
    BigInteger number = Ints.big(bits(n * 8));
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = number.shiftRight(8 * i).byteValue();
    }
    return PyBytes.of(bytes);
  }

  /** {@code randrange(start, stop, step)}. */
  @PyMethod
  @Returns("int")
  public Object randrange(
      @Named @Nullable Object start,
      @Named @Default("null") @Nullable Object stop,
      @Named @Default("UNBOUND") @Nullable Object step) {
    return RandomChoices.range(this, start, stop, step);
  }

  /** {@code randint(a, b)}. */
  @PyMethod
  @Returns("int")
  public Object randint(@Named @Nullable Object a, @Named @Nullable Object b) {
    return RandomChoices.range(this, a, Operators.add(b, 1L), UNBOUND);
  }

  /** {@code choice(seq)}. */
  @PyMethod
  @Returns("seq.T")
  public @Nullable Object choice(@Named @Nullable Object seq) {
    long size = Items.length(seq);
    if (size == 0) {
      throw Errors.indexError("Cannot choose from an empty sequence");
    }
    return Items.get(seq, below(size));
  }

  /** {@code shuffle(x)}. */
  @PyMethod
  public void shuffle(@Named @Nullable Object x) {
    for (long i = Items.length(x) - 1; i > 0; i--) {
      long j = below(i + 1);
      Object item = Items.get(x, i);
      Items.set(x, i, Items.get(x, j));
      Items.set(x, j, item);
    }
  }

  /** {@code sample(population, k, counts)}. */
  @PyMethod
  @Returns("list[population.T]")
  public PyList sample(
      @Named @Nullable Object population,
      @Named long k,
      @KeywordOnly @Default("null") @Nullable Object counts) {
    return RandomChoices.sample(this, population, k, counts);
  }

  /** {@code choices(population, weights, cum_weights, k)}. */
  @PyMethod
  @Returns("list[population.T]")
  public PyList choices(
      @Named @Nullable Object population,
      @Named @Default("null") @Nullable Object weights,
      @KeywordOnly @Default("null") @Nullable Object cumWeights,
      @KeywordOnly @Default("1") long k) {
    return RandomChoices.choices(this, population, weights, cumWeights, k);
  }

  /** {@code uniform(a, b)}. */
  @PyMethod
  public double uniform(@Named double a, @Named double b) {
    return a + (b - a) * next();
  }

  /** {@code triangular(low, high, mode)}. */
  @PyMethod
  public double triangular(
      @Named @Default("0.0") double low,
      @Named @Default("1.0") double high,
      @Named @Default("null") @Nullable Double mode) {
    return Distributions.triangular(this, low, high, mode);
  }

  /** {@code normalvariate(mu, sigma)}. */
  @PyMethod
  public double normalvariate(
      @Named @Default("0.0") double mu, @Named @Default("1.0") double sigma) {
    return Distributions.normal(this, mu, sigma);
  }

  /** {@code gauss(mu, sigma)}. */
  @PyMethod
  public double gauss(@Named @Default("0.0") double mu, @Named @Default("1.0") double sigma) {
    Double known = gaussNext;
    gaussNext = null;
    if (known == null) {
      double angle = next() * (2 * Math.PI);
      double radius = Math.sqrt(-2.0 * Math.log(1.0 - next()));
      known = Math.cos(angle) * radius;
      gaussNext = Math.sin(angle) * radius;
    }
    return mu + known * sigma;
  }

  /** {@code lognormvariate(mu, sigma)}. */
  @PyMethod
  public double lognormvariate(@Named double mu, @Named double sigma) {
    return Math.exp(Distributions.normal(this, mu, sigma));
  }

  /** {@code expovariate(lambd)}. */
  @PyMethod
  public double expovariate(@Named @Default("1.0") double lambd) {
    return Floats.div(-Math.log(1.0 - next()), lambd);
  }

  /** {@code vonmisesvariate(mu, kappa)}. */
  @PyMethod
  public double vonmisesvariate(@Named double mu, @Named double kappa) {
    return Distributions.vonMises(this, mu, kappa);
  }

  /** {@code gammavariate(alpha, beta)}. */
  @PyMethod
  public double gammavariate(@Named double alpha, @Named double beta) {
    return Distributions.gamma(this, alpha, beta);
  }

  /** {@code betavariate(alpha, beta)}. */
  @PyMethod
  public double betavariate(@Named double alpha, @Named double beta) {
    double y = Distributions.gamma(this, alpha, 1.0);
    return y == 0 ? 0 : y / (y + Distributions.gamma(this, beta, 1.0));
  }

  /** {@code paretovariate(alpha)}. */
  @PyMethod
  public double paretovariate(@Named double alpha) {
    return Math.pow(1.0 - next(), -1.0 / alpha);
  }

  /** {@code weibullvariate(alpha, beta)}. */
  @PyMethod
  public double weibullvariate(@Named double alpha, @Named double beta) {
    return alpha * Math.pow(-Math.log(1.0 - next()), 1.0 / beta);
  }

  /** {@code binomialvariate(n, p)}. */
  @PyMethod
  public long binomialvariate(@Named @Default("1") long n, @Named @Default("0.5") double p) {
    return Distributions.binomial(this, n, p);
  }

  /** {@code getstate()}. */
  @PyMethod
  public PyTuple getstate() {
    long[] words = generator.save();
    Object[] state = new Object[words.length];
    for (int i = 0; i < state.length; i++) {
      state[i] = words[i];
    }
    return PyTuple.of(3L, PyTuple.of(state), gaussNext);
  }

  /** {@code setstate(state)}. */
  @PyMethod
  public void setstate(@Named @Nullable Object state) {
    Object[] parts = Iteration.toArray(state);
    if (parts.length == 0 || !Long.valueOf(3).equals(parts[0])) {
      throw Errors.valueError(
          "state with version "
              + (parts.length == 0 ? "?" : Texts.str(parts[0]))
              + " passed to Random.setstate() of version 3");
    }
    Object[] words = Iteration.toArray(parts[1]);
    if (words.length != MersenneTwister.SIZE + 1) {
      throw Errors.valueError("state vector is the wrong size");
    }
    long[] saved = new long[words.length];
    for (int i = 0; i < saved.length; i++) {
      saved[i] = Convert.toIndex(words[i]);
    }
    generator.restore(saved);
    gaussNext = parts[2] == null ? null : (Double) Convert.toDouble(parts[2]);
  }

  /** {@code seed(a, version)}. */
  @PyMethod
  public void seed(@Named @Default("null") @Nullable Object a, @Named @Default("2") long version) {
    if (version != 2 && !(a == null || Convert.numberOrNull(a) != null)) {
      throw Errors.notImplemented("seed() supports version=2 alone for str and bytes");
    }
    generator.seed(Seeds.of(a));
    gaussNext = null;
  }
}
