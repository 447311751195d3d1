package dev.portalis.runtime.modules.random;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Hashing;
import dev.portalis.runtime.object.PyByteArray;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.threads.Platform;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The number that a generator is seeded with for a value. */
final class Seeds {
  private static final AtomicLong COUNT = new AtomicLong();

  private Seeds() {}

  static BigInteger of(@Nullable Object value) {
    if (value == null) {
      long mixed = Platform.THREADS.nanoTime() * 0x9e3779b97f4a7c15L;
      long other = System.currentTimeMillis() * 0xbf58476d1ce4e5b9L + COUNT.incrementAndGet();
      return BigInteger.valueOf(mixed).shiftLeft(64).add(BigInteger.valueOf(other)).abs();
    }
    Object number = Convert.numberOrNull(value);
    if (number instanceof Double) {
      BigInteger hash = BigInteger.valueOf(Hashing.hash(number));
      return hash.signum() < 0 ? hash.add(BigInteger.ONE.shiftLeft(64)) : hash;
    }
    if (number != null) {
      return Ints.big(number).abs();
    }
    String text = Convert.stringOrNull(value);
    if (text != null) {
      return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }
    if (value instanceof PyBytes || value instanceof PyByteArray) {
      return ofBytes(PyBytes.toBytes(value));
    }
    throw Errors.typeError(
        "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.");
  }

  private static BigInteger ofBytes(byte[] bytes) {
    byte[] digest = Sha512.digest(bytes);
    byte[] all = Arrays.copyOf(bytes, bytes.length + digest.length);
    System.arraycopy(digest, 0, all, bytes.length, digest.length);
    return new BigInteger(1, all);
  }
}
