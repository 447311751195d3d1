package dev.portalis.runtime.modules.re;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyBytesLike;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyGenericAlias;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyMappingProxy;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.text.Strings;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code re.Pattern}.
 *
 * @see <a href="https://docs.python.org/3.12/library/re.html#regular-expression-objects">Regular
 *     expression objects</a>
 */
@PyClass(value = "Pattern", module = "re")
public final class PyPattern extends PyObject {
  /** {@code re.Pattern}. */
  public static final PyType TYPE =
      PyType.builtin("Pattern", "re", BuiltinTypes.OBJECT, new PyPatternFace()).setFinal();

  /** Where repr cuts the pattern. */
  private static final int SHOWN_LENGTH = 200;

  private static final int UNLIMITED = 0;

  private final Object source;
  private final boolean isText;
  private final int flags;
  private final Map<String, Integer> names;
  private final Program program;

  /** Compiles a str or bytes. */
  PyPattern(Object source, int givenFlags) {
    super(TYPE);
    this.source = source;
    this.isText = source instanceof String;
    String text =
        isText ? (String) source : new String(PyBytes.toBytes(source), StandardCharsets.ISO_8859_1);
    PatternParser parser = new PatternParser(text, isText, givenFlags);
    Node node = parser.parse();
    this.flags = Flags.complete(parser.state().flags(), isText);
    this.names = parser.state().names();
    this.program = ProgramBuilder.build(node, flags, parser.state().groupCount());
  }

  boolean isText() {
    return isText;
  }

  Map<String, Integer> names() {
    return names;
  }

  Program program() {
    return program;
  }

