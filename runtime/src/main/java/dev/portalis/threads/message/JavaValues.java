package dev.portalis.threads.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Java's collections: {@code byte[]}, lists, {@link Tuple}, sets and maps. What is read is made of
 * array lists, linked hash sets and linked hash maps.
 */
public final class JavaValues implements ValueModel {
  /** Java's collections. */
  public JavaValues() {}

  @Override
  public Kind kind(Object value) {
    if (value instanceof List) {
      return Kind.LIST;
    }
    if (value instanceof Map) {
      return Kind.DICT;
    }
    if (value instanceof byte[]) {
      return Kind.BYTES;
    }
    if (value instanceof Tuple) {
      return Kind.TUPLE;
    }
    return value instanceof Set ? Kind.SET : Kind.OTHER;
  }

  @Override
  public byte[] bytes(Object value) {
    return (byte[]) value;
  }

  @Override
  public @Nullable Object[] elements(Object value) {
    if (value instanceof Map) {
      List<@Nullable Object> flat = new ArrayList<>();
      for (Map.Entry<?, ?> each : ((Map<?, ?>) value).entrySet()) {
        flat.add(each.getKey());
        flat.add(each.getValue());
      }
      return flat.toArray();
    }
    return value instanceof Tuple
        ? ((Tuple) value).elements().toArray()
        : ((Collection<?>) value).toArray();
  }

  @Override
  public Object newBytes(byte[] content) {
    return content;
  }

  @Override
  public Object newCollection(Kind kind) {
    switch (kind) {
      case LIST:
        return new ArrayList<@Nullable Object>();
      case SET:
        return new LinkedHashSet<@Nullable Object>();
      default:
        return new LinkedHashMap<@Nullable Object, @Nullable Object>();
    }
  }

  @Override
  @SuppressWarnings("unchecked") // Made by newCollection.
  public void fill(Object collection, @Nullable Object[] elements) {
    if (collection instanceof Map) {
      Map<@Nullable Object, @Nullable Object> map =
          (Map<@Nullable Object, @Nullable Object>) collection;
      for (int i = 0; i < elements.length; i += 2) {
        map.put(elements[i], elements[i + 1]);
      }
    } else {
      ((Collection<@Nullable Object>) collection).addAll(Arrays.asList(elements));
    }
  }

  @Override
  public Object newTuple(@Nullable Object[] elements) {
    return Tuple.of(elements);
  }
}
