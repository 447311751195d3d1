package dev.portalis.runtime.modules.re;

import org.jspecify.annotations.Nullable;

/** A compiled pattern: instructions for {@link Machine}. */
final class Program {
  // Operands are given in brackets; all addresses are indexes of the code.

  /** The end: all has matched. */
  static final int MATCH = 0;

  /** [char]. */
  static final int CHAR = 1;

  /** [set]. */
  static final int SET = 2;

  /** Any character but a newline. */
  static final int ANY = 3;

  /** Any character. */
  static final int ANY_ALL = 4;

  /** [string]: a run of characters. */
  static final int STRING = 5;

  /** [address]: goes on with the next instruction, later perhaps at the address. */
  static final int SPLIT = 6;

  /** [address]: goes on at the address, later perhaps with the next instruction. */
  static final int SPLIT_JUMP = 7;

  /** [address]. */
  static final int JUMP = 8;

  /** [slot]: notes the position as the begin or end of a group. */
  static final int SAVE = 9;

  /** [group, ignoreCase]: 0 as it is, 1 by ASCII, 2 by Unicode. */
  static final int REFERENCE = 10;

  /** [group, address]: goes to the address where the group has not matched. */
  static final int CONDITION = 11;

  /** [min, max, matcher, argument, following]: repeats one character greedily. */
  static final int RUN = 12;

  /** As {@link #RUN}, as little as possible. */
  static final int RUN_LAZY = 13;

  /** As {@link #RUN}, for good. */
  static final int RUN_POSSESSIVE = 14;

  /** [register]: begins a loop; the register counts, the next one holds the last position. */
  static final int LOOP_BEGIN = 15;

  /** [register, min, max, body]: once more, or on. */
  static final int LOOP = 16;

  /** As {@link #LOOP}, as little as possible; stands before a {@link #LOOP_MORE}. */
  static final int LOOP_LAZY = 17;

  /** [register, body]. */
  static final int LOOP_MORE = 18;

  /** [mark]: remembers the position and what can be tried again. */
  static final int MARK = 19;

  /** [mark]: forgets what could be tried again since. */
  static final int CUT = 20;

  /** [mark]: like {@link #CUT}, and goes back to the position. */
  static final int CUT_AND_RETURN = 21;

  /** [mark, address]: like {@link #MARK}; goes on at the address if what follows fails. */
  static final int MARK_NOT = 22;

  /** [mark]: fails, with all that was tried since. */
  static final int FAIL_TO_MARK = 23;

  /** [count]: back by so many characters. */
  static final int BACK = 24;

  static final int BEGIN = 25;
  static final int BEGIN_OF_LINE = 26;
  static final int END = 27;
  static final int END_OF_LINE = 28;
  static final int END_OF_TEXT = 29;

  /** [ascii]. */
  static final int BOUNDARY = 30;

  /** [ascii]. */
  static final int NO_BOUNDARY = 31;

  /** [char]: any other character. */
  static final int NOT_CHAR = 32;

  final int[] code;
  final CharSet[] sets;
  final String[] strings;

  /** The number of groups, with the whole match. */
  final int groups;

  final int registers;
  final int marks;

  /** What each match begins with; empty where that is not known. */
  final String prefix;

  /** With which characters a match can begin; null where it can be any or none. */
  final @Nullable CharSet first;

  /** Whether a match can begin at the start of the text alone. */
  final boolean anchored;

  Program(
      int[] code,
      CharSet[] sets,
      String[] strings,
      int groups,
      int registers,
      int marks,
      String prefix,
      @Nullable CharSet first,
      boolean anchored) {
    this.code = code;
    this.sets = sets;
    this.strings = strings;
    this.groups = groups;
    this.registers = registers;
    this.marks = marks;
    this.prefix = prefix;
    this.first = first;
    this.anchored = anchored;
  }
}
