package dev.portalis.threads.message;

import dev.portalis.threads.ThreadException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one value. */
final class MessageWriter {
  /** How deep collections may be in each other. */
  static final int MOST_DEPTH = 1000;

  private static final Integer UNFINISHED = -1;

  private final MessageCodec codec;
  private final ValueModel model;

  /** What was written already, and its number. */
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();

  private int numbered;
  private byte[] bytes = new byte[64];
  private int size;
  private int depth;

  MessageWriter(MessageCodec codec) {
    this.codec = codec;
    this.model = codec.model();
  }

  byte[] result() {
    return Arrays.copyOf(bytes, size);
  }

  void write(@Nullable Object value) {
    if (value == null) {
      writeByte(Tag.NULL);
    } else if (value instanceof Boolean) {
      writeByte((Boolean) value ? Tag.TRUE : Tag.FALSE);
    } else if (value instanceof String) {
      writeByte(Tag.STRING);
      writeText((String) value);
    } else if (value instanceof Number && writeNumber((Number) value)) {
      return;
    } else if (value instanceof Broadcast) {
      writeByte(Tag.BROADCAST);
      writeSigned(((Broadcast<?>) value).id());
    } else {
      writeObject(value);
    }
  }

  private boolean writeNumber(Number value) {
    if (value instanceof Double || value instanceof Float) {
      writeByte(Tag.DOUBLE);
      writeFixed(Double.doubleToRawLongBits(value.doubleValue()));
    } else if (value instanceof BigInteger) {
      byte[] content = ((BigInteger) value).toByteArray();
      writeByte(Tag.BIG_INTEGER);
      writeBytes(content);
    } else if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      writeByte(Tag.LONG);
      writeSigned(value.longValue());
    } else {
      return false;
    }
    return true;
  }

  private void writeObject(Object value) {
    Integer number = numbers.get(value);
    if (number != null) {
      if (number.equals(UNFINISHED)) {
        throw failed("an immutable value contains itself");
      }
      writeByte(Tag.REFERENCE);
      writeCount(number);
      return;
    }
    if (++depth > MOST_DEPTH) {
      throw failed("a value is nested too deeply");
    }
    ValueModel.Kind kind = model.kind(value);
    switch (kind) {
      case LIST:
      case SET:
      case DICT:
        numbers.put(value, numbered++);
        writeByte(tag(kind));
        writeAll(model.elements(value));
        break;
      case TUPLE:
        numbers.put(value, UNFINISHED);
        writeByte(Tag.TUPLE);
        writeAll(model.elements(value));
        numbers.put(value, numbered++);
        break;
      case BYTES:
        writeByte(Tag.BYTES);
        writeBytes(model.bytes(value));
        numbers.put(value, numbered++);
        break;
      default:
        writeRecord(value);
        break;
    }
    depth--;
  }

  private static int tag(ValueModel.Kind kind) {
    switch (kind) {
      case LIST:
        return Tag.LIST;
      case SET:
        return Tag.SET;
      default:
        return Tag.DICT;
    }
  }

  private void writeRecord(Object value) {
    RecordCodec<?> record = codec.recordOf(value);
    if (record == null) {
      throw failed("no codec for " + value.getClass().getName());
    }
    numbers.put(value, UNFINISHED);
    writeByte(Tag.RECORD);
    writeText(record.name());
    writeAll(fields(record, value));
    numbers.put(value, numbered++);
  }

  private static <T> @Nullable Object[] fields(RecordCodec<T> record, Object value) {
    return record.fields(record.type().cast(value));
  }

  private void writeAll(@Nullable Object[] elements) {
    writeCount(elements.length);
    for (Object each : elements) {
      write(each);
    }
  }

  private static ThreadException.SerializationFailed failed(String message) {
    return new ThreadException.SerializationFailed(message, null);
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  private void writeByte(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  private void writeCount(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      writeByte((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    writeByte((int) rest);
  }

  private void writeSigned(long value) {
    writeCount((value << 1) ^ (value >> 63));
  }

  private void writeFixed(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      writeByte((int) (value >>> shift));
    }
  }

  private void writeBytes(byte[] content) {
    writeCount(content.length);
    reserve(content.length);
    System.arraycopy(content, 0, bytes, size, content.length);
    size += content.length;
  }

  private void writeText(String text) {
    writeBytes(Utf8.encode(text));
  }
}
