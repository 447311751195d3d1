package dev.portalis.wasm.build;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teavm.model.BasicBlockReader;
import org.teavm.model.ClassReader;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReader;
import org.teavm.model.ProgramReader;
import org.teavm.model.ValueType;
import org.teavm.model.VariableReader;
import org.teavm.model.instructions.AbstractInstructionReader;

/**
 * Which Java lines of a translated module stand for Python, read from the table that the class
 * registers when it is initialised.
 */
final class PythonLines {
  private static final MethodDescriptor INITIALIZER =
      new MethodDescriptor("<clinit>", ValueType.VOID);
  private static final Pattern PIECE = Pattern.compile("[0-9 ^/-]*;[0-9 ^;/-]*");
  private static final Pattern ENTRY = Pattern.compile("(\\d{1,9}) \\^?(-?\\d+)[^;]*;");

  private final int[] starts;
  private final boolean[] python;

  private PythonLines(int[] starts, boolean[] python) {
    this.starts = starts;
    this.python = python;
  }

  /** The lines of a module's class. */
  static PythonLines of(ClassReader module) {
    MethodReader initializer = module.getMethod(INITIALIZER);
    ProgramReader program = initializer == null ? null : initializer.getProgram();
    Matcher matcher = ENTRY.matcher(program == null ? "" : table(program));
    int[] starts = new int[16];
    boolean[] python = new boolean[16];
    int size = 0;
    while (matcher.find()) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        python = Arrays.copyOf(python, 2 * size);
      }
      starts[size] = Integer.parseInt(matcher.group(1));
      python[size++] = !matcher.group(2).startsWith("-");
    }
    return new PythonLines(Arrays.copyOf(starts, size), Arrays.copyOf(python, size));
  }

  private static String table(ProgramReader program) {
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < program.basicBlockCount(); i++) {
      BasicBlockReader block = program.basicBlockAt(i);
      block.readAllInstructions(
          new AbstractInstructionReader() {
            @Override
            public void stringConstant(VariableReader receiver, @Nullable String text) {
              if (text != null && PIECE.matcher(text).matches()) {
                table.append(text);
              }
            }
          });
    }
    return table.toString();
  }

  /** The Java line at which the entry for a line begins; -1 if the line stands for no Python. */
  int entry(int javaLine) {
    int found = Arrays.binarySearch(starts, javaLine);
    int index = found >= 0 ? found : -found - 2;
    return index >= 0 && python[index] ? starts[index] : -1;
  }
}
