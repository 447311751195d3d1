package dev.portalis.runtime.modules.dataclasses;

/** The arguments of {@code @dataclass}. */
final class DataClassOptions {
  /** Where a class remembers whether it is frozen. */
  static final String FROZEN = "__dataclass_frozen__";

  final boolean init;
  final boolean repr;
  final boolean eq;
  final boolean order;
  final boolean unsafeHash;
  final boolean frozen;
  final boolean keywordOnly;

  DataClassOptions(
      boolean init,
      boolean repr,
      boolean eq,
      boolean order,
      boolean unsafeHash,
      boolean frozen,
      boolean keywordOnly) {
    this.init = init;
    this.repr = repr;
    this.eq = eq;
    this.order = order;
    this.unsafeHash = unsafeHash;
    this.frozen = frozen;
    this.keywordOnly = keywordOnly;
  }
}
