package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** The members that all iterators implemented in Java have. */
@PyClass(value = "iterator", values = PyIterator.class, type = "BuiltinTypes.ITERATOR")
public final class IteratorMethods {
  private IteratorMethods() {}

  /** {@code __iter__}. */
  @PyMethod("__iter__")
  @Returns("Self")
  public static PyIterator iterator(PyIterator self) {
    return self;
  }

  /** {@code __next__}. */
  @PyMethod("__next__")
  @Returns("T")
  public static @Nullable Object next(PyIterator self) {
    return self.nextOrRaise();
  }

  /** {@code __length_hint__}. */
  @PyMethod("__length_hint__")
  public static long lengthHint(PyIterator self) {
    long hint = self.lengthHint();
    if (hint < 0) {
      throw Errors.typeError("object of type '" + self.type().name() + "' has no len()");
    }
    return hint;
  }
}
