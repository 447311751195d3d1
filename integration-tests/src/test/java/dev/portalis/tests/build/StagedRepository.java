package dev.portalis.tests.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The local repository of the tests' own Maven builds, with the artifacts of this build. */
final class StagedRepository {
  private static final String GROUP = "dev/portalis";
  private static final Path PARENT_POM = Path.of("..", "pom.xml");
  private static final Path DIRECTORY = stage();

  private StagedRepository() {}

  /** Where it is. */
  static Path directory() {
    return DIRECTORY;
  }

  private static Path stage() {
    Path repository = Path.of(Artifacts.property("portalis.repository"));
    try {
      copy(PARENT_POM, fileIn(repository, "portalis-parent", "pom"));
      stage(repository, "portalis-annotations", Artifacts.annotations());
      stage(repository, "portalis-runtime", Artifacts.runtime());
      stage(repository, "portalis-processor", Artifacts.processor());
      stage(repository, "portalis-maven-plugin", Artifacts.mavenPlugin());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return repository;
  }

  private static void stage(Path repository, String artifact, Path jar) throws IOException {
    copy(jar, fileIn(repository, artifact, "jar"));
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      Path pom = files.getPath("META-INF", "maven", "dev.portalis", artifact, "pom.xml");
      copy(pom, fileIn(repository, artifact, "pom"));
    }
  }

  private static Path fileIn(Path repository, String artifact, String extension) {
    String version = Artifacts.property("portalis.version");
    String name = artifact + "-" + version + "." + extension;
    return repository.resolve(GROUP).resolve(artifact).resolve(version).resolve(name);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(Objects.requireNonNull(to.getParent()));
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
