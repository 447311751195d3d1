package dev.portalis.maven;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a change of the Python files. */
final class PythonFilesTest {
  @TempDir Path base;

  @Test
  void nothingChangesWithoutAnEdit() throws IOException {
    write("src/a.py", "x = 1\n");
    PythonFiles before = recorded();
    write("src/a.py", "x = 1\n");
    write("src/A.java", "class A {}\n");
    assertThat(files().changesSince(before)).isEmpty();
  }

  @Test
  void editsAdditionsAndRemovalsAreChanges() throws IOException {
    write("src/edited.py", "x = 1\n");
    write("src/removed.py", "");
    write("src/package/kept file.py", "");
    PythonFiles before = recorded();
    write("src/edited.py", "x = 2\n");
    write("src/package/added.py", "");
    Files.delete(base.resolve("src/removed.py"));
    assertThat(files().changesSince(before))
        .containsExactly("src/edited.py", "src/package/added.py", "src/removed.py")
        .inOrder();
  }

  @Test
  void everythingIsNewWithoutARecord() throws IOException {
    write("src/a.py", "");
    assertThat(files().changesSince(PythonFiles.read(base.resolve("none"))))
        .containsExactly("src/a.py");
  }

  private PythonFiles recorded() throws IOException {
    Path record = base.resolve("target/portalis/python.txt");
    files().write(record);
    return PythonFiles.read(record);
  }

  private PythonFiles files() throws IOException {
    return PythonFiles.in(base, List.of(base.resolve("src"), base.resolve("missing")));
  }

  private void write(String name, String text) throws IOException {
    Path file = base.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
