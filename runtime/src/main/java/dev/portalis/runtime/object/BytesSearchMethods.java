package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods of byte strings that look for bytes or cut at them. */
abstract class BytesSearchMethods extends PyBytesLike {
  BytesSearchMethods(PyType type, byte[] array) {
    super(type, array);
  }

  private static byte[] wanted(@Nullable Object value) {
    if (Convert.hasIndex(value)) {
      return new byte[] {toByte(value)};
    }
    byte[] bytes = bufferOrNull(value);
    if (bytes == null) {
      throw Errors.typeError(
          "argument should be integer or bytes-like object, not '" + PyType.of(value).name() + "'");
    }
    return bytes;
  }

  private int from(@Nullable Object start) {
    return start == null ? 0 : (int) Math.min(Sequences.bound(start, size), size + 1L);
  }

  private int to(@Nullable Object end) {
    return end == null ? size : (int) Math.min(Sequences.bound(end, size), size);
  }

  /** {@code b.find(sub, start, end)}. */
  @PyMethod
  public long find(
      @Nullable Object sub,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return ByteArrays.indexOf(array, from(start), to(end), wanted(sub));
  }

  /** {@code b.rfind(sub, start, end)}. */
  @PyMethod
  public long rfind(
      @Nullable Object sub,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return ByteArrays.lastIndexOf(array, from(start), to(end), wanted(sub));
  }

  /** {@code b.index(sub, start, end)}. */
  @PyMethod
  public long index(
      @Nullable Object sub,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return found(find(sub, start, end));
  }

  /** {@code b.rindex(sub, start, end)}. */
  @PyMethod
  public long rindex(
      @Nullable Object sub,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return found(rfind(sub, start, end));
  }

  private static long found(long index) {
    if (index < 0) {
      throw Errors.valueError("subsection not found");
    }
    return index;
  }

  /** {@code b.count(sub, start, end)}. */
  @PyMethod
  public long count(
      @Nullable Object sub,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return ByteArrays.count(array, from(start), to(end), wanted(sub));
  }

  /** {@code b.startswith(prefix, start, end)}. */
  @PyMethod
  public boolean startswith(
      @Nullable Object prefix,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return matches(prefix, from(start), to(end), true);
  }

  /** {@code b.endswith(suffix, start, end)}. */
  @PyMethod
  public boolean endswith(
      @Nullable Object suffix,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return matches(suffix, from(start), to(end), false);
  }

  private boolean matches(@Nullable Object part, int from, int to, boolean atStart) {
    if (part instanceof PyTuple) {
      for (Object each : ((PyTuple) part).items()) {
        if (matchesPart(buffer(each), from, to, atStart)) {
          return true;
        }
      }
      return false;
    }
    byte[] bytes = bufferOrNull(part);
    if (bytes == null) {
      throw Errors.typeError(
          (atStart ? "startswith" : "endswith")
              + " first arg must be bytes or a tuple of bytes, not "
              + PyType.of(part).name());
    }
    return matchesPart(bytes, from, to, atStart);
  }

  private boolean matchesPart(byte[] part, int from, int to, boolean atStart) {
    if (to - from < part.length) {
      return false;
    }
    int at = atStart ? from : to - part.length;
    return Arrays.equals(array, at, at + part.length, part, 0, part.length);
  }

  /** {@code b.removeprefix(prefix)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike removeprefix(@Nullable Object prefix) {
    byte[] part = buffer(prefix);
    return part(matchesPart(part, 0, size, true) ? part.length : 0, size);
  }

  /** {@code b.removesuffix(suffix)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike removesuffix(@Nullable Object suffix) {
    byte[] part = buffer(suffix);
    return part(0, matchesPart(part, 0, size, false) ? size - part.length : size);
  }

  final PyBytesLike part(int from, int to) {
    return make(Arrays.copyOfRange(array, from, Math.max(from, to)));
  }

  /** {@code b.replace(old, new, count)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike replace(@Nullable Object old, @Nullable Object by, @Default("-1") long count) {
    return make(
        ByteArrays.replace(
            toByteArray(), buffer(old), buffer(by), count < 0 ? Long.MAX_VALUE : count));
  }

  /** {@code b.partition(sep)}. */
  @PyMethod
  @Returns("tuple[Self, Self, Self]")
  public PyTuple partition(@Nullable Object sep) {
    byte[] separator = separator(sep);
    int at = ByteArrays.indexOf(array, 0, size, separator);
    return at < 0
        ? PyTuple.of(part(0, size), part(0, 0), part(0, 0))
        : PyTuple.of(part(0, at), make(separator), part(at + separator.length, size));
  }

