package org.graalvm.shadowed.com.ibm.icu.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds the code points that the names in {@code "\N{...}"} stand for. */
final class CharacterNames {
  private static final int NONE = -1;

  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String SYLLABLE = "HANGUL SYLLABLE ";
  private static final String VARIATION = "VS";

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final String[] LEADS = "G GG N D DD R M B BB S SS _ J JJ C K T P H".split(" ");
  private static final String[] VOWELS =
      "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
  private static final String[] TAILS =
      "_ G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ");

  private CharacterNames() {}

  /** Returns the code point with the Unicode name, or -1. */
  static int find(String name) {
    if (name.startsWith(IDEOGRAPH)) {
      return ideograph(name.substring(IDEOGRAPH.length()));
    }
    if (name.startsWith(SYLLABLE)) {
      return syllable(name.substring(SYLLABLE.length()));
    }
    String upper = name.toUpperCase(Locale.ROOT);
    if (!upper.equals(upper.strip())) {
      return NONE;
    }
    int codePoint;
    try {
      codePoint = Character.codePointOf(upper);
    } catch (IllegalArgumentException e) {
      return NONE;
    }
    return hasNameOfItsOwn(codePoint) ? codePoint : NONE;
  }

  /** Returns the code point that has the alias, or -1. */
  static int findAlias(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.startsWith(VARIATION)) {
      return variationSelector(upper.substring(VARIATION.length()));
    }
    return Aliases.BY_NAME.getOrDefault(upper, NONE);
  }

  /** The JDK makes names up, from the block, for what Unicode gives none. */
  private static boolean hasNameOfItsOwn(int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.UNASSIGNED:
      case Character.CONTROL:
      case Character.PRIVATE_USE:
      case Character.SURROGATE:
        return false;
      default:
        return !Character.isIdeographic(codePoint) || !endsWithNumber(codePoint);
    }
  }

  private static boolean endsWithNumber(int codePoint) {
    String name = Character.getName(codePoint);
    return name.endsWith(" " + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT));
  }

  private static int ideograph(String digits) {
    if (!digits.matches("[0-9A-F]{4,5}")) {
      return NONE;
    }
    int codePoint = Integer.parseInt(digits, 16);
    boolean named =
        Character.isDefined(codePoint)
            && Character.isIdeographic(codePoint)
            && Character.getName(codePoint).startsWith("CJK UNIFIED IDEOGRAPHS");
    return named ? codePoint : NONE;
  }

  private static int syllable(String letters) {
    for (int lead = 0; lead < LEADS.length; lead++) {
      for (int vowel = 0; vowel < VOWELS.length; vowel++) {
        String start = (LEADS[lead] + VOWELS[vowel]).replace("_", "");
        if (!letters.startsWith(start)) {
          continue;
        }
        for (int tail = 0; tail < TAILS.length; tail++) {
          if (letters.equals(start + TAILS[tail].replace("_", ""))) {
            return FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TAILS.length + tail;
          }
        }
      }
    }
    return NONE;
  }

  private static int variationSelector(String digits) {
    if (!digits.matches("[1-9][0-9]{0,2}")) {
      return NONE;
    }
    int number = Integer.parseInt(digits);
    if (number > 256) {
      return NONE;
    }
    return number <= 16 ? 0xFE00 + number - 1 : 0xE0100 + number - 17;
  }

  /** Read when first asked for: few programs name a character by its alias. */
  private static final class Aliases {
    static final Map<String, Integer> BY_NAME = read();

    private Aliases() {}

    private static Map<String, Integer> read() {
      Map<String, Integer> aliases = new HashMap<>();
      try (InputStream stream = CharacterNames.class.getResourceAsStream("aliases.txt")) {
        if (stream == null) {
          throw new IllegalStateException("aliases.txt is not in the jar");
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int space = line.indexOf(' ');
          aliases.put(line.substring(space + 1), Integer.parseInt(line, 0, space, 16));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return aliases;
    }
  }
}
