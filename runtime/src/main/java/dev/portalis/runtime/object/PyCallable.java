package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Signature.NO_KEYWORDS;

import org.jspecify.annotations.Nullable;

/** Something that can be called with few arguments without making an array. */
public abstract class PyCallable extends PyObject {
  /** For subclasses. */
  protected PyCallable(PyType type) {
    super(type);
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  /** Calls without arguments. */
  public @Nullable Object call0() {
    return call(new Object[0], NO_KEYWORDS);
  }

  /** Calls with one argument. */
  public @Nullable Object call1(@Nullable Object a) {
    return call(new Object[] {a}, NO_KEYWORDS);
  }

  /** Calls with two arguments. */
  public @Nullable Object call2(@Nullable Object a, @Nullable Object b) {
    return call(new Object[] {a, b}, NO_KEYWORDS);
  }

  /** Calls with three arguments. */
  public @Nullable Object call3(@Nullable Object a, @Nullable Object b, @Nullable Object c) {
    return call(new Object[] {a, b, c}, NO_KEYWORDS);
  }
}
