package dev.portalis.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps the runtime small, free of reflection, and fit for every platform. */
final class ArchitectureTest {
  private static final String ROOT = "dev.portalis.runtime";
  private static final String LIBRARY = "dev.portalis.threads";

  /** What TeaVM has of {@code java.util.concurrent.atomic}. */
  private static final Set<String> ATOMICS =
      Set.of("AtomicBoolean", "AtomicInteger", "AtomicLong", "AtomicReference");

  private static final Set<String> MONITOR_METHODS = Set.of("wait", "notify", "notifyAll");
  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"(?:\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);
  private static final Pattern SYNCHRONIZED = Pattern.compile("\\bsynchronized\\b");

  private static final Path MODULE_INFO =
      Path.of("target/classes/META-INF/versions/17/module-info.class");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT, LIBRARY);

  private static final DescribedPredicate<JavaClass> IN_JVM = resideInAPackage(ROOT + ".jvm..");

  @Test
  void dependsOnTheJdkAlone() {
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "are neither the JDK's nor ours",
                type ->
                    !type.getBaseComponentType().isPrimitive()
                        && !type.getPackageName().startsWith("java.")
                        && !type.getPackageName().startsWith("dev.portalis.")
                        && !type.getPackageName().startsWith("portalis.index.")
                        && !type.getPackageName().startsWith("org.jspecify.")))
        .check(CLASSES);
  }

  @Test
  void onlyTheJvmPackageKnowsThreads() {
    noClasses()
        .that(not(IN_JVM))
        .should()
        .dependOnClassesThat(
            describe(
                "are of java.util.concurrent, but for its simple atomics",
                type ->
                    type.getPackageName().startsWith("java.util.concurrent")
                        && !ATOMICS.contains(type.getSimpleName())))
        .orShould()
        .accessTargetWhere(describe("is a monitor method", ArchitectureTest::isMonitorMethod))
        .check(CLASSES);
  }

  @Test
  void theThreadingLibraryKnowsNothingOfPython() {
    noClasses()
        .that()
        .resideInAPackage(LIBRARY + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + ".threads"))))
        .check(CLASSES);
  }

  /** TeaVM's monitors lose waiters. */
  @Test
  void onlyTheJvmPackageSynchronizes() throws IOException {
    Path sources = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      List<String> synchronizing =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith(sources.resolve("dev/portalis/runtime/jvm")))
              .filter(ArchitectureTest::synchronizes)
              .map(Path::toString)
              .collect(Collectors.toList());
      assertThat(synchronizing).isEmpty();
    }
  }

  @Test
  void noReflection() {
    noClasses()
        .that(not(IN_JVM))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
        .check(CLASSES);
  }

  @Test
  void nothingThatTeaVmLacksOrMakesBig() {
    noClasses()
        .that(not(IN_JVM))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.text..")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .check(CLASSES);
  }

  /** Generated code may be in a module, and calls all of this. */
  @Test
  void everyPackageIsExported() throws IOException {
    Set<String> packages =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> exported;
    try (InputStream stream = Files.newInputStream(MODULE_INFO)) {
      exported =
          ModuleDescriptor.read(stream).exports().stream()
              .map(ModuleDescriptor.Exports::source)
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertThat(exported).containsExactlyElementsIn(packages);
  }

  private static boolean isMonitorMethod(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Object.class)
        && MONITOR_METHODS.contains(access.getTarget().getName());
  }

  private static boolean synchronizes(Path source) {
    try {
      String code = COMMENT_OR_STRING.matcher(Files.readString(source)).replaceAll(" ");
      return SYNCHRONIZED.matcher(code).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
