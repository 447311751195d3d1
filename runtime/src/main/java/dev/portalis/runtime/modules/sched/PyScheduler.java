package dev.portalis.runtime.modules.sched;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.modules.HeapqModule;
import dev.portalis.runtime.modules.threading.Forwarding;
import dev.portalis.runtime.modules.threading.PyRLock;
import dev.portalis.runtime.modules.time.TimeModuleFace;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code sched.scheduler}: calls functions at given times, in the thread that runs it. */
@PyClass(value = "scheduler", module = "sched", pure = true)
public class PyScheduler extends PyObject {
  /** The type. */
  public static final PyType TYPE = makeType();

  private static final int TIME = 0;
  private static final int ACTION = 3;
  private static final int ARGUMENT = 4;
  private static final int KEYWORDS = 5;

  private final PyRLock lock = new PyRLock();
  private final PyList events = new PyList();
  private long sequence;
  private @Nullable Object clock;
  private @Nullable Object delay;

  /** A scheduler whose {@code __init__} has not run. */
  public PyScheduler(PyType type) {
    super(type);
  }

  private static PyType makeType() {
    PyType type = PyType.builtin("scheduler", "sched", BuiltinTypes.OBJECT, new PySchedulerFace());
    type.setInstanceDict(true);
    return type;
  }

  private static @Nullable Object ofTime(@Nullable Object given, String name) {
    return given == UNBOUND ? TimeModuleFace.module().getAttribute(name) : given;
  }

  /** {@code scheduler(timefunc=time.monotonic, delayfunc=time.sleep)}. */
  @PyInit
  public void init(
      @Named @Default("Unbound.UNBOUND") @Nullable Object timefunc,
      @Named @Default("Unbound.UNBOUND") @Nullable Object delayfunc) {
    clock = ofTime(timefunc, "monotonic");
    delay = ofTime(delayfunc, "sleep");
  }

  /** {@code timefunc}. */
  @PyProperty
  public @Nullable Object timefunc() {
    return clock;
  }

  /** {@code delayfunc}. */
  @PyProperty
  public @Nullable Object delayfunc() {
    return delay;
  }

  /** {@code enterabs(time, priority, action, argument=(), kwargs={})}: the event. */
  @PyMethod
  public @Nullable Object enterabs(
      @Named @Nullable Object time,
      @Named @Nullable Object priority,
      @Named @Nullable Object action,
      @Named @Default("PyTuple.EMPTY") @Nullable Object argument,
      @Named @Default("Unbound.UNBOUND") @Nullable Object kwargs) {
    Object keywords = kwargs == UNBOUND ? new PyDict() : kwargs;
    lock.acquire();
    try {
      Object event =
          Calls.call(
              SchedModule.EVENT,
              new Object[] {time, priority, sequence++, action, argument, keywords},
              Signature.NO_KEYWORDS);
      HeapqModule.push(events, event);
      return event;
    } finally {
      lock.release();
    }
  }

  /** {@code enter(delay, priority, action, argument=(), kwargs={})}: the event. */
  @PyMethod
  public @Nullable Object enter(
      @Named @Nullable Object delay,
      @Named @Nullable Object priority,
      @Named @Nullable Object action,
      @Named @Default("PyTuple.EMPTY") @Nullable Object argument,
      @Named @Default("Unbound.UNBOUND") @Nullable Object kwargs) {
    return enterabs(Operators.add(Calls.call(clock), delay), priority, action, argument, kwargs);
  }

  /** {@code cancel(event)}. */
  @PyMethod
  public void cancel(@Named @Nullable Object event) {
    lock.acquire();
    try {
      events.removeItem(event);
      HeapqModule.heapify(events);
    } finally {
      lock.release();
    }
  }

  /** {@code empty()}. */
  @PyMethod
  public boolean empty() {
    return events.size() == 0;
  }

  /** {@code run(blocking=True)}: how long until the next event, where it does not wait for it. */
  @PyMethod
  public @Nullable Object run(@Named @Default("true") boolean blocking) {
    for (; ; ) {
      PyTuple next;
      Object left;
      lock.acquire();
      try {
        if (events.size() == 0) {
          return null;
        }
        next = (PyTuple) Objects.requireNonNull(events.get(0L));
        Object now = Calls.call(clock);
        if (Comparison.less(now, next.get(TIME))) {
          left = Operators.sub(next.get(TIME), now);
        } else {
          left = UNBOUND;
          HeapqModule.pop(events);
        }
      } finally {
        lock.release();
      }
      if (left == UNBOUND) {
        Forwarding.spread(next.get(ACTION), next.get(ARGUMENT), next.get(KEYWORDS));
        Calls.call(delay, 0L);
      } else if (blocking) {
        Calls.call(delay, left);
      } else {
        return left;
      }
    }
  }

  /** {@code queue}: the events in the order in which they will run. */
  @PyProperty
  public PyList queue() {
    lock.acquire();
    PyList sorted;
    try {
      sorted = events.copy();
    } finally {
      lock.release();
    }
    sorted.sort(null, false);
    return sorted;
  }
}
