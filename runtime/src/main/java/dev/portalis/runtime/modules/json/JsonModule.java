package dev.portalis.runtime.modules.json;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyBytesLike;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code json}.
 *
 * @see <a href="https://docs.python.org/3.12/library/json.html">json</a>
 */
@PyModule(
    value = "json",
    pure = true,
    classes = {PyJsonEncoder.class, PyJsonDecoder.class, JsonError.class})
public final class JsonModule {
  private JsonModule() {}

  /** {@code dumps(obj, ...)}. */
  @PyFunction
  public static String dumps(
      @Named @Nullable Object obj,
      @KeywordOnly @Default("false") boolean skipkeys,
      @KeywordOnly @Default("true") boolean ensureAscii,
      @KeywordOnly @Default("true") boolean checkCircular,
      @KeywordOnly @Default("true") boolean allowNan,
      @KeywordOnly @Default("null") @Nullable Object cls,
      @KeywordOnly @Default("null") @Nullable Object indent,
      @KeywordOnly @Default("null") @Nullable Object separators,
      @KeywordOnly @Default("null") @Nullable Object default_,
      @KeywordOnly @Default("false") boolean sortKeys,
      @KeywordArguments PyDict kw) {
    if ((cls == null || cls == PyJsonEncoder.TYPE) && kw.length() == 0) {
      JsonOptions options =
          new JsonOptions(
              skipkeys, ensureAscii, checkCircular, allowNan, sortKeys, indent, separators);
      Object fallback = default_ == null ? refusal() : default_;
      JsonWriter writer = new JsonWriter(options, fallback);
      writer.write(obj, 0);
      return writer.text();
    }
    PyDict more =
        PyDict.of(
            "skipkeys",
            skipkeys,
            "ensure_ascii",
            ensureAscii,
            "check_circular",
            checkCircular,
            "allow_nan",
            allowNan,
            "sort_keys",
            sortKeys);
    more.update(kw, new PyDict());
    Object type = cls == null ? PyJsonEncoder.TYPE : cls;
    Object encoder = construct(type, PyJsonEncoder.arguments(indent, separators, default_, more));
    return Convert.string(Calls.method(encoder, "encode", obj), "encode()");
  }

  private static Object refusal() {
    return Objects.requireNonNull(new PyJsonEncoder(PyJsonEncoder.TYPE).getAttribute("default"));
  }

  private static @Nullable Object construct(@Nullable Object type, PyDict arguments) {
    Object[] values = new Object[arguments.size()];
    String[] names = new String[values.length];
    int i = 0;
    for (Map.Entry<Object, Object> each : arguments.entrySet()) {
      names[i] = (String) each.getKey();
      values[i++] = each.getValue();
    }
    return Calls.call(type, values, names);
  }

  /** {@code dump(obj, fp, ...)}. */
  @PyFunction
  public static void dump(
      @Named @Nullable Object obj,
      @Named @Nullable Object fp,
      @KeywordOnly @Default("false") boolean skipkeys,
      @KeywordOnly @Default("true") boolean ensureAscii,
      @KeywordOnly @Default("true") boolean checkCircular,
      @KeywordOnly @Default("true") boolean allowNan,
      @KeywordOnly @Default("null") @Nullable Object cls,
      @KeywordOnly @Default("null") @Nullable Object indent,
      @KeywordOnly @Default("null") @Nullable Object separators,
      @KeywordOnly @Default("null") @Nullable Object default_,
      @KeywordOnly @Default("false") boolean sortKeys,
      @KeywordArguments PyDict kw) {
    String text =
        dumps(
            obj,
            skipkeys,
            ensureAscii,
            checkCircular,
            allowNan,
            cls,
            indent,
            separators,
            default_,
            sortKeys,
            kw);
    Calls.method(fp, "write", text);
  }

  /** {@code loads(s, ...)}. */
  @PyFunction
  public static @Nullable Object loads(
      @Named @Nullable Object s,
      @KeywordOnly @Default("null") @Nullable Object cls,
      @KeywordOnly @Default("null") @Nullable Object objectHook,
      @KeywordOnly @Default("null") @Nullable Object parseFloat,
      @KeywordOnly @Default("null") @Nullable Object parseInt,
      @KeywordOnly @Default("null") @Nullable Object parseConstant,
      @KeywordOnly @Default("null") @Nullable Object objectPairsHook,
      @KeywordArguments PyDict kw) {
    String text = text(s);
    if (cls == null && kw.length() == 0) {
      JsonHooks hooks =
          new JsonHooks(objectHook, objectPairsHook, parseFloat, parseInt, parseConstant, true);
      return PyJsonDecoder.decode(text, hooks);
    }
    PyDict arguments = new PyDict();
    Object[] given = {objectHook, parseFloat, parseInt, parseConstant, objectPairsHook};
    String[] names = {
      "object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook"
    };
    for (int i = 0; i < given.length; i++) {
      if (given[i] != null) {
        arguments.setItem(names[i], given[i]);
      }
    }
    arguments.update(kw, new PyDict());
    Object decoder = construct(cls == null ? PyJsonDecoder.TYPE : cls, arguments);
    return Calls.method(decoder, "decode", text);
  }

  private static String text(@Nullable Object source) {
    String text = Convert.stringOrNull(source);
    if (text != null) {
      if (text.startsWith("\ufeff")) {
        throw JsonError.at("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0);
      }
      return text;
    }
    if (!(source instanceof PyBytesLike)) {
      throw Errors.typeError(
          "the JSON object must be str, bytes or bytearray, not " + PyType.of(source).name());
    }
    byte[] bytes = PyBytes.toBytes(source);
    return ((PyBytesLike) source).decode(encoding(bytes), "surrogatepass");
  }

  /** The encoding, told by a byte order mark or by where zero bytes stand. */
  private static String encoding(byte[] b) {
    int length = b.length;
    if (length >= 4 && b[0] == 0 && b[1] == 0 && (b[2] & 0xff) == 0xfe && (b[3] & 0xff) == 0xff) {
      return "utf-32";
    }
    if (length >= 2
        && ((b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe
            || (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff)) {
      return length >= 4 && b[2] == 0 && b[3] == 0 ? "utf-32" : "utf-16";
    }
    if (length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
      return "utf-8-sig";
    }
    if (length >= 4) {
      if (b[0] == 0) {
        return b[1] != 0 ? "utf-16-be" : "utf-32-be";
      }
      if (b[1] == 0) {
        return b[2] != 0 || b[3] != 0 ? "utf-16-le" : "utf-32-le";
      }
    } else if (length == 2) {
      if (b[0] == 0) {
        return "utf-16-be";
      }
      if (b[1] == 0) {
        return "utf-16-le";
      }
    }
    return "utf-8";
  }

  /** {@code load(fp, ...)}. */
  @PyFunction
  public static @Nullable Object load(
      @Named @Nullable Object fp,
      @KeywordOnly @Default("null") @Nullable Object cls,
      @KeywordOnly @Default("null") @Nullable Object objectHook,
      @KeywordOnly @Default("null") @Nullable Object parseFloat,
      @KeywordOnly @Default("null") @Nullable Object parseInt,
      @KeywordOnly @Default("null") @Nullable Object parseConstant,
      @KeywordOnly @Default("null") @Nullable Object objectPairsHook,
      @KeywordArguments PyDict kw) {
    Object text = Calls.method(fp, "read");
    return loads(text, cls, objectHook, parseFloat, parseInt, parseConstant, objectPairsHook, kw);
  }

  /** The module {@code json.decoder}. */
  @PyConstant("decoder")
  public static PyObject decoder() {
    return JsonDecoderModuleFace.module();
  }
}
