package dev.portalis.runtime.interop;

import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Hashing;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A Python object seen through a Java interface. Equality, hash and text are Python's {@code ==},
 * {@code hash} and {@code str}.
 */
public abstract class PythonObject {
  private final Object object;

  /** For generated code. */
  protected PythonObject(Object object) {
    this.object = object;
  }

  /** The Python object behind the interface. */
  public final Object pythonObject() {
    return object;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PythonObject && Comparison.equal(object, ((PythonObject) other).object);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(Hashing.hash(object));
  }

  @Override
  public String toString() {
    return Texts.str(object);
  }
}
