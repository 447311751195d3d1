package dev.portalis.runtime.modules.queue;

import static com.google.common.truth.Truth.assertThat;
import static dev.portalis.runtime.modules.Python.call;
import static dev.portalis.runtime.modules.Python.classOf;
import static dev.portalis.runtime.modules.Python.names;
import static dev.portalis.runtime.modules.Python.raised;
import static dev.portalis.runtime.modules.Python.shape;
import static dev.portalis.runtime.modules.Python.until;

import dev.portalis.runtime.modules.PythonFunction;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.threads.Crew;
import dev.portalis.runtime.threads.Platform;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the queues do, one thread at a time or two. */
@Timeout(60)
final class QueueTest {
  private static PyQueue queue(PyType type, @Nullable Object... arguments) {
    return (PyQueue) call(type, names(), arguments);
  }

  private static List<@Nullable Object> drain(PyQueue queue) {
    List<@Nullable Object> items = new ArrayList<>();
    while (!queue.isEmpty()) {
      items.add(queue.getNowait());
    }
    return items;
  }

  @Test
  void isFirstInFirstOut() {
    PyQueue queue = queue(PyQueue.TYPE);
    for (long i = 0; i < 100; i++) {
      queue.put(i);
    }
    queue.put(null);

    assertThat(queue.qsize()).isEqualTo(101);
    assertThat(queue.get()).isEqualTo(0L);
    List<@Nullable Object> rest = drain(queue);
    assertThat(rest).hasSize(100);
    assertThat(rest.get(0)).isEqualTo(1L);
    assertThat(rest.get(99)).isNull();
    assertThat(shape(queue)).isEqualTo("<queue.Queue object at 0x>");
  }

  @Test
  void aLifoQueueIsLastInFirstOut() {
    PyQueue queue = queue(PyLifoQueue.TYPE);
    queue.put(1L);
    queue.put(2L);
    queue.put(3L);

    assertThat(Texts.repr(queue.queue())).isEqualTo("[1, 2, 3]");
    assertThat(drain(queue)).containsExactly(3L, 2L, 1L).inOrder();
  }

  @Test
  void aPriorityQueueGivesTheLeastFirst() {
    PyQueue queue = queue(PyPriorityQueue.TYPE);
    List<Object> expected = new ArrayList<>();
    for (long i = 0; i < 200; i++) {
      long item = i * 7919 % 211;
      queue.put(item);
      expected.add(item);
    }
    List<Long> sorted = new ArrayList<>();
    expected.forEach(each -> sorted.add((Long) each));
    Collections.sort(sorted);

    assertThat(drain(queue)).containsExactlyElementsIn(sorted).inOrder();
  }

  @Test
  void aPriorityQueueComparesWholeItems() {
    PyQueue queue = queue(PyPriorityQueue.TYPE);
    queue.put(1L);

    assertThat(raised(() -> queue.put("x")))
        .isEqualTo("TypeError: '<' not supported between instances of 'str' and 'int'");
    assertThat(queue.qsize()).isEqualTo(2);
    assertThat(queue.unfinishedTasks()).isEqualTo(1);
    assertThat(Texts.repr(queue.queue())).isEqualTo("[1, 'x']");
  }

  @Test
  void limitsAreKept() {
    PyQueue queue = queue(PyQueue.TYPE, 1L);
    assertThat(raised(queue::getNowait)).isEqualTo("Empty");
    assertThat(raised(() -> queue.get(true, 0.005))).isEqualTo("Empty");
    assertThat(raised(() -> queue.get(true, 0L))).isEqualTo("Empty");
    queue.put(1L);
    assertThat(queue.full()).isTrue();
    assertThat(raised(() -> queue.putNowait(2L))).isEqualTo("Full");
    assertThat(raised(() -> queue.put(2L, true, 0.005))).isEqualTo("Full");
    assertThat(raised(() -> queue.put(2L, false, -1L))).isEqualTo("Full");
    assertThat(queue.maxsize()).isEqualTo(1L);
    assertThat(queue(PyQueue.TYPE, -5L).full()).isFalse();
  }

  @Test
  void timeoutsMustNotBeNegative() {
    PyQueue queue = queue(PyQueue.TYPE, 5L);
    queue.put(1L);

    assertThat(raised(() -> queue.put(1L, true, -1L)))
        .isEqualTo("ValueError: 'timeout' must be a non-negative number");
    assertThat(raised(() -> queue.get(true, -0.5)))
        .isEqualTo("ValueError: 'timeout' must be a non-negative number");
    assertThat(raised(() -> queue.get(true, "x")))
        .isEqualTo("TypeError: '<' not supported between instances of 'str' and 'int'");
    assertThat(queue.get(false, -1L)).isEqualTo(1L);
  }

  @Test
  void worksThroughItsPythonFace() {
    Object queue = call(PyQueue.TYPE, names("maxsize"), 2L);
    Calls.method(queue, "put", "a");
    Calls.method(queue, "put_nowait", "b");

    assertThat(Attributes.get(queue, "maxsize")).isEqualTo(2L);
    assertThat(Calls.method(queue, "full")).isEqualTo(true);
    assertThat(call(Attributes.get(queue, "get"), names("timeout"), 1L)).isEqualTo("a");
    assertThat(call(Attributes.get(queue, "get"), names("block"), false)).isEqualTo("b");
    assertThat(raised(() -> Calls.method(queue, "get_nowait"))).isEqualTo("Empty");
    assertThat(shape(QueueModule.EMPTY)).isEqualTo("<class '_queue.Empty'>");
    assertThat(shape(QueueModule.FULL)).isEqualTo("<class 'queue.Full'>");
  }

