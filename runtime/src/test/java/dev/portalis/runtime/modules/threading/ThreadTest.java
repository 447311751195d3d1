package dev.portalis.runtime.modules.threading;

import static com.google.common.truth.Truth.assertThat;
import static dev.portalis.runtime.modules.Python.call;
import static dev.portalis.runtime.modules.Python.classOf;
import static dev.portalis.runtime.modules.Python.names;
import static dev.portalis.runtime.modules.Python.raised;
import static dev.portalis.runtime.modules.Python.until;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.PythonFunction;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyModule;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.threads.Crew;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads and what the module tells of them. */
@Timeout(60)
final class ThreadTest {
  private static PyThread thread(@Nullable Object target) {
    return (PyThread) call(PyThread.TYPE, names("target"), target);
  }

  private static PyThread running(PyEvent until) {
    PyThread thread = thread(PythonFunction.of(() -> until.await(null)));
    thread.start();
    return thread;
  }

  private static PyEvent event() {
    return new PyEvent(PyEvent.TYPE);
  }

  @Test
  void runsItsTargetWithArguments() {
    List<String> seen = new ArrayList<>();
    PythonFunction target =
        PythonFunction.def(
            "work",
            arguments -> {
              seen.add(Texts.repr(PyTuple.of(arguments)));
              return null;
            });
    PyThread first =
        (PyThread) call(PyThread.TYPE, names("target", "args"), target, PyTuple.of(1L, "x"));
    first.start();
    first.join(null);
    PyThread second =
        (PyThread)
            call(
                PyThread.TYPE,
                names("target", "args", "kwargs"),
                target,
                PyTuple.of(1L, 2L),
                PyDict.of("k", 3L));
    second.start();
    second.join(null);

    assertThat(seen).containsExactly("(1, 'x')", "(1, 2, 3)").inOrder();
  }

  @Test
  void namesFollowTheTarget() {
    assertThat(thread(null).name()).matches("Thread-\\d+");
    assertThat(thread(PythonFunction.def("work", a -> null)).name())
        .matches("Thread-\\d+ \\(work\\)");
    assertThat(((PyThread) call(PyThread.TYPE, names("name"), 5L)).name()).isEqualTo("5");
    assertThat(((PyThread) call(PyThread.TYPE, names("name"), "")).name()).startsWith("Thread-");
  }

  @Test
  void aFalsyTargetRunsAllTheSame() {
    boolean[] ran = new boolean[1];
    PyType falsy =
        classOf(
            "Falsy",
            BuiltinTypes.OBJECT,
            "__bool__",
            PythonFunction.def("__bool__", a -> false),
            "__call__",
            PythonFunction.def(
                "__call__",
                a -> {
                  ran[0] = true;
                  return null;
                }));
    PyThread thread = thread(Calls.call(falsy));
    thread.start();
    thread.join(null);

    assertThat(ran[0]).isTrue();
  }

  @Test
  void startsOnce() {
    PyThread thread = thread(null);
    assertThat(raised(() -> thread.join(null)))
        .isEqualTo("RuntimeError: cannot join thread before it is started");
    thread.start();

    assertThat(raised(thread::start)).isEqualTo("RuntimeError: threads can only be started once");
    thread.join(null);
    thread.join(0.5);
  }

  @Test
  void showsItsState() {
    PyEvent end = event();
    PyThread thread = thread(PythonFunction.of(() -> end.await(null)));
    thread.setName("worker");
    assertThat(thread.repr()).isEqualTo("<Thread(worker, initial)>");
    assertThat(thread.ident()).isNull();
    assertThat(thread.nativeId()).isNull();
    assertThat(thread.isAlive()).isFalse();
    thread.start();
    Long ident = thread.ident();
    assertThat(thread.repr()).isEqualTo("<Thread(worker, started " + ident + ")>");
    assertThat(thread.isAlive()).isTrue();
    thread.join(0.01);
    assertThat(thread.isAlive()).isTrue();
    end.set();
    thread.join(null);

    assertThat(thread.isAlive()).isFalse();
    assertThat(thread.ident()).isEqualTo(ident);
    assertThat(thread.repr()).isEqualTo("<Thread(worker, stopped " + ident + ")>");
  }

  @Test
  void cannotJoinItself() {
    List<String> seen = new ArrayList<>();
    PyThread thread =
        thread(
            PythonFunction.of(
                () -> seen.add(raised(() -> ThreadingModule.currentThread().join(null)))));
    thread.start();
    thread.join(null);

    assertThat(seen).containsExactly("RuntimeError: cannot join current thread");
    assertThat(raised(() -> ThreadingModule.currentThread().join(null)))
        .isEqualTo("RuntimeError: cannot join current thread");
  }

