package dev.portalis.runtime.modules.random;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.math.PowerFunctions;
import dev.portalis.runtime.modules.math.SpecialFunctions;
import dev.portalis.runtime.number.Floats;
import org.jspecify.annotations.Nullable;

/** Random numbers that are not spread evenly, by the methods that CPython uses. */
final class Distributions {
  private static final double NORMAL = 4 * Math.exp(-0.5) / Math.sqrt(2.0);
  private static final double LOG_4 = Math.log(4.0);
  private static final double GAMMA = 1.0 + Math.log(4.5);
  private static final double TWO_PI = 2 * Math.PI;

  private Distributions() {}

  static double triangular(RandomSource source, double low, double high, @Nullable Double mode) {
    double u = source.next();
    if (mode != null && high == low) {
      return low;
    }
    double c = mode == null ? 0.5 : (mode - low) / (high - low);
    if (u > c) {
      return high + (low - high) * Math.sqrt((1.0 - u) * (1.0 - c));
    }
    return low + (high - low) * Math.sqrt(u * c);
  }

  /** Kinderman and Monahan's ratio of uniform deviates. */
  static double normal(RandomSource source, double mu, double sigma) {
    while (true) {
      double u1 = source.next();
      double u2 = 1.0 - source.next();
      double z = NORMAL * (u1 - 0.5) / u2;
      if (z * z / 4.0 <= -Math.log(u2)) {
        return mu + z * sigma;
      }
    }
  }

  static double vonMises(RandomSource source, double mu, double kappa) {
    if (kappa <= 1e-6) {
      return TWO_PI * source.next();
    }
    double s = 0.5 / kappa;
    double r = s + Math.sqrt(1.0 + s * s);
    double z;
    while (true) {
      z = Math.cos(Math.PI * source.next());
      double d = z / (r + z);
      double u = source.next();
      if (u < 1.0 - d * d || u <= (1.0 - d) * Math.exp(d)) {
        break;
      }
    }
    double q = 1.0 / r;
    double f = (q + z) / (1.0 + q * z);
    double angle = Math.acos(f);
    return Floats.mod(source.next() > 0.5 ? mu + angle : mu - angle, TWO_PI);
  }

  static double gamma(RandomSource source, double alpha, double beta) {
    if (alpha <= 0.0 || beta <= 0.0) {
      throw Errors.valueError("gammavariate: alpha and beta must be > 0.0");
    }
    if (alpha > 1.0) {
      return largeGamma(source, alpha) * beta;
    }
    return alpha == 1.0 ? -Math.log(1.0 - source.next()) * beta : smallGamma(source, alpha) * beta;
  }

  /** Cheng's method. */
  private static double largeGamma(RandomSource source, double alpha) {
    double root = Math.sqrt(2.0 * alpha - 1.0);
    double b = alpha - LOG_4;
    double c = alpha + root;
    while (true) {
      double u1 = source.next();
      if (u1 <= 1e-7 || u1 >= 0.9999999) {
        continue;
      }
      double u2 = 1.0 - source.next();
      double v = Math.log(u1 / (1.0 - u1)) / root;
      double x = alpha * Math.exp(v);
      double z = u1 * u1 * u2;
      double r = b + c * v - x;
      if (r + GAMMA - 4.5 * z >= 0.0 || r >= Math.log(z)) {
        return x;
      }
    }
  }

  /** Kennedy and Gentle's algorithm GS. */
  private static double smallGamma(RandomSource source, double alpha) {
    double b = (Math.E + alpha) / Math.E;
    while (true) {
      double p = b * source.next();
      double x = p <= 1.0 ? Math.pow(p, 1.0 / alpha) : -Math.log((b - p) / alpha);
      double u = source.next();
      if (p > 1.0 ? u <= Math.pow(x, alpha - 1.0) : u <= Math.exp(-x)) {
        return x;
      }
    }
  }

  static long binomial(RandomSource source, long n, double p) {
    if (n < 0) {
      throw Errors.valueError("n must be non-negative");
    }
    if (p <= 0.0 || p >= 1.0) {
      if (p == 0.0 || p == 1.0) {
        return p == 0.0 ? 0 : n;
      }
      throw Errors.valueError("p must be in the range 0.0 <= p <= 1.0");
    }
    if (n == 1) {
      return source.next() < p ? 1 : 0;
    }
    if (p > 0.5) {
      return n - binomial(source, n, 1.0 - p);
    }
    return n * p < 10.0 ? fewSuccesses(source, n, p) : manySuccesses(source, n, p);
  }

  /** Devroye's geometric method. */
  private static long fewSuccesses(RandomSource source, long n, double p) {
    double c = PowerFunctions.log2(1.0 - p);
    if (c == 0) {
      return 0;
    }
    long x = 0;
    long y = 0;
    while (true) {
      y += (long) Math.floor(PowerFunctions.log2(source.next()) / c) + 1;
      if (y > n) {
        return x;
      }
      x++;
    }
  }

  /** Hörmann's transformed rejection with squeeze. */
  private static long manySuccesses(RandomSource source, long n, double p) {
    double deviation = Math.sqrt(n * p * (1.0 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double c = n * p + 0.5;
    double squeeze = 0.92 - 4.2 / b;
    double alpha = (2.83 + 5.1 / b) * deviation;
    double odds = Math.log(p / (1.0 - p));
    double mode = Math.floor((n + 1) * p);
    double h = SpecialFunctions.lgamma(mode + 1) + SpecialFunctions.lgamma(n - mode + 1);
    while (true) {
      double u = source.next() - 0.5;
      double distance = 0.5 - Math.abs(u);
      double k = Math.floor((2.0 * a / distance + b) * u + c);
      if (k < 0 || k > n) {
        continue;
      }
      double v = source.next();
      if (distance >= 0.07 && v <= squeeze) {
        return (long) k;
      }
      v *= alpha / (a / (distance * distance) + b);
      double bound =
          h
              - SpecialFunctions.lgamma(k + 1)
              - SpecialFunctions.lgamma(n - k + 1)
              + (k - mode) * odds;
      if (Math.log(v) <= bound) {
        return (long) k;
      }
    }
  }
}
