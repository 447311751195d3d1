package dev.portalis.runtime.object;

import java.util.Arrays;

/** Searching in byte arrays. */
final class ByteArrays {
  private ByteArrays() {}

  /** The first index from {@code from} to {@code to} at which some bytes stand; or -1. */
  static int indexOf(byte[] array, int from, int to, byte[] wanted) {
    int last = to - wanted.length;
    for (int i = from; i <= last; i++) {
      if (startsAt(array, i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** The last index from {@code from} to {@code to} at which some bytes stand; or -1. */
  static int lastIndexOf(byte[] array, int from, int to, byte[] wanted) {
    for (int i = to - wanted.length; i >= from; i--) {
      if (startsAt(array, i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsAt(byte[] array, int index, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (array[index + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Compares the first bytes of arrays, as numbers from 0 to 255. */
  static int compare(byte[] a, int sizeA, byte[] b, int sizeB) {
    int common = Math.min(sizeA, sizeB);
    for (int i = 0; i < common; i++) {
      if (a[i] != b[i]) {
        return (a[i] & 0xff) - (b[i] & 0xff);
      }
    }
    return sizeA - sizeB;
  }

  /** How often some bytes occur without overlapping. */
  static long count(byte[] array, int from, int to, byte[] wanted) {
    if (wanted.length == 0) {
      return from <= to ? to - from + 1L : 0;
    }
    long count = 0;
    int at = indexOf(array, from, to, wanted);
    while (at >= 0) {
      count++;
      at = indexOf(array, at + wanted.length, to, wanted);
    }
    return count;
  }

  static boolean contains(byte[] set, byte value) {
    for (byte each : set) {
      if (each == value) {
        return true;
      }
    }
    return false;
  }

  static boolean isSpace(byte value) {
    return value == ' ' || (value >= '\t' && value <= '\r');
  }

  static boolean isLower(byte value) {
    return value >= 'a' && value <= 'z';
  }

  static boolean isUpper(byte value) {
    return value >= 'A' && value <= 'Z';
  }

  static boolean isDigit(byte value) {
    return value >= '0' && value <= '9';
  }

  static byte lower(byte value) {
    return isUpper(value) ? (byte) (value + 32) : value;
  }

  static byte upper(byte value) {
    return isLower(value) ? (byte) (value - 32) : value;
  }

  /** {@code replace} of at most so many occurrences. */
  static byte[] replace(byte[] bytes, byte[] old, byte[] by, long most) {
    ByteBuilder out = new ByteBuilder(bytes.length);
    int done = 0;
    if (old.length == 0) {
      long left = most;
      while (done <= bytes.length && left-- > 0) {
        out.append(by);
        if (done == bytes.length) {
          return out.toByteArray();
        }
        out.append(bytes, done, ++done);
      }
      out.append(bytes, done, bytes.length);
      return out.toByteArray();
    }
    int at = indexOf(bytes, 0, bytes.length, old);
    for (long left = most; at >= 0 && left > 0; left--) {
      out.append(bytes, done, at).append(by);
      done = at + old.length;
      at = indexOf(bytes, done, bytes.length, old);
    }
    return out.append(bytes, done, bytes.length).toByteArray();
  }

  /** Collects bytes. */
  static final class ByteBuilder {
    private byte[] bytes;
    private int size;

    ByteBuilder(int capacity) {
      bytes = new byte[Math.max(capacity, 16)];
    }

    ByteBuilder append(byte[] more) {
      return append(more, 0, more.length);
    }

    ByteBuilder append(byte[] more, int from, int to) {
      int count = to - from;
      if (size + count > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + count));
      }
      System.arraycopy(more, from, bytes, size, count);
      size += count;
      return this;
    }

    ByteBuilder append(byte value, int times) {
      for (int i = 0; i < times; i++) {
        append(new byte[] {value});
      }
      return this;
    }

    byte[] toByteArray() {
      return Arrays.copyOf(bytes, size);
    }
  }
}
