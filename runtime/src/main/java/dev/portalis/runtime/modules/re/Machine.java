package dev.portalis.runtime.modules.re;

import java.util.Arrays;

/**
 * Runs a {@link Program} on a text, with a stack of its own instead of Java's.
 *
 * <p>An entry of the stack has three words: an address and a position where to go on; the
 * complement of the address of a run of one character, with the bounds of what can still be tried;
 * or the number of a register, plus {@link #UNDO}, with the value to give back to it.
 */
final class Machine {
  private static final int UNDO = 1 << 30;
  private static final int ENTRY = 3;
  private static final int RUN_LENGTH = 6;
  private static final int FAILED = -1;

  private final Program program;
  private final int[] code;
  private final Subject subject;
  private final String text;
  private final int end;
  private final int[] registers;
  private final int[] marks;
  private int[] stack = new int[48];
  private int top;

  // Where the search is: an address and a position.
  private int address;
  private int position;

  Machine(Program program, String text, int end) {
    this.program = program;
    this.code = program.code;
    this.text = text;
    this.end = end;
    this.subject = new Subject(program, text, end);
    this.registers = new int[program.registers];
    this.marks = new int[2 * program.marks];
  }

  /** Begin and end of each group in chars, -1 where it has no match; then the last group closed. */
  int[] groups() {
    return Arrays.copyOf(registers, 2 * program.groups + 1);
  }

  /**
   * Finds the first match.
   *
   * @param advance whether an empty match at {@code from} does not count
   */
  boolean search(int from, boolean advance) {
    boolean advancing = advance;
    for (int start = from; start <= end; start = subject.after(start)) {
      start = candidate(start);
      if (start == FAILED) {
        return false;
      }
      if (match(start, false, advancing && start == from)) {
        return true;
      }
      if (program.anchored) {
        return false;
      }
      advancing = false;
    }
    return false;
  }

  /** The next place where a match can begin. */
  private int candidate(int from) {
    if (!program.prefix.isEmpty()) {
      int index = text.indexOf(program.prefix, from);
      return index < 0 || index + program.prefix.length() > end ? FAILED : index;
    }
    CharSet first = program.first;
    if (first == null) {
      return from;
    }
    for (int i = from; i < end; i++) {
      if (first.matches(text.charAt(i))) {
        return i;
      }
    }
    return FAILED;
  }

  /** Matches at a place; {@code full} where it has to reach the end. */
  boolean match(int start, boolean full, boolean advance) {
    Arrays.fill(registers, -1);
    registers[0] = start;
    top = 0;
    address = 0;
    position = start;
    while (true) {
      if (code[address] == Program.MATCH) {
        boolean fits = !(full && position != end) && !(advance && position == start);
        if (fits) {
          registers[1] = position;
          return true;
        }
        if (!backtrack()) {
          return false;
        }
      } else if (!step() && !backtrack()) {
        return false;
      }
    }
  }

  /** One instruction; false where it does not match. */
  private boolean step() {
    int pc = address;
    switch (code[pc]) {
      case Program.CHAR:
        if (position >= end || text.charAt(position) != code[pc + 1]) {
          return false;
        }
        position++;
        address = pc + 2;
        return true;
      case Program.SET:
      case Program.NOT_CHAR:
        address = pc + 2;
        return one(code[pc], code[pc + 1]);
      case Program.ANY:
      case Program.ANY_ALL:
        address = pc + 1;
        return one(code[pc], 0);
      case Program.STRING:
        String string = program.strings[code[pc + 1]];
        if (position + string.length() > end || !text.startsWith(string, position)) {
          return false;
        }
        position += string.length();
        address = pc + 2;
        return true;
      case Program.SPLIT:
        if (mayMatch(pc + 2)) {
          push(code[pc + 1], position, 0);
          address = pc + 2;
        } else {
          address = code[pc + 1];
        }
        return true;
      case Program.SPLIT_JUMP:
        if (mayMatch(code[pc + 1])) {
          push(pc + 2, position, 0);
          address = code[pc + 1];
        } else {
          address = pc + 2;
        }
        return true;
      case Program.JUMP:
        address = code[pc + 1];
        return true;
      case Program.SAVE:
        save(code[pc + 1]);
        address = pc + 2;
        return true;
      case Program.RUN:
      case Program.RUN_POSSESSIVE:
        return run(pc);
      case Program.RUN_LAZY:
        return runLazy(pc);
      default:
        return unusual(pc);
    }
  }

