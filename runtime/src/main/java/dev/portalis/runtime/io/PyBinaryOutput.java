package dev.portalis.runtime.io;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.RawMutex;
import org.jspecify.annotations.Nullable;

/** A stream of bytes to write to. */
@PyClass(value = "BufferedWriter", module = "_io")
public final class PyBinaryOutput extends PyObject {
  /** {@code io.BufferedWriter}. */
  public static final PyType TYPE =
      PyType.builtin("BufferedWriter", "_io", BuiltinTypes.OBJECT, new PyBinaryOutputFace());

  private final RawMutex mutex = new RawMutex();
  private final ByteSink sink;
  private final String name;
  private final String mode;
  private boolean closed;

  /** A stream. */
  public PyBinaryOutput(ByteSink sink, String name, String mode) {
    super(TYPE);
    this.sink = sink;
    this.name = name;
    this.mode = mode;
  }

  private void requireOpen() {
    if (closed) {
      throw Errors.valueError("write to closed file");
    }
  }

  /** {@code write(data)}. */
  @PyMethod
  public long write(@Nullable Object data) {
    byte[] bytes = PyBytes.toBytes(data);
    mutex.acquire();
    try {
      requireOpen();
      sink.write(bytes, 0, bytes.length);
    } finally {
      mutex.release();
    }
    return bytes.length;
  }

  /** {@code flush()}. */
  @PyMethod
  public void flush() {
    mutex.acquire();
    try {
      requireOpen();
      sink.flush();
    } finally {
      mutex.release();
    }
  }

  /** {@code close()}. */
  @PyMethod
  public void close() {
    mutex.acquire();
    try {
      if (!closed) {
        closed = true;
        sink.close();
      }
    } finally {
      mutex.release();
    }
  }

  /** {@code closed}. */
  @PyProperty
  public boolean closed() {
    return closed;
  }

  /** {@code name}. */
  @PyProperty
  public String name() {
    return name;
  }

  /** {@code mode}. */
  @PyProperty
  public String mode() {
    return mode;
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  @Returns("Self")
  public PyBinaryOutput enter() {
    requireOpen();
    return this;
  }

  /** {@code __exit__}. */
  @PyMethod("__exit__")
  public void exit(@Nullable Object type, @Nullable Object exception, @Nullable Object traceback) {
    close();
  }

  @Override
  public String repr() {
    return "<_io.BufferedWriter name='" + name + "'>";
  }
}
