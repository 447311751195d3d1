package dev.portalis.runtime.object;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalis.runtime.error.PyException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Containers while they change, containers in themselves, and containers as Java sees them. */
final class CollectionsTest {
  private static String error(Executable action) {
    PyBaseException exception = Exceptions.caught(assertThrows(PyException.class, action));
    return exception.type().name() + ": " + exception.str();
  }

  private static PyList list(Object... items) {
    return PyList.of(items);
  }

  @Test
  void dictThatGrowsWhileItIsWalked() {
    PyDict dict = PyDict.of(1L, 1L, 2L, 2L);
    PyIterator keys = dict.iterator();
    keys.advance();
    dict.putLong(3, 1L);
    String expected = "RuntimeError: dictionary changed size during iteration";
    assertThat(error(keys::advance)).isEqualTo(expected);
    assertThat(error(keys::advance)).isEqualTo(expected);
  }

  @Test
  void dictWhoseKeysAreReplacedWhileItIsWalked() {
    PyDict dict = PyDict.of(0L, 0L);
    PyIterator keys = dict.iterator();
    keys.advance();
    dict.deleteItem(0L);
    dict.putLong(1, 1L);
    assertThat(error(keys::advance))
        .isEqualTo("RuntimeError: dictionary keys changed during iteration");
  }

  @Test
  void dictWhoseKeysAreMovedToTheEndWhileItIsWalked() {
    PyDict dict = PyDict.of(0L, 0L, 1L, 1L, 2L, 2L);
    PyIterator keys = dict.iterator();
    int steps = 0;
    for (Object key = keys.advance(); key != Unbound.UNBOUND; key = keys.advance()) {
      steps++;
      dict.deleteItem(key);
      dict.setItem(key, 1L);
    }
    assertThat(steps).isEqualTo(3);
  }

  @Test
  void setThatGrowsWhileItIsWalked() {
    PySet set = PySet.of(1L, 2L);
    PyIterator items = set.iterator();
    items.advance();
    set.addItem(11L);
    assertThat(error(items::advance)).isEqualTo("RuntimeError: Set changed size during iteration");
  }

  @Test
  void listThatShrinksWhileItIsWalked() {
    PyList list = list(1L, 2L, 3L, 4L, 5L, 6L);
    List<Object> seen = new ArrayList<>();
    PyIterator items = list.iterator();
    for (Object item = items.advance(); item != Unbound.UNBOUND; item = items.advance()) {
      seen.add(item);
      list.removeItem(item);
    }
    assertThat(seen).containsExactly(1L, 3L, 5L).inOrder();
    list.append(7);
    assertThat(items.advance()).isEqualTo(Unbound.UNBOUND);
  }

  @Test
  void containersInThemselves() {
    PyList list = list(1L);
    list.append(list);
    PyDict dict = new PyDict();
    dict.putString("d", dict);
    dict.putString("a", list);
    assertThat(PyTuple.of(list, dict).repr())
        .isEqualTo("([1, [...]], {'d': {...}, 'a': [1, [...]]})");
    PyList inner = new PyList();
    PyTuple tuple = PyTuple.of(inner);
    inner.append(tuple);
    assertThat(tuple.repr()).isEqualTo("([(...)],)");
  }

  @Test
  void storageFollowsTheItems() {
    PyList list = new PyList();
    list.append(1);
    list.append(2L);
    assertThat(list.getLong(-1)).isEqualTo(2);
    list.append(2.5);
    list.append(true);
    list.set(0, BigInteger.ONE.shiftLeft(70));
    assertThat(list.repr()).isEqualTo("[1180591620717411303424, 2, 2.5, True]");
    assertThat(list.getDouble(1)).isEqualTo(2.0);
    assertThat(list.getLong(3)).isEqualTo(1);
    assertThat(error(() -> list.getLong(4))).isEqualTo("IndexError: list index out of range");
    assertThat(error(() -> list.set(-5, 1)))
        .isEqualTo("IndexError: list assignment index out of range");
  }

  @Test
  void listLooksEmptyWhileItIsSorted() {
    PyList list = list(3L, 1L, 2L);
    List<String> seen = new ArrayList<>();
    list.sort(new Key(list, seen), true);
    assertThat(list.repr()).isEqualTo("[3, 2, 1]");
    assertThat(seen).containsExactly("[]", "[]", "[]");
  }

  @Test
  void listModifiedWhileItIsSorted() {
    PyList list = list(3L, 1L, 2L);
    PyCallable appends =
        new PyCallable(BuiltinTypes.FUNCTION) {
          @Override
          public Object call(Object[] arguments, String[] keywords) {
            list.append(arguments[0]);
            return arguments[0];
          }
        };
    assertThat(error(() -> list.sort(appends, false)))
        .isEqualTo("ValueError: list modified during sort");
    assertThat(list.repr()).isEqualTo("[1, 2, 3]");
  }

