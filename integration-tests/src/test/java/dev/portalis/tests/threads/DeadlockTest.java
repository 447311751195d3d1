package dev.portalis.tests.threads;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.portalis.tests.build.Artifacts;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is said of programs whose threads all wait for each other. */
@Timeout(120)
final class DeadlockTest {
  private static final String OPTION = "-Dportalis.deadlock=report";

  @TempDir Path directory;

  private int status;
  private String output = "";
  private String error = "";

  @Test
  void locksInAnotherOrder() throws IOException, InterruptedException {
    runWithOption(
        """
        import threading

        a = threading.Lock()
        b = threading.Lock()
        both = threading.Barrier(2)


        def left():
            with a:
                both.wait()
                with b:
                    print("never")


        def right():
            with b:
                both.wait()
                with a:
                    print("never")


        t = threading.Thread(target=left, name="left")
        u = threading.Thread(target=right, daemon=True)
        t.start()
        u.start()
        print("joining", end="")
        t.join()
        """);

    assertThat(status).isEqualTo(2);
    assertThat(output).isEqualTo("joining");
    assertThat(error)
        .isEqualTo(
            """
            Fatal error: deadlock: all 3 threads wait, and nobody is left to wake one

            Thread MainThread (most recent call last):
              File "app.py", line 27, in <module>
                t.join()

            Thread left (most recent call last):
              File "app.py", line 11, in left
                with b:

            Thread Thread-1 (right) (most recent call last):
              File "app.py", line 18, in right
                with a:
            """);
  }

  @Test
  void aQueueThatNobodyFills() throws IOException, InterruptedException {
    runWithOption(
        """
        import queue

        def consume(q):
            return q.get()

        consume(queue.Queue())
        """);

    assertThat(status).isEqualTo(2);
    assertThat(error)
        .isEqualTo(
            """
            Fatal error: deadlock: the only thread waits, and nobody is left to wake it

            Thread MainThread (most recent call last):
              File "app.py", line 6, in <module>
                consume(queue.Queue())
              File "app.py", line 4, in consume
                return q.get()
            """);
  }

  @Test
  void aTaskThatWaitsForItsOwnPool() throws IOException, InterruptedException {
    runWithOption(
        """
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(1, thread_name_prefix="pool") as pool:
            def outer():
                return pool.submit(int).result()
            pool.submit(outer).result()
        """);

    assertThat(status).isEqualTo(2);
    assertThat(error).contains("\nThread pool_0 (most recent call last):\n");
    assertThat(error).contains("  File \"app.py\", line 5, in outer\n");
  }

  @Test
  void threadsThatOutliveTheMainOne() throws IOException, InterruptedException {
    runWithOption(
        """
        import threading
        threading.Thread(target=threading.Event().wait, name="forever").start()
        print("done")
        """);

    assertThat(status).isEqualTo(2);
    assertThat(output).isEqualTo("done\n");
    assertThat(error).contains("all 2 threads wait");
    assertThat(error).contains("Thread forever");
  }

  @Test
  void whoGoesOnByItselfIsNoDeadlock() throws IOException, InterruptedException {
    runWithOption(
        """
        import sys
        import threading
        import time

        event = threading.Event()
        def late():
            time.sleep(0.5)
            event.set()
        threading.Thread(target=late).start()
        print(event.wait())
        lock = threading.Lock()
        lock.acquire()
        print(lock.acquire(timeout=0.5), flush=True)
        def read():
            print(sys.stdin.readline().strip())
            lock.release()
        threading.Thread(target=read).start()
        lock.acquire()
        threading.Thread(target=threading.Event().wait, daemon=True).start()
        print("end")
        """,
        true);

    assertThat(error).isEmpty();
    assertThat(output).isEqualTo("True\nFalse\ninput\nend\n");
    assertThat(status).isEqualTo(0);
  }

  @Test
  void aJavaProgram() throws IOException, InterruptedException {
    compile(
        "Main.java",
        """
        package demo;

        import dev.portalis.threads.Channel;
        import dev.portalis.threads.PoolConfig;
        import dev.portalis.threads.ThreadConfig;
        import dev.portalis.threads.ThreadPool;
        import dev.portalis.threads.Threads;

        public final class Main {
          public static void main(String[] arguments) {
            Threads.reportDeadlocks();
            try (ThreadPool pool = new ThreadPool(PoolConfig.of(2))) {
              System.out.println(pool.submit(() -> 5).result());
            }
            Channel<String> channel = Channel.unbounded();
            Threads.spawn(ThreadConfig.named("reader"), () -> channel.receive()).join();
          }
        }
        """);
    run("demo.Main", false);

    assertThat(output).isEqualTo("5\n");
    assertThat(status).isEqualTo(2);
    assertThat(error).startsWith("Fatal error: deadlock: all threads wait\n\nThread main\n");
    assertThat(error).contains("\nThread reader\n");
    assertThat(error).contains("demo.Main.main(Main.java:16)");
  }

  private void runWithOption(String program) throws IOException, InterruptedException {
    runWithOption(program, false);
  }

  /** Translates a program and runs it; it gets its input, where it gets any, after a while. */
  private void runWithOption(String program, boolean lateInput)
      throws IOException, InterruptedException {
    Files.writeString(
        Files.createDirectories(directory.resolve("demo")).resolve("app.py"), program);
    compile(
        "App.java",
        """
        package demo;

        @dev.portalis.annotations.FromPython("app.py")
        public final class App {}
        """);
    run("demo.AppJvm", lateInput);
  }

  private void run(String main, boolean lateInput) throws IOException, InterruptedException {
    Path out = directory.resolve("out.txt");
    Path err = directory.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                Artifacts.jdkTool("java"),
                OPTION,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                directory + File.pathSeparator + Artifacts.runtime(),
                main)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (lateInput) {
      // By then a watch that is wrong has struck.
      while (process.isAlive() && !Files.readString(out).contains("False")) {
        process.waitFor(1, TimeUnit.SECONDS);
      }
      process.waitFor(1, TimeUnit.SECONDS);
      process.getOutputStream().write("input\n".getBytes(StandardCharsets.UTF_8));
    }
    process.getOutputStream().close();
    status = process.waitFor();
    output = Files.readString(out);
    error = Files.readString(err);
  }

  private void compile(String name, String text) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("demo"));
    Path source = Files.writeString(folder.resolve(name), text);
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                messages,
                messages,
                "-d",
                directory.toString(),
                "-cp",
                Artifacts.annotations() + File.pathSeparator + Artifacts.runtime(),
                "-processorpath",
                Artifacts.processor().toString(),
                source.toString());
    assertWithMessage(messages.toString(StandardCharsets.UTF_8)).that(result).isEqualTo(0);
  }
}
