package dev.portalis.runtime.modules.json;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code json.JSONDecoder}. */
@PyClass(value = "JSONDecoder", module = "json.decoder", pure = true)
public class PyJsonDecoder extends PyObject {
  /** {@code json.JSONDecoder}. */
  public static final PyType TYPE = create();

  private JsonHooks hooks = new JsonHooks(null, null, null, null, null, true);

  /** A decoder without hooks. */
  public PyJsonDecoder(PyType type) {
    super(type);
  }

  private static PyType create() {
    PyType type =
        PyType.builtin("JSONDecoder", "json.decoder", BuiltinTypes.OBJECT, new PyJsonDecoderFace());
    type.setInstanceDict(true);
    return type;
  }

  /** {@code JSONDecoder(...)}. */
  @PyInit
  public void initialize(
      @KeywordOnly @Default("null") @Nullable Object objectHook,
      @KeywordOnly @Default("null") @Nullable Object parseFloat,
      @KeywordOnly @Default("null") @Nullable Object parseInt,
      @KeywordOnly @Default("null") @Nullable Object parseConstant,
      @KeywordOnly @Default("true") boolean strict,
      @KeywordOnly @Default("null") @Nullable Object objectPairsHook) {
    hooks = new JsonHooks(objectHook, objectPairsHook, parseFloat, parseInt, parseConstant, strict);
  }

  /** {@code decoder.decode(s)}. */
  @PyMethod
  public @Nullable Object decode(@Named String s) {
    return decode(s, hooks);
  }

  /** The value that a whole text is. */
  static @Nullable Object decode(String text, JsonHooks hooks) {
    JsonReader reader = new JsonReader(text, 0, hooks);
    reader.skipSpace();
    Object value = reader.value();
    reader.skipSpace();
    if (!reader.atEnd()) {
      throw reader.error("Extra data", reader.position());
    }
    return value;
  }

  /** {@code decoder.raw_decode(s, idx)}: the value and the place where it ends. */
  @PyMethod
  @Returns("tuple[object, int]")
  public PyTuple rawDecode(@Named String s, @Named @Default("0") long idx) {
    if (idx < 0) {
      throw Errors.valueError("idx cannot be negative");
    }
    int start = s.offsetByCodePoints(0, (int) Math.min(idx, s.codePointCount(0, s.length())));
    JsonReader reader = new JsonReader(s, start, hooks);
    Object value = reader.value();
    return PyTuple.of(value, (long) s.codePointCount(0, reader.position()));
  }
}
