package dev.portalis.runtime.support;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyModule;
import dev.portalis.runtime.program.ModuleBody;
import dev.portalis.runtime.threads.Platform;
import dev.portalis.runtime.threads.RawMutex;
import org.jspecify.annotations.Nullable;

/**
 * A module translated from Python. Its globals are static fields of the generated subclass.
 *
 * <p>Thread-safe: the body runs once, in the thread that asks first; others wait for it. A thread
 * that asks again while it runs the body sees the module as it is then, as in circular imports.
 */
public abstract class TranslatedModule extends PyModule implements ModuleBody {
  private final RawMutex mutex = new RawMutex();
  private volatile boolean loaded;
  private volatile @Nullable Object loading;

  private final @Nullable TranslatedModule parent;

  /**
   * For generated code.
   *
   * @param parent the package that the module is in; null at the top
   */
  protected TranslatedModule(String name, @Nullable TranslatedModule parent) {
    super(name);
    this.parent = parent;
  }

  /**
   * Runs the body unless that has happened, after that of its package, of which it becomes an
   * attribute; gives the module. A body that raised runs again.
   */
  public final PyModule load() {
    if (loaded || loading == Platform.THREADS.current()) {
      return this;
    }
    TranslatedModule outer = parent;
    if (outer != null) {
      outer.load();
    }
    mutex.acquire();
    try {
      if (!loaded) {
        loading = Platform.THREADS.current();
        run();
        loaded = true;
        if (outer != null) {
          outer.setAttribute(name().substring(name().lastIndexOf('.') + 1), this);
        }
      }
    } finally {
      loading = null;
      mutex.release();
    }
    return this;
  }

  /** Runs the body; {@code import __main__} gives the module meanwhile, in every thread. */
  @Override
  public final void runAsProgram() {
    loaded = true;
    run();
  }

  /** Whether the body is running, or has raised. */
  final boolean isLoading() {
    return !loaded;
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
    Displays.update(dict, super.instanceDict());
    return dict;
  }

  /** Sets what is no global variable of the module's own code. */
  @Override
  public boolean instanceSet(String name, @Nullable Object value) {
    super.instanceDict().putString(name, value);
    return true;
  }
}
