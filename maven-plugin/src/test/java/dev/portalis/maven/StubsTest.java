package dev.portalis.maven;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which class files are deleted. */
final class StubsTest {
  @TempDir Path base;

  @Test
  void onlyTheClassesOfStubsAreDeleted() throws IOException {
    write("src/demo/Worker.java", "@FromPython(\"worker.py\") interface Worker {}");
    write("src/demo/Other.java", "class Other {}");
    write("classes/demo/Worker.class", "");
    write("classes/demo/WorkerPython.class", "");
    write("classes/demo/Other.class", "");

    Stubs stubs = Stubs.in(List.of(base.resolve("src"), base.resolve("missing")));

    assertThat(stubs.deleteClasses(base.resolve("classes"))).isEqualTo(1);
    assertThat(Files.exists(base.resolve("classes/demo/Worker.class"))).isFalse();
    assertThat(Files.exists(base.resolve("classes/demo/WorkerPython.class"))).isTrue();
    assertThat(Files.exists(base.resolve("classes/demo/Other.class"))).isTrue();
    assertThat(stubs.deleteClasses(base.resolve("classes"))).isEqualTo(0);
  }

  private void write(String name, String text) throws IOException {
    Path file = base.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
