package dev.portalis.runtime.interop;

import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PySet;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Unbound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The converters of containers. Contents are copied, those of iterators when they are asked for: a
 * change on one side is not seen on the other.
 */
public final class Containers {
  private Containers() {}

  /** {@code List} and list; any other iterable but str and bytes is taken too. */
  public static <E> Converter<List<E>> list(Converter<E> element) {
    return new ListConverter<>(element);
  }

  /** {@code Collection} and list. */
  public static <E> Converter<Collection<E>> collection(Converter<E> element) {
    return new CollectionConverter<>(element);
  }

  /** {@code Iterable} and list. */
  public static <E> Converter<Iterable<E>> iterable(Converter<E> element) {
    return new IterableConverter<>(element);
  }

  /** {@code Iterator} and any iterable; its items are fetched as they are asked for. */
  public static <E> Converter<Iterator<E>> iterator(Converter<E> element) {
    return new Iterators<>(element);
  }

  /** {@code Set}, in the order of iteration, and set. */
  public static <E> Converter<Set<E>> set(Converter<E> element) {
    return new SetConverter<>(element);
  }

  /** {@code Map}, in the order of iteration, and dict. */
  public static <K, V> Converter<Map<K, V>> map(Converter<K> key, Converter<V> value) {
    return new MapConverter<>(key, value);
  }

  /** {@code Optional}; empty is None. */
  public static <E> Converter<Optional<E>> optional(Converter<E> element) {
    return new OptionalConverter<>(element);
  }

  private static <E> PyList toList(Converter<E> element, Iterable<E> items) {
    PyList list = new PyList();
    for (E item : items) {
      list.append(element.toPython(item));
    }
    return list;
  }

  static <E> List<E> fromIterable(Converter<E> element, @Nullable Object value) {
    boolean text = value instanceof String || !Iteration.isIterable(value);
    if (text) {
      throw Converter.mismatch("a list", value);
    }
    List<E> items = new ArrayList<>();
    PyIterator iterator = Iteration.iterator(value);
    for (Object each = iterator.advance(); each != Unbound.UNBOUND; each = iterator.advance()) {
      items.add(element.toJava(each));
    }
    return items;
  }

  private static final class ListConverter<E> extends Converter<List<E>> {
    private final Converter<E> element;

    ListConverter(Converter<E> element) {
      this.element = element;
    }

    @Override
    public Object toPython(@Nullable List<E> value) {
      return toList(element, required(value, "list"));
    }

    @Override
    public List<E> toJava(@Nullable Object value) {
      return fromIterable(element, value);
    }
  }

  private static final class CollectionConverter<E> extends Converter<Collection<E>> {
    private final Converter<E> element;

    CollectionConverter(Converter<E> element) {
      this.element = element;
    }

    @Override
    public Object toPython(@Nullable Collection<E> value) {
      return toList(element, required(value, "list"));
    }

    @Override
    public Collection<E> toJava(@Nullable Object value) {
      return fromIterable(element, value);
    }
  }

  private static final class IterableConverter<E> extends Converter<Iterable<E>> {
    private final Converter<E> element;

    IterableConverter(Converter<E> element) {
      this.element = element;
    }

    @Override
    public Object toPython(@Nullable Iterable<E> value) {
      return toList(element, required(value, "list"));
    }

    @Override
    public Iterable<E> toJava(@Nullable Object value) {
      return fromIterable(element, value);
    }
  }

  private static final class SetConverter<E> extends Converter<Set<E>> {
    private final Converter<E> element;

    SetConverter(Converter<E> element) {
      this.element = element;
    }

    @Override
    public Object toPython(@Nullable Set<E> value) {
      PySet set = new PySet();
      for (E item : required(value, "set")) {
        set.add(element.toPython(item));
      }
      return set;
    }

    @Override
    public Set<E> toJava(@Nullable Object value) {
      return new LinkedHashSet<>(fromIterable(element, value));
    }
  }

  private static final class MapConverter<K, V> extends Converter<Map<K, V>> {
    private final Converter<K> key;
    private final Converter<V> value;

    MapConverter(Converter<K> key, Converter<V> value) {
      this.key = key;
      this.value = value;
    }

    @Override
    public Object toPython(@Nullable Map<K, V> map) {
      PyDict dict = new PyDict();
      for (Map.Entry<K, V> entry : required(map, "dict").entrySet()) {
        dict.setItem(key.toPython(entry.getKey()), value.toPython(entry.getValue()));
      }
      return dict;
    }

    @Override
    public Map<K, V> toJava(@Nullable Object mapping) {
      if (!(mapping instanceof PyDict) && PyType.of(mapping).special(Special.GETITEM) == null) {
        throw mismatch("a dict", mapping);
      }
      Map<K, V> map = new LinkedHashMap<>();
      Object keys = mapping instanceof PyDict ? mapping : Calls.method(mapping, "keys");
      PyIterator iterator = Iteration.iterator(keys);
      for (Object each = iterator.advance(); each != Unbound.UNBOUND; each = iterator.advance()) {
        map.put(key.toJava(each), value.toJava(Items.get(mapping, each)));
      }
      return map;
    }
  }

  private static final class OptionalConverter<E> extends Converter<Optional<E>> {
    private final Converter<E> element;

    OptionalConverter(Converter<E> element) {
      this.element = element;
    }

    @Override
    public @Nullable Object toPython(@Nullable Optional<E> value) {
      Optional<E> given = required(value, "an Optional");
      return given.isPresent() ? element.toPython(given.get()) : null;
    }

    @Override
    public Optional<E> toJava(@Nullable Object value) {
      return value == null ? Optional.empty() : Optional.ofNullable(element.toJava(value));
    }
  }
}
