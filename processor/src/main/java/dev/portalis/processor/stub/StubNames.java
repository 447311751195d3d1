package dev.portalis.processor.stub;

/** How names of a stub become names of Python. */
public final class StubNames {
  private StubNames() {}

  /**
   * A Java name in snake_case: {@code greetAll} gives {@code greet_all}, {@code parseHTML} gives
   * {@code parse_html}; names that begin with a capital letter or have none stay as they are.
   */
  public static String pythonName(String javaName) {
    if (javaName.isEmpty() || Character.isUpperCase(javaName.charAt(0))) {
      return javaName;
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < javaName.length(); i++) {
      char c = javaName.charAt(i);
      if (startsWord(javaName, i)) {
        name.append('_');
      }
      name.append(Character.toLowerCase(c));
    }
    return name.toString();
  }

  private static boolean startsWord(String name, int at) {
    if (at == 0 || !Character.isUpperCase(name.charAt(at)) || name.charAt(at - 1) == '_') {
      return false;
    }
    boolean followsCapital = Character.isUpperCase(name.charAt(at - 1));
    boolean isLast = at + 1 == name.length();
    return !followsCapital || (!isLast && Character.isLowerCase(name.charAt(at + 1)));
  }
}