  @Test
  void sortOfWhatHasNoOrder() {
    PyList list = list(3L, "a", 1L);
    assertThat(error(() -> list.sort(null, false)))
        .isEqualTo("TypeError: '<' not supported between instances of 'str' and 'int'");
    assertThat(list.repr()).isEqualTo("[3, 'a', 1]");
    PyList floats = PyList.of(new double[] {0.0, -0.0, -1.0});
    floats.sort(null, false);
    assertThat(floats.repr()).isEqualTo("[-1.0, 0.0, -0.0]");
  }

  private static final class Key extends PyCallable {
    private final PyList list;
    private final List<String> seen;

    Key(PyList list, List<String> seen) {
      super(BuiltinTypes.FUNCTION);
      this.list = list;
      this.seen = seen;
    }

    @Override
    public Object call(Object[] arguments, String[] keywords) {
      seen.add(list.repr());
      return arguments[0];
    }
  }

  @Test
  void equalNumbersAreOneKey() {
    PyDict dict = new PyDict();
    dict.putLong(1, "int");
    dict.setItem(1.0, "float");
    dict.setItem(true, "bool");
    assertThat(dict.repr()).isEqualTo("{1: 'bool'}");
    assertThat(dict.contains(true)).isTrue();
    dict.setItem(Double.NaN, 1L);
    assertThat(dict.getOr(Double.NaN, null)).isEqualTo(1L);
    assertThat(PySet.of(0L, false, 0.0).repr()).isEqualTo("{0}");
  }

  @Test
  void constantSetsHaveTheirOwnOrder() {
    assertThat(PySet.of(33L, 1L, 0L, 8L, 16L).repr()).isEqualTo("{0, 33, 1, 8, 16}");
    assertThat(PySet.ofConstants(33L, 1L, 0L, 8L, 16L).repr()).isEqualTo("{0, 33, 1, 16, 8}");
  }

  @Test
  void listIsAJavaList() {
    PyList list = list(1L, 2L, 3L);
    List<Object> java = list;
    java.add(1, "x");
    assertThat(java.remove(0)).isEqualTo(1L);
    assertThat(java.remove((Object) 3L)).isTrue();
    assertThat(java).containsExactly("x", 2L).inOrder();
    assertThat(java.indexOf(2L)).isEqualTo(1);
    java.subList(0, 1).clear();
    assertThat(new ArrayList<>(java)).isEqualTo(Arrays.asList(2L));
    assertThrows(IndexOutOfBoundsException.class, () -> java.get(-1));
    assertThat(java.toArray(new Object[0])).asList().containsExactly(2L);
    java.addAll(List.of(5L, 6L));
    java.removeIf(each -> each.equals(5L));
    assertThat(list.repr()).isEqualTo("[2, 6]");
  }

  @Test
  void dictIsAJavaMap() {
    PyDict dict = new PyDict();
    Map<Object, Object> java = dict;
    assertThat(java.put("a", 1L)).isNull();
    assertThat(java.put("a", 2L)).isEqualTo(1L);
    java.putAll(Map.of(1L, 2L));
    assertThat(new HashMap<>(java)).isEqualTo(Map.of("a", 2L, 1L, 2L));
    assertThat(java.remove("a")).isEqualTo(2L);
    assertThat(java.remove("a")).isNull();
    java.entrySet().iterator().next().setValue(9L);
    assertThat(dict.repr()).isEqualTo("{1: 9}");
    assertThat(java.containsValue(9L)).isTrue();
    assertThat(new LinkedHashMap<>(java).keySet()).isEqualTo(java.keySet());
    java.merge(1L, 1L, (x, y) -> (Long) x + (Long) y);
    assertThat(dict.getLong(1)).isEqualTo(10L);
  }

  @Test
  void dictOfManyKeysWithDeletions() {
    PyDict dict = new PyDict();
    Map<Object, Object> expected = new LinkedHashMap<>();
    long state = 42;
    for (int i = 0; i < 200_000; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      long number = (state >>> 33) % 5000;
      Object key = number % 3 == 0 ? (Object) ("k" + number) : (Object) number;
      if (state < 0) {
        dict.setItem(key, number);
        expected.put(key, number);
      } else {
        assertThat(dict.take(key) != Unbound.UNBOUND).isEqualTo(expected.remove(key) != null);
      }
    }
    assertThat(new ArrayList<>(dict.keySet())).isEqualTo(new ArrayList<>(expected.keySet()));
  }
}