  @Test
  void daemonIsInheritedAndFixedByTheStart() {
    List<Boolean> seen = new ArrayList<>();
    PyThread outer = thread(PythonFunction.of(() -> seen.add(thread(null).daemon())));
    assertThat(outer.daemon()).isEqualTo(ThreadingModule.currentThread().daemon());
    outer.setDaemon(true);
    outer.start();
    assertThat(raised(() -> outer.setDaemon(false)))
        .isEqualTo("RuntimeError: cannot set daemon status of active thread");
    outer.join(null);

    assertThat(seen).containsExactly(true);
    assertThat(outer.repr()).contains("stopped daemon ");
  }

  @Test
  void groupsDoNotExist() {
    assertThat(raised(() -> call(PyThread.TYPE, names("group"), 3L)))
        .isEqualTo("AssertionError: group argument must be None for now");
  }

  @Test
  void aSubclassOverridesRun() {
    List<String> seen = new ArrayList<>();
    PyType worker =
        classOf(
            "Worker",
            PyThread.TYPE,
            "run",
            PythonFunction.def(
                "run",
                a -> {
                  seen.add(Texts.str(Attributes.get(a[0], "task")));
                  return null;
                }));
    PyThread thread = (PyThread) Calls.call(worker);
    Attributes.set(thread, "task", "sweep");
    assertThat(thread.repr()).matches("<Worker\\(Thread-\\d+, initial\\)>");
    Calls.method(thread, "start");
    Calls.method(thread, "join");

    assertThat(seen).containsExactly("sweep");
  }

  @Test
  void aSubclassMustCallInit() {
    PyType forgetful =
        classOf("Forgetful", PyThread.TYPE, "__init__", PythonFunction.def("__init__", a -> null));
    PyThread thread = (PyThread) Calls.call(forgetful);

    assertThat(raised(thread::start)).isEqualTo("RuntimeError: thread.__init__() not called");
    assertThat(raised(() -> thread.join(null)))
        .isEqualTo("RuntimeError: Thread.__init__() not called");
    assertThat(raised(thread::repr)).isEqualTo("AssertionError: Thread.__init__() was not called");
    assertThat(raised(thread::name)).isEqualTo("AssertionError: Thread.__init__() not called");
    assertThat(raised(() -> thread.setDaemon(true)))
        .isEqualTo("RuntimeError: Thread.__init__() not called");
  }

  @Test
  void aSubclassGetsAtTargetAndArguments() {
    PyType returning =
        classOf(
            "Returning",
            PyThread.TYPE,
            "run",
            PythonFunction.def(
                "run",
                a -> {
                  Object result =
                      Forwarding.spread(
                          Attributes.get(a[0], "_target"),
                          Attributes.get(a[0], "_args"),
                          Attributes.get(a[0], "_kwargs"));
                  Attributes.set(a[0], "result", result);
                  return null;
                }));
    PyThread thread =
        (PyThread)
            call(
                returning,
                names("target", "args"),
                PythonFunction.def("add", a -> (Long) a[0] + (Long) a[1]),
                PyTuple.of(2L, 3L));
    thread.start();
    thread.join(null);

    assertThat(Attributes.get(thread, "result")).isEqualTo(5L);
  }

  @Test
  void runForgetsTargetAndArguments() {
    PyThread thread = thread(PythonFunction.def("work", a -> null));
    thread.run();

    assertThat(raised(thread::target))
        .isEqualTo("AttributeError: 'Thread' object has no attribute '_target'");
  }

  @Test
  void argumentsMustBeIterable() {
    PythonFunction work = PythonFunction.def("work", a -> null);
    PyThread thread = (PyThread) call(PyThread.TYPE, names("target", "args"), work, 3L);

    assertThat(raised(thread::run)).contains("argument after * must be an iterable, not int");
  }

  @Test
  void theModuleKnowsWhoRuns() {
    PyEvent end = event();
    long before = ThreadingModule.activeCount();
    PyThread first = running(end);
    PyThread second = running(end);
    Object[] running = ThreadRegistry.running();

    assertThat(running[running.length - 2]).isSameInstanceAs(first);
    assertThat(running[running.length - 1]).isSameInstanceAs(second);
    assertThat(ThreadingModule.activeCount()).isEqualTo(before + 2);
    end.set();
    first.join(null);
    second.join(null);
    assertThat(ThreadingModule.activeCount()).isEqualTo(before);
  }

  @Test
  void threadsOfOthersAreKnownToo() {
    List<String> seen = new ArrayList<>();
    ThreadRegistry.initialize();
    Crew.run(
        1,
        i -> {
          PyThread self = ThreadingModule.currentThread();
          seen.add(self.repr());
          assertThat(self.ident()).isEqualTo(ThreadingModule.getIdent());
          assertThat(ThreadingModule.currentThread()).isSameInstanceAs(self);
        });

    assertThat(seen.get(0)).matches("<_DummyThread\\(Dummy-\\d+, started daemon \\d+\\)>");
    assertThat(ThreadingModule.mainThread().repr())
        .matches("<_MainThread\\(MainThread, started.*\\)>");
  }