  private boolean one(int matcher, int argument) {
    int next = subject.one(matcher, argument, position);
    position = next;
    return next != FAILED;
  }

  /** Looks at the next character alone, so that hopeless alternatives are not remembered. */
  private boolean mayMatch(int pc) {
    switch (code[pc]) {
      case Program.CHAR:
        return position < end && text.charAt(position) == code[pc + 1];
      case Program.STRING:
        return position < end && text.charAt(position) == program.strings[code[pc + 1]].charAt(0);
      case Program.SET:
        return subject.one(Program.SET, code[pc + 1], position) != FAILED;
      default:
        return true;
    }
  }

  private void save(int slot) {
    set(slot, position);
    if ((slot & 1) == 1) {
      set(2 * program.groups, slot >> 1);
    }
  }

  private boolean unusual(int pc) {
    int operand = pc + 1 < code.length ? code[pc + 1] : 0;
    switch (code[pc]) {
      case Program.REFERENCE:
        position =
            subject.reference(
                registers[2 * operand], registers[2 * operand + 1], code[pc + 2], position);
        address = pc + 3;
        return position != FAILED;
      case Program.CONDITION:
        address = registers[2 * operand + 1] < 0 ? code[pc + 2] : pc + 3;
        return true;
      case Program.LOOP_BEGIN:
        set(operand, 0);
        set(operand + 1, -1);
        address = pc + 2;
        return true;
      case Program.LOOP:
      case Program.LOOP_LAZY:
        loop(pc, operand);
        return true;
      case Program.LOOP_MORE:
        again(operand, code[pc + 2]);
        return true;
      case Program.MARK:
      case Program.MARK_NOT:
        marks[2 * operand] = top;
        marks[2 * operand + 1] = position;
        if (code[pc] == Program.MARK_NOT) {
          push(code[pc + 2], position, 0);
          address = pc + 3;
        } else {
          address = pc + 2;
        }
        return true;
      case Program.CUT:
        cut(marks[2 * operand]);
        address = pc + 2;
        return true;
      case Program.CUT_AND_RETURN:
        cut(marks[2 * operand]);
        position = marks[2 * operand + 1];
        address = pc + 2;
        return true;
      case Program.FAIL_TO_MARK:
        undoTo(marks[2 * operand]);
        return false;
      case Program.BACK:
        position = subject.back(position, operand);
        address = pc + 2;
        return position != FAILED;
      case Program.BOUNDARY:
      case Program.NO_BOUNDARY:
        address = pc + 2;
        return end != 0
            && subject.isBoundary(position, operand == 1) == (code[pc] == Program.BOUNDARY);
      default:
        address = pc + 1;
        return subject.isAt(code[pc], position);
    }
  }

  // Loops

  private void loop(int pc, int register) {
    int count = registers[register];
    boolean lazy = code[pc] == Program.LOOP_LAZY;
    int exit = lazy ? pc + 5 + ENTRY : pc + 5;
    if (count < code[pc + 2]) {
      set(register, count + 1);
      address = code[pc + 4];
      return;
    }
    boolean more = count < code[pc + 3] && position != registers[register + 1];
    if (more && !lazy) {
      push(exit, position, 0);
      again(register, code[pc + 4]);
      return;
    }
    if (more) {
      push(pc + 5, position, 0);
    }
    address = exit;
  }

