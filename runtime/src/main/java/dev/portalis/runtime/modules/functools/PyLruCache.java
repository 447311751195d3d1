package dev.portalis.runtime.modules.functools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.collections.NamedTuples;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import dev.portalis.runtime.threads.RawMutex;
import org.jspecify.annotations.Nullable;

/** What {@code lru_cache} makes of a function. Threads may compute the same value twice. */
@PyClass(value = "_lru_cache_wrapper", module = "functools")
public final class PyLruCache extends PyCallable {
  /** The type of cached functions. */
  public static final PyType TYPE =
      PyType.builtin("_lru_cache_wrapper", "functools", BuiltinTypes.OBJECT, new PyLruCacheFace());

  private static final PyType CACHE_INFO =
      NamedTuples.create(
          "CacheInfo",
          "functools",
          new String[] {"hits", "misses", "maxsize", "currsize"},
          new Object[0]);

  static {
    TYPE.setInstanceDict(true);
  }

  private final @Nullable Object function;
  private final @Nullable Object maxSize;
  private final long limit;
  private final boolean typed;
  private final RawMutex mutex = new RawMutex();

  /** By use, the least recent first. */
  private final RecentValues values = new RecentValues();

  private long hits;
  private long misses;

  private PyLruCache(@Nullable Object function, @Nullable Object maxSize, boolean typed) {
    super(TYPE);
    this.function = function;
    Object size = maxSize == null ? null : Convert.intOrNull(maxSize);
    long fitting = size instanceof Long ? Math.max(0, (Long) size) : Long.MAX_VALUE;
    this.maxSize = size instanceof Long ? (Object) fitting : null;
    this.limit = fitting;
    this.typed = typed;
  }

  static PyObject of(@Nullable Object function, @Nullable Object maxSize, boolean typed) {
    if (!(function instanceof PyObject) || !((PyObject) function).isCallable()) {
      throw Errors.typeError("the first argument must be callable");
    }
    PyLruCache made = new PyLruCache(function, maxSize, typed);
    FunctoolsModule.updateWrapper(
        made, function, FunctoolsModule.WRAPPER_ASSIGNMENTS, FunctoolsModule.WRAPPER_UPDATES);
    return made;
  }

  private @Nullable Object key(@Nullable Object[] arguments, String[] names) {
    if (arguments.length == 1 && names.length == 0 && !typed) {
      Object only = arguments[0];
      if (only instanceof Long || only instanceof String) {
        return only;
      }
    }
    int positional = arguments.length - names.length;
    int size = positional + (names.length > 0 ? 1 + 2 * names.length : 0);
    Object[] parts = new Object[size + (typed ? arguments.length : 0)];
    System.arraycopy(arguments, 0, parts, 0, positional);
    int at = positional;
    if (names.length > 0) {
      parts[at++] = TYPE;
      for (int i = 0; i < names.length; i++) {
        parts[at++] = names[i];
        parts[at++] = arguments[positional + i];
      }
    }
    for (int i = 0; typed && i < arguments.length; i++) {
      parts[at++] = PyType.of(arguments[i]);
    }
    return PyTuple.of(parts);
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] names) {
    if (limit == 0) {
      mutex.acquire();
      misses++;
      mutex.release();
      return Calls.call(function, arguments, names);
    }
    Object key = key(arguments, names);
    mutex.acquire();
    try {
      Object known = values.get(key);
      if (known != UNBOUND) {
        hits++;
        return known;
      }
      misses++;
    } finally {
      mutex.release();
    }
    Object result = Calls.call(function, arguments, names);
    mutex.acquire();
    try {
      values.put(key, result);
      if (values.size() > limit) {
        values.removeLeastRecent();
      }
    } finally {
      mutex.release();
    }
    return result;
  }

  @Override
  public @Nullable Object call1(@Nullable Object a) {
    return call(new Object[] {a}, Signature.NO_KEYWORDS);
  }

  /** {@code cache_info()}. */
  @PyMethod
  public @Nullable Object cacheInfo() {
    mutex.acquire();
    try {
      return NamedTuples.instance(CACHE_INFO, hits, misses, maxSize, values.size());
    } finally {
      mutex.release();
    }
  }

  /** {@code cache_clear()}. */
  @PyMethod
  public void cacheClear() {
    mutex.acquire();
    try {
      values.clear();
      hits = 0;
      misses = 0;
    } finally {
      mutex.release();
    }
  }

  /** {@code cache_parameters()}. */
  @PyMethod
  public PyDict cacheParameters() {
    return PyDict.of("maxsize", maxSize, "typed", typed);
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    return new dev.portalis.runtime.object.PyMethod(this, self);
  }

  @Override
  public String repr() {
    return "<functools._lru_cache_wrapper object at " + Identity.address(this) + ">";
  }
}