  @Test
  void joinWaitsForAllTasks() {
    PyQueue queue = queue(PyQueue.TYPE);
    queue.join();
    for (int round = 0; round < 2; round++) {
      queue.put(1L);
      queue.put(2L);
      Crew crew =
          Crew.start(
              1,
              i -> {
                Platform.sleep(1_000_000);
                for (int k = 0; k < 2; k++) {
                  queue.get();
                  queue.taskDone();
                }
              });
      queue.join();
      assertThat(queue.qsize()).isEqualTo(0);
      assertThat(queue.unfinishedTasks()).isEqualTo(0);
      crew.join();
    }

    assertThat(raised(queue::taskDone)).isEqualTo("ValueError: task_done() called too many times");
  }

  @Test
  void shutdownLetsTheRestBeTaken() {
    PyQueue queue = queue(PyQueue.TYPE);
    queue.put(1L);
    queue.shutdown(false);

    assertThat(raised(() -> queue.put(2L))).isEqualTo("ShutDown");
    assertThat(queue.get()).isEqualTo(1L);
    assertThat(raised(queue::get)).isEqualTo("ShutDown");
    assertThat(raised(queue::getNowait)).isEqualTo("ShutDown");
  }

  @Test
  void immediateShutdownDropsAllAndEndsEveryWait() {
    PyQueue queue = queue(PyQueue.TYPE, 1L);
    PyQueue empty = queue(PyQueue.TYPE);
    queue.put(1L);
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Crew putting = Crew.start(2, i -> seen.add(raised(() -> queue.put(2L))));
    Crew getting = Crew.start(2, i -> seen.add(raised(empty::get)));
    Crew joining = Crew.start(1, i -> queue.join());
    until(() -> queue.notFull().repr().endsWith(", 2)>"));
    until(() -> empty.notEmpty().repr().endsWith(", 2)>"));
    queue.shutdown(true);
    empty.shutdown(true);
    putting.join();
    getting.join();
    joining.join();

    assertThat(seen).containsExactlyElementsIn(Collections.nCopies(4, "ShutDown"));
    assertThat(queue.qsize()).isEqualTo(0);
  }

  @Test
  void aSubclassChoosesTheOrder() {
    PyType distinct =
        classOf(
            "DistinctQueue",
            PyQueue.TYPE,
            "_init",
            PythonFunction.def(
                "_init",
                a -> {
                  Attributes.set(a[0], "queue", new PyDict());
                  return null;
                }),
            "_qsize",
            PythonFunction.def(
                "_qsize", a -> (long) ((PyDict) Attributes.get(a[0], "queue")).size()),
            "_put",
            PythonFunction.def(
                "_put",
                a -> {
                  ((PyDict) Attributes.get(a[0], "queue")).setItem(a[1], null);
                  return null;
                }),
            "_get",
            PythonFunction.def(
                "_get", a -> ((PyDict) Attributes.get(a[0], "queue")).popItem().get(0)));
    PyQueue queue = queue(distinct);
    queue.put("a");
    queue.put("b");
    queue.put("a");

    assertThat(queue.qsize()).isEqualTo(2);
    assertThat(drain(queue)).containsExactly("b", "a").inOrder();
  }

  @Test
  void aSubclassMayCallTheInheritedMethods() {
    List<Object> log = new ArrayList<>();
    PyType logging =
        classOf(
            "LoggingQueue",
            PyQueue.TYPE,
            "_put",
            PythonFunction.def(
                "_put",
                a -> {
                  log.add(a[1]);
                  return Calls.call(Attributes.get(PyQueue.TYPE, "_put"), a[0], a[1]);
                }));
    PyQueue queue = queue(logging);
    queue.put(1L);
    queue.put(2L);

    assertThat(log).containsExactly(1L, 2L).inOrder();
    assertThat(drain(queue)).containsExactly(1L, 2L).inOrder();
  }

  @Test
  void theMutexGuardsTheItems() {
    PyQueue queue = queue(PyQueue.TYPE);
    queue.put(1L);
    assertThat(Texts.repr(queue.queue())).isEqualTo("deque([1])");
    Object mutex = Attributes.get(queue, "mutex");
    Calls.method(mutex, "__enter__");
    Calls.method(Attributes.get(queue, "queue"), "clear");
    Calls.method(Attributes.get(queue, "all_tasks_done"), "notify_all");
    Attributes.set(queue, "unfinished_tasks", 0L);
    Calls.method(mutex, "release");

    assertThat(queue.isEmpty()).isTrue();
    queue.join();
  }

  @Test
  void aSimpleQueueIsFirstInFirstOut() {
    PySimpleQueue queue = (PySimpleQueue) Calls.call(PySimpleQueue.TYPE);
    queue.put(1L, false, -7L);
    queue.putNowait(null);

    assertThat(queue.qsize()).isEqualTo(2);
    assertThat(queue.get(true, null)).isEqualTo(1L);
    assertThat(queue.getNowait()).isNull();
    assertThat(raised(queue::getNowait)).isEqualTo("Empty");
    assertThat(raised(() -> queue.get(true, 0.005))).isEqualTo("Empty");
    assertThat(raised(() -> queue.get(true, -1L)))
        .isEqualTo("ValueError: 'timeout' must be a non-negative number");
    assertThat(shape(queue)).isEqualTo("<_queue.SimpleQueue object at 0x>");
  }
}
