package dev.portalis.processor.code;

/** Java string literals. */
public final class JavaStrings {
  private JavaStrings() {}

  /** A literal in plain ASCII; lone surrogates survive. */
  public static String literal(String text) {
    StringBuilder code = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> code.append("\\n");
        case '\r' -> code.append("\\r");
        case '\t' -> code.append("\\t");
        case '"' -> code.append("\\\"");
        case '\\' -> code.append("\\\\");
        default -> append(code, c);
      }
    }
    return code.append('"').toString();
  }

  private static void append(StringBuilder code, char c) {
    if (c >= ' ' && c < 0x7f) {
      code.append(c);
    } else {
      String hex = Integer.toHexString(c);
      code.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
    }
  }
}
