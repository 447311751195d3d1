package dev.portalis.threads.message;

import dev.portalis.threads.ThreadException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one value. Broken messages fail, and do no harm. */
final class MessageReader {
  private final MessageCodec codec;
  private final ValueModel model;
  private final byte[] bytes;
  private final List<Object> numbered = new ArrayList<>();
  private int position;
  private int depth;

  MessageReader(MessageCodec codec, byte[] bytes) {
    this.codec = codec;
    this.model = codec.model();
    this.bytes = bytes;
  }

  /** The value that is all of the message. */
  @Nullable Object readAll() {
    Object value = read();
    if (position != bytes.length) {
      throw broken();
    }
    return value;
  }

  private @Nullable Object read() {
    int tag = readByte();
    switch (tag) {
      case Tag.NULL:
        return null;
      case Tag.FALSE:
        return false;
      case Tag.TRUE:
        return true;
      case Tag.LONG:
        return readSigned();
      case Tag.BIG_INTEGER:
        return new BigInteger(readNonEmpty());
      case Tag.DOUBLE:
        return Double.longBitsToDouble(readFixed());
      case Tag.STRING:
        return readText();
      case Tag.REFERENCE:
        return reference(readLength());
      case Tag.BROADCAST:
        return Broadcast.find(readSigned());
      default:
        return readObject(tag);
    }
  }

  private Object readObject(int tag) {
    if (++depth > MessageWriter.MOST_DEPTH) {
      throw broken();
    }
    Object value;
    switch (tag) {
      case Tag.LIST:
        value = readCollection(ValueModel.Kind.LIST);
        break;
      case Tag.SET:
        value = readCollection(ValueModel.Kind.SET);
        break;
      case Tag.DICT:
        value = readCollection(ValueModel.Kind.DICT);
        break;
      case Tag.TUPLE:
        value = number(model.newTuple(readElements()));
        break;
      case Tag.BYTES:
        value = number(model.newBytes(readBytes()));
        break;
      case Tag.RECORD:
        value = number(readRecord());
        break;
      default:
        throw broken();
    }
    depth--;
    return value;
  }

  private Object number(Object value) {
    numbered.add(value);
    return value;
  }

  private Object readCollection(ValueModel.Kind kind) {
    Object collection = number(model.newCollection(kind));
    @Nullable Object[] elements = readElements();
    if (kind == ValueModel.Kind.DICT && elements.length % 2 != 0) {
      throw broken();
    }
    model.fill(collection, elements);
    return collection;
  }

  private @Nullable Object[] readElements() {
    @Nullable Object[] elements = new @Nullable Object[readLength()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = read();
    }
    return elements;
  }

  private Object readRecord() {
    String name = readText();
    RecordCodec<?> record = codec.recordNamed(name);
    if (record == null) {
      throw new ThreadException.SerializationFailed("no codec for a record '" + name + "'", null);
    }
    @Nullable Object[] fields = readElements();
    try {
      return record.make(fields);
    } catch (RuntimeException e) {
      throw new ThreadException.SerializationFailed("a record '" + name + "' is broken", e);
    }
  }

  private Object reference(int number) {
    if (number >= numbered.size()) {
      throw broken();
    }
    return numbered.get(number);
  }

  private static ThreadException.SerializationFailed broken() {
    return new ThreadException.SerializationFailed("a message is broken", null);
  }

  private int readByte() {
    if (position >= bytes.length) {
      throw broken();
    }
    return bytes[position++] & 0xff;
  }

  private long readCount() {
    long value = 0;
    int shift = 0;
    int part;
    do {
      part = readByte();
      if (shift > 63) {
        throw broken();
      }
      value |= (long) (part & 0x7f) << shift;
      shift += 7;
    } while ((part & 0x80) != 0);
    return value;
  }

  /** A number of bytes or elements, of which each takes at least a byte; or of a reference. */
  private int readLength() {
    long length = readCount();
    if (length < 0 || length > bytes.length) {
      throw broken();
    }
    return (int) length;
  }

  private long readSigned() {
    long value = readCount();
    return (value >>> 1) ^ -(value & 1);
  }

  private long readFixed() {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = (value << 8) | readByte();
    }
    return value;
  }

  private byte[] readBytes() {
    int from = skip(readLength());
    return Arrays.copyOfRange(bytes, from, position);
  }

  private byte[] readNonEmpty() {
    byte[] content = readBytes();
    if (content.length == 0) {
      throw broken();
    }
    return content;
  }

  private String readText() {
    int from = skip(readLength());
    return Utf8.decode(bytes, from, position);
  }

  private int skip(int length) {
    int from = position;
    if (length > bytes.length - from) {
      throw broken();
    }
    position += length;
    return from;
  }
}
