package dev.portalis.tests.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Debian's Chromium without a window. */
final class Browser implements AutoCloseable {
  /**
   * Tells of each version of Chromium that it is newer than Selenium; that changes nothing here.
   */
  private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium");

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts a browser; fails where none is installed, and says how to get one. */
  static Browser start() {
    LOGGER.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(find(BROWSERS));
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu");
    options.addArguments("--disable-dev-shm-usage", "--disable-background-networking");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(find(List.of("chromedriver")))
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().window().setSize(new Dimension(1500, 950));
    return new Browser(driver);
  }

  private static File find(List<String> names) {
    for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : names) {
        File file = new File(directory, name);
        if (file.canExecute()) {
          return file;
        }
      }
    }
    throw new AssertionError(
        "this test needs " + names + " on the PATH: apt-get install -y chromium chromium-driver");
  }

  /** Opens a page. */
  void open(Path page) {
    driver.get(page.toUri().toString());
  }

  /** What a script returns. */
  Object evaluate(String expression) {
    Object result = driver.executeScript("return " + expression);
    return result == null ? "null" : result;
  }

  /** The elements of a selector that are there. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The first element of a selector. */
  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** The text of the first element of a selector, blanks made one. */
  String text(String selector) {
    return Arrays.stream(one(selector).getText().split("\\s+")).collect(Collectors.joining(" "));
  }

  /** Presses keys where the focus is. */
  void press(CharSequence keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Moves the mouse onto an element. */
  void hover(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
  }

  /** Waits until something is so, as after scrolling, which takes the browser a moment. */
  void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still not there: " + what);
      }
      Thread.onSpinWait();
    }
  }

  /** Makes the system prefer dark or light pages. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** What the page complained about since the last time. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::toString)
        .collect(Collectors.toList());
  }

  /** Keeps a picture of the page. */
  void picture(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
