package dev.portalis.runtime.support;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyModule;
import dev.portalis.runtime.program.ModuleBody;
import dev.portalis.runtime.threads.Mutex;
import org.jspecify.annotations.Nullable;

/**
 * A module translated from Python. Its globals are static fields of the generated subclass.
 *
 * <p>Thread-safe: the body runs once, in the thread that asks first; others wait for it. A thread
 * that asks again while it runs the body sees the module as it is then, as in circular imports.
 */
public abstract class TranslatedModule extends PyModule implements ModuleBody {
  private final Mutex mutex = new Mutex();
  private volatile boolean loaded;
  private volatile @Nullable Object loading;

  /** For generated code. */
  protected TranslatedModule(String name) {
    super(name);
  }

  /** Runs the body unless that has happened; gives the module. A body that raised runs again. */
  public final PyModule load() {
    if (loaded || loading == Thread.currentThread()) {
      return this;
    }
    mutex.acquire();
    try {
      if (!loaded) {
        loading = Thread.currentThread();
        run();
        loaded = true;
      }
    } finally {
      loading = null;
      mutex.release();
    }
    return this;
  }

  /** The names of all global variables. */
  protected abstract String[] globalNames();

  /** A copy of the module's attributes, those without a value left out. */
  @Override
  public PyDict instanceDict() {
    PyDict dict = new PyDict();
    for (String name : globalNames()) {
      Object value = instanceGet(name);
      if (value != UNBOUND) {
        dict.putString(name, value);
      }
    }
    return dict;
  }
}
