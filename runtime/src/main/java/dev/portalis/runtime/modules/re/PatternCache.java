package dev.portalis.runtime.modules.re;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The patterns that were compiled last. Threads may read it while another one replaces it. */
final class PatternCache {
  private static final int MAX_SIZE = 256;

  /** Never changed once it is here. */
  private static volatile Map<Key, PyPattern> patterns = new HashMap<>();

  private PatternCache() {}

  /** A compiled pattern, as {@code re.compile} gives it. */
  static PyPattern get(@Nullable Object pattern, @Nullable Object flags) {
    int bits = flags instanceof Long ? (int) (long) (Long) flags : bits(flags);
    if (pattern instanceof PyPattern) {
      if (bits != 0) {
        throw Errors.valueError("cannot process flags argument with a compiled pattern");
      }
      return (PyPattern) pattern;
    }
    String text = Convert.stringOrNull(pattern);
    if (text == null && !(pattern instanceof PyBytes)) {
      throw Errors.typeError("first argument must be string or compiled pattern");
    }
    Key key = new Key(text != null ? text : pattern, bits);
    PyPattern known = patterns.get(key);
    if (known != null) {
      return known;
    }
    PyPattern compiled = new PyPattern(key.source, bits & ~Flags.DEBUG);
    Map<Key, PyPattern> before = patterns;
    Map<Key, PyPattern> after = before.size() < MAX_SIZE ? new HashMap<>(before) : new HashMap<>();
    after.put(key, compiled);
    patterns = after;
    return compiled;
  }

  private static int bits(@Nullable Object flags) {
    Object number = Convert.intOrNull(flags);
    if (number == null) {
      throw Errors.typeError(
          "unsupported operand type(s) for &: '" + PyType.of(flags).name() + "' and 'RegexFlag'");
    }
    return Convert.toJavaInt(number);
  }

  static void clear() {
    patterns = new HashMap<>();
  }

  private static final class Key {
    final Object source;
    final int flags;

    Key(@Nullable Object source, int flags) {
      this.source = Objects.requireNonNull(source);
      this.flags = flags;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Key)) {
        return false;
      }
      Key that = (Key) other;
      return flags == that.flags
          && source.getClass() == that.source.getClass()
          && source.equals(that.source);
    }

    @Override
    public int hashCode() {
      return 31 * source.hashCode() + flags;
    }
  }
}
