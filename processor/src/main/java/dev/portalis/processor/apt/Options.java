package dev.portalis.processor.apt;

import dev.portalis.annotations.Platform;
import dev.portalis.processor.CompilerInput;
import dev.portalis.processor.problem.ProblemCode;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/**
 * The options of the processor, given to javac as {@code -Aportalis.report=true}.
 *
 * @param sourceRoots directories in which the packages of Python files begin
 * @param platforms the platforms for stubs that name none; empty where the option is absent
 * @param report whether to write a page for each stub
 * @param reportDirectory where to write the pages; null for beside the class files
 * @param suppress the ids of problems that are not to be reported
 * @param notes what to tell of on request
 * @param errors what is wrong with options that were given
 */
record Options(
    List<Path> sourceRoots,
    Set<Platform> platforms,
    boolean report,
    @Nullable Path reportDirectory,
    Set<String> suppress,
    Set<String> notes,
    List<OptionError> errors) {
  static final String SOURCE_ROOTS = "portalis.sourceRoots";
  static final String PLATFORMS = "portalis.platforms";
  static final String REPORT = "portalis.report";
  static final String SUPPRESS = "portalis.suppress";
  static final String NOTES = "portalis.notes";
  static final Set<String> NAMES = Set.of(SOURCE_ROOTS, PLATFORMS, REPORT, SUPPRESS, NOTES);

  /** An option and what is wrong with its value. */
  record OptionError(String option, String message) {}

  static Options parse(Map<String, String> options) {
    List<OptionError> errors = new ArrayList<>();
    return new Options(
        paths(options.getOrDefault(SOURCE_ROOTS, ""), errors),
        platforms(options.getOrDefault(PLATFORMS, ""), errors),
        options.containsKey(REPORT) && !"false".equals(options.get(REPORT)),
        directory(options.get(REPORT), errors),
        codes(options.getOrDefault(SUPPRESS, ""), errors),
        notes(options.getOrDefault(NOTES, ""), errors),
        List.copyOf(errors));
  }

  private static List<Path> paths(String value, List<OptionError> errors) {
    List<Path> paths = new ArrayList<>();
    for (String each : value.split(File.pathSeparator)) {
      try {
        if (!each.isBlank()) {
          paths.add(Path.of(each.strip()));
        }
      } catch (InvalidPathException e) {
        errors.add(new OptionError(SOURCE_ROOTS, "'" + each + "' is not a path"));
      }
    }
    return List.copyOf(paths);
  }

  private static Set<Platform> platforms(String value, List<OptionError> errors) {
    Set<Platform> platforms = EnumSet.noneOf(Platform.class);
    for (String each : value.split(",")) {
      try {
        if (!each.isBlank()) {
          platforms.add(Platform.valueOf(each.strip().toUpperCase(Locale.ROOT)));
        }
      } catch (IllegalArgumentException e) {
        errors.add(
            new OptionError(PLATFORMS, "'" + each.strip() + "' is none of jvm, browser and wasi"));
      }
    }
    return platforms;
  }

  private static Set<String> codes(String value, List<OptionError> errors) {
    Set<String> codes = new LinkedHashSet<>();
    for (String each : value.split(",")) {
      String id = each.strip();
      if (Arrays.stream(ProblemCode.values())
          .anyMatch(code -> code.id().equals(id) && code.isSuppressible())) {
        codes.add(id);
      } else if (!id.isEmpty()) {
        errors.add(
            new OptionError(SUPPRESS, "'" + id + "' is not the id of a warning, as PY0611 is"));
      }
    }
    return codes;
  }

  private static Set<String> notes(String value, List<OptionError> errors) {
    Set<String> notes = new HashSet<>();
    for (String each : value.split(",")) {
      if (each.strip().equals("isolation")) {
        notes.add(each.strip());
      } else if (!each.isBlank()) {
        errors.add(new OptionError(NOTES, "'" + each.strip() + "' is not isolation"));
      }
    }
    return notes;
  }

  private static @Nullable Path directory(@Nullable String value, List<OptionError> errors) {
    if (value == null || value.isBlank() || value.equals("true") || value.equals("false")) {
      return null;
    }
    try {
      return Path.of(value.strip());
    } catch (InvalidPathException e) {
      errors.add(new OptionError(REPORT, "'" + value + "' is neither true, false nor a directory"));
      return null;
    }
  }

  /** The options for one stub: what its annotation says comes first. */
  CompilerInput.Options forStub(AnnotationMirror fromPython) {
    AnnotationValue stubReport = Mirrors.value(fromPython, "report");
    AnnotationValue stubPlatforms = Mirrors.value(fromPython, "platforms");
    Set<Platform> chosen = EnumSet.noneOf(Platform.class);
    if (stubPlatforms != null) {
      Mirrors.constants(stubPlatforms).forEach(name -> chosen.add(Platform.valueOf(name)));
    } else {
      chosen.addAll(platforms.isEmpty() ? Set.of(Platform.JVM) : platforms);
    }
    boolean wantsReport = stubReport == null ? report : Boolean.TRUE.equals(stubReport.getValue());
    return new CompilerInput.Options(chosen, wantsReport, suppress, notes);
  }
}
