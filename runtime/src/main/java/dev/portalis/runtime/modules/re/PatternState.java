package dev.portalis.runtime.modules.re;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of the groups while a pattern is read. */
final class PatternState {
  private static final int NO_LOOKBEHIND = -1;

  /** The groups by number, null while they are open; the whole pattern is number 0. */
  private final List<@Nullable Node> groups = new ArrayList<>();

  private final Map<String, Integer> names = new LinkedHashMap<>();

  /** Where a condition mentions a group that was not there yet. */
  private final Map<Integer, Integer> mentions = new LinkedHashMap<>();

  private int flags;
  private int lookbehindGroups = NO_LOOKBEHIND;

  PatternState(int flags) {
    this.flags = flags;
    groups.add(null);
  }

  int flags() {
    return flags;
  }

  void addFlags(int added) {
    flags |= added;
  }

  /** How many groups there are, with the whole pattern. */
  int groupCount() {
    return groups.size();
  }

  Map<String, Integer> names() {
    return names;
  }

  int open(@Nullable String name, PatternReader reader) {
    int number = groups.size();
    groups.add(null);
    if (name != null) {
      Integer other = names.get(name);
      if (other != null) {
        String message =
            "redefinition of group name "
                + reader.quoted(name)
                + " as group "
                + number
                + "; was group "
                + other;
        throw reader.error(message, PatternReader.length(name) + 1);
      }
      names.put(name, number);
    }
    return number;
  }

  void close(int number, Node body) {
    groups.set(number, body);
  }

  /** A reference to a group that was read; {@code back} says where it begins. */
  Node.Reference reference(int number, PatternReader reader, int back) {
    Node body = groups.get(number);
    if (body == null) {
      throw reader.error("cannot refer to an open group", back);
    }
    checkLookbehind(number, reader);
    return new Node.Reference(number, body);
  }

  void checkLookbehind(int number, PatternReader reader) {
    if (lookbehindGroups == NO_LOOKBEHIND) {
      return;
    }
    if (number >= groups.size() || groups.get(number) == null) {
      throw reader.error("cannot refer to an open group", 0);
    }
    if (number >= lookbehindGroups) {
      throw reader.error("cannot refer to group defined in the same lookbehind subpattern", 0);
    }
  }

  void mention(int number, int place) {
    mentions.putIfAbsent(number, place);
  }

  void checkMentions(PatternReader reader) {
    for (Map.Entry<Integer, Integer> each : mentions.entrySet()) {
      if (each.getKey() >= groups.size()) {
        throw reader.errorAt("invalid group reference " + each.getKey(), each.getValue());
      }
    }
  }

  /** Enters a lookbehind; gives what {@link #leaveLookbehind} needs. */
  int enterLookbehind() {
    int before = lookbehindGroups;
    if (before == NO_LOOKBEHIND) {
      lookbehindGroups = groups.size();
    }
    return before;
  }

  void leaveLookbehind(int before) {
    lookbehindGroups = before;
  }
}
