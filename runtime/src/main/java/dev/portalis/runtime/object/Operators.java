package dev.portalis.runtime.object;

import dev.portalis.runtime.number.Floats;
import dev.portalis.runtime.number.Ints;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The operators {@code + - * / // % ** @ << >> & | ^ ~}, {@code divmod} and {@code abs} on any
 * values, and the assignments such as {@code +=}.
 *
 * <p>Each method tries the usual pairs of numbers and strs and leaves the rest to {@link
 * OperatorDispatch}.
 *
 * @see <a
 *     href="https://docs.python.org/3.12/reference/expressions.html#binary-arithmetic-operations">
 *     Binary arithmetic operations</a>
 */
public final class Operators {
  private Operators() {}

  /** {@code a + b}. */
  public static @Nullable Object add(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long) {
      if (b instanceof Long) {
        return Ints.addWide((Long) a, (Long) b);
      }
      if (b instanceof Double) {
        return (double) (Long) a + (Double) b;
      }
    } else if (a instanceof Double) {
      if (b instanceof Double) {
        return (Double) a + (Double) b;
      }
      if (b instanceof Long) {
        return (Double) a + (double) (Long) b;
      }
    } else if (a instanceof String && b instanceof String) {
      return ((String) a).concat((String) b);
    }
    return OperatorDispatch.binary(BinaryOp.ADD, a, b);
  }

  /** {@code a + b}. */
  public static @Nullable Object add(@Nullable Object a, long b) {
    if (a instanceof Long) {
      return Ints.addWide((Long) a, b);
    }
    if (a instanceof Double) {
      return (Double) a + (double) b;
    }
    return OperatorDispatch.binary(BinaryOp.ADD, a, b);
  }

  /** {@code a + b}. */
  public static @Nullable Object add(long a, @Nullable Object b) {
    if (b instanceof Long) {
      return Ints.addWide(a, (Long) b);
    }
    if (b instanceof Double) {
      return (double) a + (Double) b;
    }
    return OperatorDispatch.binary(BinaryOp.ADD, a, b);
  }

  /** {@code a + b}. */
  public static @Nullable Object add(@Nullable Object a, double b) {
    if (a instanceof Double) {
      return (Double) a + b;
    }
    if (a instanceof Long) {
      return (double) (Long) a + b;
    }
    return OperatorDispatch.binary(BinaryOp.ADD, a, b);
  }

  /** {@code a + b}. */
  public static @Nullable Object add(double a, @Nullable Object b) {
    if (b instanceof Double) {
      return a + (Double) b;
    }
    if (b instanceof Long) {
      return a + (double) (Long) b;
    }
    return OperatorDispatch.binary(BinaryOp.ADD, a, b);
  }

  /** {@code a - b}. */
  public static @Nullable Object sub(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long) {
      if (b instanceof Long) {
        return Ints.subWide((Long) a, (Long) b);
      }
      if (b instanceof Double) {
        return (double) (Long) a - (Double) b;
      }
    } else if (a instanceof Double) {
      if (b instanceof Double) {
        return (Double) a - (Double) b;
      }
      if (b instanceof Long) {
        return (Double) a - (double) (Long) b;
      }
    }
    return OperatorDispatch.binary(BinaryOp.SUB, a, b);
  }

  /** {@code a - b}. */
  public static @Nullable Object sub(@Nullable Object a, long b) {
    if (a instanceof Long) {
      return Ints.subWide((Long) a, b);
    }
    if (a instanceof Double) {
      return (Double) a - (double) b;
    }
    return OperatorDispatch.binary(BinaryOp.SUB, a, b);
  }

  /** {@code a - b}. */
  public static @Nullable Object sub(long a, @Nullable Object b) {
    if (b instanceof Long) {
      return Ints.subWide(a, (Long) b);
    }
    if (b instanceof Double) {
      return (double) a - (Double) b;
    }
    return OperatorDispatch.binary(BinaryOp.SUB, a, b);
  }

  /** {@code a - b}. */
  public static @Nullable Object sub(@Nullable Object a, double b) {
    if (a instanceof Double) {
      return (Double) a - b;
    }
    if (a instanceof Long) {
      return (double) (Long) a - b;
    }
    return OperatorDispatch.binary(BinaryOp.SUB, a, b);
  }

  /** {@code a - b}. */
  public static @Nullable Object sub(double a, @Nullable Object b) {
    if (b instanceof Double) {
      return a - (Double) b;
    }
    if (b instanceof Long) {
      return a - (double) (Long) b;
    }
    return OperatorDispatch.binary(BinaryOp.SUB, a, b);
  }

  /** {@code a * b}. */
  public static @Nullable Object mul(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long) {
      if (b instanceof Long) {
        return Ints.mulWide((Long) a, (Long) b);
      }
      if (b instanceof Double) {
        return (double) (Long) a * (Double) b;
      }
    } else if (a instanceof Double) {
      if (b instanceof Double) {
        return (Double) a * (Double) b;
      }
      if (b instanceof Long) {
        return (Double) a * (double) (Long) b;
      }
    }
    return OperatorDispatch.binary(BinaryOp.MUL, a, b);
  }

  /** {@code a * b}. */
  public static @Nullable Object mul(@Nullable Object a, long b) {
    if (a instanceof Long) {
      return Ints.mulWide((Long) a, b);
    }
    if (a instanceof Double) {
      return (Double) a * (double) b;
    }
    return OperatorDispatch.binary(BinaryOp.MUL, a, b);
  }

  /** {@code a * b}. */
  public static @Nullable Object mul(long a, @Nullable Object b) {
    if (b instanceof Long) {
      return Ints.mulWide(a, (Long) b);
    }
    if (b instanceof Double) {
      return (double) a * (Double) b;
    }
    return OperatorDispatch.binary(BinaryOp.MUL, a, b);
  }

  /** {@code a * b}. */
  public static @Nullable Object mul(@Nullable Object a, double b) {
    if (a instanceof Double) {
      return (Double) a * b;
    }
    if (a instanceof Long) {
      return (double) (Long) a * b;
    }
    return OperatorDispatch.binary(BinaryOp.MUL, a, b);
  }

  /** {@code a * b}. */
  public static @Nullable Object mul(double a, @Nullable Object b) {
    if (b instanceof Double) {
      return a * (Double) b;
    }
    if (b instanceof Long) {
      return a * (double) (Long) b;
    }
    return OperatorDispatch.binary(BinaryOp.MUL, a, b);
  }

  /** {@code a / b}. */
  public static @Nullable Object truediv(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long) {
      if (b instanceof Long) {
        return Ints.trueDiv((long) (Long) a, (long) (Long) b);
      }
      if (b instanceof Double) {
        return Floats.div((double) (Long) a, (Double) b);
      }
    } else if (a instanceof Double) {
      if (b instanceof Double) {
        return Floats.div((Double) a, (Double) b);
      }
      if (b instanceof Long) {
        return Floats.div((Double) a, (double) (Long) b);
      }
    }
    return OperatorDispatch.binary(BinaryOp.TRUEDIV, a, b);
  }

  /** {@code a / b}. */
  public static @Nullable Object truediv(@Nullable Object a, long b) {
    if (a instanceof Long) {
      return Ints.trueDiv((long) (Long) a, b);
    }
    if (a instanceof Double) {
      return Floats.div((Double) a, (double) b);
    }
    return OperatorDispatch.binary(BinaryOp.TRUEDIV, a, b);
  }

  /** {@code a / b}. */
  public static @Nullable Object truediv(long a, @Nullable Object b) {
    if (b instanceof Long) {
      return Ints.trueDiv(a, (long) (Long) b);
    }
    if (b instanceof Double) {
      return Floats.div((double) a, (Double) b);
    }
    return OperatorDispatch.binary(BinaryOp.TRUEDIV, a, b);
  }

  /** {@code a / b}. */
  public static @Nullable Object truediv(@Nullable Object a, double b) {
    if (a instanceof Double) {
      return Floats.div((Double) a, b);
    }
    if (a instanceof Long) {
      return Floats.div((double) (Long) a, b);
    }
    return OperatorDispatch.binary(BinaryOp.TRUEDIV, a, b);
  }

  /** {@code a / b}. */
  public static @Nullable Object truediv(double a, @Nullable Object b) {
    if (b instanceof Double) {
      return Floats.div(a, (Double) b);
    }
    if (b instanceof Long) {
      return Floats.div(a, (double) (Long) b);
    }
    return OperatorDispatch.binary(BinaryOp.TRUEDIV, a, b);
  }

  /** {@code a // b}. */
  public static @Nullable Object floordiv(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long) {
      if (b instanceof Long) {
        return Ints.floorDiv(a, b);
      }
      if (b instanceof Double) {
        return Floats.floorDiv((double) (Long) a, (Double) b);
      }
    } else if (a instanceof Double) {
      if (b instanceof Double) {
        return Floats.floorDiv((Double) a, (Double) b);
      }
      if (b instanceof Long) {
        return Floats.floorDiv((Double) a, (double) (Long) b);
      }
    }
    return OperatorDispatch.binary(BinaryOp.FLOORDIV, a, b);
  }

  /** {@code a // b}. */
  public static @Nullable Object floordiv(@Nullable Object a, long b) {
    if (a instanceof Long) {
      return Ints.floorDiv(a, b);
    }
    if (a instanceof Double) {
      return Floats.floorDiv((Double) a, (double) b);
    }
    return OperatorDispatch.binary(BinaryOp.FLOORDIV, a, b);
  }

  /** {@code a // b}. */
  public static @Nullable Object floordiv(long a, @Nullable Object b) {
    if (b instanceof Long) {
      return Ints.floorDiv(a, b);
    }
    if (b instanceof Double) {
      return Floats.floorDiv((double) a, (Double) b);
    }
    return OperatorDispatch.binary(BinaryOp.FLOORDIV, a, b);
  }

  /** {@code a // b}. */
  public static @Nullable Object floordiv(@Nullable Object a, double b) {
    if (a instanceof Double) {
      return Floats.floorDiv((Double) a, b);
    }
    if (a instanceof Long) {
      return Floats.floorDiv((double) (Long) a, b);
    }
    return OperatorDispatch.binary(BinaryOp.FLOORDIV, a, b);
  }

  /** {@code a // b}. */
  public static @Nullable Object floordiv(double a, @Nullable Object b) {
    if (b instanceof Double) {
      return Floats.floorDiv(a, (Double) b);
    }
    if (b instanceof Long) {
      return Floats.floorDiv(a, (double) (Long) b);
    }
    return OperatorDispatch.binary(BinaryOp.FLOORDIV, a, b);
  }

  /** {@code a % b}. */
  public static @Nullable Object mod(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long) {
      if (b instanceof Long) {
        return Ints.mod((long) (Long) a, (long) (Long) b);
      }
      if (b instanceof Double) {
        return Floats.mod((double) (Long) a, (Double) b);
      }
    } else if (a instanceof Double) {
      if (b instanceof Double) {
        return Floats.mod((Double) a, (Double) b);
      }
      if (b instanceof Long) {
        return Floats.mod((Double) a, (double) (Long) b);
      }
    }
    return OperatorDispatch.binary(BinaryOp.MOD, a, b);
  }

  /** {@code a % b}. */
  public static @Nullable Object mod(@Nullable Object a, long b) {
    if (a instanceof Long) {
      return Ints.mod((long) (Long) a, b);
    }
    if (a instanceof Double) {
      return Floats.mod((Double) a, (double) b);
    }
    return OperatorDispatch.binary(BinaryOp.MOD, a, b);
  }

  /** {@code a % b}. */
  public static @Nullable Object mod(long a, @Nullable Object b) {
    if (b instanceof Long) {
      return Ints.mod(a, (long) (Long) b);
    }
    if (b instanceof Double) {
      return Floats.mod((double) a, (Double) b);
    }
    return OperatorDispatch.binary(BinaryOp.MOD, a, b);
  }

  /** {@code a % b}. */
  public static @Nullable Object mod(@Nullable Object a, double b) {
    if (a instanceof Double) {
      return Floats.mod((Double) a, b);
    }
    if (a instanceof Long) {
      return Floats.mod((double) (Long) a, b);
    }
    return OperatorDispatch.binary(BinaryOp.MOD, a, b);
  }

  /** {@code a % b}. */
  public static @Nullable Object mod(double a, @Nullable Object b) {
    if (b instanceof Double) {
      return Floats.mod(a, (Double) b);
    }
    if (b instanceof Long) {
      return Floats.mod(a, (double) (Long) b);
    }
    return OperatorDispatch.binary(BinaryOp.MOD, a, b);
  }

  /** {@code a ** b}. */
  public static @Nullable Object pow(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long && b instanceof Long) {
      return Ints.powWide((Long) a, (Long) b);
    }
    return OperatorDispatch.binary(BinaryOp.POW, a, b);
  }

  /** {@code pow(a, b, modulus)}. */
  public static @Nullable Object pow(
      @Nullable Object a, @Nullable Object b, @Nullable Object modulus) {
    if (a instanceof Long && b instanceof Long && modulus instanceof Long) {
      return Ints.pow((long) (Long) a, (long) (Long) b, (long) (Long) modulus);
    }
    return modulus == null ? pow(a, b) : OperatorDispatch.pow(a, b, modulus);
  }

  /** {@code a @ b}. */
  public static @Nullable Object matmul(@Nullable Object a, @Nullable Object b) {
    return OperatorDispatch.binary(BinaryOp.MATMUL, a, b);
  }

  /** {@code divmod(a, b)}. */
  public static @Nullable Object divmod(@Nullable Object a, @Nullable Object b) {
    return OperatorDispatch.binary(BinaryOp.DIVMOD, a, b);
  }

  /** {@code a << b}. */
  public static @Nullable Object lshift(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long && b instanceof Long) {
      return Ints.lshift(a, (long) (Long) b);
    }
    return OperatorDispatch.binary(BinaryOp.LSHIFT, a, b);
  }

  /** {@code a >> b}. */
  public static @Nullable Object rshift(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long && b instanceof Long) {
      return Ints.rshift((long) (Long) a, (long) (Long) b);
    }
    return OperatorDispatch.binary(BinaryOp.RSHIFT, a, b);
  }

  /** {@code a & b}. */
  public static @Nullable Object and(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (Long) a & (Long) b;
    }
    return OperatorDispatch.binary(BinaryOp.AND, a, b);
  }

  /** {@code a | b}. */
  public static @Nullable Object or(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (Long) a | (Long) b;
    }
    return OperatorDispatch.binary(BinaryOp.OR, a, b);
  }

  /** {@code a ^ b}. */
  public static @Nullable Object xor(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (Long) a ^ (Long) b;
    }
    return OperatorDispatch.binary(BinaryOp.XOR, a, b);
  }

  /** Any binary operator. */
  public static @Nullable Object binary(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    return OperatorDispatch.binary(op, a, b);
  }

  /** {@code a += b}: the value to assign. */
  public static @Nullable Object iadd(@Nullable Object a, @Nullable Object b) {
    return arePlain(a, b) ? add(a, b) : OperatorDispatch.inPlace(BinaryOp.ADD, a, b);
  }

  /** {@code a -= b}: the value to assign. */
  public static @Nullable Object isub(@Nullable Object a, @Nullable Object b) {
    return arePlain(a, b) ? sub(a, b) : OperatorDispatch.inPlace(BinaryOp.SUB, a, b);
  }

  /** {@code a *= b}: the value to assign. */
  public static @Nullable Object imul(@Nullable Object a, @Nullable Object b) {
    return arePlain(a, b) ? mul(a, b) : OperatorDispatch.inPlace(BinaryOp.MUL, a, b);
  }

  /** {@code a /= b}: the value to assign. */
  public static @Nullable Object itruediv(@Nullable Object a, @Nullable Object b) {
    return arePlain(a, b) ? truediv(a, b) : OperatorDispatch.inPlace(BinaryOp.TRUEDIV, a, b);
  }

  /** {@code a //= b}: the value to assign. */
  public static @Nullable Object ifloordiv(@Nullable Object a, @Nullable Object b) {
    return arePlain(a, b) ? floordiv(a, b) : OperatorDispatch.inPlace(BinaryOp.FLOORDIV, a, b);
  }

  /** {@code a %= b}: the value to assign. */
  public static @Nullable Object imod(@Nullable Object a, @Nullable Object b) {
    return arePlain(a, b) ? mod(a, b) : OperatorDispatch.inPlace(BinaryOp.MOD, a, b);
  }

  /** {@code a **= b}: the value to assign. */
  public static @Nullable Object ipow(@Nullable Object a, @Nullable Object b) {
    return arePlain(a, b) ? pow(a, b) : OperatorDispatch.inPlace(BinaryOp.POW, a, b);
  }

  /** {@code a @= b}: the value to assign. */
  public static @Nullable Object imatmul(@Nullable Object a, @Nullable Object b) {
    return OperatorDispatch.inPlace(BinaryOp.MATMUL, a, b);
  }

  /** {@code a <<= b}: the value to assign. */
  public static @Nullable Object ilshift(@Nullable Object a, @Nullable Object b) {
    return a instanceof Long && b instanceof Long
        ? lshift(a, b)
        : OperatorDispatch.inPlace(BinaryOp.LSHIFT, a, b);
  }

  /** {@code a >>= b}: the value to assign. */
  public static @Nullable Object irshift(@Nullable Object a, @Nullable Object b) {
    return a instanceof Long && b instanceof Long
        ? rshift(a, b)
        : OperatorDispatch.inPlace(BinaryOp.RSHIFT, a, b);
  }

  /** {@code a &= b}: the value to assign. */
  public static @Nullable Object iand(@Nullable Object a, @Nullable Object b) {
    return a instanceof Long && b instanceof Long
        ? and(a, b)
        : OperatorDispatch.inPlace(BinaryOp.AND, a, b);
  }

  /** {@code a |= b}: the value to assign. */
  public static @Nullable Object ior(@Nullable Object a, @Nullable Object b) {
    return a instanceof Long && b instanceof Long
        ? or(a, b)
        : OperatorDispatch.inPlace(BinaryOp.OR, a, b);
  }

  /** {@code a ^= b}: the value to assign. */
  public static @Nullable Object ixor(@Nullable Object a, @Nullable Object b) {
    return a instanceof Long && b instanceof Long
        ? xor(a, b)
        : OperatorDispatch.inPlace(BinaryOp.XOR, a, b);
  }

  /** Whether two operands are of the kinds that the binary operators treat first. */
  private static boolean arePlain(@Nullable Object a, @Nullable Object b) {
    return a instanceof Long
        ? b instanceof Long || b instanceof Double
        : a instanceof Double && (b instanceof Double || b instanceof Long);
  }

  /** Any assignment with an operator: the value to assign. */
  public static @Nullable Object inPlace(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    return OperatorDispatch.inPlace(op, a, b);
  }

  /** {@code -a}. */
  public static @Nullable Object neg(@Nullable Object a) {
    if (a instanceof Double) {
      return -(Double) a;
    }
    return a instanceof Long || a instanceof BigInteger
        ? Ints.neg(a)
        : OperatorDispatch.unary(UnaryOp.NEG, a);
  }

  /** {@code +a}. */
  public static @Nullable Object pos(@Nullable Object a) {
    return a instanceof Long || a instanceof Double || a instanceof BigInteger
        ? a
        : OperatorDispatch.unary(UnaryOp.POS, a);
  }

  /** {@code ~a}. */
  public static @Nullable Object invert(@Nullable Object a) {
    return a instanceof Long ? (Object) ~(Long) a : OperatorDispatch.unary(UnaryOp.INVERT, a);
  }

  /** {@code abs(a)}. */
  public static @Nullable Object abs(@Nullable Object a) {
    if (a instanceof Double) {
      return Math.abs((Double) a);
    }
    return a instanceof Long || a instanceof BigInteger
        ? Ints.abs(a)
        : OperatorDispatch.unary(UnaryOp.ABS, a);
  }
}
