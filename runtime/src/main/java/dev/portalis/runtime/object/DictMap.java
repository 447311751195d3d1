package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dict as a {@link Map} of Java. */
abstract class DictMap extends DictSteps implements Map<@Nullable Object, @Nullable Object> {
  DictMap(PyType type) {
    super(type);
  }

  @Override
  public boolean isEmpty() {
    return size() == 0;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return contains(key);
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return values().contains(value);
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    Object value = lookup(key);
    return value != UNBOUND ? value : null;
  }

  @Override
  public @Nullable Object getOrDefault(@Nullable Object key, @Nullable Object fallback) {
    Object value = lookup(key);
    return value != UNBOUND ? value : fallback;
  }

  @Override
  public @Nullable Object put(@Nullable Object key, @Nullable Object value) {
    Object before = get(key);
    setItem(key, value);
    return before;
  }

  /** The previous value; null also where there was none. */
  @Override
  public @Nullable Object remove(@Nullable Object key) {
    Object before = take(key);
    return before == UNBOUND ? null : before;
  }

  @Override
  public void putAll(Map<? extends @Nullable Object, ? extends @Nullable Object> other) {
    for (Map.Entry<?, ?> entry : other.entrySet()) {
      setItem(entry.getKey(), entry.getValue());
    }
  }

  @Override
  public Set<@Nullable Object> keySet() {
    return new PyDictKeys((PyDict) this);
  }

  @Override
  public Set<Map.Entry<@Nullable Object, @Nullable Object>> entrySet() {
    return new Entries();
  }

  /** The entries as Java sees them. */
  private final class Entries extends AbstractSet<Map.Entry<@Nullable Object, @Nullable Object>> {
    @Override
    public int size() {
      return DictMap.this.size();
    }

    @Override
    public Iterator<Map.Entry<@Nullable Object, @Nullable Object>> iterator() {
      return new EntryIterator();
    }
  }

  private final class EntryIterator
      implements Iterator<Map.Entry<@Nullable Object, @Nullable Object>> {
    private final DictTable table = stable();
    private int next = table.nextEntry(0);

    @Override
    public boolean hasNext() {
      return next >= 0;
    }

    @Override
    public Map.Entry<@Nullable Object, @Nullable Object> next() {
      int entry = next;
      if (entry < 0) {
        throw new NoSuchElementException();
      }
      next = table.nextEntry(entry + 1);
      return new WritableEntry(table.keyAt(entry), table.valueAt(entry));
    }
  }

  /** An entry whose value can be set. */
  private final class WritableEntry
      extends AbstractMap.SimpleEntry<@Nullable Object, @Nullable Object> {
    private static final long serialVersionUID = 1L;

    WritableEntry(@Nullable Object key, @Nullable Object value) {
      super(key, value);
    }

    @Override
    public @Nullable Object setValue(@Nullable Object value) {
      setItem(getKey(), value);
      return super.setValue(value);
    }
  }
}
