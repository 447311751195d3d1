package dev.portalis.runtime.program;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.runtime.modules.PythonFunction;
import dev.portalis.runtime.modules.atexit.AtexitModule;
import dev.portalis.runtime.modules.futures.PyThreadPoolExecutor;
import dev.portalis.runtime.modules.threading.PyEvent;
import dev.portalis.runtime.modules.threading.PyThread;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.threads.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The end of a Java program that has translated code with threads in it. */
@Timeout(60)
final class ProcessEndTest {
  @Test
  void whatWasSubmittedIsFinishedBeforeTheEnd() throws Exception {
    assertThat(run("return"))
        .containsExactly("main", "thread", "task", "task", "task", "handler", "status 0")
        .inOrder();
  }

  @Test
  void nobodyWaitsWhereTheProgramIsOrderedToEnd() throws Exception {
    assertThat(run("exit")).containsExactly("main", "handler", "status 3").inOrder();
  }

  private static List<String> run(String way) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                way)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(output.lines().toList());
    lines.add("status " + process.waitFor());
    return lines;
  }

  /** Starts threads of all kinds, then returns from main or exits. */
  static final class Program {
    private static final PyEvent MAIN_DONE = new PyEvent(PyEvent.TYPE);
    private static final PyEvent THREAD_DONE = new PyEvent(PyEvent.TYPE);

    public static void main(String[] arguments) {
      AtexitModule.register(print("handler"), new Object[0], new PyDict());
      start(PythonFunction.of(Program::run), false);
      start(PythonFunction.of(() -> Platform.sleep(100_000_000_000L)), true);
      PyThreadPoolExecutor pool = (PyThreadPoolExecutor) Calls.call(PyThreadPoolExecutor.TYPE, 1L);
      PythonFunction task =
          PythonFunction.of(
              () -> {
                THREAD_DONE.await(null);
                System.out.println("task");
              });
      for (int i = 0; i < 3; i++) {
        pool.submit(task, new Object[0], new PyDict());
      }
      System.out.println("main");
      if (arguments[0].equals("exit")) {
        System.exit(3);
      }
      MAIN_DONE.set();
    }

    private static void run() {
      MAIN_DONE.await(null);
      Platform.sleep(50_000_000);
      System.out.println("thread");
      THREAD_DONE.set();
    }

    private static PythonFunction print(String text) {
      return PythonFunction.of(() -> System.out.println(text));
    }

    private static void start(PythonFunction target, boolean daemon) {
      PyThread thread =
          (PyThread)
              Calls.call(
                  PyThread.TYPE, new Object[] {target, daemon}, new String[] {"target", "daemon"});
      thread.start();
    }
  }
}
