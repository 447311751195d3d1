package dev.portalis.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages are stages, and know only what comes before them. */
final class ArchitectureTest {
  private static final String ROOT = "dev.portalis.processor";

  /** Each package knows only those above it. */
  private static final List<String> STAGES =
      List.of(
          "source", "problem", "tree", "parse", "library", "stub", "bind", "types", "threads",
          "check", "code", "lower", "emit", "report");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void stagesKnowOnlyEarlierStages() {
    for (int i = 0; i < STAGES.size(); i++) {
      String stage = ROOT + "." + STAGES.get(i) + "..";
      String[] later = new String[STAGES.size() - i + 1];
      for (int j = i + 1; j < STAGES.size(); j++) {
        later[j - i - 1] = ROOT + "." + STAGES.get(j) + "..";
      }
      later[later.length - 2] = ROOT + ".apt..";
      later[later.length - 1] = ROOT;
      noClasses()
          .that()
          .resideInAPackage(stage)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyParseKnowsGraalPy() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".parse..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.oracle..", "org.graalvm..")
        .check(CLASSES);
  }

  @Test
  void onlyAptKnowsAnnotationProcessing() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".apt..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.annotation.processing..", "com.sun.source..")
        .check(CLASSES);
  }

  @Test
  void parsingKnowsNothingOfJava() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".source..", ROOT + ".tree..", ROOT + ".parse..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model..", "javax.tools..", "com.palantir..")
        .check(CLASSES);
  }
}
