package dev.portalis.processor.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one Python file.
 *
 * @param path the file as the user knows it, used in messages and tracebacks
 * @param text its text; line ends may be {@code \n}, {@code \r\n} or {@code \r}
 */
public record PySource(String path, String text) {
  /** Where the library's own modules seem to be, as tracebacks show it. */
  public static final String LIBRARY = "lib/python3.12/";

  /** Whether it is a module of the library, which is not the user's to change. */
  public boolean isLibrary() {
    return path.startsWith(LIBRARY);
  }

  /** The text of a line without its line end; empty where there is no such line. */
  public String line(int number) {
    List<String> lines = lines();
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** The lines of the text without their line ends. */
  public List<String> lines() {
    return new ArrayList<>(List.of(text.split("\r\n|\r|\n", -1)));
  }

  /** The offset, in UTF-16 units, of a position given as by {@link Span}. */
  public int offset(int line, int column) {
    int at = 0;
    for (int current = 1; current < line && at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && (at + 1 >= text.length() || text.charAt(at + 1) != '\n'))) {
        current++;
      }
    }
    for (int i = 0; i < column && at < text.length(); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
