package dev.portalis.runtime.modules.sched;

import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.modules.collections.NamedTupleFunctions;
import dev.portalis.runtime.object.PyType;

/**
 * The module {@code sched}.
 *
 * @see <a href="https://docs.python.org/3.12/library/sched.html">sched</a>
 */
@PyModule(
    value = "sched",
    classes = {PyScheduler.class},
    pure = true)
public final class SchedModule {
  /** {@code Event}: a named tuple. */
  @PyConstant("Event")
  public static final PyType EVENT =
      NamedTupleFunctions.namedTuple(
          "Event", "time priority sequence action argument kwargs", false, null, "sched");

  private SchedModule() {}
}
