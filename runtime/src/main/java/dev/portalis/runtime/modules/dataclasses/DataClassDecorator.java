package dev.portalis.runtime.modules.dataclasses;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** What {@code dataclass(...)} returns where it was called without the class. */
final class DataClassDecorator extends PyCallable {
  private final DataClassOptions options;

  DataClassDecorator(DataClassOptions options) {
    super(BuiltinTypes.FUNCTION);
    this.options = options;
  }

  static Object apply(DataClassOptions options, @Nullable Object cls) {
    if (!(cls instanceof PyType)) {
      throw Errors.typeError("dataclass() argument must be a class, not " + PyType.of(cls).name());
    }
    DataClass.complete((PyType) cls, options);
    return cls;
  }

  @Override
  public @Nullable Object call1(@Nullable Object a) {
    return apply(options, a);
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (arguments.length != 1 || keywords.length > 0) {
      throw Errors.typeError(
          "dataclass.<locals>.wrap() takes 1 positional argument but "
              + arguments.length
              + " were given");
    }
    return call1(arguments[0]);
  }
}
