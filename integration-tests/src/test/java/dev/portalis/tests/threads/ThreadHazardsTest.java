package dev.portalis.tests.threads;

import static com.google.common.truth.Truth.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Threads, conditions, queues and pools that are used in ways that go wrong. */
final class ThreadHazardsTest {
  @Test
  void threadsOutOfOrder() {
    Hazards.check(
        """
        import threading
        def work(): pass
        t = threading.Thread(target=work)
        t.join()
        # > PY0615
        u = threading.Thread(target=work)
        u.start()
        u.start()
        # > PY0615
        v = threading.Thread(target=work)
        try:
            v.join()
        except RuntimeError as e:
            print(e)
        w = threading.Thread(target=work)
        def begin(thread): thread.start()
        begin(w)
        w.join()
        x = threading.Thread(target=work)
        x.start()
        x.join()
        x.join()
        """);
  }

  @Test
  void conditions() {
    Hazards.check(
        """
        import threading
        cond = threading.Condition()
        items = []
        def bad():
            with cond:
                cond.wait()
                # > PY0617
            cond.notify()
            # > PY0618
        def good():
            with cond:
                while not items:
                    cond.wait()
                cond.wait_for(lambda: items)
                cond.notify_all()
        lock = threading.Lock()
        shared = threading.Condition(lock)
        def sharing():
            with lock:
                shared.notify()
        class Box:
            def __init__(self):
                self.cond = threading.Condition()
            def put(self):
                with self.cond:
                    self._tell()
            def _tell(self):
                self.cond.notify()
        Box().put()
        threading.Thread(target=bad).start()
        threading.Thread(target=good).start()
        """);
  }

  @Test
  void endlessConsumers() {
    Hazards.check(
        """
        import queue, threading
        q = queue.Queue()
        def for_ever():
            while True:
                print(q.get())
                # > PY0619
        def with_end():
            while True:
                item = q.get()
                if item is None:
                    break
        threading.Thread(target=for_ever).start()
        threading.Thread(target=with_end).start()
        """);
    Hazards.check(
        """
        import queue, threading
        q = queue.Queue()
        def for_ever():
            while True:
                print(q.get())
        threading.Thread(target=for_ever, daemon=True).start()
        """);
  }

  @Test
  void waitsForTheOwnPool() {
    Hazards.check(
        """
        from concurrent.futures import ThreadPoolExecutor
        pool = ThreadPoolExecutor(2)
        other = ThreadPoolExecutor(2)
        def leaf(n): return n
        def bad(n):
            future = pool.submit(leaf, n)
            return future.result()
            # > PY0620
        def worse(n):
            return pool.submit(leaf, n).result()
            # > PY0620
        def good(n):
            return other.submit(leaf, n).result()
        print(pool.submit(bad, 1).result(), pool.submit(worse, 1).result())
        print(pool.submit(good, 1).result())
        """);
  }

  @Test
  void lateCaptures() {
    Hazards.check(
        """
        import threading
        from concurrent.futures import ThreadPoolExecutor
        threads = []
        for i in range(3):
            threads.append(threading.Thread(target=lambda: print(i)))
            # > PY0621
            threads.append(threading.Thread(target=lambda i=i: print(i)))
            threads.append(threading.Thread(target=print, args=(i,)))
        more = [threading.Thread(target=lambda: print(k)) for k in range(3)]
        # > PY0621
        for j in range(3):
            t = threading.Thread(target=lambda: print(j))
            t.start()
            t.join()
        def main(pool):
            for n in range(3):
                def task():
                    return n
                    # > PY0621
                pool.submit(task)
        with ThreadPoolExecutor() as executor:
            main(executor)
        """);
  }

  @Test
  void busyWaits() {
    Hazards.check(
        """
        import threading, time
        stop = False
        n = 5
        done = threading.Event()
        def bad():
            while not stop:
            # > PY0622
                pass
            while not done.is_set(): pass
            # > PY0622
        def good():
            while not stop:
                time.sleep(0.01)
            i = 0
            while i < n:
                i += 1
            done.wait()
        threading.Thread(target=bad).start()
        threading.Thread(target=good).start()
        stop = True
        done.set()
        """);
  }

  @Test
  void canBeSuppressed() {
    String program =
        """
        import threading
        n = 0
        def work():
            global n
            n += 1%s
        for _ in range(2): threading.Thread(target=work).start()
        """;
    assertThat(Hazards.of("main.py", program.formatted(""), Set.of())).hasSize(1);
    Hazards.check(program.formatted("  # portalis: ignore[PY0611]"));
    Hazards.check(program.formatted("  # statistics only; portalis: ignore"));
    Hazards.check(program.formatted("  # portalis: ignore[PY0100, PY0611]"));
    assertThat(Hazards.of("main.py", program.formatted("  # portalis: ignore[PY0612]"), Set.of()))
        .hasSize(1);
    assertThat(Hazards.of("main.py", program.formatted(""), Set.of("PY0611"))).isEmpty();
  }

  @Test
  void sayWhatToDo() {
    String text =
        Hazards.of(
                "main.py",
                """
                import threading
                n = 0
                def work():
                    global n
                    n += 1
                for _ in range(2): threading.Thread(target=work).start()
                """,
                Set.of())
            .get(0)
            .toString();
    assertThat(text)
        .isEqualTo(
            "main.py:5:5: [PY0611] several threads can update 'n' at the same time\n"
                + "note: threads that do it start at main.py:6:20\n"
                + "help: hold one lock around it, everywhere: with lock: ...");
  }
}