  /** {@code b.rpartition(sep)}. */
  @PyMethod
  @Returns("tuple[Self, Self, Self]")
  public PyTuple rpartition(@Nullable Object sep) {
    byte[] separator = separator(sep);
    int at = ByteArrays.lastIndexOf(array, 0, size, separator);
    return at < 0
        ? PyTuple.of(part(0, 0), part(0, 0), part(0, size))
        : PyTuple.of(part(0, at), make(separator), part(at + separator.length, size));
  }

  private static byte[] separator(@Nullable Object sep) {
    byte[] separator = buffer(sep);
    if (separator.length == 0) {
      throw Errors.valueError("empty separator");
    }
    return separator;
  }

  /** {@code b.split(sep, maxsplit)}. */
  @PyMethod
  @Returns("list[Self]")
  public PyList split(
      @Named @Default("null") @Nullable Object sep, @Named @Default("-1") long maxsplit) {
    List<Object> parts = new ArrayList<>();
    long left = maxsplit < 0 ? Long.MAX_VALUE : maxsplit;
    if (sep == null) {
      splitAtSpace(parts, left);
      return PyList.of(parts.toArray());
    }
    byte[] separator = separator(sep);
    int start = 0;
    int at = ByteArrays.indexOf(array, 0, size, separator);
    while (at >= 0 && left-- > 0) {
      parts.add(part(start, at));
      start = at + separator.length;
      at = ByteArrays.indexOf(array, start, size, separator);
    }
    parts.add(part(start, size));
    return PyList.of(parts.toArray());
  }

  private void splitAtSpace(List<Object> parts, long most) {
    int at = skipSpace(0);
    for (long left = most; at < size && left > 0; left--) {
      int start = at;
      while (at < size && !ByteArrays.isSpace(array[at])) {
        at++;
      }
      parts.add(part(start, at));
      at = skipSpace(at);
    }
    if (at < size) {
      parts.add(part(at, size));
    }
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < size && ByteArrays.isSpace(array[at])) {
      at++;
    }
    return at;
  }

  /** {@code b.rsplit(sep, maxsplit)}. */
  @PyMethod
  @Returns("list[Self]")
  public PyList rsplit(
      @Named @Default("null") @Nullable Object sep, @Named @Default("-1") long maxsplit) {
    List<Object> parts = new ArrayList<>();
    long left = maxsplit < 0 ? Long.MAX_VALUE : maxsplit;
    if (sep == null) {
      splitAtSpaceFromEnd(parts, left);
    } else {
      byte[] separator = separator(sep);
      int end = size;
      int at = ByteArrays.lastIndexOf(array, 0, size, separator);
      while (at >= 0 && left-- > 0) {
        parts.add(0, part(at + separator.length, end));
        end = at;
        at = ByteArrays.lastIndexOf(array, 0, end, separator);
      }
      parts.add(0, part(0, end));
    }
    return PyList.of(parts.toArray());
  }

  private void splitAtSpaceFromEnd(List<Object> parts, long most) {
    int at = skipSpaceBack(size);
    for (long left = most; at > 0 && left > 0; left--) {
      int end = at;
      while (at > 0 && !ByteArrays.isSpace(array[at - 1])) {
        at--;
      }
      parts.add(0, part(at, end));
      at = skipSpaceBack(at);
    }
    if (at > 0) {
      parts.add(0, part(0, at));
    }
  }

  private int skipSpaceBack(int from) {
    int at = from;
    while (at > 0 && ByteArrays.isSpace(array[at - 1])) {
      at--;
    }
    return at;
  }

  /** {@code b.splitlines(keepends)}. */
  @PyMethod
  @Returns("list[Self]")
  public PyList splitlines(@Named @Default("false") boolean keepends) {
    List<Object> lines = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < size) {
      byte each = array[at];
      if (each != '\n' && each != '\r') {
        at++;
        continue;
      }
      int end = at + (each == '\r' && at + 1 < size && array[at + 1] == '\n' ? 2 : 1);
      lines.add(part(start, keepends ? end : at));
      start = end;
      at = end;
    }
    if (start < size) {
      lines.add(part(start, size));
    }
    return PyList.of(lines.toArray());
  }

  /** {@code b.join(parts)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike join(@Nullable Object parts) {
    if (!Iteration.isIterable(parts)) {
      throw Errors.typeError("can only join an iterable");
    }
    Object[] items = Iteration.toArray(parts);
    ByteArrays.ByteBuilder out = new ByteArrays.ByteBuilder(size * items.length);
    for (int i = 0; i < items.length; i++) {
      byte[] part = bufferOrNull(items[i]);
      if (part == null) {
        throw Errors.typeError(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + PyType.of(items[i]).name()
                + " found");
      }
      if (i > 0) {
        out.append(array, 0, size);
      }
      out.append(part);
    }
    return make(out.toByteArray());
  }
}
