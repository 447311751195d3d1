package dev.portalis.tests.build;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** The jars of this build, as users have them. */
public final class Artifacts {
  private Artifacts() {}

  /** The jar with the annotations. */
  public static Path annotations() {
    return onClassPath("portalis-annotations");
  }

  /** The jar with the runtime. */
  public static Path runtime() {
    return onClassPath("portalis-runtime");
  }

  /** The processor with all it needs. */
  public static Path processor() {
    return onClassPath("portalis-processor");
  }

  /** The Maven plugin. */
  static Path mavenPlugin() {
    return onClassPath("portalis-maven-plugin");
  }

  /** A tool of the JDK that runs the tests. */
  public static String jdkTool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** A property that the build gives to the tests. */
  static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }

  private static Path onClassPath(String name) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.getFileName().toString().startsWith(name + "-"))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no jar of " + name + ": run Maven with `verify`"));
  }
}
