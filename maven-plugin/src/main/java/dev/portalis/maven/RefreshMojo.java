package dev.portalis.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Rebuilds the stubs whose Python changed.
 *
 * <p>Maven recompiles for a changed {@code .java}, never for a changed {@code .py}. So this goal
 * compares the Python files with those of the last build, by content, and where they differ deletes
 * the class files of the stubs, which then Maven's compiler plugin makes anew.
 */
@Mojo(name = "refresh", defaultPhase = LifecyclePhase.PROCESS_SOURCES, threadSafe = true)
public final class RefreshMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** Directories with Python files beside those in the source and resource directories. */
  @Parameter(property = "portalis.pythonRoots")
  private List<File> pythonRoots = new ArrayList<>();

  /** Does nothing. */
  @Parameter(property = "portalis.refresh.skip", defaultValue = "false")
  private boolean skip;

  /** Made by Maven, which sets the fields. */
  @SuppressWarnings("NullAway.Init")
  public RefreshMojo() {}

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().debug("Skipped");
      return;
    }
    List<Path> main = new ArrayList<>();
    project.getCompileSourceRoots().forEach(root -> main.add(Path.of(root)));
    project.getResources().forEach(resource -> main.add(Path.of(resource.getDirectory())));
    pythonRoots.forEach(root -> main.add(root.toPath()));

    // A stub among the tests may import what lies beside the stubs under test.
    List<Path> test = new ArrayList<>(main);
    project.getTestCompileSourceRoots().forEach(root -> test.add(Path.of(root)));
    project.getTestResources().forEach(resource -> test.add(Path.of(resource.getDirectory())));

    try {
      refresh("python.txt", main, project.getCompileSourceRoots(), classes(false));
      refresh("python-test.txt", test, project.getTestCompileSourceRoots(), classes(true));
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot compare the Python files with the last build", e);
    }
  }

  private void refresh(String record, List<Path> python, List<String> java, Path classes)
      throws IOException {
    Path file = Path.of(project.getBuild().getDirectory(), "portalis", record);
    PythonFiles now = PythonFiles.in(project.getBasedir().toPath(), python);
    List<String> changed = now.changesSince(PythonFiles.read(file));
    if (!changed.isEmpty()) {
      Stubs stubs = Stubs.in(java.stream().map(Path::of).toList());
      int deleted = stubs.deleteClasses(classes);
      if (deleted > 0) {
        String what = changed.size() == 1 ? "" : " and " + (changed.size() - 1) + " more";
        getLog().info(changed.get(0) + what + " changed: stubs to rebuild: " + deleted);
      }
    }
    // Last: a build that stops before this line deletes again.
    now.write(file);
  }

  private Path classes(boolean test) {
    return Path.of(
        test
            ? project.getBuild().getTestOutputDirectory()
            : project.getBuild().getOutputDirectory());
  }
}
