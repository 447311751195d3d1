package dev.portalis.runtime.io;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.RawMutex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text stream to read from, in UTF-8, with all line ends as {@code \n}. As an iterator it gives
 * its lines.
 */
@PyClass(value = "TextIOWrapper", module = "_io", bases = "iterator")
public final class PyTextInput extends PyIterator {
  /** {@code io.TextIOWrapper}, as far as it reads. */
  public static final PyType TYPE =
      PyType.builtin("TextIOWrapper", "_io", BuiltinTypes.ITERATOR, new PyTextInputFace());

  private final RawMutex mutex = new RawMutex();
  private final CharacterReader reader;
  private final String name;
  private boolean closed;

  /**
   * A stream.
   *
   * @param translates whether all line ends become {@code \n}
   */
  public PyTextInput(ByteSource source, String name, boolean translates) {
    super(TYPE);
    this.reader = new CharacterReader(source, translates);
    this.name = name;
  }

  private void requireOpen() {
    if (closed) {
      throw Errors.valueError("I/O operation on closed file.");
    }
  }

  /** {@code readline(size)}: with the line end; empty at the end of the input. */
  @PyMethod
  public String readline(@Default("-1") long size) {
    mutex.acquire();
    try {
      requireOpen();
      return reader.readLine(size < 0 ? Long.MAX_VALUE : size);
    } finally {
      mutex.release();
    }
  }

  /** {@code read(size)}. */
  @PyMethod
  public String read(@Default("null") @Nullable Long size) {
    mutex.acquire();
    try {
      requireOpen();
      return reader.read(size == null || size < 0 ? Long.MAX_VALUE : size);
    } finally {
      mutex.release();
    }
  }

  /** {@code readlines(hint)}. */
  @PyMethod
  @Returns("list[str]")
  public PyList readlines(@Default("null") @Nullable Long hint) {
    List<Object> lines = new ArrayList<>();
    long length = 0;
    for (String line = readline(-1); !line.isEmpty(); line = readline(-1)) {
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
    String line = readline(-1);
    return line.isEmpty() ? UNBOUND : line;
  }

  /** {@code close()}. */
  @PyMethod
  public void close() {
    mutex.acquire();
    try {
      if (!closed) {
        closed = true;
        reader.close();
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

  /** {@code name}. */
  @PyProperty
  public String name() {
    return name;
  }

  /** {@code mode}. */
  @PyProperty
  public String mode() {
    return "r";
  }

  /** {@code readable()}. */
  @PyMethod
  public boolean readable() {
    return true;
  }

  /** {@code writable()}. */
  @PyMethod
  public boolean writable() {
    return false;
  }

  /** {@code isatty()}. */
  @PyMethod
  public boolean isatty() {
    return false;
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  @Returns("Self")
  public PyTextInput enter() {
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
    return "<_io.TextIOWrapper name='" + name + "' mode='r' encoding='utf-8'>";
  }
}
