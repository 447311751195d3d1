package dev.portalis.runtime.modules;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyInstance;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code string.Template}: texts with {@code $names}. Subclasses can set another delimiter.
 *
 * @see <a href="https://docs.python.org/3.12/library/string.html#template-strings">Template
 *     strings</a>
 */
@PyClass(value = "Template", module = "string", pure = true)
public final class PyTemplate extends PyInstance {
  /** {@code string.Template}. */
  public static final PyType TYPE =
      PyType.builtin("Template", "string", BuiltinTypes.OBJECT, new PyTemplateFace());

  /** {@code delimiter}. */
  @PyConstant public static final String delimiter = "$";

  static {
    TYPE.setInstanceDict(true);
  }

  private final String text;

  private PyTemplate(PyType type, String text) {
    super(type);
    this.text = text;
  }

  /** {@code Template(template)}. */
  @PyNew
  public static PyTemplate make(PyType cls, @Named String template) {
    return new PyTemplate(cls, template);
  }

  /** {@code template}. */
  @PyProperty
  public String template() {
    return text;
  }

  /** {@code substitute(mapping, **kwds)}. */
  @PyMethod
  public String substitute(
      @Default("UNBOUND") @Nullable Object mapping, @KeywordArguments PyDict kwds) {
    return new Walk(mapping, kwds, false).result();
  }

  /** {@code safe_substitute(mapping, **kwds)}: what is not known stays as it is. */
  @PyMethod
  public String safeSubstitute(
      @Default("UNBOUND") @Nullable Object mapping, @KeywordArguments PyDict kwds) {
    return new Walk(mapping, kwds, true).result();
  }

  /** {@code is_valid()}. */
  @PyMethod
  public boolean isValid() {
    Walk walk = new Walk(UNBOUND, new PyDict(), true);
    walk.result();
    return !walk.invalid;
  }

  /** {@code get_identifiers()}. */
  @PyMethod
  @Returns("list[str]")
  public PyList getIdentifiers() {
    Walk walk = new Walk(UNBOUND, new PyDict(), true);
    walk.result();
    return PyList.of(walk.names.toArray());
  }

  /** One way through the text. */
  private final class Walk {
    private final @Nullable Object mapping;
    private final PyDict keywords;
    private final boolean safe;
    private final String mark = Texts.str(Attributes.get(PyTemplate.this, "delimiter"));
    private final StringBuilder result = new StringBuilder();
    private final Set<String> names = new LinkedHashSet<>();
    private boolean invalid;
    private int at;

    Walk(@Nullable Object mapping, PyDict keywords, boolean safe) {
      this.mapping = mapping;
      this.keywords = keywords;
      this.safe = safe;
    }

    String result() {
      while (at < text.length()) {
        if (!text.startsWith(mark, at)) {
          result.append(text.charAt(at++));
          continue;
        }
        int start = at;
        at += mark.length();
        if (text.startsWith(mark, at)) {
          at += mark.length();
          result.append(mark);
          continue;
        }
        boolean braced = at < text.length() && text.charAt(at) == '{';
        int from = braced ? at + 1 : at;
        int end = identifierEnd(from);
        boolean closed = !braced || (end < text.length() && text.charAt(end) == '}');
        if (end == from || !closed) {
          invalid(start);
          continue;
        }
        at = braced ? end + 1 : end;
        replace(text.substring(from, end), start);
      }
      return result.toString();
    }

    private int identifierEnd(int from) {
      int end = from;
      while (end < text.length() && isPart(text.charAt(end), end > from)) {
        end++;
      }
      return end;
    }

    private boolean isPart(char c, boolean later) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      return letter || (later && c >= '0' && c <= '9');
    }

    private void invalid(int start) {
      invalid = true;
      if (!safe) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < start; i++) {
          if (text.charAt(i) == '\n') {
            line++;
            lineStart = i + 1;
          }
        }
        throw Errors.valueError(
            "Invalid placeholder in string: line "
                + line
                + ", col "
                + (text.codePointCount(lineStart, start) + 1));
      }
      result.append(mark);
    }

    private void replace(String name, int start) {
      names.add(name);
      Object value = keywords.getString(name);
      try {
        if (value == UNBOUND && mapping == UNBOUND) {
          throw Errors.keyError(name);
        }
        result.append(Texts.str(value == UNBOUND ? Items.get(mapping, name) : value));
      } catch (PyException e) {
        if (!safe || !Exceptions.matches(e, ErrorKind.KEY_ERROR)) {
          throw e;
        }
        result.append(text, start, at);
      }
    }
  }
}
