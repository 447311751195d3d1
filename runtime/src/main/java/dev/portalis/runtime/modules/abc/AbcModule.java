package dev.portalis.runtime.modules.abc;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code abc}.
 *
 * @see <a href="https://docs.python.org/3.12/library/abc.html">abc</a>
 */
@PyModule(
    value = "abc",
    pure = true,
    classes = {AbstractClasses.class})
public final class AbcModule {
  /** {@code abc.ABC}. */
  @PyClassConstant(value = "ABC", bases = "object")
  public static final PyType ABC = AbstractClasses.create("ABC", "abc");

  private AbcModule() {}

  /** {@code abstractmethod(funcobj)}. */
  @PyFunction("abstractmethod")
  @Returns("funcobj")
  public static @Nullable Object abstractMethod(@Nullable Object funcobj) {
    Attributes.set(funcobj, "__isabstractmethod__", true);
    return funcobj;
  }

  /** {@code update_abstractmethods(cls)}: nothing to do, as they are known from the members. */
  @PyFunction("update_abstractmethods")
  @Returns("cls")
  public static @Nullable Object updateAbstractMethods(@Nullable Object cls) {
    return cls;
  }
}
