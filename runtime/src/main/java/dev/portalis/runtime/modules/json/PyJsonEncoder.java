package dev.portalis.runtime.modules.json;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Truth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code json.JSONEncoder}: programs derive from it and override {@code default}. */
@PyClass(value = "JSONEncoder", module = "json.encoder", pure = true)
public class PyJsonEncoder extends PyObject {
  /** {@code json.JSONEncoder}. */
  public static final PyType TYPE = create();

  /** An encoder that has not been initialised. */
  public PyJsonEncoder(PyType type) {
    super(type);
  }

  private static PyType create() {
    PyType type =
        PyType.builtin("JSONEncoder", "json.encoder", BuiltinTypes.OBJECT, new PyJsonEncoderFace());
    type.setInstanceDict(true);
    type.define("item_separator", ", ");
    type.define("key_separator", ": ");
    return type;
  }

  /** {@code JSONEncoder(...)}. */
  @PyInit
  public void initialize(
      @KeywordOnly @Default("false") boolean skipkeys,
      @KeywordOnly @Default("true") boolean ensureAscii,
      @KeywordOnly @Default("true") boolean checkCircular,
      @KeywordOnly @Default("true") boolean allowNan,
      @KeywordOnly @Default("false") boolean sortKeys,
      @KeywordOnly @Default("null") @Nullable Object indent,
      @KeywordOnly @Default("null") @Nullable Object separators,
      @KeywordOnly @Default("null") @Nullable Object default_) {
    Attributes.set(this, "skipkeys", skipkeys);
    Attributes.set(this, "ensure_ascii", ensureAscii);
    Attributes.set(this, "check_circular", checkCircular);
    Attributes.set(this, "allow_nan", allowNan);
    Attributes.set(this, "sort_keys", sortKeys);
    Attributes.set(this, "indent", indent);
    if (separators != null) {
      Object[] both = Iteration.unpack(separators, 2);
      Attributes.set(this, "item_separator", both[0]);
      Attributes.set(this, "key_separator", both[1]);
    } else if (indent != null) {
      Attributes.set(this, "item_separator", ",");
    }
    if (default_ != null) {
      Attributes.set(this, "default", default_);
    }
  }

  private boolean flag(String name) {
    return Truth.of(Attributes.get(this, name));
  }

  /** {@code encoder.default(o)}: what JSON does not know is an error. */
  @PyMethod("default")
  public @Nullable Object fallback(@Named @Nullable Object o) {
    throw notSerializable(o);
  }

  static PyException notSerializable(@Nullable Object value) {
    return Errors.typeError(
        "Object of type " + PyType.of(value).name() + " is not JSON serializable");
  }

  /** {@code encoder.encode(o)}. */
  @PyMethod
  public String encode(@Named @Nullable Object o) {
    JsonOptions options =
        new JsonOptions(
            flag("skipkeys"),
            flag("ensure_ascii"),
            flag("check_circular"),
            flag("allow_nan"),
            flag("sort_keys"),
            Attributes.get(this, "indent"),
            PyTuple.of(
                Attributes.get(this, "item_separator"), Attributes.get(this, "key_separator")));
    JsonWriter writer =
        new JsonWriter(options, Objects.requireNonNull(Attributes.get(this, "default")));
    writer.write(o, 0);
    return writer.text();
  }

  /** {@code encoder.iterencode(o)}: the text in one piece. */
  @PyMethod("iterencode")
  @Returns("Iterator[str]")
  public PyIterator iterate(@Named @Nullable Object o, @Named @Default("false") boolean _oneShot) {
    return PyList.of(new Object[] {encode(o)}).iterator();
  }

  /** The arguments that {@code dumps} hands to an encoder class. */
  static PyDict arguments(
      @Nullable Object indent,
      @Nullable Object separators,
      @Nullable Object fallback,
      PyDict more) {
    PyDict arguments = PyDict.of("indent", indent, "separators", separators, "default", fallback);
    arguments.update(more, new PyDict());
    return arguments;
  }
}
