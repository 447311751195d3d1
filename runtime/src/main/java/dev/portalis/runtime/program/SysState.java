package dev.portalis.runtime.program;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.modules.SysModuleFace;
import org.jspecify.annotations.Nullable;

/**
 * What the program may have changed in {@code sys}. As long as it does not use the module, all is
 * as it was at the beginning.
 */
public final class SysState {
  private static volatile boolean used;
  private static volatile String[] arguments = {""};

  private SysState() {}

  /** Says that the program uses {@code sys}. */
  public static void setUsed() {
    used = true;
  }

  /** An attribute of {@code sys}, or what it is from the beginning; None where it is deleted. */
  public static @Nullable Object get(String name, @Nullable Object original) {
    if (!used) {
      return original;
    }
    Object value = SysModuleFace.module().instanceGet(name);
    return value == UNBOUND ? null : value;
  }

  /** {@code sys.argv} at the beginning. */
  public static String[] arguments() {
    return arguments.clone();
  }

  static void setArguments(String script, String[] rest) {
    String[] all = new String[rest.length + 1];
    all[0] = script;
    System.arraycopy(rest, 0, all, 1, rest.length);
    arguments = all;
  }
}
