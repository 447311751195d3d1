package dev.portalis.tests.report;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.report.Reason;
import dev.portalis.processor.report.Report;
import dev.portalis.processor.report.ReportPage;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.tests.build.Inferred;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the page says of a program. */
final class ReportTest {
  private static final ReportPage.Translation NO_JAVA =
      new ReportPage.Translation() {
        @Override
        public String text(BoundModule module) {
          return "";
        }

        @Override
        public String method(FunctionInstance version) {
          return "";
        }
      };

  @Test
  void namesTheTypesThatMeetInAVariable() {
    Report report =
        report(
            """
            def f(flag):
                value = 1
                if flag:
                    value = "one"
                return value
            x = f(True)
            """);

    assertThat(reason(report, 5, 11))
        .containsExactly(
            "4: `value` holds int and also str", "use two variables, or one type for both");
    assertThat(reason(report, 6, 4)).contains("4: `value` holds int and also str");
  }

  @Test
  void followsParametersToTheCalls() {
    Report report =
        report(
            """
            import threading
            def make():
                return getattr(threading, "x" + "y")
            def double(x):
                return x * 2
            def outer(y):
                return double(y)
            outer(make())
            """);

    List<String> reason = reason(report, 5, 11);
    assertThat(reason.get(0)).isEqualTo("5: an operand of `x * 2` is dynamic");
    assertThat(reason).contains("7: `x` is dynamic in the call `double(y)`");
    assertThat(reason).contains("8: `y` is dynamic in the call `outer(make())`");
    assertThat(reason).contains("3: the result of `make` gets a value of unknown type");
  }

  @Test
  void functionsUsedAsValuesTakeAnything() {
    Report report =
        report(
            """
            def f(x):
                return x
            fs = [f, len]
            for each in fs:
                each(1)
            """);

    assertThat(reason(report, 1, 6).get(0))
        .startsWith("3: `f` is used as a value, so it can be called with anything");
  }

  @Test
  void saysWhyClassesAreMadeAtRunTime() {
    Report report =
        report(
            """
            class Plain:
                __slots__ = ("x",)
                def __init__(self, x):
                    self.x = x
            p = Plain(1)
            print(p.x)
            """);

    assertThat(reason(report, 6, 6))
        .contains("1: class `Plain` is made at run time: it has `__slots__`");
  }

  @Test
  void findsTheCodeThatGetsHoldOfAContainer() {
    Report report =
        report(
            """
            def keep(xs):
                unknown = getattr(xs, "app" + "end")
                unknown(1)
            xs = [1]
            keep(xs)
            print(xs[0])
            """);

    assertThat(reason(report, 6, 6).get(0))
        .startsWith("2: what `xs` contains is reached by code that is not known");
  }

  @Test
  void countsWhatIsDynamicAndHowOften() {
    Report report =
        report(
            """
            def hot(x):
                return x
            def cold():
                return 1
            def loop(value):
                for i in range(3):
                    for j in range(3):
                        hot(value)
            cold()
            loop(getattr(3, "a" + "b", 1))
            """);

    Report.Function hot = function(report, "hot");
    assertThat(hot.level()).isEqualTo(2);
    assertThat(hot.dynamic()).isEqualTo(1);
    assertThat(hot.cost()).isEqualTo(100);
    assertThat(function(report, "cold").cost()).isEqualTo(0);
    assertThat(function(report, "cold").versions()).hasSize(1);
  }

  @Test
  void listsTheVersionsOfFunctions() {
    Report report =
        report(
            """
            def f(x):
                return x
            f(1)
            f("a")
            f([1.5])
            """);

    assertThat(
            function(report, "f").versions().stream()
                .map(Report.Version::signature)
                .collect(Collectors.toList()))
        .containsExactly("(int) → int", "(str) → str", "(list[float]) → list[float]");
  }

  private static Report report(String text) {
    return ReportPage.model("demo.App", Inferred.program(text), List.of(), NO_JAVA);
  }

  private static Report.Function function(Report report, String name) {
    return report.functions().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Why the outermost expression at a place is dynamic: each step with its line, then the hint. */
  private static List<String> reason(Report report, int line, int column) {
    Report.Expression expression =
        report.expressions().stream()
            .filter(each -> each.span().startLine() == line)
            .filter(each -> each.span().startColumn() == column)
            .findFirst()
            .orElseThrow();
    Reason reason = report.reasons().get(expression.reason());
    List<String> lines =
        reason.steps().stream()
            .map(
                each ->
                    (each.at() == null ? "" : each.at().span().startLine() + ": ") + each.text())
            .collect(Collectors.toList());
    if (!reason.hint().isEmpty()) {
      lines.add(reason.hint());
    }
    return lines;
  }
}
