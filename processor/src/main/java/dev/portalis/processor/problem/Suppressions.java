package dev.portalis.processor.problem;

import dev.portalis.processor.source.PySource;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which problems the user does not want to hear of: those whose ids an option names, and those on
 * lines with a comment {@code # portalis: ignore} or {@code # portalis: ignore[PY0611]}.
 *
 * <p>Errors cannot be suppressed, except where the program could run all the same.
 */
public final class Suppressions {
  /** Nothing but what comments suppress. */
  public static final Suppressions COMMENTS = new Suppressions(Set.of());

  private static final Pattern COMMENT =
      Pattern.compile("#.*?\\bportalis:\\s*ignore\\b(?:\\s*\\[([^\\]]*)\\])?");

  private final Set<String> ids;

  /** Suppresses the problems of these ids everywhere. */
  public Suppressions(Set<String> ids) {
    this.ids = Set.copyOf(ids);
  }

  /** Whether a problem is not to be reported. */
  public boolean suppress(Problem problem) {
    if (!problem.code().isSuppressible()) {
      return false;
    }
    PySource source = problem.source();
    return ids.contains(problem.code().id())
        || (source != null
            && (ignores(source.line(problem.span().startLine()), problem.code())
                || ignores(source.line(problem.span().endLine()), problem.code())));
  }

  private static boolean ignores(String line, ProblemCode code) {
    Matcher comment = COMMENT.matcher(line);
    if (!comment.find()) {
      return false;
    }
    String list = comment.group(1);
    return list == null
        || Arrays.stream(list.split(",")).anyMatch(each -> each.strip().equals(code.id()));
  }
}
