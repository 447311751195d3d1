package dev.portalis.runtime.text;

import java.util.Set;

/** The keywords of Python, without those that are keywords in places alone. */
public final class Keywords {
  private static final Set<String> ALL =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private Keywords() {}

  /** Whether a word is a keyword. */
  public static boolean contains(String word) {
    return ALL.contains(word);
  }
}
