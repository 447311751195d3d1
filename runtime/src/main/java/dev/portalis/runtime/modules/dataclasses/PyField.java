package dev.portalis.runtime.modules.dataclasses;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code dataclasses.Field}. */
@PyClass(value = "Field", module = "dataclasses", pure = true)
public final class PyField extends PyObject {
  /** {@code dataclasses.Field}. */
  public static final PyType TYPE =
      PyType.builtin("Field", "dataclasses", BuiltinTypes.OBJECT, new PyFieldFace());

  /** What a field is. */
  enum Kind {
    FIELD,
    INIT_VARIABLE
  }

  String name = "";
  @Nullable Object annotation;
  Kind kind = Kind.FIELD;

  /** The default, or UNBOUND. */
  final @Nullable Object defaultValue;

  /** The factory of the default, or UNBOUND. */
  final @Nullable Object factory;

  final boolean init;
  final boolean repr;
  final boolean compare;

  /** Whether it counts for the hash; None means as for comparison. */
  final @Nullable Boolean hash;

  final Object metadata;

  /** Whether it is given by name alone; None means as the class says. */
  @Nullable Boolean keywordOnly;

  PyField(
      @Nullable Object defaultValue,
      @Nullable Object factory,
      boolean init,
      boolean repr,
      boolean compare,
      @Nullable Boolean hash,
      Object metadata,
      @Nullable Boolean keywordOnly) {
    super(TYPE);
    this.defaultValue = defaultValue;
    this.factory = factory;
    this.init = init;
    this.repr = repr;
    this.compare = compare;
    this.hash = hash;
    this.metadata = metadata;
    this.keywordOnly = keywordOnly;
  }

  boolean hasDefault() {
    return defaultValue != UNBOUND || factory != UNBOUND;
  }

  boolean isKeywordOnly() {
    return Boolean.TRUE.equals(keywordOnly);
  }

  /** Tells a default that is a descriptor the name of the attribute. */
  void announce(PyType owner) {
    if (defaultValue instanceof PyObject) {
      Object method = ((PyObject) defaultValue).type().special(Special.SET_NAME);
      if (method != null) {
        Calls.callSpecial(method, defaultValue, owner, name);
      }
    }
  }

  private static @Nullable Object shown(@Nullable Object value) {
    return value == UNBOUND ? MissingValue.INSTANCE : value;
  }

  /** {@code name}. */
  @PyProperty
  public String name() {
    return name;
  }

  /** {@code type}. */
  @PyProperty("type")
  public @Nullable Object annotation() {
    return annotation;
  }

  /** {@code default}. */
  @PyProperty("default")
  public @Nullable Object defaultOrMissing() {
    return shown(defaultValue);
  }

  /** {@code default_factory}. */
  @PyProperty("default_factory")
  public @Nullable Object factoryOrMissing() {
    return shown(factory);
  }

  /** {@code init}. */
  @PyProperty
  public boolean init() {
    return init;
  }

  /** {@code repr}. */
  @PyProperty("repr")
  public boolean isShown() {
    return repr;
  }

  /** {@code compare}. */
  @PyProperty("compare")
  public boolean isCompared() {
    return compare;
  }

  /** {@code hash}. */
  @PyProperty("hash")
  public @Nullable Boolean isHashed() {
    return hash;
  }

  /** {@code metadata}. */
  @PyProperty
  public Object metadata() {
    return metadata;
  }

  /** {@code kw_only}. */
  @PyProperty("kw_only")
  public @Nullable Object keywordOnly() {
    return keywordOnly == null ? MissingValue.INSTANCE : (Object) keywordOnly;
  }

  @Override
  public String repr() {
    return "Field(name="
        + Texts.repr(name)
        + ",type="
        + Texts.repr(annotation)
        + ",default="
        + Texts.repr(shown(defaultValue))
        + ",default_factory="
        + Texts.repr(shown(factory))
        + ",init="
        + Texts.repr(init)
        + ",repr="
        + Texts.repr(repr)
        + ",hash="
        + Texts.repr(hash)
        + ",compare="
        + Texts.repr(compare)
        + ",metadata="
        + Texts.repr(metadata)
        + ",kw_only="
        + Texts.repr(keywordOnly())
        + ",_field_type=_FIELD)";
  }
}