  private void again(int register, int body) {
    set(register, registers[register] + 1);
    set(register + 1, position);
    address = body;
  }

  private boolean run(int pc) {
    int low = subject.forward(position, code[pc + 1]);
    if (low == FAILED) {
      return false;
    }
    int limit = subject.forward(position, code[pc + 2]);
    int high = subject.run(code[pc + 3], code[pc + 4], position, limit == FAILED ? end : limit);
    if (high < low) {
      return false;
    }
    if (code[pc] == Program.RUN_POSSESSIVE) {
      position = high;
      address = pc + RUN_LENGTH;
      return true;
    }
    return runTo(pc, low, high);
  }

  /** Goes on behind a greedy run, at the last position that is possible. */
  private boolean runTo(int pc, int low, int high) {
    int following = code[pc + 5];
    int last = high;
    if (following >= 0) {
      while (last >= low && (last >= end || text.charAt(last) != following)) {
        last--;
      }
    }
    if (last < low) {
      return false;
    }
    if (last > low) {
      push(~pc, low, last);
    }
    position = last;
    address = pc + RUN_LENGTH;
    return true;
  }

  private boolean runLazy(int pc) {
    int low = subject.forward(position, code[pc + 1]);
    if (low == FAILED || subject.run(code[pc + 3], code[pc + 4], position, low) < low) {
      return false;
    }
    int limit = subject.forward(position, code[pc + 2]);
    return runLazyTo(pc, low, limit == FAILED ? end : limit);
  }

  /** Goes on behind a lazy run, at the first position that is possible. */
  private boolean runLazyTo(int pc, int from, int limit) {
    int following = code[pc + 5];
    int at = from;
    while (following >= 0 && (at >= end || text.charAt(at) != following)) {
      at = at >= limit ? FAILED : subject.one(code[pc + 3], code[pc + 4], at);
      if (at == FAILED) {
        return false;
      }
    }
    if (at < limit) {
      push(~pc, at, limit);
    }
    position = at;
    address = pc + RUN_LENGTH;
    return true;
  }

  // The stack

  private void push(int first, int second, int third) {
    if (top + ENTRY > stack.length) {
      stack = Arrays.copyOf(stack, 2 * stack.length);
    }
    stack[top] = first;
    stack[top + 1] = second;
    stack[top + 2] = third;
    top += ENTRY;
  }

  private void set(int register, int value) {
    if (top > 0) {
      push(UNDO + register, registers[register], 0);
    }
    registers[register] = value;
  }

  /** Goes on with what was left for later; false where nothing is left. */
  private boolean backtrack() {
    while (top > 0) {
      top -= ENTRY;
      int first = stack[top];
      int second = stack[top + 1];
      if (first >= UNDO) {
        registers[first - UNDO] = second;
      } else if (first >= 0) {
        address = first;
        position = second;
        return true;
      } else if (runAgain(~first, second, stack[top + 2])) {
        return true;
      }
    }
    return false;
  }

  private boolean runAgain(int pc, int from, int to) {
    if (code[pc] == Program.RUN) {
      return runTo(pc, from, subject.before(to));
    }
    int next = subject.one(code[pc + 3], code[pc + 4], from);
    return next != FAILED && runLazyTo(pc, next, to);
  }

  /** Forgets what was left for later since a mark, but not what has to be undone. */
  private void cut(int mark) {
    int kept = mark;
    for (int i = mark; i < top; i += ENTRY) {
      if (stack[i] >= UNDO) {
        stack[kept] = stack[i];
        stack[kept + 1] = stack[i + 1];
        kept += ENTRY;
      }
    }
    top = kept;
  }

  private void undoTo(int mark) {
    while (top > mark) {
      top -= ENTRY;
      if (stack[top] >= UNDO) {
        registers[stack[top] - UNDO] = stack[top + 1];
      }
    }
  }
}
