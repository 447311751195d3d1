package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyStaticMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** The methods of byte strings that take them for ASCII text. */
abstract class BytesTextMethods extends BytesSearchMethods {
  BytesTextMethods(PyType type, byte[] array) {
    super(type, array);
  }

  /** {@code b.isascii()}. */
  @PyMethod
  public boolean isascii() {
    for (int i = 0; i < size; i++) {
      if (array[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code b.isspace()}. */
  @PyMethod
  public boolean isspace() {
    for (int i = 0; i < size; i++) {
      if (!ByteArrays.isSpace(array[i])) {
        return false;
      }
    }
    return size > 0;
  }

  /** {@code b.isdigit()}. */
  @PyMethod
  public boolean isdigit() {
    for (int i = 0; i < size; i++) {
      if (!ByteArrays.isDigit(array[i])) {
        return false;
      }
    }
    return size > 0;
  }

  private static boolean isLetter(byte value) {
    return ByteArrays.isLower(value) || ByteArrays.isUpper(value);
  }

  /** {@code b.isalpha()}. */
  @PyMethod
  public boolean isalpha() {
    for (int i = 0; i < size; i++) {
      if (!isLetter(array[i])) {
        return false;
      }
    }
    return size > 0;
  }

  /** {@code b.isalnum()}. */
  @PyMethod
  public boolean isalnum() {
    for (int i = 0; i < size; i++) {
      if (!isLetter(array[i]) && !ByteArrays.isDigit(array[i])) {
        return false;
      }
    }
    return size > 0;
  }

  /** {@code b.islower()}. */
  @PyMethod
  public boolean islower() {
    boolean cased = false;
    for (int i = 0; i < size; i++) {
      if (ByteArrays.isUpper(array[i])) {
        return false;
      }
      cased |= ByteArrays.isLower(array[i]);
    }
    return cased;
  }

  /** {@code b.isupper()}. */
  @PyMethod
  public boolean isupper() {
    boolean cased = false;
    for (int i = 0; i < size; i++) {
      if (ByteArrays.isLower(array[i])) {
        return false;
      }
      cased |= ByteArrays.isUpper(array[i]);
    }
    return cased;
  }

  /** {@code b.istitle()}. */
  @PyMethod
  public boolean istitle() {
    boolean cased = false;
    boolean inWord = false;
    for (int i = 0; i < size; i++) {
      if (ByteArrays.isUpper(array[i]) == inWord && isLetter(array[i])) {
        return false;
      }
      inWord = isLetter(array[i]);
      cased |= inWord;
    }
    return cased;
  }

  /** {@code b.lower()}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike lower() {
    byte[] text = toByteArray();
    for (int i = 0; i < text.length; i++) {
      text[i] = ByteArrays.lower(text[i]);
    }
    return make(text);
  }

  /** {@code b.upper()}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike upper() {
    byte[] text = toByteArray();
    for (int i = 0; i < text.length; i++) {
      text[i] = ByteArrays.upper(text[i]);
    }
    return make(text);
  }

  /** {@code b.swapcase()}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike swapcase() {
    byte[] text = toByteArray();
    for (int i = 0; i < text.length; i++) {
      text[i] = ByteArrays.isLower(text[i]) ? ByteArrays.upper(text[i]) : ByteArrays.lower(text[i]);
    }
    return make(text);
  }

  /** {@code b.capitalize()}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike capitalize() {
    byte[] text = toByteArray();
    for (int i = 0; i < text.length; i++) {
      text[i] = i == 0 ? ByteArrays.upper(text[i]) : ByteArrays.lower(text[i]);
    }
    return make(text);
  }

  /** {@code b.title()}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike title() {
    byte[] text = toByteArray();
    boolean inWord = false;
    for (int i = 0; i < text.length; i++) {
      text[i] = inWord ? ByteArrays.lower(text[i]) : ByteArrays.upper(text[i]);
      inWord = isLetter(text[i]);
    }
    return make(text);
  }

  /** {@code b.strip(chars)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike strip(@Default("null") @Nullable Object chars) {
    return stripped(chars, true, true);
  }

  /** {@code b.lstrip(chars)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike lstrip(@Default("null") @Nullable Object chars) {
    return stripped(chars, true, false);
  }

  /** {@code b.rstrip(chars)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike rstrip(@Default("null") @Nullable Object chars) {
    return stripped(chars, false, true);
  }

  private PyBytesLike stripped(@Nullable Object chars, boolean left, boolean right) {
    byte[] set = chars == null ? null : buffer(chars);
    int from = 0;
    int to = size;
    while (left && from < to && isStripped(array[from], set)) {
      from++;
    }
    while (right && to > from && isStripped(array[to - 1], set)) {
      to--;
    }
    return part(from, to);
  }

  private static boolean isStripped(byte value, byte @Nullable [] set) {
    return set == null ? ByteArrays.isSpace(value) : ByteArrays.contains(set, value);
  }

  /** {@code b.ljust(width, fill)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike ljust(long width, @Default("Unbound.UNBOUND") @Nullable Object fill) {
    return padded(0, width - size, fill, "ljust");
  }

  /** {@code b.rjust(width, fill)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike rjust(long width, @Default("Unbound.UNBOUND") @Nullable Object fill) {
    return padded(width - size, 0, fill, "rjust");
  }

  /** {@code b.center(width, fill)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike center(long width, @Default("Unbound.UNBOUND") @Nullable Object fill) {
    long padding = Math.max(width - size, 0);
    long left = padding / 2 + (padding & width & 1);
    return padded(left, padding - left, fill, "center");
  }

  private PyBytesLike padded(long left, long right, @Nullable Object fill, String method) {
    byte with = ' ';
    if (fill != UNBOUND) {
      if (!(fill instanceof PyBytesLike) || ((PyBytesLike) fill).size != 1) {
        throw Errors.typeError(
            method
                + "() argument 2 must be a byte string of length 1, not "
                + PyType.of(fill).name());
      }
      with = ((PyBytesLike) fill).array[0];
    }
    return make(
        new ByteArrays.ByteBuilder(size)
            .append(with, (int) Math.max(left, 0))
            .append(array, 0, size)
            .append(with, (int) Math.max(right, 0))
            .toByteArray());
  }

  /** {@code b.zfill(width)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike zfill(long width) {
    boolean sign = size > 0 && (array[0] == '+' || array[0] == '-');
    int zeros = (int) Math.max(width - size, 0);
    return make(
        new ByteArrays.ByteBuilder(size + zeros)
            .append(array, 0, sign ? 1 : 0)
            .append((byte) '0', zeros)
            .append(array, sign ? 1 : 0, size)
            .toByteArray());
  }

  /** {@code b.expandtabs(tabsize)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike expandtabs(@Named @Default("8") long tabsize) {
    ByteArrays.ByteBuilder out = new ByteArrays.ByteBuilder(size);
    long column = 0;
    for (int i = 0; i < size; i++) {
      if (array[i] == '\t') {
        long spaces = tabsize > 0 ? tabsize - column % tabsize : 0;
        out.append((byte) ' ', (int) spaces);
        column += spaces;
      } else {
        out.append(array[i], 1);
        column = array[i] == '\n' || array[i] == '\r' ? 0 : column + 1;
      }
    }
    return make(out.toByteArray());
  }

  /** {@code b.translate(table, delete)}. */
  @PyMethod
  @Returns("Self")
  public PyBytesLike translate(
      @Nullable Object table, @Named @Default("Unbound.UNBOUND") @Nullable Object delete) {
    byte[] map = table == null ? null : buffer(table);
    if (map != null && map.length != 256) {
      throw Errors.valueError("translation table must be 256 characters long");
    }
    byte[] removed = delete == UNBOUND ? new byte[0] : buffer(delete);
    ByteArrays.ByteBuilder out = new ByteArrays.ByteBuilder(size);
    for (int i = 0; i < size; i++) {
      if (!ByteArrays.contains(removed, array[i])) {
        out.append(map == null ? array[i] : map[array[i] & 0xff], 1);
      }
    }
    return make(out.toByteArray());
  }

  /** {@code bytes.maketrans(from, to)}. */
  @PyStaticMethod
  public static PyBytes maketrans(@Nullable Object from, @Nullable Object to) {
    byte[] keys = buffer(from);
    byte[] values = buffer(to);
    if (keys.length != values.length) {
      throw Errors.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < 256; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < keys.length; i++) {
      table[keys[i] & 0xff] = values[i];
    }
    return PyBytes.of(table);
  }
}
