package dev.portalis.wasm.math;

import java.math.BigInteger;

/** Sine, cosine and tangent, and their inverses. */
final class Angles {
  private static final double QUARTER = 0.7853981633974483;
  private static final double TWO_OVER_PI = 0.6366197723675814;

  /** Half of pi in three parts; the first two have zeros at their ends. */
  private static final double HALF_PI_1 = 1.5707963267341256;

  private static final double HALF_PI_2 = 6.077100506303966e-11;
  private static final double HALF_PI_3 = 2.0222662487959506e-21;

  /** Half of pi in two parts. */
  private static final double HALF_PI = 1.5707963267948966;

  private static final double HALF_PI_LOW = 6.123233995736766e-17;

  /** Up to where multiples of the parts are exact. */
  private static final double MODERATE = 1.0e6;

  /** The part of the quarter turn that is left after reduction, with its rest. */
  private static double rest;

  private static double restLow;

  private Angles() {}

  static double sin(double x) {
    return turned(x, 0);
  }

  static double cos(double x) {
    return turned(x, 1);
  }

  /** The sine of an angle plus so many quarter turns. */
  private static double turned(double x, int quarters) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Double.NaN;
    }
    int quadrant = reduce(x) + quarters;
    double value = (quadrant & 1) == 0 ? sineOfRest() : cosineOfRest();
    return (quadrant & 2) == 0 ? value : -value;
  }

  static double tan(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Double.NaN;
    }
    int quadrant = reduce(x);
    double sine = sineOfRest();
    double sineLow = DoubleDouble.low;
    double cosine = cosineOfRest();
    double cosineLow = DoubleDouble.low;
    return (quadrant & 1) == 0
        ? quotient(sine, sineLow, cosine, cosineLow)
        : -quotient(cosine, cosineLow, sine, sineLow);
  }

  private static double quotient(double a, double aLow, double b, double bLow) {
    double first = a / b;
    if (a == 0 || Double.isInfinite(first)) {
      return first;
    }
    double back = DoubleDouble.product(first, b);
    return first + ((a - back) - DoubleDouble.low + aLow - first * bLow) / b;
  }

  /** Takes quarter turns away; gives how many, modulo four. */
  private static int reduce(double x) {
    if (Math.abs(x) <= QUARTER) {
      rest = x;
      restLow = 0;
      return 0;
    }
    if (Math.abs(x) > MODERATE) {
      return HugeAngles.reduce(x);
    }
    double turns = MathFunctions.rint(x * TWO_OVER_PI);
    double first = x - turns * HALF_PI_1;
    double sum = DoubleDouble.sum(first, -(turns * HALF_PI_2));
    setRest(sum, DoubleDouble.low - turns * HALF_PI_3);
    return (int) turns & 3;
  }

  static void setRest(double value, double low) {
    rest = DoubleDouble.quickSum(value, low);
    restLow = DoubleDouble.low;
  }

  private static double sineOfRest() {
    double r = rest;
    double z = r * r;
    double tail = 1 / 355687428096000.0;
    tail = tail * z - 1 / 1307674368000.0;
    tail = tail * z + 1 / 6227020800.0;
    tail = tail * z - 1 / 39916800.0;
    tail = tail * z + 1 / 362880.0;
    tail = tail * z - 1 / 5040.0;
    tail = tail * z + 1 / 120.0;
    tail = tail * z - 1 / 6.0;
    return DoubleDouble.quickSum(r, r * z * tail + restLow * (1 - 0.5 * z));
  }

  private static double cosineOfRest() {
    double z = DoubleDouble.product(rest, rest);
    double zLow = DoubleDouble.low + 2 * rest * restLow;
    double tail = 1 / 6402373705728000.0;
    tail = -tail * z + 1 / 20922789888000.0;
    tail = tail * z - 1 / 87178291200.0;
    tail = tail * z + 1 / 479001600.0;
    tail = tail * z - 1 / 3628800.0;
    tail = tail * z + 1 / 40320.0;
    tail = tail * z - 1 / 720.0;
    tail = tail * z + 1 / 24.0;
    double high = DoubleDouble.quickSum(1, -0.5 * z);
    return DoubleDouble.quickSum(high, DoubleDouble.low + (z * z * tail - 0.5 * zLow));
  }

  static double atan(double x) {
    double angle = Double.isNaN(x) ? x : angle(Math.abs(x), 0, 1, 0, false);
    return Math.copySign(angle, x);
  }

  static double asin(double x) {
    if (!(Math.abs(x) <= 1)) {
      return Double.NaN;
    }
    double other = cathetus(x);
    return Math.copySign(angle(Math.abs(x), 0, other, DoubleDouble.low, false), x);
  }

  static double acos(double x) {
    if (!(Math.abs(x) <= 1)) {
      return Double.NaN;
    }
    double other = cathetus(x);
    return angle(other, DoubleDouble.low, Math.abs(x), 0, x < 0);
  }

  /** The root of one less a square. */
  private static double cathetus(double x) {
    double square = DoubleDouble.product(x, x);
    double squareLow = DoubleDouble.low;
    double difference = DoubleDouble.sum(1, -square);
    double differenceLow = DoubleDouble.low - squareLow;
    double root = MathFunctions.sqrt(difference + differenceLow);
    if (root == 0) {
      DoubleDouble.low = 0;
      return root;
    }
    double back = DoubleDouble.product(root, root);
    return DoubleDouble.quickSum(
        root, ((difference - back) - DoubleDouble.low + differenceLow) / (2 * root));
  }

  static double atan2(double y, double x) {
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    boolean behind = Double.doubleToRawLongBits(x) < 0;
    double up = Math.abs(y);
    double along = Math.abs(x);
    if (Double.isInfinite(up) && Double.isInfinite(along)) {
      up = 1;
      along = 1;
    }
    return Math.copySign(angle(up, 0, along, 0, behind), y);
  }

  /** The angle in the first quadrant whose tangent is y over x, or what is left of a half turn. */
  private static double angle(double y, double yLow, double x, double xLow, boolean behind) {
    double approximate;
    double correction;
    if (y == 0 || Double.isInfinite(x)) {
      approximate = 0;
      correction = 0;
    } else if (x == 0 || Double.isInfinite(y) || y / x > 0x1p70) {
      approximate = HALF_PI;
      correction = HALF_PI_LOW;
    } else if (y / x < 0x1p-40) {
      approximate = y / x;
      correction = 0;
    } else {
      double scale = y > 1e100 || x > 1e100 ? 0x1p-400 : y < 1e-100 || x < 1e-100 ? 0x1p400 : 1;
      approximate = roughly(y, x);
      correction = correction(y * scale, yLow * scale, x * scale, xLow * scale, approximate);
    }
    if (!behind) {
      return approximate + correction;
    }
    double left = DoubleDouble.sum(2 * HALF_PI, -approximate);
    return left + (DoubleDouble.low + 2 * HALF_PI_LOW - correction);
  }

  /** The angle with an error below a hundred-thousandth. */
  private static double roughly(double y, double x) {
    double t = Math.min(x, y) / Math.max(x, y);
    double z = t * t;
    double angle =
        t * (0.999866 + z * (-0.3302995 + z * (0.180141 + z * (-0.085133 + z * 0.0208351))));
    return y > x ? HALF_PI - angle : angle;
  }

  /** What is missing: the angle between the vector and one in the known direction. */
  private static double correction(
      double y, double yLow, double x, double xLow, double approximate) {
    boolean steep = approximate > QUARTER;
    double from = steep ? DoubleDouble.sum(HALF_PI, -approximate) : approximate;
    setRest(from, steep ? DoubleDouble.low + HALF_PI_LOW : 0);
    double s = sineOfRest();
    double sLow = DoubleDouble.low;
    double c = cosineOfRest();
    double cLow = DoubleDouble.low;
    double sine = steep ? c : s;
    double sineLow = steep ? cLow : sLow;
    double cosine = steep ? s : c;
    double cosineLow = steep ? sLow : cLow;
    double a = DoubleDouble.product(y, yLow, cosine, cosineLow);
    double aLow = DoubleDouble.low;
    double b = DoubleDouble.product(x, xLow, sine, sineLow);
    double across = (a - b) + (aLow - DoubleDouble.low);
    double d = across / (x * cosine + y * sine);
    return d - d * d * d / 3;
  }

  /** Angles of more than a million. */
  private static final class HugeAngles {
    private static final int BITS = 1216;
    private static final int FRACTION = 200;

    /** 2 / pi times two to the power of {@link #BITS}. */
    private static final BigInteger TURNS =
        new BigInteger(
            "a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a"
                + "424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e41"
                + "3991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf"
                + "27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d08"
                + "56033046fc7b6bab",
            16);

    private HugeAngles() {}

    static int reduce(double x) {
      long bits = Double.doubleToRawLongBits(x);
      int exponent = (int) (bits >>> 52 & 0x7ff) - 1075;
      long mantissa = bits & 0xfffffffffffffL | 0x10000000000000L;
      int digits = Math.max(exponent, 0) + FRACTION;
      BigInteger product =
          TURNS
              .shiftRight(BITS - digits)
              .multiply(BigInteger.valueOf(x < 0 ? -mantissa : mantissa));
      int point = digits - exponent;
      BigInteger nearest = product.add(BigInteger.ONE.shiftLeft(point - 1)).shiftRight(point);
      BigInteger fraction = product.subtract(nearest.shiftLeft(point));
      double high = fraction.doubleValue();
      double low = fraction.subtract(exact(high)).doubleValue();
      double scale = MathFunctions.pow(2, -point);
      double rest = DoubleDouble.product(high * scale, low * scale, HALF_PI, HALF_PI_LOW);
      setRest(rest, DoubleDouble.low);
      return nearest.intValue() & 3;
    }

    /** A double without a fraction as an int. */
    private static BigInteger exact(double value) {
      long bits = Double.doubleToRawLongBits(value);
      int exponent = (int) (bits >>> 52 & 0x7ff) - 1075;
      if (value == 0) {
        return BigInteger.ZERO;
      }
      long mantissa = bits & 0xfffffffffffffL | 0x10000000000000L;
      BigInteger size = BigInteger.valueOf(value < 0 ? -mantissa : mantissa);
      return exponent >= 0 ? size.shiftLeft(exponent) : size.shiftRight(-exponent);
    }
  }
}
