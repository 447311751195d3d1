package dev.portalis.runtime.modules.dataclasses;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of {@code @dataclass}, which a class keeps as {@code __dataclass_params__}. */
final class DataClassOptions extends PyObject {
  /** Where a class remembers its options. */
  static final String PARAMS = "__dataclass_params__";

  private static final PyType TYPE =
      PyType.builtin("_DataclassParams", "dataclasses", BuiltinTypes.OBJECT, null);

  final boolean init;
  final boolean repr;
  final boolean eq;
  final boolean order;
  final boolean unsafeHash;
  final boolean frozen;
  final boolean matchArgs;
  final boolean keywordOnly;
  final boolean slots;
  private final Map<String, Boolean> byName = new LinkedHashMap<>();

  DataClassOptions(
      boolean init,
      boolean repr,
      boolean eq,
      boolean order,
      boolean unsafeHash,
      boolean frozen,
      boolean matchArgs,
      boolean keywordOnly,
      boolean slots,
      boolean weakrefSlot) {
    super(TYPE);
    this.init = init;
    this.repr = repr;
    this.eq = eq;
    this.order = order;
    this.unsafeHash = unsafeHash;
    this.frozen = frozen;
    this.matchArgs = matchArgs;
    this.keywordOnly = keywordOnly;
    this.slots = slots;
    byName.put("init", init);
    byName.put("repr", repr);
    byName.put("eq", eq);
    byName.put("order", order);
    byName.put("unsafe_hash", unsafeHash);
    byName.put("frozen", frozen);
    byName.put("match_args", matchArgs);
    byName.put("kw_only", keywordOnly);
    byName.put("slots", slots);
    byName.put("weakref_slot", weakrefSlot);
  }

  /** The options of a class that is a data class itself; null for another. */
  static @Nullable DataClassOptions of(PyType type) {
    Object options = type.ownMember(PARAMS);
    return options instanceof DataClassOptions && options != UNBOUND
        ? (DataClassOptions) options
        : null;
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    Boolean value = byName.get(name);
    return value == null ? super.getAttribute(name) : value;
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder("_DataclassParams(");
    byName.forEach(
        (name, value) ->
            text.append(text.charAt(text.length() - 1) == '(' ? "" : ",")
                .append(name)
                .append('=')
                .append(Texts.repr(value)));
    return text.append(')').toString();
  }
}
