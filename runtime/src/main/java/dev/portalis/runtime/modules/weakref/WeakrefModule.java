package dev.portalis.runtime.modules.weakref;

import dev.portalis.annotations.Platform;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.modules.gc.Collector;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code _weakref}: what the Python module {@code weakref} stands on. */
@PyModule(
    value = "_weakref",
    classes = {PyWeakReference.class},
    platforms = {Platform.JVM})
public final class WeakrefModule {
  static {
    Collector.use(Referents::collect);
  }

  private WeakrefModule() {}

  /** {@code getweakrefcount(object)}. */
  @PyFunction
  public static long getweakrefcount(@Nullable Object object) {
    return object instanceof PyObject ? Referents.of((PyObject) object).size() : 0;
  }

  /** {@code getweakrefs(object)}. */
  @PyFunction
  @Returns("list")
  public static PyList getweakrefs(@Nullable Object object) {
    return object instanceof PyObject
        ? PyList.of(Referents.of((PyObject) object).toArray())
        : new PyList();
  }

  /** Collects garbage where there is time for it: the program looks. */
  @PyFunction
  public static void look() {
    Referents.look();
  }
}
