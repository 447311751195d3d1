package dev.portalis.benchmarks.handwritten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes a text, tokenises it and counts words. */
public final class Tokens {
  private static final String[] SYLLABLES = {
    "ba", "ko", "ri", "ten", "us", "mal", "or", "ix", "\u00e9t", "qua"
  };

  private Tokens() {}

  private record Token(String kind, String text, int position) {}

  private static final class Lcg {
    private long state;

    Lcg(long seed) {
      state = seed;
    }

    int next(int n) {
      state = (state * 1103515245L + 12345L) % 2147483648L;
      return (int) ((state >> 8) % n);
    }

    String syllable() {
      return SYLLABLES[next(SYLLABLES.length)];
    }
  }

  private static String makeText(int records) {
    Lcg random = new Lcg(42);
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < records; i++) {
      StringBuilder name = new StringBuilder();
      int count = 1 + random.next(3);
      for (int j = 0; j < count; j++) {
        name.append(random.syllable());
      }
      StringBuilder words = new StringBuilder();
      for (int j = 0; j < 4; j++) {
        words.append(j > 0 ? " " : "").append(random.syllable()).append(random.syllable());
      }
      text.append(i > 0 ? ",\n" : "")
          .append("{\"id\": ")
          .append(i)
          .append(", \"name\": \"")
          .append(name)
          .append("\", \"score\": ")
          .append(String.format(Locale.ROOT, "%.2f", random.next(10000) / 100.0))
          .append(", \"tags\": [\"")
          .append(random.syllable().toUpperCase(Locale.ROOT))
          .append("\", \"")
          .append(name.reverse())
          .append("\"], \"ok\": ")
          .append(random.next(2) != 0)
          .append(", \"text\": \"")
          .append(words)
          .append("\"}");
    }
    return text.append(']').toString();
  }

  private static List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (Character.isWhitespace(c)) {
        i = end;
        continue;
      }
      if ("{}[],:".indexOf(c) >= 0) {
        tokens.add(new Token("punct", String.valueOf(c), i));
      } else if (c == '"') {
        while (text.charAt(end) != '"') {
          end++;
        }
        tokens.add(new Token("str", text.substring(i + 1, end), i));
        end++;
      } else if (Character.isDigit(c) || c == '-') {
        while (end < text.length()
            && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
          end++;
        }
        tokens.add(new Token("num", text.substring(i, end), i));
      } else if (Character.isLetter(c)) {
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        tokens.add(new Token("name", text.substring(i, end), i));
      } else {
        throw new IllegalArgumentException("bad char " + c + " at " + i);
      }
      i = end;
    }
    return tokens;
  }

  /** Runs the benchmark. */
  public static String bench() {
    String text = makeText(70_000);
    List<Token> tokens = tokenize(text);
    Map<String, Integer> kinds = new TreeMap<>();
    Map<String, Integer> words = new HashMap<>();
    double total = 0;
    for (Token token : tokens) {
      kinds.merge(token.kind(), 1, Integer::sum);
      if (token.kind().equals("num")) {
        total += Double.parseDouble(token.text());
      } else if (token.kind().equals("str")) {
        for (String word : token.text().split(" ", -1)) {
          words.merge(word, 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<String, Integer>> top = new ArrayList<>(words.entrySet());
    top.sort(
        Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
            .thenComparing(Map.Entry::getKey));
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%d chars %d tokens %d words sum %.2f",
            text.length(),
            tokens.size(),
            words.size(),
            total));
    kinds.forEach(
        (kind, count) -> out.append(String.format(Locale.ROOT, "\n%6s: %7d", kind, count)));
    for (Map.Entry<String, Integer> each : top.subList(0, 8)) {
      out.append(String.format(Locale.ROOT, "\n%-10s|%d", each.getKey(), each.getValue()));
    }
    return out.toString();
  }
}
