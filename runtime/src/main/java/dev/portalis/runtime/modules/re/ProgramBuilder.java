package dev.portalis.runtime.modules.re;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compiles what was read into a {@link Program}. */
final class ProgramBuilder {
  private static final int NONE = -1;

  private final int groups;
  private int[] code = new int[64];
  private int size;
  private final List<CharSet> sets = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private int registers;
  private int marks;

  /** The address of the run that was written last, if nothing came after it. */
  private int lastRun = NONE;

  private ProgramBuilder(int groups) {
    this.groups = groups;
    // Two slots a group, then the group that was closed last.
    this.registers = 2 * groups + 1;
  }

  static Program build(Node node, int flags, int groups) {
    ProgramBuilder builder = new ProgramBuilder(groups);
    builder.emit(node, flags);
    builder.op(Program.MATCH);
    FirstCharacters first = new FirstCharacters(node, flags);
    return new Program(
        Arrays.copyOf(builder.code, builder.size),
        builder.sets.toArray(new CharSet[0]),
        builder.strings.toArray(new String[0]),
        groups,
        builder.registers,
        builder.marks,
        first.prefix(),
        first.set(),
        first.isAnchored());
  }

  private void op(int... words) {
    if (size + words.length > code.length) {
      code = Arrays.copyOf(code, 2 * code.length + words.length);
    }
    System.arraycopy(words, 0, code, size, words.length);
    size += words.length;
  }

  /** Writes an instruction whose last operand is an address; gives the place of that. */
  private int opWithAddress(int... words) {
    op(words);
    op(NONE);
    return size - 1;
  }

  private void land(int place) {
    code[place] = size;
  }

  private void emit(Node node, int flags) {
    if (node instanceof Node.Sequence) {
      emitSequence((Node.Sequence) node, flags);
    } else if (node instanceof Node.Branch) {
      emitBranch((Node.Branch) node, flags);
    } else if (node instanceof Node.Group) {
      emitGroup((Node.Group) node, flags);
    } else if (node instanceof Node.Repeat) {
      emitRepeat((Node.Repeat) node, flags);
    } else if (node instanceof Node.Look) {
      emitLook((Node.Look) node, flags);
    } else if (node instanceof Node.Atomic) {
      int mark = marks++;
      op(Program.MARK, mark);
      emit(((Node.Atomic) node).body, flags);
      op(Program.CUT, mark);
    } else if (node instanceof Node.Reference) {
      boolean ignore = (flags & Flags.IGNORECASE) != 0;
      boolean ascii = (flags & Flags.UNICODE) == 0;
      op(Program.REFERENCE, ((Node.Reference) node).group, ignore ? ascii ? 1 : 2 : 0);
    } else if (node instanceof Node.Conditional) {
      emitConditional((Node.Conditional) node, flags);
    } else if (node instanceof Node.At) {
      emitAt((Node.At) node, flags);
    } else {
      emitOne(node, flags);
    }
  }

  private void emitSequence(Node.Sequence sequence, int flags) {
    List<Node> items = sequence.items;
    for (int i = 0; i < items.size(); i++) {
      StringBuilder run = new StringBuilder();
      while (i < items.size() && isExact(items.get(i), flags)) {
        run.appendCodePoint(((Node.Literal) items.get(i++)).codePoint);
      }
      if (run.length() > 1) {
        strings.add(run.toString());
        op(Program.STRING, strings.size() - 1);
      } else if (run.length() == 1) {
        op(Program.CHAR, run.charAt(0));
      }
      if (i < items.size()) {
        emit(items.get(i), flags);
        noteFollowing(items, i, flags);
      }
    }
  }

  /** Tells a run of one character which character follows, so that it stops nowhere else. */
  private void noteFollowing(List<Node> items, int index, int flags) {
    boolean isRun = items.get(index) instanceof Node.Repeat && lastRun >= 0;
    if (isRun && index + 1 < items.size() && isExact(items.get(index + 1), flags)) {
      int next = ((Node.Literal) items.get(index + 1)).codePoint;
      code[lastRun + 5] = next < 0x10000 ? next : NONE;
    }
    lastRun = NONE;
  }

