package dev.portalis.runtime.io;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.RawMutex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code io.StringIO}. Each operation is one atomic step among threads.
 *
 * @see <a href="https://docs.python.org/3.12/library/io.html#io.StringIO">io.StringIO</a>
 */
@PyClass(value = "StringIO", module = "_io", bases = "iterator")
public final class PyStringIo extends PyIterator {
  /** {@code io.StringIO}. */
  public static final PyType TYPE =
      PyType.builtin("StringIO", "_io", BuiltinTypes.ITERATOR, new PyStringIoFace());

  static {
    TYPE.setInstanceDict(true);
  }

  private final RawMutex mutex = new RawMutex();

  /** The text as code points. */
  private int[] text = new int[32];

  private int size;
  private int position;
  private boolean closed;

  /** An empty text. */
  public PyStringIo(PyType type) {
    super(type);
  }

  /** {@code StringIO(initial_value, newline)}. */
  @PyInit
  public void initialize(
      @Named @Default("\"\"") @Nullable String initialValue,
      @Named @Default("\"\\n\"") @Nullable String newline) {
    if (newline != null && !newline.equals("\n") && !newline.isEmpty()) {
      throw Errors.notImplemented("StringIO() does not support this newline");
    }
    mutex.acquire();
    size = 0;
    put(initialValue == null ? "" : initialValue);
    position = 0;
    mutex.release();
  }

  private void requireOpen() {
    if (closed) {
      throw Errors.valueError("I/O operation on closed file");
    }
  }

  private int put(String added) {
    int[] points = added.codePoints().toArray();
    int end = position + points.length;
    if (end > text.length) {
      text = Arrays.copyOf(text, Math.max(end, text.length * 2));
    }
    if (position > size) {
      Arrays.fill(text, size, position, 0);
    }
    System.arraycopy(points, 0, text, position, points.length);
    position = end;
    size = Math.max(size, end);
    return points.length;
  }

  /** {@code write(text)}. */
  @PyMethod
  public long write(@Nullable Object s) {
    String added = Convert.stringOrNull(s);
    if (added == null) {
      throw Errors.typeError("string argument expected, got '" + PyType.of(s).name() + "'");
    }
    mutex.acquire();
    try {
      requireOpen();
      return put(added);
    } finally {
      mutex.release();
    }
  }

  /** {@code writelines(lines)}. */
  @PyMethod
  public void writelines(@Nullable Object lines) {
    PyIterator iterator = Iteration.iterator(lines);
    for (Object line = iterator.advance(); line != UNBOUND; line = iterator.advance()) {
      write(line);
    }
  }

  private String take(long most, boolean line) {
    mutex.acquire();
    try {
      requireOpen();
      if (position >= size) {
        return "";
      }
      int start = position;
      int end = (int) Math.min(size, most < 0 ? size : start + most);
      if (line) {
        for (int i = start; i < end; i++) {
          if (text[i] == '\n') {
            end = i + 1;
            break;
          }
        }
      }
      position = end;
      return new String(text, start, end - start);
    } finally {
      mutex.release();
    }
  }

  /** {@code read(size)}. */
  @PyMethod
  public String read(@Default("null") @Nullable Long most) {
    return take(most == null ? -1 : most, false);
  }

  /** {@code readline(size)}. */
  @PyMethod
  public String readline(@Default("-1") long most) {
    return take(most, true);
  }

  /** {@code readlines(hint)}. */
  @PyMethod
  @Returns("list[str]")
  public PyList readlines(@Default("null") @Nullable Long hint) {
    List<Object> lines = new ArrayList<>();
    long length = 0;
    for (String line = take(-1, true); !line.isEmpty(); line = take(-1, true)) {
      lines.add(line);
      length += line.codePointCount(0, line.length());
      if (hint != null && hint > 0 && length >= hint) {
        break;
      }
    }
    return PyList.of(lines.toArray());
  }

  @Override
  public @Nullable Object advance() {
    String line = take(-1, true);
    return line.isEmpty() ? UNBOUND : line;
  }

  /** {@code getvalue()}. */
  @PyMethod
  public String getvalue() {
    mutex.acquire();
    try {
      requireOpen();
      return new String(text, 0, size);
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
        throw Errors.valueError("Negative seek position " + pos);
      }
      if (whence != 0 && pos != 0) {
        throw Errors.of(ErrorKind.OS_ERROR, "Can't do nonzero cur-relative seeks");
      }
      position = whence == 0 ? (int) pos : whence == 2 ? size : position;
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
        throw Errors.valueError("Negative size value " + end);
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

  /** {@code readable()}. */
  @PyMethod
  public boolean readable() {
    return true;
  }

  /** {@code writable()}. */
  @PyMethod
  public boolean writable() {
    return true;
  }

  /** {@code seekable()}. */
  @PyMethod
  public boolean seekable() {
    return true;
  }

  /** {@code isatty()}. */
  @PyMethod
  public boolean isatty() {
    return false;
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  @Returns("Self")
  public PyStringIo enter() {
    requireOpen();
    return this;
  }

  /** {@code __exit__}. */
  @PyMethod("__exit__")
  public void exit(@Nullable Object type, @Nullable Object exception, @Nullable Object traceback) {
    close();
  }
}