  @Test
  void anUncaughtExceptionGoesToTheHook() {
    PyModule module = ThreadingModuleFace.module();
    Object original = module.getAttribute("excepthook");
    List<Object> seen = new ArrayList<>();
    module.setAttribute(
        "excepthook",
        PythonFunction.def(
            "hook",
            a -> {
              seen.add(Attributes.get(a[0], "exc_value"));
              seen.add(Attributes.get(a[0], "thread"));
              return null;
            }));
    PyThread thread =
        thread(
            PythonFunction.of(
                () -> {
                  throw Errors.valueError("broken");
                }));
    thread.start();
    thread.join(null);
    module.setAttribute("excepthook", original);

    assertThat(Texts.repr(seen.get(0))).isEqualTo("ValueError('broken')");
    assertThat(seen.get(1)).isSameInstanceAs(thread);
  }

  @Test
  void javaErrorsAreExceptionsToo() {
    PyModule module = ThreadingModuleFace.module();
    Object original = module.getAttribute("excepthook");
    List<String> seen = new ArrayList<>();
    module.setAttribute(
        "excepthook",
        PythonFunction.def(
            "hook",
            a -> {
              seen.add(Texts.repr(Attributes.get(a[0], "exc_value")));
              return null;
            }));
    PyThread thread = thread(PythonFunction.of(ThreadTest::recurse));
    thread.start();
    thread.join(null);
    module.setAttribute("excepthook", original);

    assertThat(seen).hasSize(1);
    assertThat(seen.get(0)).startsWith("RecursionError('maximum recursion depth exceeded");
  }

  private static void recurse() {
    recurse();
  }

  @Test
  void stackSizesAreChecked() {
    assertThat(ThreadingModule.stackSize(0)).isEqualTo(0);
    assertThat(raised(() -> ThreadingModule.stackSize(100)))
        .isEqualTo("ValueError: size not valid: 100 bytes");
    assertThat(raised(() -> ThreadingModule.stackSize(-1)))
        .isEqualTo("ValueError: size must be 0 or a positive value");
    assertThat(ThreadingModule.stackSize(1_000_000)).isEqualTo(0);
    PyThread thread = thread(null);
    thread.start();
    thread.join(null);
    assertThat(ThreadingModule.stackSize(0)).isEqualTo(1_000_000);
  }

  @Test
  void aTimerCallsItsFunctionUnlessCancelled() {
    AtomicLong calls = new AtomicLong();
    PythonFunction function = PythonFunction.def("f", a -> calls.addAndGet((Long) a[0]));
    PyTimer first = (PyTimer) call(PyTimer.TYPE, names("args"), 0.001, function, PyTuple.of(5L));
    PyTimer second = (PyTimer) call(PyTimer.TYPE, names("args"), 50L, function, PyTuple.of(7L));
    first.start();
    second.start();
    second.cancel();
    first.join(null);
    second.join(null);

    assertThat(calls.get()).isEqualTo(5);
    assertThat(Attributes.get(first, "interval")).isEqualTo(0.001);
    assertThat(((PyEvent) Attributes.get(first, "finished")).isSet()).isTrue();
    assertThat(first.repr()).startsWith("<Timer(Thread-");
  }

  @Test
  void lowLevelThreadsRunToo() {
    PyEvent done = event();
    long ident = LowThreadModule.startNewThread(PythonFunction.of(done::set), PyTuple.EMPTY, null);
    done.await(null);

    assertThat(ident).isGreaterThan(0L);
    assertThat(raised(() -> LowThreadModule.startNewThread(3L, PyTuple.EMPTY, null)))
        .isEqualTo("TypeError: first arg must be callable");
    assertThat(raised(() -> LowThreadModule.startNewThread(PyThread.TYPE, 3L, null)))
        .isEqualTo("TypeError: 2nd arg must be a tuple");
    until(() -> LowThreadModule.count() == 0);
  }

  @Test
  void thousandsOfThreadsComeAndGo() {
    AtomicLong total = new AtomicLong();
    long before = ThreadingModule.activeCount();
    for (int round = 0; round < 20; round++) {
      List<PyThread> threads = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        PyThread thread = thread(PythonFunction.of(total::incrementAndGet));
        threads.add(thread);
        thread.start();
      }
      threads.forEach(each -> each.join(null));
    }

    assertThat(total.get()).isEqualTo(2_000);
    assertThat(ThreadingModule.activeCount()).isEqualTo(before);
  }

  @Test
  void whatAThreadWroteIsSeenAfterItsEnd() {
    for (int round = 0; round < 500; round++) {
      long[] plain = new long[1];
      PyThread thread = thread(PythonFunction.of(() -> plain[0]++));
      plain[0] = 41;
      thread.start();
      thread.join(null);
      assertThat(plain[0]).isEqualTo(42);
    }
  }
}