  /** Whether a node is a character that matches only itself. */
  static boolean isExact(Node node, int flags) {
    if (!(node instanceof Node.Literal) || ((Node.Literal) node).not) {
      return false;
    }
    return (flags & Flags.IGNORECASE) == 0
        || !CaseRules.isCased(((Node.Literal) node).codePoint, (flags & Flags.UNICODE) == 0);
  }

  private void emitBranch(Node.Branch branch, int flags) {
    List<Integer> ends = new ArrayList<>();
    int last = branch.alternatives.size() - 1;
    for (int i = 0; i <= last; i++) {
      int other = i < last ? opWithAddress(Program.SPLIT) : NONE;
      emit(branch.alternatives.get(i), flags);
      if (i < last) {
        ends.add(opWithAddress(Program.JUMP));
        land(other);
      }
    }
    for (int each : ends) {
      land(each);
    }
    lastRun = NONE;
  }

  private void emitGroup(Node.Group group, int flags) {
    int inner = Flags.combined(flags, group.addedFlags, group.removedFlags);
    if (group.number >= 0) {
      op(Program.SAVE, 2 * group.number);
    }
    emit(group.body, inner);
    if (group.number >= 0) {
      op(Program.SAVE, 2 * group.number + 1);
    }
    lastRun = NONE;
  }

  // Repetitions

  private void emitRepeat(Node.Repeat repeat, int flags) {
    if (isSingle(repeat.body)) {
      int[] matcher = matcher(repeat.body, flags);
      int kind = Program.RUN;
      if (repeat.greed != Node.Greed.GREEDY) {
        kind = repeat.greed == Node.Greed.LAZY ? Program.RUN_LAZY : Program.RUN_POSSESSIVE;
      }
      lastRun = size;
      op(kind, repeat.min, repeat.max, matcher[0], matcher[1], NONE);
      return;
    }
    if (repeat.greed == Node.Greed.POSSESSIVE) {
      int mark = marks++;
      op(Program.MARK, mark);
      emitLoop(repeat, false, flags);
      op(Program.CUT, mark);
    } else {
      emitLoop(repeat, repeat.greed == Node.Greed.LAZY, flags);
    }
    lastRun = NONE;
  }

  private static boolean isSingle(Node node) {
    return node instanceof Node.Literal || node instanceof Node.In || node instanceof Node.Any;
  }

  private void emitLoop(Node.Repeat repeat, boolean lazy, int flags) {
    if (repeat.max == 0) {
      return;
    }
    if (repeat.min == 1 && repeat.max == 1) {
      emit(repeat.body, flags);
    } else if (repeat.min == 0 && repeat.max == 1) {
      emitOptional(repeat.body, lazy, flags);
    } else if (repeat.min <= 1 && repeat.max == Node.UNLIMITED && repeat.body.minWidth() > 0) {
      emitUncounted(repeat, lazy, flags);
    } else {
      emitCounted(repeat, lazy, flags);
    }
  }

  private void emitOptional(Node body, boolean lazy, int flags) {
    int exit = opWithAddress(lazy ? Program.SPLIT_JUMP : Program.SPLIT);
    emit(body, flags);
    land(exit);
  }

  /** A loop whose body always takes something needs no register. */
  private void emitUncounted(Node.Repeat repeat, boolean lazy, int flags) {
    int start = size;
    if (repeat.min == 0) {
      int exit = opWithAddress(lazy ? Program.SPLIT_JUMP : Program.SPLIT);
      emit(repeat.body, flags);
      op(Program.JUMP, start);
      land(exit);
      return;
    }
    emit(repeat.body, flags);
    op(lazy ? Program.SPLIT : Program.SPLIT_JUMP, start);
  }

