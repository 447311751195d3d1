package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import org.jspecify.annotations.Nullable;

/** The members of {@code AttributeError}. */
@PyClass(
    value = "AttributeError",
    values = PyBaseException.class,
    type = "ExceptionTypes.ATTRIBUTE_ERROR",
    bases = "Exception")
public final class AttributeErrorMembers {
  static final int NAME = 0;
  static final int OBJECT = 1;

  private static final String[] KEYWORDS = {"name", "obj"};

  private AttributeErrorMembers() {}

  /** {@code AttributeError(*args, name, obj)}. */
  @PyInit
  public static void initialize(
      PyBaseException self,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    self.setArguments(PyTuple.of(arguments));
    ExceptionKeywords.take(self, "AttributeError", keywords, KEYWORDS, NAME);
  }

  /** {@code name}. */
  @PyProperty
  public static @Nullable Object name(PyBaseException self) {
    return self.field(NAME);
  }

  /** Sets {@code name}. */
  @PySetter("name")
  public static void setName(PyBaseException self, @Nullable Object value) {
    self.setField(NAME, value);
  }

  /** {@code obj}. */
  @PyProperty
  public static @Nullable Object obj(PyBaseException self) {
    return self.field(OBJECT);
  }

  /** Sets {@code obj}. */
  @PySetter("obj")
  public static void setObj(PyBaseException self, @Nullable Object value) {
    self.setField(OBJECT, value);
  }
}
