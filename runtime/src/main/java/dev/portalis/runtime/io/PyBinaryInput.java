package dev.portalis.runtime.io;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.RawMutex;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** A stream of bytes to read from. As an iterator it gives its lines. */
@PyClass(value = "BufferedReader", module = "_io", bases = "iterator")
public final class PyBinaryInput extends PyIterator {
  /** {@code io.BufferedReader}. */
  public static final PyType TYPE =
      PyType.builtin("BufferedReader", "_io", BuiltinTypes.ITERATOR, new PyBinaryInputFace());

  private final RawMutex mutex = new RawMutex();
  private final ByteSource source;
  private final String name;
  private final byte[] buffer = new byte[8192];
  private int position;
  private int limit;
  private boolean closed;

  /** A stream. */
  public PyBinaryInput(ByteSource source, String name) {
    super(TYPE);
    this.source = source;
    this.name = name;
  }

  private byte[] take(long size, boolean line) {
    mutex.acquire();
    try {
      if (closed) {
        throw Errors.valueError("read of closed file");
      }
      ByteArrayOutputStream taken = new ByteArrayOutputStream();
      while (taken.size() < size && fill()) {
        int b = buffer[position++];
        taken.write(b);
        if (line && b == '\n') {
          break;
        }
      }
      return taken.toByteArray();
    } finally {
      mutex.release();
    }
  }

  private boolean fill() {
    if (position >= limit) {
      limit = Math.max(0, source.read(buffer, 0, buffer.length));
      position = 0;
    }
    return limit > 0;
  }

  /** {@code read(size)}. */
  @PyMethod
  public PyBytes read(@Default("null") @Nullable Long size) {
    return PyBytes.of(take(size == null || size < 0 ? Long.MAX_VALUE : size, false));
  }

  /** {@code readline(size)}. */
  @PyMethod
  public PyBytes readline(@Default("-1") long size) {
    return PyBytes.of(take(size < 0 ? Long.MAX_VALUE : size, true));
  }

  @Override
  public @Nullable Object advance() {
    byte[] line = take(Long.MAX_VALUE, true);
    return line.length == 0 ? UNBOUND : PyBytes.of(line);
  }

  /** {@code close()}. */
  @PyMethod
  public void close() {
    mutex.acquire();
    try {
      if (!closed) {
        closed = true;
        source.close();
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
    return "rb";
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  @Returns("Self")
  public PyBinaryInput enter() {
    if (closed) {
      throw Errors.valueError("I/O operation on closed file.");
    }
    return this;
  }

  /** {@code __exit__}. */
  @PyMethod("__exit__")
  public void exit(@Nullable Object type, @Nullable Object exception, @Nullable Object traceback) {
    close();
  }

  @Override
  public String repr() {
    return "<_io.BufferedReader name='" + name + "'>";
  }
}
