package dev.portalis.runtime.text;

import dev.portalis.runtime.error.Errors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Splitting, joining at lines, stripping and replacing. */
public final class StringSplit {
  private StringSplit() {}

  private static void requireSeparator(String separator) {
    if (separator.isEmpty()) {
      throw Errors.valueError("empty separator");
    }
  }

  /** {@code text.split(separator, most)}; a negative {@code most} is no limit. */
  public static List<String> split(String text, String separator, long most) {
    requireSeparator(separator);
    List<String> parts = new ArrayList<>();
    int start = 0;
    int at;
    long left = most;
    while (left != 0 && (at = text.indexOf(separator, start)) >= 0) {
      parts.add(text.substring(start, at));
      start = at + separator.length();
      left--;
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** {@code text.rsplit(separator, most)}. */
  public static List<String> rsplit(String text, String separator, long most) {
    requireSeparator(separator);
    List<String> parts = new ArrayList<>();
    int end = text.length();
    int at;
    long left = most;
    while (left != 0
        && end >= separator.length()
        && (at = text.lastIndexOf(separator, end - separator.length())) >= 0) {
      parts.add(text.substring(at + separator.length(), end));
      end = at;
      left--;
    }
    parts.add(text.substring(0, end));
    Collections.reverse(parts);
    return parts;
  }

  /** {@code text.split(None, most)}: at white space. */
  public static List<String> split(String text, long most) {
    List<String> parts = new ArrayList<>();
    int length = text.length();
    int at = skipSpace(text, 0);
    long left = most;
    while (at < length) {
      if (left-- == 0) {
        parts.add(text.substring(at));
        break;
      }
      int start = at;
      while (at < length && !Unicode.isSpace(text.charAt(at))) {
        at++;
      }
      parts.add(text.substring(start, at));
      at = skipSpace(text, at);
    }
    return parts;
  }

  /** {@code text.rsplit(None, most)}. */
  public static List<String> rsplit(String text, long most) {
    List<String> parts = new ArrayList<>();
    int end = skipSpaceBack(text, text.length());
    long left = most;
    while (end > 0) {
      if (left-- == 0) {
        parts.add(text.substring(0, end));
        break;
      }
      int start = end;
      while (start > 0 && !Unicode.isSpace(text.charAt(start - 1))) {
        start--;
      }
      parts.add(text.substring(start, end));
      end = skipSpaceBack(text, start);
    }
    Collections.reverse(parts);
    return parts;
  }

  /** All white space is below U+10000, so that chars do. */
  private static int skipSpace(String text, int start) {
    int at = start;
    while (at < text.length() && Unicode.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipSpaceBack(String text, int end) {
    int at = end;
    while (at > 0 && Unicode.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** {@code text.splitlines(keepEnds)}. */
  public static List<String> splitLines(String text, boolean keepEnds) {
    List<String> lines = new ArrayList<>();
    int length = text.length();
    int start = 0;
    for (int at = 0; at < length; ) {
      char c = text.charAt(at++);
      if (!Unicode.isLineBreak(c)) {
        continue;
      }
      int end = at - 1;
      if (c == '\r' && at < length && text.charAt(at) == '\n') {
        at++;
      }
      lines.add(text.substring(start, keepEnds ? at : end));
      start = at;
    }
    if (start < length) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /** {@code text.strip()}. */
  public static String strip(String text) {
    int start = skipSpace(text, 0);
    return text.substring(start, Math.max(start, skipSpaceBack(text, text.length())));
  }

  /** {@code text.lstrip()}. */
  public static String stripLeft(String text) {
    return text.substring(skipSpace(text, 0));
  }

  /** {@code text.rstrip()}. */
  public static String stripRight(String text) {
    return text.substring(0, skipSpaceBack(text, text.length()));
  }

  /** {@code text.strip(chars)}. */
  public static String strip(String text, String chars) {
    return stripRight(stripLeft(text, chars), chars);
  }

  /** {@code text.lstrip(chars)}. */
  public static String stripLeft(String text, String chars) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (chars.indexOf(codePoint) < 0) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return text.substring(at);
  }

  /** {@code text.rstrip(chars)}. */
  public static String stripRight(String text, String chars) {
    int at = text.length();
    while (at > 0) {
      int codePoint = text.codePointBefore(at);
      if (chars.indexOf(codePoint) < 0) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    return text.substring(0, at);
  }

  /** {@code text.replace(old, replacement, most)}; a negative {@code most} is no limit. */
  public static String replace(String text, String old, String replacement, long most) {
    if (most == 0 || old.equals(replacement)) {
      return text;
    }
    if (old.isEmpty()) {
      return interleave(text, replacement, most);
    }
    if (most < 0) {
      return text.replace(old, replacement);
    }
    int at = text.indexOf(old);
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + replacement.length());
    int start = 0;
    long left = most;
    while (at >= 0 && left-- > 0) {
      out.append(text, start, at).append(replacement);
      start = at + old.length();
      at = text.indexOf(old, start);
    }
    return out.append(text, start, text.length()).toString();
  }

  /** Puts a text before each code point and at the end. */
  private static String interleave(String text, String between, long most) {
    StringBuilder out = new StringBuilder(text.length() * (1 + between.length()) + 8);
    long left = most;
    int at = 0;
    while (at < text.length() && left != 0) {
      int codePoint = text.codePointAt(at);
      out.append(between).appendCodePoint(codePoint);
      at += Character.charCount(codePoint);
      left--;
    }
    out.append(text, at, text.length());
    return left != 0 ? out.append(between).toString() : out.toString();
  }

  /** {@code text.expandtabs(size)}. */
  public static String expandTabs(String text, long size) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    long column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        long spaces = size > 0 ? size - column % size : 0;
        column += spaces;
        for (; spaces > 0; spaces--) {
          out.append(' ');
        }
      } else {
        out.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + (Character.isLowSurrogate(c) ? 0 : 1);
      }
    }
    return out.toString();
  }

  /** Fills a text on both sides. */
  public static String pad(String text, long left, int fill, long right) {
    if (left <= 0 && right <= 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + (int) (left + right));
    for (long i = 0; i < left; i++) {
      out.appendCodePoint(fill);
    }
    out.append(text);
    for (long i = 0; i < right; i++) {
      out.appendCodePoint(fill);
    }
    return out.toString();
  }

  /** {@code text.zfill(width)}. */
  public static String zeroFill(String text, long width) {
    long padding = width - Strings.length(text);
    if (padding <= 0) {
      return text;
    }
    boolean signed = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-');
    String zeros = Strings.repeat("0", padding);
    return signed ? text.charAt(0) + zeros + text.substring(1) : zeros.concat(text);
  }
}
