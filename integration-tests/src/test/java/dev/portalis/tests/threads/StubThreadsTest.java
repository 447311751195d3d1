package dev.portalis.tests.threads;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.tests.build.Artifacts;
import dev.portalis.tests.build.Command;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods of a stub, called by several threads of Java. */
final class StubThreadsTest {
  private static final String PYTHON =
      """
      hits = 0
      totals = {"all": 0}
      items = [1] * 64


      def count(n):
          global hits
          for _ in range(n):
              hits += 1
              totals["all"] += 1


      def change(n):
          for _ in range(n):
              for _ in range(64):
                  items.pop()
              items.extend([1] * 64)


      def look(n):
          wrong = 0
          for _ in range(n):
              for item in items:
                  wrong += item != 1
              for i, item in enumerate(items):
                  wrong += item != 1
              wrong += sum(1 for item in items if item != 1)
          return wrong


      def counted():
          return hits + totals["all"]
      """;

  private static final String STUB =
      """
      package demo;

      @dev.portalis.annotations.FromPython("worker.py")
      public interface Worker {
        void count(long n);
        void change(long n);
        long look(long n);
        long counted();
      }
      """;

  private static final String MAIN =
      """
      package demo;

      public final class Main {
        public static void main(String[] args) throws InterruptedException {
          Worker worker = WorkerPython.load();
          Thread[] threads = new Thread[4];
          for (int i = 0; i < threads.length; i++) {
            boolean changes = i == 0;
            threads[i] =
                new Thread(
                    () -> {
                      worker.count(20_000);
                      if (changes) {
                        worker.change(2_000);
                      } else {
                        System.out.println(worker.look(4_000));
                      }
                    });
            threads[i].start();
          }
          for (Thread each : threads) {
            each.join();
          }
          System.out.println(worker.counted());
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void loseNothingAndSeeWholeLists() throws IOException, InterruptedException {
    write("demo/worker.py", PYTHON);
    write("demo/Worker.java", STUB);
    write("demo/Main.java", MAIN);
    Command.run(
            directory,
            Map.of(),
            List.of(
                Artifacts.jdkTool("javac"),
                "-processorpath",
                Artifacts.processor().toString(),
                "-cp",
                Artifacts.annotations() + File.pathSeparator + Artifacts.runtime(),
                "-d",
                "classes",
                "demo/Worker.java",
                "demo/Main.java"))
        .succeeded();
    Command run =
        Command.run(
            directory,
            Map.of(),
            List.of(
                Artifacts.jdkTool("java"),
                "-cp",
                "classes" + File.pathSeparator + Artifacts.runtime(),
                "demo.Main"));

    assertThat(run.succeeded().output()).isEqualTo("0\n0\n0\n160000\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