  private void emitCounted(Node.Repeat repeat, boolean lazy, int flags) {
    int register = registers;
    registers += 2;
    op(Program.LOOP_BEGIN, register);
    int loop = opWithAddress(Program.JUMP);
    int body = size;
    emit(repeat.body, flags);
    land(loop);
    op(lazy ? Program.LOOP_LAZY : Program.LOOP, register, repeat.min, repeat.max, body);
    if (lazy) {
      op(Program.LOOP_MORE, register, body);
    }
  }

  // Assertions

  private void emitLook(Node.Look look, int flags) {
    int mark = marks++;
    int exit = NONE;
    if (look.not) {
      exit = opWithAddress(Program.MARK_NOT, mark);
    } else {
      op(Program.MARK, mark);
    }
    if (look.behind) {
      long width = look.body.minWidth();
      if (width != look.body.maxWidth()) {
        throw RegexError.of("look-behind requires fixed-width pattern");
      }
      op(Program.BACK, (int) width);
    }
    emit(look.body, flags);
    if (look.not) {
      op(Program.FAIL_TO_MARK, mark);
      land(exit);
    } else {
      op(Program.CUT_AND_RETURN, mark);
    }
    lastRun = NONE;
  }

  private void emitConditional(Node.Conditional conditional, int flags) {
    int otherwise = opWithAddress(Program.CONDITION, conditional.group);
    emit(conditional.yes, flags);
    if (conditional.no == null) {
      land(otherwise);
    } else {
      int end = opWithAddress(Program.JUMP);
      land(otherwise);
      emit(conditional.no, flags);
      land(end);
    }
    lastRun = NONE;
  }

  private void emitAt(Node.At at, int flags) {
    boolean lines = (flags & Flags.MULTILINE) != 0;
    int ascii = (flags & Flags.UNICODE) == 0 ? 1 : 0;
    switch (at.kind) {
      case '^':
        op(lines ? Program.BEGIN_OF_LINE : Program.BEGIN);
        break;
      case '$':
        op(lines ? Program.END_OF_LINE : Program.END);
        break;
      case 'A':
        op(Program.BEGIN);
        break;
      case 'Z':
        op(Program.END_OF_TEXT);
        break;
      case 'b':
        op(Program.BOUNDARY, ascii);
        break;
      default:
        op(Program.NO_BOUNDARY, ascii);
        break;
    }
  }

  // Single characters

  private void emitOne(Node node, int flags) {
    int[] matcher = matcher(node, flags);
    if (matcher[0] == Program.ANY || matcher[0] == Program.ANY_ALL) {
      op(matcher[0]);
    } else {
      op(matcher);
    }
  }

  /** The instruction that matches one character, and its operand. */
  private int[] matcher(Node node, int flags) {
    if (node instanceof Node.Any) {
      return new int[] {(flags & Flags.DOTALL) != 0 ? Program.ANY_ALL : Program.ANY, 0};
    }
    if (node instanceof Node.Literal) {
      Node.Literal literal = (Node.Literal) node;
      if (literal.codePoint < 0xd800) {
        if (isExact(node, flags)) {
          return new int[] {Program.CHAR, literal.codePoint};
        }
        if (literal.not && (flags & Flags.IGNORECASE) == 0) {
          return new int[] {Program.NOT_CHAR, literal.codePoint};
        }
      }
    }
    sets.add(setOf(node, flags));
    return new int[] {Program.SET, sets.size() - 1};
  }

  /** What a node of one character matches. */
  static CharSet setOf(Node node, int flags) {
    if (node instanceof Node.In) {
      Node.In in = (Node.In) node;
      return new CharSet(in.ranges, in.categories.toString(), in.not, flags);
    }
    List<int[]> ranges = new ArrayList<>();
    if (node instanceof Node.Any) {
      ranges.add(new int[] {'\n', '\n'});
      boolean all = (flags & Flags.DOTALL) != 0;
      return new CharSet(all ? new ArrayList<>() : ranges, "", true, 0);
    }
    Node.Literal literal = (Node.Literal) node;
    ranges.add(new int[] {literal.codePoint, literal.codePoint});
    return new CharSet(ranges, "", literal.not, flags);
  }
}
