package dev.portalis.runtime.object;

import org.jspecify.annotations.Nullable;

/** The steps of an {@code await} as an object of the program: {@code x.__await__()}. */
public class AwaitSteps extends PyGenerator {
  /** For those that compute their steps themselves. */
  protected AwaitSteps(String name) {
    super(BuiltinTypes.AWAIT_STEPS, name);
  }

  /** The steps of an iterator. */
  public AwaitSteps(PyIterator steps) {
    this("steps");
    delegate = steps;
  }

  @Override
  protected @Nullable Object resume(@Nullable Throwable thrown) {
    Object item = stepDelegate(thrown);
    return item == Unbound.UNBOUND ? returned(delegateResult()) : item;
  }

  /** The value of the iterator that has ended. */
  protected final @Nullable Object delegateResult() {
    PyIterator inner = delegate;
    delegate = null;
    return inner == null ? null : inner.result();
  }

  @Override
  public String repr() {
    return "<" + type.qualifiedName() + " object at " + Identity.address(this) + ">";
  }
}
