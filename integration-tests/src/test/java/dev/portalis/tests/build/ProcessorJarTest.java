package dev.portalis.tests.build;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the processor brings into a user's build. */
final class ProcessorJarTest {
  private static final long LIMIT = 3_000_000;
  private static final String POM = "META-INF/maven/dev.portalis/portalis-processor/pom.xml";

  @Test
  void isSmall() throws IOException {
    assertThat(Files.size(Artifacts.processor())).isLessThan(LIMIT);
  }

  @Test
  void hasNoClassesUnderNamesOfOthers() throws IOException {
    try (JarFile jar = new JarFile(Artifacts.processor().toFile())) {
      List<String> foreign =
          jar.stream()
              .map(JarEntry::getName)
              .filter(name -> name.endsWith(".class"))
              .filter(name -> !name.startsWith("dev/portalis/processor/"))
              .filter(name -> !name.startsWith("dev/portalis/annotations/"))
              .collect(Collectors.toList());
      assertThat(foreign).isEmpty();
    }
  }

  @Test
  void needsNoOtherArtifact() throws IOException {
    try (JarFile jar = new JarFile(Artifacts.processor().toFile())) {
      byte[] bytes = jar.getInputStream(jar.getEntry(POM)).readAllBytes();
      String pom = new String(bytes, StandardCharsets.UTF_8);
      String dependencies =
          pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
      for (String dependency : dependencies.split("(?=<dependency>)")) {
        if (dependency.startsWith("<dependency>")) {
          assertThat(dependency).containsMatch("<scope>(provided|test)</scope>");
        }
      }
    }
  }

  @Test
  void gradleMayCompileIncrementally() throws IOException {
    String name = "META-INF/gradle/incremental.annotation.processors";
    try (JarFile jar = new JarFile(Artifacts.processor().toFile())) {
      byte[] bytes = jar.getInputStream(jar.getEntry(name)).readAllBytes();
      assertThat(new String(bytes, StandardCharsets.UTF_8).lines())
          .containsExactly(
              "dev.portalis.processor.apt.FromPythonProcessor,isolating",
              "dev.portalis.processor.apt.LibraryProcessor,isolating");
    }
  }
}
