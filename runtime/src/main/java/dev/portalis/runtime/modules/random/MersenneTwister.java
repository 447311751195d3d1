package dev.portalis.runtime.modules.random;

import dev.portalis.runtime.threads.RawMutex;
import java.math.BigInteger;

/**
 * The generator MT19937. Each method is one step that threads see whole.
 *
 * @see <a href="https://doi.org/10.1145/272991.272995">Matsumoto and Nishimura, Mersenne
 *     Twister</a>
 */
class MersenneTwister {
  /** How many words the state has. */
  static final int SIZE = 624;

  private static final int PERIOD = 397;
  private static final int MATRIX = 0x9908b0df;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7fffffff;

  private final RawMutex mutex = new RawMutex();
  private final int[] state = new int[SIZE];
  private int index = SIZE;

  private void initialize(int seed) {
    state[0] = seed;
    for (int i = 1; i < SIZE; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
    index = SIZE;
  }

  /** Seeds it with a number that is not negative. */
  void seed(BigInteger number) {
    int words = Math.max(1, (number.bitLength() + 31) / 32);
    int[] key = new int[words];
    for (int i = 0; i < words; i++) {
      key[i] = number.shiftRight(32 * i).intValue();
    }
    mutex.acquire();
    try {
      seed(key);
    } finally {
      mutex.release();
    }
  }

  private void seed(int[] key) {
    initialize(19650218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(SIZE, key.length); k > 0; k--) {
      state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1664525)) + key[j] + j;
      i++;
      j++;
      if (i >= SIZE) {
        state[0] = state[SIZE - 1];
        i = 1;
      }
      if (j >= key.length) {
        j = 0;
      }
    }
    for (int k = SIZE - 1; k > 0; k--) {
      state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1566083941)) - i;
      i++;
      if (i >= SIZE) {
        state[0] = state[SIZE - 1];
        i = 1;
      }
    }
    state[0] = UPPER;
  }

  private void generate() {
    for (int k = 0; k < SIZE; k++) {
      int y = (state[k] & UPPER) | (state[(k + 1) % SIZE] & LOWER);
      state[k] = state[(k + PERIOD) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : MATRIX);
    }
    index = 0;
  }

  /** The next 32 bits. */
  int nextWord() {
    if (index >= SIZE) {
      generate();
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  /** A float in [0, 1) of 53 random bits. */
  double nextDouble() {
    mutex.acquire();
    try {
      int a = nextWord() >>> 5;
      int b = nextWord() >>> 6;
      return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
    } finally {
      mutex.release();
    }
  }

  /** So many random bits, at most 64. */
  long nextBits(int count) {
    mutex.acquire();
    try {
      if (count <= 32) {
        return (nextWord() & 0xffffffffL) >>> (32 - count);
      }
      long low = nextWord() & 0xffffffffL;
      long high = (nextWord() & 0xffffffffL) >>> (64 - count);
      return high << 32 | low;
    } finally {
      mutex.release();
    }
  }

  /** A number of so many random bits. */
  BigInteger nextBigBits(long count) {
    int words = (int) ((count + 31) / 32);
    byte[] bytes = new byte[words * 4 + 1];
    mutex.acquire();
    try {
      for (int i = 0; i < words; i++) {
        int word = nextWord();
        if (i == words - 1 && count % 32 != 0) {
          word >>>= (int) (32 - count % 32);
        }
        int at = bytes.length - 4 * i - 1;
        bytes[at] = (byte) word;
        bytes[at - 1] = (byte) (word >>> 8);
        bytes[at - 2] = (byte) (word >>> 16);
        bytes[at - 3] = (byte) (word >>> 24);
      }
    } finally {
      mutex.release();
    }
    return new BigInteger(bytes);
  }

  /** The words of the state as numbers from 0, and the index behind them. */
  long[] save() {
    long[] saved = new long[SIZE + 1];
    mutex.acquire();
    try {
      for (int i = 0; i < SIZE; i++) {
        saved[i] = state[i] & 0xffffffffL;
      }
      saved[SIZE] = index;
    } finally {
      mutex.release();
    }
    return saved;
  }

  /** Takes up what {@link #save} gave. */
  void restore(long[] saved) {
    mutex.acquire();
    try {
      for (int i = 0; i < SIZE; i++) {
        state[i] = (int) saved[i];
      }
      index = (int) saved[SIZE];
    } finally {
      mutex.release();
    }
  }
}
