package dev.portalis.tests.library;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.library.ClassPathLibrarySource;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.library.LibraryModule;
import dev.portalis.processor.library.PythonLibrary;
import dev.portalis.processor.source.ModuleFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table in {@code docs/stdlib.md} is what the library's index says, against the public names of
 * CPython 3.12 in {@code stdlib/names.txt}. With {@code -Dportalis.golden=update} it is written
 * anew.
 */
final class LibraryPageTest {
  private static final Path PAGE = Path.of("../docs/stdlib.md");
  private static final Path NAMES = Path.of("src/test/resources/stdlib/names.txt");
  private static final String START = "<!-- generated -->\n";
  private static final Pattern BINDING =
      Pattern.compile(
          "^(?:def |class |async def )?([A-Za-z]\\w*(?:, [A-Za-z]\\w*)*)(?= ?[(:=]| = )|"
              + "^from \\S+ import (?:\\w+ as )?(\\w+)$",
          Pattern.MULTILINE);

  private final Library library = new Library(new ClassPathLibrarySource());

  @Test
  void tableIsThatOfTheIndex() throws IOException {
    String page = Files.readString(PAGE);
    int end = page.indexOf(START) + START.length();
    String expected = page.substring(0, end) + table();
    if ("update".equals(System.getProperty("portalis.golden"))) {
      Files.writeString(PAGE, expected);
      return;
    }
    assertThat(page).isEqualTo(expected);
  }

  private String table() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("| module | of CPython's names | platforms | missing |\n|---|---|---|---|\n");
    List<String> absent = new ArrayList<>();
    for (String line : Files.readAllLines(NAMES)) {
      int colon = line.indexOf(':');
      String module = line.substring(0, colon);
      Set<String> wanted = new TreeSet<>(List.of(line.substring(colon + 2).split(" ")));
      Set<String> present = names(module);
      if (present.isEmpty()) {
        absent.add("`" + module + "`");
        continue;
      }
      Set<String> missing = new TreeSet<>(wanted);
      missing.removeAll(present);
      text.append("| `").append(module).append("` | ");
      text.append(wanted.size() - missing.size()).append(" of ").append(wanted.size());
      text.append(" | ").append(platforms(module)).append(" | ");
      text.append(missing.isEmpty() ? "" : "`" + String.join("` `", missing) + "`");
      text.append(" |\n");
    }
    return text + "\nNot there: " + String.join(", ", absent) + ".\n";
  }

  private String platforms(String module) {
    Optional<LibraryModule> known = library.module(module);
    return known.isEmpty() || known.get().platforms().isEmpty()
        ? "all"
        : String.join(", ", known.get().platforms()).toLowerCase(Locale.ROOT);
  }

  private Set<String> names(String module) {
    Set<String> names = new TreeSet<>();
    library.module(module).ifPresent(m -> addAll(m, names));
    Optional<ModuleFinder.Found> python =
        names.isEmpty() ? PythonLibrary.find(module) : Optional.empty();
    if (python.isPresent()) {
      Matcher matcher = BINDING.matcher(python.get().source().text());
      while (matcher.find()) {
        String bound = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        names.addAll(List.of(bound.split(", ")));
      }
    }
    return names;
  }

  private static void addAll(LibraryModule module, Set<String> names) {
    module.functions().forEach(each -> names.add(each.name()));
    module.classes().forEach(each -> names.add(each.name()));
    module.constants().forEach(each -> names.add(each.name()));
  }
}
