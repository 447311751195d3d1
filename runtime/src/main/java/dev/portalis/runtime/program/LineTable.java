package dev.portalis.runtime.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Which line of which Python function a line of generated Java stands for.
 *
 * <p>The table of a class is a text of entries separated by {@code ;}, in the order of the Java
 * lines. An entry holds for its Java line and those that follow, up to the next entry. It is made
 * of numbers separated by blanks:
 *
 * <pre>{@code
 * javaLine function pythonLine [startColumn endColumn [anchorStart anchorEnd]]
 * }</pre>
 *
 * <p>Where the Java method holds the code of further functions that it calls in Python, {@code
 * /function pythonLine} follows for each of those around the innermost.
 *
 * <p>{@code function} is an index into the names; -1 says that there is no Python frame. With a
 * {@code ^} before it the Java method is only a part of the Python function that called it, as the
 * body of a comprehension. Columns count code points from 0 and tell which part of the line is
 * marked; an end of -1 is the end of the line. Anchors are relative to the start and tell where the
 * operator is in a binary operation, or the brackets in a subscript.
 */
public final class LineTable {
  private static final AtomicReference<Map<String, LineTable>> TABLES =
      new AtomicReference<>(new HashMap<>());
  private static final AtomicReference<Map<String, String[]>> SOURCES =
      new AtomicReference<>(new HashMap<>());

  private static final int[] NONE = {};

  private final String file;
  private final String[] functions;
  private final String text;

  /** The entries once they are parsed: each an array of its numbers. */
  private volatile int @Nullable [][] entries;

  /** For each entry functions and lines in turn around it; empty for most. */
  private volatile int @Nullable [][] outer;

  private volatile boolean @Nullable [] inner;

  private LineTable(String file, String[] functions, String text) {
    this.file = file;
    this.functions = functions;
    this.text = text;
  }

  /**
   * Registers the table of a class.
   *
   * @param javaClass the class's name as {@link StackTraceElement#getClassName} gives it
   * @param file the Python file's name as tracebacks show it
   * @param functions the names of the functions
   * @param table the entries
   */
  public static void register(String javaClass, String file, String[] functions, String table) {
    put(TABLES, javaClass, new LineTable(file, functions, table));
  }

  /**
   * Registers the text of a Python file.
   *
   * @param text the text in as many parts as it takes
   */
  public static void source(String file, String... text) {
    put(SOURCES, file, text);
  }

  private static <V> void put(AtomicReference<Map<String, V>> map, String key, V value) {
    Map<String, V> before;
    Map<String, V> after;
    do {
      before = map.get();
      after = new HashMap<>(before);
      after.put(key, value);
    } while (!map.compareAndSet(before, after));
  }

  /** The table of a class; null if it is not generated from Python. */
  static @Nullable LineTable of(String javaClass) {
    return Objects.requireNonNull(TABLES.get()).get(javaClass);
  }

  /** The number of the entry for a Java line; -1 if there is no Python frame. */
  int find(int javaLine) {
    int[][] all = entries();
    int low = 0;
    int high = all.length - 1;
    int found = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (all[middle][0] <= javaLine) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found >= 0 && all[found][1] >= 0 ? found : -1;
  }

  /** Whether an entry only continues the frame of the caller. */
  boolean isInner(int entry) {
    entries();
    boolean[] flags = inner;
    return flags != null && flags[entry];
  }

  /** Appends the Python frames of an entry, the outermost first. */
  void appendFrames(int entry, List<PythonFrame> frames) {
    int[] numbers = entries()[entry];
    int[][] all = outer;
    int[] around = all == null ? NONE : all[entry];
    for (int i = around.length - 2; i >= 0; i -= 2) {
      frames.add(frame(around[i], around[i + 1], null));
    }
    int[] columns = numbers.length > 3 ? Arrays.copyOfRange(numbers, 3, numbers.length) : null;
    frames.add(frame(numbers[1], numbers[2], columns));
  }

  private PythonFrame frame(int function, int line, int @Nullable [] columns) {
    return new PythonFrame(file, functions[function], line, sourceLine(file, line), columns);
  }

  private int[][] entries() {
    int[][] parsed = entries;
    if (parsed != null) {
      return parsed;
    }
    List<String> parts = split(text, ';');
    parsed = new int[parts.size()][];
    int[][] around = new int[parts.size()][];
    boolean[] flags = new boolean[parts.size()];
    for (int i = 0; i < parsed.length; i++) {
      flags[i] = parts.get(i).indexOf('^') >= 0;
      String entry = parts.get(i).trim().replace("^", "");
      int end = entry.indexOf('/');
      parsed[i] = numbers(end < 0 ? entry : entry.substring(0, end));
      around[i] = end < 0 ? NONE : numbers(entry.substring(end + 1).replace('/', ' '));
    }
    outer = around;
    inner = flags;
    entries = parsed;
    return parsed;
  }

  /** The parts between separators; those that are empty are left out. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int found = text.indexOf(separator, start);
      int end = found < 0 ? text.length() : found;
      if (end > start) {
        parts.add(text.substring(start, end));
      }
      start = end + 1;
    }
    return parts;
  }

  private static int[] numbers(String text) {
    List<String> parts = split(text, ' ');
    int[] numbers = new int[parts.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(parts.get(i));
    }
    return numbers;
  }

  /** A line of a registered file, from 1; null if it is not known. */
  public static @Nullable String sourceLine(String file, int line) {
    String[] parts = Objects.requireNonNull(SOURCES.get()).get(file);
    if (parts == null) {
      return null;
    }
    String all = String.join("", parts);
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = all.indexOf('\n', start);
      if (end < 0) {
        return null;
      }
      start = end + 1;
    }
    int end = all.indexOf('\n', start);
    String found = all.substring(start, end < 0 ? all.length() : end);
    return found.endsWith("\r") ? found.substring(0, found.length() - 1) : found;
  }
}
