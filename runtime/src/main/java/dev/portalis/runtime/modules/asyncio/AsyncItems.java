package dev.portalis.runtime.modules.asyncio;

import dev.portalis.runtime.modules.HeapqModule;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of a queue, in the order in which they are handed out. */
abstract class AsyncItems {
  abstract void put(@Nullable Object item);

  abstract @Nullable Object get();

  abstract int size();

  /** The items as Python shows a list of them. */
  abstract String text();

  static AsyncItems fifo() {
    return new Fifo();
  }

  static AsyncItems lifo() {
    return new Listed() {
      @Override
      void put(@Nullable Object item) {
        list.append(item);
      }

      @Override
      @Nullable Object get() {
        return list.pop(-1);
      }
    };
  }

  static AsyncItems smallest() {
    return new Listed() {
      @Override
      void put(@Nullable Object item) {
        HeapqModule.push(list, item);
      }

      @Override
      @Nullable Object get() {
        return HeapqModule.pop(list);
      }
    };
  }

  private abstract static class Listed extends AsyncItems {
    final PyList list = new PyList();

    @Override
    int size() {
      return list.size();
    }

    @Override
    String text() {
      return Texts.repr(list);
    }
  }

  private static final class Fifo extends AsyncItems {
    private static final Object NONE = new Object();

    private final ArrayDeque<Object> items = new ArrayDeque<>();

    @Override
    void put(@Nullable Object item) {
      items.add(item == null ? NONE : item);
    }

    @Override
    @Nullable Object get() {
      Object item = items.remove();
      return item == NONE ? null : item;
    }

    @Override
    int size() {
      return items.size();
    }

    @Override
    String text() {
      List<@Nullable Object> all = new ArrayList<>();
      items.forEach(each -> all.add(each == NONE ? null : each));
      return Texts.repr(PyList.of(all.toArray()));
    }
  }
}
