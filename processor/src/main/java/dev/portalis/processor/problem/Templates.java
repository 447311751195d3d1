package dev.portalis.processor.problem;

/** Fills placeholders {@code {0}}, {@code {1}} ...; all other text stands for itself. */
final class Templates {
  private Templates() {}

  static String fill(String template, Object... arguments) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at);
      int index = c == '{' && at + 2 < template.length() ? template.charAt(at + 1) - '0' : -1;
      if (index >= 0 && index < arguments.length && template.charAt(at + 2) == '}') {
        result.append(arguments[index]);
        at += 3;
      } else {
        result.append(c);
        at++;
      }
    }
    return result.toString();
  }
}
