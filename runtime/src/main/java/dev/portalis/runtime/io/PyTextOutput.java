package dev.portalis.runtime.io;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Unbound;
import dev.portalis.runtime.threads.RawMutex;
import org.jspecify.annotations.Nullable;

/**
 * A text stream to write to, in UTF-8. Each write is one atomic step among threads.
 *
 * @see <a href="https://docs.python.org/3.12/library/io.html#io.TextIOBase">io.TextIOBase</a>
 */
@PyClass(value = "TextIOWrapper", module = "_io")
public final class PyTextOutput extends PyObject {
  /** {@code io.TextIOWrapper}, as far as it writes. */
  public static final PyType TYPE =
      PyType.builtin("TextIOWrapper", "_io", BuiltinTypes.OBJECT, new PyTextOutputFace());

  /** When what was written is passed on. */
  public enum Buffering {
    /** With each write. */
    NONE,
    /** When a line ends. */
    LINE,
    /** When the buffer is full. */
    BLOCK
  }

  private static final int CAPACITY = 8192;

  private final RawMutex mutex = new RawMutex();
  private final ByteSink sink;
  private final String name;
  private final String mode;
  private final boolean escapes;
  private final byte[] buffer = new byte[CAPACITY];
  private int used;
  private boolean closed;
  private volatile Buffering buffering;

  /**
   * A stream.
   *
   * @param escapes whether lone surrogates are written as escapes, as to stderr, or refused
   */
  public PyTextOutput(
      ByteSink sink, String name, String mode, Buffering buffering, boolean escapes) {
    super(TYPE);
    this.sink = sink;
    this.name = name;
    this.mode = mode;
    this.buffering = buffering;
    this.escapes = escapes;
  }

  /** Sets when what was written is passed on. */
  public void setBuffering(Buffering value) {
    buffering = value;
  }

  /** Writes a text. */
  public void writeText(String text) {
    byte[] bytes = escapes ? Utf8.encodeEscaped(text) : Utf8.encode(text);
    boolean pass =
        buffering == Buffering.NONE || (buffering == Buffering.LINE && text.indexOf('\n') >= 0);
    mutex.acquire();
    try {
      requireOpen();
      append(bytes);
      if (pass) {
        flushBuffer();
      }
    } finally {
      mutex.release();
    }
  }

  private void append(byte[] bytes) {
    if (bytes.length > CAPACITY - used) {
      if (used > 0) {
        sink.write(buffer, 0, used);
        used = 0;
      }
      if (bytes.length >= CAPACITY) {
        sink.write(bytes, 0, bytes.length);
        return;
      }
    }
    System.arraycopy(bytes, 0, buffer, used, bytes.length);
    used += bytes.length;
  }

  private void flushBuffer() {
    if (used > 0) {
      sink.write(buffer, 0, used);
      used = 0;
    }
    sink.flush();
  }

  private void requireOpen() {
    if (closed) {
      throw Errors.valueError("I/O operation on closed file.");
    }
  }

  /** {@code write(text)}. */
  @PyMethod
  public long write(@Nullable Object text) {
    String plain = Convert.stringOrNull(text);
    if (plain == null) {
      return Convert.<Long>mismatch(text, "write() argument", "str");
    }
    writeText(plain);
    return plain.codePointCount(0, plain.length());
  }

  /** {@code writelines(lines)}. */
  @PyMethod
  public void writelines(@Nullable Object lines) {
    PyIterator iterator = Iteration.iterator(lines);
    for (Object line = iterator.advance(); line != Unbound.UNBOUND; line = iterator.advance()) {
      write(line);
    }
  }

  /** {@code flush()}. */
  @PyMethod
  public void flush() {
    mutex.acquire();
    try {
      requireOpen();
      flushBuffer();
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
        flushBuffer();
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

  /** {@code encoding}. */
  @PyProperty
  public String encoding() {
    return "utf-8";
  }

  /** {@code errors}. */
  @PyProperty
  public String errors() {
    return escapes ? "backslashreplace" : "strict";
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

  /** {@code line_buffering}. */
  @PyProperty
  public boolean lineBuffering() {
    return buffering == Buffering.LINE;
  }

  /** {@code writable()}. */
  @PyMethod
  public boolean writable() {
    return true;
  }

  /** {@code readable()}. */
  @PyMethod
  public boolean readable() {
    return false;
  }

  /** {@code seekable()}. */
  @PyMethod
  public boolean seekable() {
    return false;
  }

  /** {@code isatty()}. */
  @PyMethod
  public boolean isatty() {
    return false;
  }

  /** {@code read()} is not possible. */
  @PyMethod
  @Returns("str")
  public String read() {
    throw Errors.of(ErrorKind.OS_ERROR, "not readable");
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  @Returns("Self")
  public PyTextOutput enter() {
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
    return "<_io.TextIOWrapper name='" + name + "' mode='" + mode + "' encoding='utf-8'>";
  }
}
