package dev.portalis.tests.build;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A user's project in a directory of its own, built by a Maven of its own. */
final class MavenProject {
  private static final String SOURCES = "src/main/java/demo/";

  private final Path directory;

  private MavenProject(Path directory) {
    this.directory = directory;
  }

  /**
   * Makes a project without sources.
   *
   * @param compilerConfiguration more elements for the compiler plugin, as XML
   */
  static MavenProject in(Path directory, String compilerConfiguration) throws IOException {
    MavenProject project = new MavenProject(directory);
    project.write(
        "pom.xml",
        resource("pom.xml")
            .replace("@version@", Artifacts.property("portalis.version"))
            .replace("@compiler@", compilerConfiguration));
    // What Maven itself needs was downloaded already, for the build that runs these tests.
    String cache = Path.of(Artifacts.property("portalis.maven.cache")).toUri().toString();
    project.write("settings.xml", resource("settings.xml").replace("@cache@", cache));
    return project;
  }

  /** Writes a source file of the package {@code demo}. */
  void source(String name, String text) throws IOException {
    write(SOURCES + name, text);
  }

  /** Deletes a source file of the package {@code demo}. */
  void deleteSource(String name) throws IOException {
    Files.delete(directory.resolve(SOURCES + name));
  }

  /** Writes any file of the project. */
  void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  /** Compiles as {@code mvn compile} does. */
  Command compile() throws IOException, InterruptedException {
    boolean windows = File.separatorChar == '\\';
    Path maven = Path.of(Artifacts.property("portalis.maven.home"), "bin");
    List<String> words = new ArrayList<>();
    words.add(maven.resolve(windows ? "mvn.cmd" : "mvn").toString());
    words.addAll(List.of("--batch-mode", "--no-transfer-progress", "--settings", "settings.xml"));
    words.add("-Dmaven.repo.local=" + StagedRepository.directory());
    words.add("compile");
    Map<String, String> environment =
        Map.of("JAVA_HOME", System.getProperty("java.home"), "MAVEN_OPTS", "", "MAVEN_ARGS", "");
    return Command.run(directory, environment, words);
  }

  /** Runs a class of what {@link #compile} made. */
  String run(String className) throws IOException, InterruptedException {
    String classPath =
        directory.resolve("target/classes") + File.pathSeparator + Artifacts.runtime();
    return Command.run(
            directory, Map.of(), List.of(Artifacts.jdkTool("java"), "-cp", classPath, className))
        .succeeded()
        .output();
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = MavenProject.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
