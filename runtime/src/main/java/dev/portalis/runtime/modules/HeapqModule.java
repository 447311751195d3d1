package dev.portalis.runtime.modules;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.annotations.library.Stores;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code heapq}: heaps in lists, with the same order of the items as in CPython.
 *
 * @see <a href="https://docs.python.org/3.12/library/heapq.html">heapq</a>
 */
@PyModule("heapq")
public final class HeapqModule {
  private HeapqModule() {}

  private static @Nullable Object get(PyList heap, long index) {
    return heap.get(index);
  }

  private static void set(PyList heap, long index, @Nullable Object item) {
    heap.set(index, item);
  }

  private static void siftDown(PyList heap, long start, long position) {
    Object item = get(heap, position);
    long at = position;
    while (at > start) {
      long parent = (at - 1) >> 1;
      Object above = get(heap, parent);
      if (!Comparison.less(item, above)) {
        break;
      }
      set(heap, at, above);
      at = parent;
    }
    set(heap, at, item);
  }

  private static void siftUp(PyList heap, long position) {
    long end = heap.size();
    Object item = get(heap, position);
    long at = position;
    long child = 2 * at + 1;
    while (child < end) {
      long right = child + 1;
      if (right < end && !Comparison.less(get(heap, child), get(heap, right))) {
        child = right;
      }
      set(heap, at, get(heap, child));
      at = child;
      child = 2 * at + 1;
    }
    set(heap, at, item);
    siftDown(heap, position, at);
  }

  /** {@code heappush(heap, item)}. */
  @PyFunction("heappush")
  public static void push(PyList heap, @Stores("heap.T") @Nullable Object item) {
    heap.append(item);
    siftDown(heap, 0, heap.size() - 1L);
  }

  /** {@code heappop(heap)}. */
  @PyFunction("heappop")
  @Returns("heap.T")
  public static @Nullable Object pop(PyList heap) {
    if (heap.size() == 0) {
      throw Errors.indexError("index out of range");
    }
    Object last = heap.pop();
    if (heap.size() == 0) {
      return last;
    }
    Object smallest = get(heap, 0);
    set(heap, 0, last);
    siftUp(heap, 0);
    return smallest;
  }

  /** {@code heapreplace(heap, item)}. */
  @PyFunction("heapreplace")
  @Returns("heap.T")
  public static @Nullable Object replace(PyList heap, @Stores("heap.T") @Nullable Object item) {
    if (heap.size() == 0) {
      throw Errors.indexError("index out of range");
    }
    Object smallest = get(heap, 0);
    set(heap, 0, item);
    siftUp(heap, 0);
    return smallest;
  }

  /** {@code heappushpop(heap, item)}. */
  @PyFunction("heappushpop")
  public static @Nullable Object pushPop(PyList heap, @Stores("heap.T") @Nullable Object item) {
    if (heap.size() > 0 && Comparison.less(get(heap, 0), item)) {
      return replace(heap, item);
    }
    return item;
  }

  /** {@code heapify(x)}. */
  @PyFunction
  public static void heapify(PyList x) {
    for (long i = x.size() / 2 - 1; i >= 0; i--) {
      siftUp(x, i);
    }
  }

  private static PyList best(
      long n, @Nullable Object iterable, @Nullable Object key, boolean largest) {
    PyList sorted = PyList.from(iterable);
    sorted.sort(key, largest);
    long count = Math.max(0, Math.min(n, sorted.size()));
    Object[] items = new Object[(int) count];
    for (int i = 0; i < items.length; i++) {
      items[i] = get(sorted, i);
    }
    return PyList.of(items);
  }

  /** {@code nlargest(n, iterable, key)}. */
  @PyFunction("nlargest")
  @Returns("list[iterable.T]")
  public static PyList largest(
      @Named long n,
      @Named @Nullable Object iterable,
      @Named @Default("null") @Nullable Object key) {
    return best(n, iterable, key, true);
  }

  /** {@code nsmallest(n, iterable, key)}. */
  @PyFunction("nsmallest")
  @Returns("list[iterable.T]")
  public static PyList smallest(
      @Named long n,
      @Named @Nullable Object iterable,
      @Named @Default("null") @Nullable Object key) {
    return best(n, iterable, key, false);
  }

  /** {@code merge(*iterables, key, reverse)}. */
  @PyFunction
  public static PyIterator merge(
      @Arguments @Nullable Object[] iterables,
      @KeywordOnly @Default("null") @Nullable Object key,
      @KeywordOnly @Default("false") boolean reverse) {
    List<PyIterator> iterators = new ArrayList<>();
    for (Object each : iterables) {
      iterators.add(Iteration.iterator(each));
    }
    return new Merging(iterators, key, reverse);
  }

  /** Gives the first of the next items of several iterators, each time. */
  private static final class Merging extends PyIterator {
    private final List<PyIterator> iterators;
    private final List<PyTuple> heads = new ArrayList<>();
    private final @Nullable Object key;
    private final boolean reverse;
    private boolean started;

    Merging(List<PyIterator> iterators, @Nullable Object key, boolean reverse) {
      this.iterators = iterators;
      this.key = key;
      this.reverse = reverse;
    }

    /** Takes the next item of an iterator, which goes where it has none left. */
    private void take(int index) {
      Object item = iterators.get(index).advance();
      if (item == UNBOUND) {
        iterators.remove(index);
        heads.remove(index);
      } else {
        heads.set(index, PyTuple.of(key == null ? item : Calls.call(key, item), item));
      }
    }

    @Override
    public @Nullable Object advance() {
      if (!started) {
        started = true;
        for (int i = 0; i < iterators.size(); i++) {
          heads.add(PyTuple.EMPTY);
        }
        for (int i = iterators.size() - 1; i >= 0; i--) {
          take(i);
        }
      }
      if (heads.isEmpty()) {
        return UNBOUND;
      }
      int best = 0;
      for (int i = 1; i < heads.size(); i++) {
        Object a = heads.get(i).get(0);
        Object b = heads.get(best).get(0);
        if (reverse ? Comparison.less(b, a) : Comparison.less(a, b)) {
          best = i;
        }
      }
      Object item = heads.get(best).get(1);
      take(best);
      return item;
    }
  }
}
