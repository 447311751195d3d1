package dev.portalis.threads.message;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as bytes and reads them: null, booleans, ints of any size, doubles, strings, bytes,
 * lists, tuples, sets, dicts, and records of the classes that are registered.
 *
 * <p>An object that is met twice is one object again when it is read, also in a collection that
 * contains itself. To be registered in full before the first use; then any thread may use it.
 */
public final class MessageCodec {
  private final ValueModel model;
  private final Map<Class<?>, RecordCodec<?>> byType = new HashMap<>();
  private final Map<String, RecordCodec<?>> byName = new HashMap<>();

  /** A codec for the collections of a model. */
  public MessageCodec(ValueModel model) {
    this.model = model;
  }

  /** A codec for Java's collections. */
  public static MessageCodec forJava() {
    return new MessageCodec(new JavaValues());
  }

  /** Registers a class; gives this codec. */
  public MessageCodec register(RecordCodec<?> record) {
    byType.put(record.type(), record);
    byName.put(record.name(), record);
    return this;
  }

  ValueModel model() {
    return model;
  }

  @Nullable RecordCodec<?> recordOf(Object value) {
    return byType.get(value.getClass());
  }

  @Nullable RecordCodec<?> recordNamed(String name) {
    return byName.get(name);
  }

  /**
   * A value as bytes.
   *
   * @throws dev.portalis.threads.ThreadException.SerializationFailed if a part of it has a class
   *     that is not registered, or is nested more than a thousand times
   */
  public byte[] encode(@Nullable Object value) {
    MessageWriter writer = new MessageWriter(this);
    writer.write(value);
    return writer.result();
  }

  /**
   * The value that bytes stand for.
   *
   * @throws dev.portalis.threads.ThreadException.SerializationFailed if they stand for none
   */
  public @Nullable Object decode(byte[] bytes) {
    return new MessageReader(this, bytes).readAll();
  }

  /** A copy that shares nothing with the value but what is broadcast. */
  public @Nullable Object copy(@Nullable Object value) {
    return decode(encode(value));
  }
}
