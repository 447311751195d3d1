package dev.portalis.processor.library;

/** How Java names become Python names. */
public final class PythonNames {
  private PythonNames() {}

  /** camelCase in snake_case, without the underscore that keeps a name off Java's keywords. */
  public static String snakeCase(String javaName) {
    StringBuilder name = new StringBuilder();
    int end = javaName.length();
    if (end > 1 && javaName.charAt(end - 1) == '_' && javaName.charAt(end - 2) != '_') {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = javaName.charAt(i);
      if (Character.isUpperCase(c) && i > 0) {
        name.append('_');
      }
      name.append(Character.toLowerCase(c));
    }
    return name.toString();
  }
}
