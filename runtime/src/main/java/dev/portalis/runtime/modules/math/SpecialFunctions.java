package dev.portalis.runtime.modules.math;

import dev.portalis.annotations.library.PyFunction;

/** The gamma and error functions. */
public final class SpecialFunctions {
  /** Godfrey's numerator and denominator of the Lanczos approximation for 13 terms. */
  private static final double[] NUMERATOR = {
    23531376880.41075968857200767445163675473076,
    42919803642.64909876895789904700198885093263,
    35711959237.35566804944018545154716670596718,
    17921034426.03720969991975575445893111267403,
    6039542586.352028005064291644307297921069938,
    1439720407.311721673663223072794912393972068,
    248874557.8620541565114603864132294232163077,
    31426415.58540019438061423162831820536287787,
    2876370.628935372441225409051620849613599117,
    186056.2653952234950402949897160456992822078,
    8071.672002365816210638002902272250613821851,
    210.8242777515793458725097339207133627117189,
    2.506628274631000270164908177133837338626431
  };

  private static final double[] DENOMINATOR = {
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
    66, 1
  };

  private static final double G = 6.024680040776729583740234375;
  private static final double G_MINUS_HALF = 5.524680040776729583740234375;
  private static final double LOG_PI = 1.144729885849400174143427351353058711647;
  private static final double[] FACTORIALS = new double[23];

  static {
    FACTORIALS[0] = 1;
    for (int i = 1; i < FACTORIALS.length; i++) {
      FACTORIALS[i] = FACTORIALS[i - 1] * i;
    }
  }

  private SpecialFunctions() {}

  /** {@code math.gamma(x)}. */
  @PyFunction
  public static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x == 0 || x == Double.NEGATIVE_INFINITY) {
      throw MathErrors.domain();
    }
    if (x == Math.floor(x)) {
      if (x < 0) {
        throw MathErrors.domain();
      }
      if (x <= FACTORIALS.length) {
        return FACTORIALS[(int) x - 1];
      }
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return MathErrors.ranged(1 / x, x);
    }
    if (size > 200) {
      if (x < 0) {
        return 0 / sinPi(x);
      }
      throw MathErrors.range();
    }
    return MathErrors.ranged(lanczosGamma(x, size), x);
  }

  private static double lanczosGamma(double x, double size) {
    double y = size + G_MINUS_HALF;
    double z;
    if (size > G_MINUS_HALF) {
      double q = y - size;
      z = q - G_MINUS_HALF;
    } else {
      double q = y - G_MINUS_HALF;
      z = q - size;
    }
    z = z * G / y;
    double result;
    if (x < 0) {
      result = -Math.PI / sinPi(size) / size * Math.exp(y) / lanczosSum(size);
      result -= z * result;
      if (size < 140) {
        return result / Math.pow(y, size - 0.5);
      }
      double root = Math.pow(y, size / 2 - 0.25);
      return result / root / root;
    }
    result = lanczosSum(size) / Math.exp(y);
    result += z * result;
    if (size < 140) {
      return result * Math.pow(y, size - 0.5);
    }
    double root = Math.pow(y, size / 2 - 0.25);
    return result * root * root;
  }

  private static double lanczosSum(double x) {
    double numerator = 0;
    double denominator = 0;
    if (x < 5) {
      for (int i = NUMERATOR.length - 1; i >= 0; i--) {
        numerator = numerator * x + NUMERATOR[i];
        denominator = denominator * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < NUMERATOR.length; i++) {
        numerator = numerator / x + NUMERATOR[i];
        denominator = denominator / x + DENOMINATOR[i];
      }
    }
    return numerator / denominator;
  }

  /** sin(pi x). */
  private static double sinPi(double x) {
    double y = Math.abs(x) % 2;
    double result;
    switch ((int) Math.rint(2 * y)) {
      case 0:
        result = Math.sin(Math.PI * y);
        break;
      case 1:
        result = Math.cos(Math.PI * (y - 0.5));
        break;
      case 2:
        result = Math.sin(Math.PI * (1 - y));
        break;
      case 3:
        result = -Math.cos(Math.PI * (y - 1.5));
        break;
      default:
        result = Math.sin(Math.PI * (y - 2));
        break;
    }
    return Math.copySign(1, x) * result;
  }

  /** {@code math.lgamma(x)}. */
  @PyFunction
  public static double lgamma(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.POSITIVE_INFINITY;
    }
    if (x == Math.floor(x) && x <= 2) {
      if (x <= 0) {
        throw MathErrors.domain();
      }
      return 0;
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return -Math.log(size);
    }
    double result = Math.log(lanczosSum(size)) - G;
    result += (size - 0.5) * (Math.log(size + G - 0.5) - 1);
    if (x < 0) {
      result = LOG_PI - Math.log(Math.abs(sinPi(size))) - Math.log(size) - result;
    }
    return MathErrors.ranged(result, x);
  }

  /** {@code math.erf(x)}. */
  @PyFunction
  public static double erf(double x) {
    return ErrorFunction.erf(x);
  }

  /** {@code math.erfc(x)}. */
  @PyFunction
  public static double erfc(double x) {
    return ErrorFunction.erfc(x);
  }
}
