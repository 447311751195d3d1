package dev.portalis.tests.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.portalis.tests.build.Artifacts;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Looks at the page in a browser. */
final class ReportPageTest {
  /** Pictures of the page, to be looked at by people. */
  private static final Path PICTURES = Path.of("target", "report-pictures");

  @TempDir static Path directory;

  private static Path page = Path.of("");
  private static Browser browser;

  @BeforeAll
  static void translate() throws IOException {
    Path program = Path.of("src/test/resources/report/orders.py");
    page = report("demo", Files.readString(program), directory.resolve("pages").toString());
    browser = Browser.start();
  }

  @AfterAll
  static void quit() {
    browser.close();
  }

  /** Compiles a program with the option that asks for a page, and gives the page. */
  private static Path report(String packageName, String python, String option) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("src").resolve(packageName));
    Files.writeString(folder.resolve("orders.py"), python);
    Path stub =
        Files.writeString(
            folder.resolve("Orders.java"),
            "package "
                + packageName
                + ";\n@dev.portalis.annotations.FromPython(\"orders.py\")\n"
                + "public final class Orders {}\n");
    Path classes = Files.createDirectories(directory.resolve("classes"));
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                output,
                output,
                "-d",
                classes.toString(),
                "-cp",
                Artifacts.annotations() + File.pathSeparator + Artifacts.runtime(),
                "-processorpath",
                Artifacts.processor().toString(),
                "-Aportalis.report=" + option,
                stub.toString());
    assertWithMessage(output.toString(StandardCharsets.UTF_8)).that(status).isEqualTo(0);
    return option.equals("true")
        ? classes.resolve(packageName).resolve("Orders.report.html")
        : Path.of(option).resolve(packageName + ".Orders.report.html");
  }

  @BeforeEach
  void open() {
    browser.prefer("light");
    browser.open(page);
  }

  private static void noComplaints() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void opensWithoutComplaints() throws IOException {
    assertThat(browser.text("h1")).isEqualTo("Portalis report demo.Orders");
    assertThat(browser.text("#total")).containsMatch("\\d+ % of \\d+ expressions are typed");
    assertThat(browser.text("#L0-24")).contains("\"<b>&cake</b>\"");
    browser.picture(PICTURES.resolve("start.png"));
    noComplaints();
  }

  @Test
  void loadsNothingFromElsewhere() throws IOException {
    assertThat(browser.evaluate("performance.getEntriesByType('resource').length")).isEqualTo(0L);
    assertThat(Files.readString(page)).doesNotContainMatch("(src|href)=\"?(https?:)?//");
  }

  @Test
  void hoveringShowsTypes() throws IOException {
    browser.hover(browser.one("#L0-46 .e"));

    browser.await("the tip", () -> browser.text("#tip").equals("found : list[int]"));
    browser.picture(PICTURES.resolve("tip.png"));
    noComplaints();
  }

  @Test
  void clickingShowsWhySomethingIsDynamic() throws IOException {
    browser.one("#L0-39 .d").click();

    assertThat(browser.text("#why h2")).isEqualTo("result : dynamic");
    assertThat(browser.text("#why ol")).isEqualTo("result holds int and also str orders.py:38");
    assertThat(browser.text("#why .hint")).startsWith("What helps: use two variables");
    browser.one("#why ol a").click();
    assertThat(browser.all("#L0-38.here")).hasSize(1);
    browser.picture(PICTURES.resolve("why.png"));
    browser.one("#close").click();
    assertThat(browser.one("#why").isDisplayed()).isFalse();
    noComplaints();
  }

  @Test
  void filtersAndSortsTheFunctions() throws IOException {
    int all = browser.all("#functions button").size();
    assertThat(names().get(0)).isEqualTo("drain");
    browser.press("/");
    browser.press("mea");
    assertThat(names()).containsExactly("mean");
    browser.picture(PICTURES.resolve("filter.png"));
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ENTER);
    assertThat(browser.text("#why h2")).startsWith("mean");
    assertThat(browser.all("#why tr")).hasSize(2);
    browser.press(Keys.ARROW_UP);
    browser.press(Keys.ESCAPE);
    assertThat(browser.all("#functions button")).hasSize(all);
    browser.one("input[value=name]").click();
    assertThat(names()).isInOrder(String.CASE_INSENSITIVE_ORDER);
    noComplaints();
  }

  private static List<String> names() {
    return browser.all("#functions .name").stream()
        .map(WebElement::getText)
        .filter(each -> !each.startsWith("<") && !each.contains(" "))
        .collect(Collectors.toList());
  }

  @Test
  void showsTheJavaOfTheChosenVersion() {
    List<WebElement> versions = browser.all("#L0-28 .versions button");
    assertThat(versions.stream().map(WebElement::getText).collect(Collectors.toList()))
        .containsExactly("(list[int]) → float", "(list[float]) → float");
    assertThat(browser.text("#L0-31 .j")).contains("total = Ints.add(total, value);");

    versions.get(1).click();

    assertThat(browser.text("#L0-31 .j")).contains("total$int = null;");
    browser.press("v");
    assertThat(browser.one("#L0-31 .j").isDisplayed()).isFalse();
    noComplaints();
  }

  @Test
  void showsWhatThreadsShare() throws IOException {
    List<WebElement> threads = browser.all("#threads button");
    assertThat(threads).hasSize(3);
    assertThat(threads.get(0).getText()).containsMatch("(?s)thread drain.*shares");
    assertThat(threads.get(2).getText()).containsMatch("(?s)task square.*isolated");
    threads.get(0).click();
    assertThat(browser.text("#why ol"))
        .isEqualTo("drain argument results list changed orders.py:55");
    browser.picture(PICTURES.resolve("thread.png"));
    noComplaints();
  }

  @Test
  void worksWithKeysAlone() {
    browser.press("n");
    String first = browser.text("#why h2");
    assertThat(first).contains("dynamic");
    browser.press("n");
    assertThat(browser.text("#why h2")).isNotEqualTo(first);
    browser.press("p");
    assertThat(browser.text("#why h2")).isEqualTo(first);
    browser.press(Keys.ESCAPE);
    assertThat(browser.one("#why").isDisplayed()).isFalse();
    browser.press("?");
    assertThat(browser.one("dialog").isDisplayed()).isTrue();
    browser.press(Keys.ENTER);
    assertThat(browser.one("dialog").isDisplayed()).isFalse();
    noComplaints();
  }

  @Test
  void isDarkWhereTheSystemIs() throws IOException {
    String background = "getComputedStyle(document.body).backgroundColor";
    assertThat(browser.evaluate(background)).isEqualTo("rgb(255, 255, 255)");
    browser.prefer("dark");
    assertThat(browser.evaluate(background)).isEqualTo("rgb(20, 23, 28)");
    browser.picture(PICTURES.resolve("dark.png"));
    browser.press("t");
    assertThat(browser.evaluate(background)).isEqualTo("rgb(255, 255, 255)");
    browser.press("t");
    browser.prefer("light");
    assertThat(browser.evaluate(background)).isEqualTo("rgb(20, 23, 28)");
    browser.press("t");
    noComplaints();
  }

  @Test
  void opensLargeProgramsQuickly() throws IOException {
    String function =
        """
        def f%d(xs, flag):
            total = 0
            for i in range(len(xs)):
                for x in xs:
                    total += x * i + (1 if flag else "a".count("a"))
            found = {k: [k, k + 1] for k in xs}
            return total, found
        f%d([1, 2], True), f%d([0.5], False)
        """;
    String text =
        IntStream.range(0, 260)
            .mapToObj(i -> String.format(function, i, i, i))
            .collect(Collectors.joining());
    Path large = report("large", text, "true");

    browser.open(large);

    assertThat(browser.all("#functions button")).hasSize(261);
    Object millis =
        browser.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
    assertThat(((Number) millis).doubleValue()).isLessThan(20_000.0);
    noComplaints();
  }
}
