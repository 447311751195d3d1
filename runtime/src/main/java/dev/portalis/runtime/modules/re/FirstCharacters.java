package dev.portalis.runtime.modules.re;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the beginning of every match, so that a search can leap to it. */
final class FirstCharacters {
  private final StringBuilder prefix = new StringBuilder();
  private final @Nullable CharSet set;
  private final boolean anchored;

  FirstCharacters(Node node, int flags) {
    addPrefix(node, flags);
    List<CharSet> parts = new ArrayList<>();
    this.set = node.minWidth() > 0 && collect(node, flags, parts) ? new CharSet(parts) : null;
    this.anchored = isAnchor(node, flags);
  }

  String prefix() {
    return prefix.toString();
  }

  @Nullable CharSet set() {
    return set;
  }

  boolean isAnchored() {
    return anchored;
  }

  /** Adds the characters with which a node begins; whether it is those alone. */
  private boolean addPrefix(Node node, int flags) {
    if (ProgramBuilder.isExact(node, flags)) {
      prefix.appendCodePoint(((Node.Literal) node).codePoint);
      return true;
    }
    if (node instanceof Node.Group) {
      Node.Group group = (Node.Group) node;
      int inner = Flags.combined(flags, group.addedFlags, group.removedFlags);
      return addPrefix(group.body, inner);
    }
    if (node instanceof Node.Sequence) {
      for (Node each : ((Node.Sequence) node).items) {
        if (!addPrefix(each, flags)) {
          return false;
        }
      }
      return true;
    }
    return false;
  }

  /** Adds what a node can begin with; false where that is not known. */
  private static boolean collect(Node node, int flags, List<CharSet> parts) {
    if (node instanceof Node.Literal || node instanceof Node.In || node instanceof Node.Any) {
      parts.add(ProgramBuilder.setOf(node, flags));
      return true;
    }
    if (node instanceof Node.Sequence) {
      for (Node each : ((Node.Sequence) node).items) {
        boolean transparent = each instanceof Node.At || each instanceof Node.Look;
        if (!transparent && !collect(each, flags, parts)) {
          return false;
        }
        if (each.minWidth() > 0) {
          return true;
        }
      }
      return false;
    }
    if (node instanceof Node.Branch) {
      for (Node each : ((Node.Branch) node).alternatives) {
        if (each.minWidth() == 0 || !collect(each, flags, parts)) {
          return false;
        }
      }
      return true;
    }
    if (node instanceof Node.Group) {
      Node.Group group = (Node.Group) node;
      int inner = Flags.combined(flags, group.addedFlags, group.removedFlags);
      return group.body.minWidth() > 0 && collect(group.body, inner, parts);
    }
    if (node instanceof Node.Repeat) {
      Node.Repeat repeat = (Node.Repeat) node;
      return repeat.max > 0 && repeat.body.minWidth() > 0 && collect(repeat.body, flags, parts);
    }
    return node instanceof Node.Atomic && collect(((Node.Atomic) node).body, flags, parts);
  }

  private static boolean isAnchor(Node node, int flags) {
    if (node instanceof Node.Sequence) {
      List<Node> items = ((Node.Sequence) node).items;
      return !items.isEmpty() && isAnchor(items.get(0), flags);
    }
    if (!(node instanceof Node.At)) {
      return false;
    }
    char kind = ((Node.At) node).kind;
    return kind == 'A' || kind == '^' && (flags & Flags.MULTILINE) == 0;
  }
}
