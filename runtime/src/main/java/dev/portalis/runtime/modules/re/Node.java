package dev.portalis.runtime.modules.re;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a regular expression as it was read; flags are applied when it is compiled. */
abstract class Node {
  /** The most that a repetition without a limit can match. */
  static final int UNLIMITED = Integer.MAX_VALUE;

  /** What a repetition does where the rest does not match. */
  enum Greed {
    /** As much as possible. */
    GREEDY,
    /** As little as possible. */
    LAZY,
    /** As much as possible, for good. */
    POSSESSIVE
  }

  /** The fewest code points it matches. */
  abstract long minWidth();

  /** The most code points it matches, at most {@link #UNLIMITED}. */
  abstract long maxWidth();

  static long limited(long width) {
    return Math.min(width, UNLIMITED);
  }

  /** One code point; {@code not} for any but that. */
  static final class Literal extends Node {
    final int codePoint;
    final boolean not;

    Literal(int codePoint, boolean not) {
      this.codePoint = codePoint;
      this.not = not;
    }

    @Override
    long minWidth() {
      return 1;
    }

    @Override
    long maxWidth() {
      return 1;
    }
  }

  /** A dot. */
  static final class Any extends Node {
    @Override
    long minWidth() {
      return 1;
    }

    @Override
    long maxWidth() {
      return 1;
    }
  }

  /** A set of characters: pairs of first and last, and the letters of categories. */
  static final class In extends Node {
    final List<int[]> ranges = new ArrayList<>();
    final StringBuilder categories = new StringBuilder();
    boolean not;

    boolean isEmpty() {
      return ranges.isEmpty() && categories.length() == 0;
    }

    @Override
    long minWidth() {
      return 1;
    }

    @Override
    long maxWidth() {
      return 1;
    }
  }

  /** A position: one of {@code ^ $ A Z b B}. */
  static final class At extends Node {
    final char kind;

    At(char kind) {
      this.kind = kind;
    }

    @Override
    long minWidth() {
      return 0;
    }

    @Override
    long maxWidth() {
      return 0;
    }
  }

  /** One after the other. */
  static final class Sequence extends Node {
    final List<Node> items = new ArrayList<>();

    @Override
    long minWidth() {
      long sum = 0;
      for (Node each : items) {
        sum = limited(sum + each.minWidth());
      }
      return sum;
    }

    @Override
    long maxWidth() {
      long sum = 0;
      for (Node each : items) {
        sum = limited(sum + each.maxWidth());
      }
      return sum;
    }
  }

  /** The first alternative that lets the whole match. */
  static final class Branch extends Node {
    final List<Node> alternatives = new ArrayList<>();

    @Override
    long minWidth() {
      long least = UNLIMITED;
      for (Node each : alternatives) {
        least = Math.min(least, each.minWidth());
      }
      return least;
    }

    @Override
    long maxWidth() {
      long most = 0;
      for (Node each : alternatives) {
        most = Math.max(most, each.maxWidth());
      }
      return most;
    }
  }

  /** A group in parentheses; number -1 where it captures nothing. */
  static final class Group extends Node {
    final int number;
    final int addedFlags;
    final int removedFlags;
    final Node body;

    Group(int number, int addedFlags, int removedFlags, Node body) {
      this.number = number;
      this.addedFlags = addedFlags;
      this.removedFlags = removedFlags;
      this.body = body;
    }

    boolean isPlain() {
      return number < 0 && addedFlags == 0 && removedFlags == 0;
    }

    @Override
    long minWidth() {
      return body.minWidth();
    }

    @Override
    long maxWidth() {
      return body.maxWidth();
    }
  }

  /** A repetition. */
  static final class Repeat extends Node {
    final int min;
    final int max;
    final Greed greed;
    final Node body;

    Repeat(int min, int max, Greed greed, Node body) {
      this.min = min;
      this.max = max;
      this.greed = greed;
      this.body = body;
    }

    @Override
    long minWidth() {
      return limited(min * body.minWidth());
    }

    @Override
    long maxWidth() {
      long width = body.maxWidth();
      return width == 0 ? 0 : max == UNLIMITED ? UNLIMITED : limited(max * width);
    }
  }

  /** What a group matched before. */
  static final class Reference extends Node {
    final int group;
    private final long min;
    private final long max;

    Reference(int group, Node referred) {
      this.group = group;
      this.min = referred.minWidth();
      this.max = referred.maxWidth();
    }

    @Override
    long minWidth() {
      return min;
    }

    @Override
    long maxWidth() {
      return max;
    }
  }

  /** One of two, by whether a group matched. */
  static final class Conditional extends Node {
    final int group;
    final Node yes;
    final @Nullable Node no;

    Conditional(int group, Node yes, @Nullable Node no) {
      this.group = group;
      this.yes = yes;
      this.no = no;
    }

    @Override
    long minWidth() {
      return no == null ? 0 : Math.min(yes.minWidth(), no.minWidth());
    }

    @Override
    long maxWidth() {
      return no == null ? yes.maxWidth() : Math.max(yes.maxWidth(), no.maxWidth());
    }
  }

  /** Looks ahead or behind. */
  static final class Look extends Node {
    final boolean behind;
    final boolean not;
    final Node body;

    Look(boolean behind, boolean not, Node body) {
      this.behind = behind;
      this.not = not;
      this.body = body;
    }

    @Override
    long minWidth() {
      return 0;
    }

    @Override
    long maxWidth() {
      return 0;
    }
  }

  /** A group that does not try again once it has matched. */
  static final class Atomic extends Node {
    final Node body;

    Atomic(Node body) {
      this.body = body;
    }

    @Override
    long minWidth() {
      return body.minWidth();
    }

    @Override
    long maxWidth() {
      return body.maxWidth();
    }
  }
}
