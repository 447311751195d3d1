package dev.portalis.wasm.host;

import org.teavm.interop.Address;
import org.teavm.interop.StaticInit;
import org.teavm.runtime.heap.Heap;

/**
 * The piece of linear memory through which data passes to and from the host. Java's arrays lie
 * elsewhere, so they are copied. Nothing keeps anything here from one call of the host to the next.
 */
@StaticInit
final class Buffer {
  /** How many bytes fit at once. */
  static final int CAPACITY = 1 << 15;

  private static final int STRUCTS = 256;
  private static final Address START = Heap.alloc(STRUCTS + CAPACITY);

  private Buffer() {}

  /** Room for structures, 256 bytes. */
  static Address structs() {
    return START;
  }

  /** Room for data. */
  static Address data() {
    return START.add(STRUCTS);
  }

  static void put(byte[] bytes, int offset, int length) {
    put(bytes, offset, length, data());
  }

  private static void put(byte[] bytes, int offset, int length, Address to) {
    for (int i = 0; i < length; i++) {
      to.add(i).putByte(bytes[offset + i]);
    }
  }

  /** Copies a text in UTF-8, of which no more than fits; returns its length in bytes. */
  static int put(String text) {
    byte[] bytes = Utf8Text.encode(text);
    int length = Math.min(bytes.length, CAPACITY);
    put(bytes, 0, length);
    return length;
  }

  /** Room for a second piece of data, behind half of the first. */
  static Address secondData() {
    return data().add(CAPACITY / 2);
  }

  /** Copies a text in UTF-8 to the second piece; returns its length in bytes. */
  static int putSecond(String text) {
    byte[] bytes = Utf8Text.encode(text);
    int length = Math.min(bytes.length, CAPACITY / 2);
    put(bytes, 0, length, secondData());
    return length;
  }

  static void get(byte[] bytes, int offset, int length) {
    Address from = data();
    for (int i = 0; i < length; i++) {
      bytes[offset + i] = from.add(i).getByte();
    }
  }

  /** The text in UTF-8 at an address, up to a zero. */
  static String text(Address start) {
    int length = 0;
    while (start.add(length).getByte() != 0) {
      length++;
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = start.add(i).getByte();
    }
    return Utf8Text.decode(bytes);
  }

  /** Makes a vector of one piece, the data, for reading and writing. */
  static Address vector(int length) {
    START.putInt(data().toInt());
    START.add(4).putInt(length);
    return START;
  }

  /** Where the host says how much was read or written. */
  static Address result() {
    return START.add(16);
  }
}
