package dev.portalis.tests.threads;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.check.VerifyIsolation;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.threads.Callables;
import dev.portalis.processor.threads.Isolation;
import dev.portalis.processor.threads.IsolationVerdict;
import dev.portalis.processor.threads.ThreadRoots;
import dev.portalis.processor.types.TypedProgram;
import dev.portalis.tests.build.Inferred;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which work is isolated, and what the other work shares. */
final class IsolationTest {
  private static final String POOL =
      "from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor\n"
          + "import threading, queue, math, itertools\n";

  private static final String SUBMIT =
      """

      def main():
          with ProcessPoolExecutor() as pool:
              print(pool.submit(work, 3).result())
      if __name__ == "__main__":
          main()
      """;

  @Test
  void pureWorkIsIsolated() {
    assertThat(
            process(
                """
                LIMIT = 10
                NAMES = ("a", "b")
                TABLE = [i * i for i in range(10)]
                for i in range(3):
                    TABLE.append(i)
                class Point:
                    def __init__(self, x):
                        self.x = x
                    def move(self):
                        self.x += 1
                        return self
                def helper(n):
                    return math.sqrt(n) + TABLE[0] + len(NAMES)
                def work(n):
                    local = []
                    local.append(n)
                    p = Point(n).move()
                    return helper(n) + LIMIT + sum(local) + p.x
                """))
        .isEqualTo("isolated");
  }

  @Test
  void changedGlobalsAreShared() {
    assertThat(
            process(
                """
                cache = {}
                def lookup(n):
                    if n not in cache:
                        cache[n] = n * n
                    return cache[n]
                def work(n):
                    return lookup(n)
                """))
        .isEqualTo("work -> lookup -> global cache -> dict changed at line 6");
    assertThat(
            process(
                """
                count = 0
                def work(n):
                    global count
                    count += 1
                    return n
                """))
        .isEqualTo("work -> global count -> assigned at line 6");
    assertThat(
            process(
                """
                settings = {"a": 1}
                def configure():
                    settings["a"] = 2
                def work(n):
                    return n + settings["a"]
                configure()
                """))
        .isEqualTo("work -> global settings -> dict changed at line 5");
  }

  @Test
  void changedObjectsAreShared() {
    assertThat(
            process(
                """
                class Counter:
                    def __init__(self):
                        self.n = 0
                    def next(self):
                        self.n += 1
                        return self.n
                counter = Counter()
                def work(n):
                    return counter.next()
                """))
        .isEqualTo("work -> global counter -> Counter changed at line 7");
    assertThat(
            process(
                """
                class Stats:
                    total = 0
                def work(n):
                    Stats.total += n
                    return n
                """))
        .isEqualTo("work -> class attribute Stats.total -> changed at line 6");
    assertThat(
            process(
                """
                ids = itertools.count()
                def work(n):
                    return next(ids)
                """))
        .isEqualTo("work -> global ids -> changed at line 5");
    assertThat(
            process(
                """
                def work(n, seen=[]):
                    seen.append(n)
                    return len(seen)
                """))
        .isEqualTo("work -> the default of seen -> changed at line 4");
  }

  @Test
  void queuesAreNoUseBetweenProcesses() {
    assertThat(
            process(
                """
                results = queue.Queue()
                def work(n):
                    results.put(n)
                """))
        .isEqualTo("work -> global results -> a Queue is used at line 5");
    assertThat(
            process(
                """
                lock = threading.Lock()
                def work(n):
                    with lock:
                        return n
                """))
        .isEqualTo("isolated");
  }

  @Test
  void threadsShareWhatTheyAreGiven() {
    assertThat(
            verdicts(
                """
                def fill(xs, n):
                    xs.append(n)
                def work(q, n):
                    q.put(n)
                def read(xs):
                    return sum(xs)
                xs = []
                q = queue.Queue()
                threading.Thread(target=fill, args=(xs, 1)).start()
                threading.Thread(target=work, args=(q, 1)).start()
                constants = [1, 2]
                threading.Thread(target=read, args=(constants,)).start()
                """))
        .containsExactly("fill -> argument xs -> list changed at line 4", "isolated", "isolated")
        .inOrder();
  }

  @Test
  void closuresShareTheirVariables() {
    assertThat(
            verdicts(
                """
                def main():
                    total = 0
                    step = 2
                    def add():
                        nonlocal total
                        total += step
                    def show():
                        print(step)
                    threading.Thread(target=add).start()
                    threading.Thread(target=show).start()
                main()
                """))
        .containsExactly("main.add -> captured total -> assigned at line 4", "isolated")
        .inOrder();
  }

  @Test
  void threadsOfClassesShareTheirObject() {
    assertThat(
            verdicts(
                """
                class Worker(threading.Thread):
                    def __init__(self):
                        super().__init__()
                        self.result = None
                    def run(self):
                        self.result = 1
                class Pure(threading.Thread):
                    def run(self):
                        print(1)
                """))
        .containsExactly("Worker.run -> its object -> changed at line 7", "isolated")
        .inOrder();
  }

  @Test
  void refusesTasksOfProcessPoolsThatShare() {
    String text =
        """
        cache = []
        def work(n):
            cache.append(n)
        with ProcessPoolExecutor() as pool:
            pool.submit(work, 1)
        """;

    assertThat(problems(text, false))
        .containsExactly(
            "main.py:7:5: [PY0601] a task of a process pool works on copies, but this one shares:"
                + " work -> global cache -> list changed at line 5\n"
                + "note: list changed at main.py:5:5\n"
                + "help: pass what it needs as arguments and return what it finds, or use"
                + " ThreadPoolExecutor");
    assertThat(problems(text.replace("Process", "Thread"), false)).isEmpty();
    assertThat(problems(text.replace("cache.append(n)", "return n"), false)).isEmpty();
  }

  @Test
  void tellsOfAllWorkOnRequest() {
    List<String> problems =
        problems(
            """
            def fill(xs):
                xs.append(1)
            def pure(n):
                return n
            xs = []
            threading.Thread(target=fill, args=(xs,)).start()
            threading.Thread(target=pure, args=(1,)).start()
            """,
            true);

    assertThat(problems)
        .containsExactly(
            "main.py:8:1: [PY0602] 'fill' is not isolated: fill -> argument xs -> list changed at"
                + " line 4\nnote: list changed at main.py:4:5",
            "main.py:9:1: [PY0602] 'pure' is isolated");
  }

  private static List<String> problems(String text, boolean notes) {
    TypedProgram typed = Inferred.program(POOL + text);
    Callables callables = new Callables(typed);
    Problems problems = new Problems();
    List<IsolationVerdict> verdicts =
        Isolation.of(typed, callables, ThreadRoots.of(typed, callables));
    VerifyIsolation.check(verdicts, notes, problems);
    return problems.list().stream().map(Object::toString).toList();
  }

  private static String process(String text) {
    List<String> verdicts = verdicts(text + SUBMIT);
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

  private static List<String> verdicts(String text) {
    TypedProgram typed = Inferred.program(POOL + text);
    Callables callables = new Callables(typed);
    return Isolation.of(typed, callables, ThreadRoots.of(typed, callables)).stream()
        .map(IsolationTest::text)
        .toList();
  }

  private static String text(IsolationVerdict verdict) {
    IsolationVerdict.Capture capture = verdict.capture();
    return capture == null ? "isolated" : capture.text();
  }
}
