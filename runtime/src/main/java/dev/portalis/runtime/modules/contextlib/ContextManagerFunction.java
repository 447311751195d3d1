package dev.portalis.runtime.modules.contextlib;

import dev.portalis.runtime.modules.functools.FunctoolsModule;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyMethod;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** What {@code contextmanager} makes of a generator function. */
final class ContextManagerFunction extends PyCallable {
  private static final PyType TYPE =
      PyType.builtin("function", "builtins", BuiltinTypes.OBJECT, null);

  static {
    TYPE.setInstanceDict(true);
  }

  private final @Nullable Object function;

  private ContextManagerFunction(@Nullable Object function) {
    super(TYPE);
    this.function = function;
  }

  static ContextManagerFunction of(@Nullable Object function) {
    ContextManagerFunction made = new ContextManagerFunction(function);
    FunctoolsModule.updateWrapper(
        made, function, FunctoolsModule.WRAPPER_ASSIGNMENTS, FunctoolsModule.WRAPPER_UPDATES);
    return made;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    return new PyGeneratorContext(function, arguments, keywords);
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    return new PyMethod(this, self);
  }

  @Override
  public String repr() {
    return "<function "
        + Texts.str(Attributes.get(this, "__qualname__"))
        + " at "
        + Identity.address(this)
        + ">";
  }
}
