package dev.portalis.runtime.modules.re;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.text.Strings;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code re.Match}.
 *
 * @see <a href="https://docs.python.org/3.12/library/re.html#match-objects">Match objects</a>
 */
@PyClass(value = "Match", module = "re")
public final class PyMatch extends PyObject {
  /** {@code re.Match}. */
  public static final PyType TYPE =
      PyType.builtin("Match", "re", BuiltinTypes.OBJECT, new PyMatchFace()).setFinal();

  private final PyPattern pattern;
  private final @Nullable Object subject;
  private final String text;
  private final boolean plain;
  private final int[] groups;
  private final int from;
  private final int end;

  PyMatch(
      PyPattern pattern, @Nullable Object subject, String text, int[] groups, int from, int end) {
    super(TYPE);
    this.pattern = pattern;
    this.subject = subject;
    this.text = text;
    this.plain = Strings.isPlain(text);
    this.groups = groups;
    this.from = from;
    this.end = end;
  }

  int startIndex() {
    return groups[0];
  }

  int endIndex() {
    return groups[1];
  }

  private long position(int index) {
    return plain || index < 0 ? index : text.codePointCount(0, index);
  }

  /** What a group matched, as it is kept; null where it did not match. */
  @Nullable String textOf(int group) {
    int start = groups[2 * group];
    int stop = groups[2 * group + 1];
    return start < 0 || stop < 0 ? null : text.substring(start, stop);
  }

  /** What a group matched, as str or bytes. */
  @Nullable Object valueOf(int group, @Nullable Object fallback) {
    String matched = textOf(group);
    return matched == null ? fallback : wrap(matched);
  }

  private Object wrap(String part) {
    return subject instanceof String || pattern.isText()
        ? part
        : PyBytes.of(part.getBytes(StandardCharsets.ISO_8859_1));
  }

  private int number(@Nullable Object group) {
    long number = -1;
    Object index = Convert.intOrNull(group);
    if (index instanceof Long) {
      number = (Long) index;
    } else if (index == null && Convert.hasIndex(group)) {
      number = Convert.toIndex(group);
    } else if (group instanceof String) {
      Integer named = pattern.names().get(group);
      number = named == null ? -1 : named;
    }
    if (number < 0 || 2 * number >= groups.length - 1) {
      throw noGroup();
    }
    return (int) number;
  }

  private static PyException noGroup() {
    return Errors.indexError("no such group");
  }

  /** {@code match.group()}. */
  @PyMethod
  @Returns("str | Any")
  public @Nullable Object group(@Arguments @Nullable Object[] numbers) {
    if (numbers.length == 0) {
      return valueOf(0, null);
    }
    if (numbers.length == 1) {
      return valueOf(number(numbers[0]), null);
    }
    Object[] values = new Object[numbers.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = valueOf(number(numbers[i]), null);
    }
    return PyTuple.of(values);
  }

  @Override
  @PyMethod("__getitem__")
  public @Nullable Object getItem(@Nullable Object key) {
    return valueOf(number(key), null);
  }

  /** {@code match.groups(default)}. */
  @PyMethod("groups")
  public PyTuple groupsTuple(@Named @Default("null") @Nullable Object default_) {
    Object[] values = new Object[groups.length / 2 - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = valueOf(i + 1, default_);
    }
    return PyTuple.of(values);
  }

  /** {@code match.groupdict(default)}. */
  @PyMethod("groupdict")
  public PyDict groupDict(@Named @Default("null") @Nullable Object default_) {
    PyDict values = new PyDict();
    for (Map.Entry<String, Integer> each : pattern.names().entrySet()) {
      values.setItem(each.getKey(), valueOf(each.getValue(), default_));
    }
    return values;
  }

  /** {@code match.start(group)}. */
  @PyMethod
  public long start(@Default("0L") @Nullable Object group) {
    return position(groups[2 * number(group)]);
  }

  /** {@code match.end(group)}. */
  @PyMethod
  public long end(@Default("0L") @Nullable Object group) {
    return position(groups[2 * number(group) + 1]);
  }

  /** {@code match.span(group)}. */
  @PyMethod
  @Returns("tuple[int, int]")
  public PyTuple span(@Default("0L") @Nullable Object group) {
    int number = number(group);
    return PyTuple.of(position(groups[2 * number]), position(groups[2 * number + 1]));
  }

  /** {@code match.expand(template)}. */
  @PyMethod
  public Object expand(@Named @Nullable Object template) {
    StringBuilder result = new StringBuilder();
    pattern.template(template).append(result, this);
    return wrap(result.toString());
  }

  /** {@code match.re}. */
  @PyProperty
  public PyPattern re() {
    return pattern;
  }

  /** {@code match.string}. */
  @PyProperty
  public @Nullable Object string() {
    return subject;
  }

  /** {@code match.pos}. */
  @PyProperty
  public long pos() {
    return position(from);
  }

  /** {@code match.endpos}. */
  @PyProperty
  public long endpos() {
    return position(end);
  }

  /** {@code match.lastindex}. */
  @PyProperty
  @Returns("int | None")
  public @Nullable Object lastindex() {
    int last = groups[groups.length - 1];
    return last < 0 ? null : (Object) (long) last;
  }

  /** {@code match.lastgroup}. */
  @PyProperty
  public @Nullable String lastgroup() {
    int last = groups[groups.length - 1];
    for (Map.Entry<String, Integer> each : pattern.names().entrySet()) {
      if (each.getValue() == last) {
        return each.getKey();
      }
    }
    return null;
  }

  /** {@code match.regs}. */
  @PyProperty
  public PyTuple regs() {
    Object[] spans = new Object[groups.length / 2];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = span((long) i);
    }
    return PyTuple.of(spans);
  }

  /** Matches are their own copies. */
  @PyMethod("__copy__")
  public PyMatch copy() {
    return this;
  }

  /** Matches are their own copies. */
  @PyMethod("__deepcopy__")
  public PyMatch deepCopy(@Nullable Object memo) {
    return this;
  }

  @Override
  public String repr() {
    return "<re.Match object; span=("
        + position(groups[0])
        + ", "
        + position(groups[1])
        + "), match="
        + Texts.repr(valueOf(0, null))
        + ">";
  }
}
