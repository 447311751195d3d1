package dev.portalis.tests.build;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Portalis in Maven builds. */
final class MavenBuildTest {
  private static final String APP =
      """
      package demo;

      import dev.portalis.annotations.FromPython;

      @FromPython("app.py")
      public final class App {}
      """;

  @TempDir Path directory;

  @Test
  void changesToPythonAloneRebuild() throws IOException, InterruptedException {
    MavenProject project = MavenProject.in(directory, "");
    project.source("App.java", APP);
    project.source("app.py", "import helper\nprint(helper.text())\n");
    project.source("helper.py", "def text():\n    return 'one'\n");
    project.compile().succeeded();
    assertThat(project.run("demo.AppJvm")).isEqualTo("one\n");

    assertThat(project.compile().succeeded().output()).contains("Nothing to compile");

    project.source("app.py", "import helper\nprint(helper.text() + '!')\n");
    assertThat(project.compile().succeeded().output()).contains("app.py changed");
    assertThat(project.run("demo.AppJvm")).isEqualTo("one!\n");

    project.source("helper.py", "def text():\n    return 'two'\n");
    assertThat(project.compile().succeeded().output()).contains("helper.py changed");
    assertThat(project.run("demo.AppJvm")).isEqualTo("two!\n");

    assertThat(project.compile().succeeded().output()).contains("Nothing to compile");
  }

  @Test
  void errorsStayUntilPythonIsRepaired() throws IOException, InterruptedException {
    MavenProject project = MavenProject.in(directory, "");
    project.source("App.java", APP);
    project.source("app.py", "print('one')\n");
    project.compile().succeeded();

    project.source("app.py", "print('one'\n");
    for (int i = 0; i < 2; i++) {
      assertThat(project.compile().failed().output()).contains("app.py:[1,6]");
    }

    project.source("app.py", "print('two')\n");
    project.compile().succeeded();
    assertThat(project.run("demo.AppJvm")).isEqualTo("two\n");
  }

  @Test
  void forkedCompilerAndModule() throws IOException, InterruptedException {
    MavenProject project = MavenProject.in(directory, "<fork>true</fork>");
    project.write(
        "src/main/java/module-info.java",
        """
        module demo {
          requires static dev.portalis.annotations;
          requires dev.portalis.runtime;
        }
        """);
    project.source("App.java", APP);
    project.source("app.py", "print('in a module')\n");
    project.compile().succeeded();
    assertThat(project.run("demo.AppJvm")).isEqualTo("in a module\n");
  }
}
