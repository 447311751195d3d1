package dev.portalis.tests.threads;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.threads.ThreadRoot;
import dev.portalis.processor.threads.ThreadRoots;
import dev.portalis.tests.build.Inferred;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where programs start threads, and what runs in them. */
final class ThreadRootsTest {
  @Test
  void findsThreadsAndTheirTargets() {
    assertThat(
            roots(
                """
                import _thread
                import threading
                from functools import partial
                from threading import Thread, Timer as Later
                def f(a, b=2): pass
                def g(*xs): pass
                class Job:
                    def work(self): pass
                    def __call__(self): pass
                job = Job()
                Thread(target=f, args=(1, 2), kwargs={"b": 3})
                threading.Thread(None, g, "name", [1])
                Thread(target=job.work)
                Thread(target=job)
                Thread(target=partial(f, 1))
                Thread(target=lambda: f(1))
                Later(1.5, g, (1,))
                _thread.start_new_thread(g, (1,))
                Thread(target=print, args=("x",))
                Thread()
                """))
        .containsExactly(
            "11 THREAD f/3",
            "12 THREAD g/1",
            "13 THREAD Job.work/0",
            "14 THREAD Job.__call__/0",
            "15 THREAD f/0",
            "16 THREAD <lambda>/0",
            "17 TIMER g/1",
            "18 LOW_LEVEL g/1",
            "19 THREAD /1")
        .inOrder();
  }

  @Test
  void findsClassesOfThreads() {
    assertThat(
            roots(
                """
                import threading
                class Worker(threading.Thread):
                    def run(self): pass
                class Special(Worker):
                    def run(self): pass
                class Same(Worker):
                    pass
                class Job:
                    def run(self): pass
                """))
        .containsExactly("2 SUBCLASS Worker.run/0", "4 SUBCLASS Special.run/0")
        .inOrder();
  }

  @Test
  void findsTasksOfPools() {
    assertThat(
            roots(
                """
                from concurrent.futures import ThreadPoolExecutor
                def f(a, b=2): return a
                def done(future): pass
                def start(): pass
                class Server:
                    def __init__(self):
                        self.pool = ThreadPoolExecutor(2, initializer=start)
                    def serve(self, n):
                        return self.pool.submit(self.handle, n)
                    def handle(self, n):
                        return n
                def serve_all(pool, ns):
                    return list(pool.map(f, ns, ns, timeout=3))
                with ThreadPoolExecutor() as pool:
                    future = pool.submit(f, 1, b=3)
                    future.add_done_callback(done)
                    serve_all(pool, [1])
                Server().serve(1)
                """))
        .containsExactly(
            "7 INITIALIZER start/0",
            "9 SUBMIT Server.handle/1",
            "13 MAP f/2",
            "15 SUBMIT f/2",
            "16 CALLBACK done/0")
        .inOrder();
  }

  @Test
  void otherMethodsOfTheNamesAreNoTasks() {
    assertThat(
            roots(
                """
                import threading
                class Form:
                    def submit(self, f): pass
                def f(): pass
                form = Form()
                form.submit(f)
                list(map(f, []))
                """))
        .isEmpty();
  }

  @Test
  void unknownTargetsMayBeAnyValue() {
    List<ThreadRoot> roots =
        ThreadRoots.of(
            Inferred.program(
                """
                from threading import Thread
                def f(): pass
                def g(): pass
                def never(): pass
                for each in [f, g]:
                    Thread(target=each).start()
                never()
                """));

    assertThat(roots).hasSize(1);
    assertThat(roots.get(0).reached().isComplete()).isFalse();
    assertThat(names(roots.get(0))).isEqualTo("f,g");
  }

  private static List<String> roots(String text) {
    return ThreadRoots.of(Inferred.program(text)).stream()
        .map(
            each ->
                each.site().span().startLine()
                    + " "
                    + each.kind()
                    + " "
                    + names(each)
                    + "/"
                    + each.arguments().size())
        .toList();
  }

  private static String names(ThreadRoot root) {
    return root.reached().functions().stream()
        .map(each -> each.scope().qualifiedName())
        .collect(Collectors.joining(","));
  }
}
