package dev.portalis.runtime.modules.functools;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyCallable;
import org.jspecify.annotations.Nullable;

/** The functions that some functions of {@code functools} return, waiting for one argument. */
final class Decorators extends PyCallable {
  static final int WRAPS = 0;
  static final int LRU_CACHE = 1;
  static final int CMP_TO_KEY = 2;

  private final int kind;
  private final @Nullable Object first;
  private final @Nullable Object second;
  private final @Nullable Object third;

  Decorators(int kind, @Nullable Object first, @Nullable Object second, @Nullable Object third) {
    super(BuiltinTypes.FUNCTION);
    this.kind = kind;
    this.first = first;
    this.second = second;
    this.third = third;
  }

  @Override
  public @Nullable Object call1(@Nullable Object a) {
    switch (kind) {
      case WRAPS:
        return FunctoolsModule.updateWrapper(a, first, second, third);
      case LRU_CACHE:
        return PyLruCache.of(a, first, Boolean.TRUE.equals(second));
      default:
        return new ComparisonKey(first, a);
    }
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (arguments.length != 1 || keywords.length != 0) {
      throw Errors.typeError("decorator expected 1 positional argument, got " + arguments.length);
    }
    return call1(arguments[0]);
  }
}
