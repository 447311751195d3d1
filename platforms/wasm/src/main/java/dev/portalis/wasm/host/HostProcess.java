package dev.portalis.wasm.host;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teavm.interop.Address;
import org.teavm.runtime.heap.Heap;

/** The process as the host sees it: arguments, environment, sleep and exit. */
public final class HostProcess {
  /** The sizes of a subscription and an event of {@code poll_oneoff}. */
  private static final int SUBSCRIPTION = 48;

  private static final int MONOTONIC = 1;
  private static final int READ = 1;

  private HostProcess() {}

  /** What follows the program's name. */
  public static String[] arguments() {
    String[] all = texts(true);
    return all.length == 0 ? all : Arrays.copyOfRange(all, 1, all.length);
  }

  /** A variable of the environment; null where it is not set. */
  @SuppressWarnings("NullAway")
  public static String variable(String name) {
    for (String each : texts(false)) {
      int split = each.indexOf('=');
      if (split >= 0 && each.substring(0, split).equals(name)) {
        return each.substring(split + 1);
      }
    }
    return null;
  }

  /** All variables of the environment. */
  public static Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String each : texts(false)) {
      int split = each.indexOf('=');
      if (split >= 0) {
        variables.put(each.substring(0, split), each.substring(split + 1));
      }
    }
    return variables;
  }

  private static String[] texts(boolean arguments) {
    Address sizes = Buffer.structs();
    int error =
        arguments
            ? Preview1.argsSizesGet(sizes, sizes.add(4))
            : Preview1.environSizesGet(sizes, sizes.add(4));
    if (error != Preview1.SUCCESS) {
      return new String[0];
    }
    int count = sizes.getInt();
    Address pointers = Heap.alloc(4 * count + sizes.add(4).getInt() + 4);
    Address characters = pointers.add(4 * count);
    if (arguments) {
      Preview1.argsGet(pointers, characters);
    } else {
      Preview1.environGet(pointers, characters);
    }
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] = Buffer.text(Address.fromInt(pointers.add(4 * i).getInt()));
    }
    Heap.release(pointers);
    return texts;
  }

  /** A random number of 64 bits. */
  public static long random() {
    Address result = Buffer.result();
    Preview1.randomGet(result, 8);
    return result.getLong();
  }

  /**
   * Waits for a time.
   *
   * @param nanos negative to wait for input alone
   * @param input whether to wait no longer than until there is input
   */
  public static void sleep(long nanos, boolean input) {
    Address subscriptions = Buffer.data();
    int count = 0;
    if (nanos >= 0) {
      Address clock = clear(subscriptions);
      clock.add(16).putInt(MONOTONIC);
      clock.add(24).putLong(nanos);
      count++;
    }
    if (input) {
      Address read = clear(subscriptions.add(count * SUBSCRIPTION));
      read.putLong(1);
      read.add(8).putByte((byte) READ);
      count++;
    }
    Preview1.pollOneoff(subscriptions, subscriptions.add(2 * SUBSCRIPTION), count, Buffer.result());
  }

  private static Address clear(Address subscription) {
    for (int i = 0; i < SUBSCRIPTION; i += 8) {
      subscription.add(i).putLong(0);
    }
    return subscription;
  }

  /** Ends the program at once. */
  public static void exit(int status) {
    Preview1.procExit(status);
  }
}
