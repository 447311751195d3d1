package dev.portalis.runtime.io;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.RawMutex;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code io.BytesIO}. Each operation is one atomic step among threads.
 *
 * @see <a href="https://docs.python.org/3.12/library/io.html#io.BytesIO">io.BytesIO</a>
 */
@PyClass(value = "BytesIO", module = "_io", bases = "iterator")
public final class PyBytesIo extends PyIterator {
  /** {@code io.BytesIO}. */
  public static final PyType TYPE =
      PyType.builtin("BytesIO", "_io", BuiltinTypes.ITERATOR, new PyBytesIoFace());

  static {
    TYPE.setInstanceDict(true);
  }

  private final RawMutex mutex = new RawMutex();
  private byte[] content = new byte[32];
  private int size;
  private int position;
  private boolean closed;

  /** No bytes. */
  public PyBytesIo(PyType type) {
    super(type);
  }

  /** {@code BytesIO(initial_bytes)}. */
  @PyInit
  public void initialize(@Named @Default("null") @Nullable Object initialBytes) {
    if (initialBytes != null) {
      byte[] bytes = PyBytes.toBytes(initialBytes);
      mutex.acquire();
      size = bytes.length;
      content = bytes.clone();
      position = 0;
      mutex.release();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw Errors.valueError("I/O operation on closed file.");
    }
  }

  /** {@code write(b)}. */
  @PyMethod
  public long write(@Nullable Object b) {
    if (b instanceof String || b == null || b instanceof Long) {
      throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(b).name() + "'");
    }
    byte[] added = PyBytes.toBytes(b);
    mutex.acquire();
    try {
      requireOpen();
      int end = position + added.length;
      if (end > content.length) {
        content = Arrays.copyOf(content, Math.max(end, content.length * 2));
      }
      if (position > size) {
        Arrays.fill(content, size, position, (byte) 0);
      }
      System.arraycopy(added, 0, content, position, added.length);
      position = end;
      size = Math.max(size, end);
      return added.length;
    } finally {
      mutex.release();
    }
  }

  private byte[] take(long most, boolean line) {
    mutex.acquire();
    try {
      requireOpen();
      if (position >= size) {
        return new byte[0];
      }
      int start = position;
      int end = (int) Math.min(size, most < 0 ? size : start + most);
      if (line) {
        for (int i = start; i < end; i++) {
          if (content[i] == '\n') {
            end = i + 1;
            break;
          }
        }
      }
      position = end;
      return Arrays.copyOfRange(content, start, end);
    } finally {
      mutex.release();
    }
  }

  /** {@code read(size)}. */
  @PyMethod
  public PyBytes read(@Default("null") @Nullable Long most) {
    return PyBytes.of(take(most == null ? -1 : most, false));
  }

  /** {@code readline(size)}. */
  @PyMethod
  public PyBytes readline(@Default("null") @Nullable Long most) {
    return PyBytes.of(take(most == null ? -1 : most, true));
  }

  @Override
  public @Nullable Object advance() {
    byte[] line = take(-1, true);
    return line.length == 0 ? UNBOUND : PyBytes.of(line);
  }

  /** {@code getvalue()}. */
  @PyMethod
  public PyBytes getvalue() {
    mutex.acquire();
    try {
      requireOpen();
      return PyBytes.of(Arrays.copyOf(content, size));
    } finally {
      mutex.release();
    }
  }

  /** {@code tell()}. */
  @PyMethod
  public long tell() {
    requireOpen();
    return position;
  }

  /** {@code seek(pos, whence)}. */
  @PyMethod
  public long seek(long pos, @Default("0") long whence) {
    mutex.acquire();
    try {
      requireOpen();
      if (whence == 0 && pos < 0) {
        throw Errors.valueError("negative seek value " + pos);
      }
      long base = whence == 1 ? position : whence == 2 ? size : 0;
      position = (int) Math.max(0, base + pos);
      return position;
    } finally {
      mutex.release();
    }
  }

  /** {@code truncate(pos)}. */
  @PyMethod
  public long truncate(@Default("null") @Nullable Long pos) {
    mutex.acquire();
    try {
      requireOpen();
      long end = pos == null ? position : pos;
      if (end < 0) {
        throw Errors.valueError("negative size value " + end);
      }
      size = (int) Math.min(size, end);
      return end;
    } finally {
      mutex.release();
    }
  }

  /** {@code flush()}. */
  @PyMethod
  public void flush() {
    requireOpen();
  }

  /** {@code close()}. */
  @PyMethod
  public void close() {
    closed = true;
  }

  /** {@code closed}. */
  @PyProperty
  public boolean closed() {
    return closed;
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  @Returns("Self")
  public PyBytesIo enter() {
    requireOpen();
    return this;
  }

  /** {@code __exit__}. */
  @PyMethod("__exit__")
  public void exit(@Nullable Object type, @Nullable Object exception, @Nullable Object traceback) {
    close();
  }
}