  /** What is searched, a character for each byte where it is bytes. */
  String subject(@Nullable Object string) {
    if (string instanceof String) {
      if (!isText) {
        throw Errors.typeError("cannot use a bytes pattern on a string-like object");
      }
      return (String) string;
    }
    String text = Convert.stringOrNull(string);
    if (text != null) {
      return subject(text);
    }
    byte[] bytes = PyBytesLike.bufferOrNull(string);
    if (bytes == null) {
      throw Errors.typeError(
          "expected string or bytes-like object, got '" + PyType.of(string).name() + "'");
    }
    if (isText) {
      throw Errors.typeError("cannot use a string pattern on a bytes-like object");
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static int index(String text, long position) {
    if (position <= 0) {
      return 0;
    }
    if (Strings.isPlain(text)) {
      return (int) Math.min(position, text.length());
    }
    return position >= text.codePointCount(0, text.length())
        ? text.length()
        : text.offsetByCodePoints(0, (int) position);
  }

  private @Nullable PyMatch match(@Nullable Object string, long pos, long endpos, boolean full) {
    String text = subject(string);
    int end = index(text, endpos);
    int from = index(text, pos);
    Machine machine = new Machine(program, text, end);
    boolean found = from <= end && machine.match(from, full, false);
    return found ? new PyMatch(this, string, text, machine.groups(), from, end) : null;
  }

  /** {@code pattern.match(string, pos, endpos)}. */
  @PyMethod
  public @Nullable PyMatch match(
      @Named @Nullable Object string,
      @Named @Default("0") long pos,
      @Named @Default("Long.MAX_VALUE") long endpos) {
    return match(string, pos, endpos, false);
  }

  /** {@code pattern.fullmatch(string, pos, endpos)}. */
  @PyMethod("fullmatch")
  public @Nullable PyMatch fullMatch(
      @Named @Nullable Object string,
      @Named @Default("0") long pos,
      @Named @Default("Long.MAX_VALUE") long endpos) {
    return match(string, pos, endpos, true);
  }

  /** {@code pattern.search(string, pos, endpos)}. */
  @PyMethod
  public @Nullable PyMatch search(
      @Named @Nullable Object string,
      @Named @Default("0") long pos,
      @Named @Default("Long.MAX_VALUE") long endpos) {
    Object found = matches(string, pos, endpos).advance();
    return found instanceof PyMatch ? (PyMatch) found : null;
  }

  /** All matches, one after the other. */
  MatchIterator matches(@Nullable Object string, long pos, long endpos) {
    String text = subject(string);
    return new MatchIterator(this, string, text, index(text, pos), index(text, endpos));
  }

  /** {@code pattern.finditer(string, pos, endpos)}. */
  @PyMethod("finditer")
  @Returns("Iterator[Match]")
  public PyIterator findIterator(
      @Named @Nullable Object string,
      @Named @Default("0") long pos,
      @Named @Default("Long.MAX_VALUE") long endpos) {
    return matches(string, pos, endpos);
  }

  /** {@code pattern.findall(string, pos, endpos)}. */
  @PyMethod("findall")
  public PyList findAll(
      @Named @Nullable Object string,
      @Named @Default("0") long pos,
      @Named @Default("Long.MAX_VALUE") long endpos) {
    PyList found = new PyList();
    Object empty = isText ? "" : PyBytes.EMPTY;
    MatchIterator matches = matches(string, pos, endpos);
    for (PyMatch each = matches.find(); each != null; each = matches.find()) {
      if (program.groups <= 2) {
        found.append(each.valueOf(program.groups - 1, empty));
      } else {
        found.append(each.groupsTuple(empty));
      }
    }
    return found;
  }

  /** {@code pattern.split(string, maxsplit)}. */
  @PyMethod
  public PyList split(@Named @Nullable Object string, @Named @Default("0") long maxsplit) {
    PyList parts = new PyList();
    MatchIterator matches = matches(string, 0, Long.MAX_VALUE);
    int from = 0;
    long count = 0;
    while (maxsplit == UNLIMITED || count < maxsplit) {
      PyMatch match = matches.find();
      if (match == null) {
        break;
      }
      parts.append(matches.between(from, match.startIndex()));
      for (int group = 1; group < program.groups; group++) {
        parts.append(match.valueOf(group, null));
      }
      from = match.endIndex();
      count++;
    }
    parts.append(matches.rest(from));
    return parts;
  }

  /** {@code pattern.sub(repl, string, count)}. */
  @PyMethod
  public Object sub(
      @Named @Nullable Object repl,
      @Named @Nullable Object string,
      @Named @Default("0") long count) {
    return Objects.requireNonNull(new Substitution(this, repl, string, count).run());
  }

  /** {@code pattern.subn(repl, string, count)}. */
  @PyMethod
  public PyTuple subn(
      @Named @Nullable Object repl,
      @Named @Nullable Object string,
      @Named @Default("0") long count) {
    Substitution substitution = new Substitution(this, repl, string, count);
    Object result = substitution.run();
    return PyTuple.of(result, substitution.count());
  }

  /** A replacement that is a str or bytes. */
  Template template(@Nullable Object replacement) {
    String text = Convert.stringOrNull(replacement);
    if (text != null) {
      if (!isText) {
        throw Errors.typeError(
            "sequence item 0: expected a bytes-like object, "
                + PyType.of(replacement).name()
                + " found");
      }
      return new Template(text, true, this);
    }
    byte[] bytes = PyBytesLike.bufferOrNull(replacement);
    if (bytes == null) {
      throw Errors.typeError(
          "decoding to str: need a bytes-like object, " + PyType.of(replacement).name() + " found");
    }
    if (isText) {
      throw Errors.typeError(
          "sequence item 0: expected str instance, " + PyType.of(replacement).name() + " found");
    }
    return new Template(new String(bytes, StandardCharsets.ISO_8859_1), false, this);
  }

  /** {@code pattern.pattern}. */
  @PyProperty
  public Object pattern() {
    return source;
  }

  /** {@code pattern.flags}. */
  @PyProperty("flags")
  public long flagBits() {
    return flags;
  }

  /** {@code pattern.groups}. */
  @PyProperty
  public long groups() {
    return program.groups - 1;
  }

  /** {@code pattern.groupindex}. */
  @PyProperty("groupindex")
  public PyObject groupIndex() {
    PyDict numbers = new PyDict();
    for (Map.Entry<String, Integer> each : names.entrySet()) {
      numbers.setItem(each.getKey(), (long) each.getValue());
    }
    return new PyMappingProxy(numbers);
  }

  /** {@code Pattern[str]}. */
  @PyClassMethod("__class_getitem__")
  public static PyObject ofType(PyType cls, @Nullable Object item) {
    return new PyGenericAlias(cls, item);
  }

  /** Patterns are their own copies. */
  @PyMethod("__copy__")
  public PyPattern copy() {
    return this;
  }

  /** Patterns are their own copies. */
  @PyMethod("__deepcopy__")
  public PyPattern deepCopy(@Nullable Object memo) {
    return this;
  }

  @Override
  public long hash() {
    return 31L * source.hashCode() + flags;
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    boolean comparable = other instanceof PyPattern && (op == CompareOp.EQ || op == CompareOp.NE);
    if (!comparable) {
      return PyNotImplemented.INSTANCE;
    }
    PyPattern that = (PyPattern) Objects.requireNonNull(other);
    boolean same =
        flags == that.flags && isText == that.isText && Comparison.equal(source, that.source);
    return same == (op == CompareOp.EQ);
  }

  @Override
  public String repr() {
    int shown = isText ? flags & ~Flags.UNICODE : flags;
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < Flags.NAMES.length; i++) {
      int bit = Flags.NAMED[i];
      if ((shown & bit) != 0) {
        names.append(names.length() == 0 ? "" : "|").append(Flags.NAMES[i]);
        shown &= ~bit;
      }
    }
    if (shown != 0) {
      names.append(names.length() == 0 ? "" : "|").append("0x").append(Integer.toHexString(shown));
    }
    String pattern = Strings.truncate(Texts.repr(source), SHOWN_LENGTH);
    return "re.compile(" + pattern + (names.length() == 0 ? "" : ", ") + names + ")";
  }
}
