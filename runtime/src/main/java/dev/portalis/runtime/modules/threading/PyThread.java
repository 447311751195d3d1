package dev.portalis.runtime.modules.threading;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.ExceptionState;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.program.ExitHooks;
import dev.portalis.runtime.threads.Carrier;
import dev.portalis.runtime.threads.Platform;
import dev.portalis.runtime.threads.Sharing;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code threading.Thread}.
 *
 * @see <a href="https://docs.python.org/3.12/library/threading.html#thread-objects">Thread
 *     objects</a>
 */
@PyClass(value = "Thread", module = "threading", pure = true)
public class PyThread extends PyObject implements Carrier.Owner {
  /** The type. */
  public static final PyType TYPE = ThreadingTypes.pure("Thread", new PyThreadFace());

  private static final int NEW = 0;
  private static final int STARTED = 1;
  private static final int STOPPED = 2;

  private final AtomicInteger state = new AtomicInteger(NEW);
  private final WaitQueue joiners = new WaitQueue();

  private boolean initialized;
  private volatile String name = "";
  private volatile boolean daemon;
  private volatile @Nullable Carrier carrier;

  /** What {@link #run} calls; {@link dev.portalis.runtime.object.Unbound#UNBOUND} afterwards. */
  private @Nullable Object target;

  private @Nullable Object arguments = PyTuple.EMPTY;
  private @Nullable Object keywords;

  /** A thread whose {@code __init__} has not run. */
  public PyThread(PyType type) {
    super(type);
  }

  /** A thread that has been running before Python knew it. */
  PyThread(PyType type, String name, boolean daemon, Carrier carrier) {
    super(type);
    this.initialized = true;
    this.name = name;
    this.daemon = daemon;
    this.carrier = carrier;
    this.state.set(STARTED);
  }

  /** {@code Thread(group, target, name, args, kwargs, daemon=...)}. */
  @PyInit
  public void init(
      @Named @Default("null") @Nullable Object group,
      @Named @Default("null") @Nullable Object target,
      @Named @Default("null") @Nullable Object name,
      @Named @Default("PyTuple.EMPTY") @Nullable Object args,
      @Named @Default("null") @Nullable Object kwargs,
      @KeywordOnly @Default("null") @Nullable Object daemon) {
    if (group != null) {
      throw Errors.of(ErrorKind.ASSERTION_ERROR, "group argument must be None for now");
    }
    initialize(Truth.of(name) ? Texts.str(name) : ThreadNames.next(target), daemon);
    this.target = target;
    this.arguments = args;
    this.keywords = kwargs;
  }

  /** Initialises a thread whose {@code run} is in Java. */
  protected final void initialize(String newName, @Nullable Object newDaemon) {
    name = newName;
    daemon = newDaemon != null ? Truth.of(newDaemon) : ThreadRegistry.current().daemon;
    initialized = true;
  }

  /** {@code thread.start()}. */
  @PyMethod
  public void start() {
    if (!initialized) {
      throw Errors.runtimeError("thread.__init__() not called");
    }
    if (!state.compareAndSet(NEW, STARTED)) {
      throw Errors.runtimeError("threads can only be started once");
    }
    Carrier made =
        Platform.create(new Body(this), name, daemon || isBackground(), ThreadRegistry.stackSize());
    made.setOwner(this);
    carrier = made;
    ThreadRegistry.add(this);
    if (ExitHooks.isEnding()) {
      throw failed("can't create new thread at interpreter shutdown");
    }
    Sharing.activate();
    if (!Platform.start(made)) {
      throw failed("can't start new thread");
    }
    Platform.THREADS.letRun(made);
  }

  /** Whether the thread, though no daemon, does not keep the process alive by itself. */
  protected boolean isBackground() {
    return false;
  }

  private RuntimeException failed(String message) {
    ThreadRegistry.remove(this);
    carrier = null;
    state.set(NEW);
    return Errors.runtimeError(message);
  }

  /** What a carrier runs. */
  private static final class Body implements Runnable {
    private final PyThread thread;

    Body(PyThread thread) {
      this.thread = thread;
    }

    @Override
    public void run() {
      try {
        thread.runOverridden();
      } catch (Throwable t) {
        UncaughtInThread.report(thread, t);
      } finally {
        ExceptionState.leave(null);
        ThreadRegistry.remove(thread);
        thread.end();
      }
    }
  }

  private void runOverridden() {
    if (type().isUserDefined() || instanceGet("run") != UNBOUND) {
      Calls.method(this, "run");
    } else {
      run();
    }
  }

  /** Lets those who join go on. */
  final void end() {
    state.set(STOPPED);
    joiners.wakeAll();
  }

  /** {@code thread.run()}: calls the target. */
  @PyMethod
  public void run() {
    try {
      if (target() != null) {
        Forwarding.spread(target, arguments, keywords);
      }
    } finally {
      target = UNBOUND;
      arguments = UNBOUND;
      keywords = UNBOUND;
    }
  }

  /** {@code thread.join(timeout)}. */
  @PyMethod
  public void join(@Named @Default("null") @Nullable Object timeout) {
    if (!initialized) {
      throw Errors.runtimeError("Thread.__init__() not called");
    }
    if (state.get() == NEW) {
      throw Errors.runtimeError("cannot join thread before it is started");
    }
    if (carrier == Platform.THREADS.current()) {
      throw Errors.runtimeError("cannot join current thread");
    }
    boolean expired = timeout != null && Comparison.test(CompareOp.GT, 0L, timeout);
    awaitEnd(expired ? 0 : Timeouts.ofWait(timeout));
  }

  /** Waits until the thread has ended; false if the time has passed. */
  boolean awaitEnd(long nanos) {
    if (state.get() == STOPPED) {
      return true;
    }
    Waiter waiter = joiners.join();
    if (state.get() == STOPPED) {
      joiners.leave(waiter);
      return true;
    }
    return joiners.await(waiter, nanos);
  }

  /** {@code thread.is_alive()}. */
  @PyMethod
  public boolean isAlive() {
    requireInitialized("Thread.__init__() not called");
    return state.get() == STARTED;
  }

  private void requireInitialized(String message) {
    if (!initialized) {
      throw Errors.of(ErrorKind.ASSERTION_ERROR, message);
    }
  }

  /** {@code thread.ident}: None before the start. */
  @PyProperty
  public @Nullable Long ident() {
    requireInitialized("Thread.__init__() not called");
    Carrier own = carrier;
    return own == null ? null : (Long) own.ident();
  }

  /** {@code thread.native_id}: None before the start. */
  @PyProperty
  public @Nullable Long nativeId() {
    requireInitialized("Thread.__init__() not called");
    Carrier own = carrier;
    return own == null ? null : (Long) own.nativeId();
  }

  /** {@code thread.name}. */
  @Override
  @PyProperty
  public final String name() {
    requireInitialized("Thread.__init__() not called");
    return name;
  }

  /** {@code thread.name = ...}. */
  @PySetter("name")
  public final void setName(@Nullable Object value) {
    requireInitialized("Thread.__init__() not called");
    name = Texts.str(value);
  }

  /** {@code thread.daemon}. */
  @PyProperty
  public final boolean daemon() {
    requireInitialized("Thread.__init__() not called");
    return daemon;
  }

  /** {@code thread.daemon = ...}, before the start alone. */
  @PySetter("daemon")
  public final void setDaemon(@Nullable Object value) {
    if (!initialized) {
      throw Errors.runtimeError("Thread.__init__() not called");
    }
    if (state.get() != NEW) {
      throw Errors.runtimeError("cannot set daemon status of active thread");
    }
    daemon = Truth.of(value);
  }

  /** The old form of {@code thread.name}. */
  @PyMethod("getName")
  public final String oldGetName() {
    return name();
  }

  /** The old form of {@code thread.name = ...}. */
  @PyMethod("setName")
  public final void oldSetName(@Named @Nullable Object name) {
    setName(name);
  }

  /** The old form of {@code thread.daemon}. */
  @PyMethod("isDaemon")
  public final boolean oldIsDaemon() {
    return daemon();
  }

  /** The old form of {@code thread.daemon = ...}. */
  @PyMethod("setDaemon")
  public final void oldSetDaemon(@Named @Nullable Object daemonic) {
    setDaemon(daemonic);
  }

  private @Nullable Object present(@Nullable Object value, String attribute) {
    if (value == UNBOUND) {
      throw Attributes.missing(type(), attribute);
    }
    return value;
  }

  /** {@code thread._target}, which overrides of {@code run} use. */
  @PyProperty("_target")
  public final @Nullable Object target() {
    return present(target, "_target");
  }

  /** {@code thread._target = ...}. */
  @PySetter("_target")
  public final void setTarget(@Nullable Object value) {
    target = value;
  }

  /** {@code thread._args}. */
  @PyProperty("_args")
  public final @Nullable Object arguments() {
    return present(arguments, "_args");
  }

  /** {@code thread._args = ...}. */
  @PySetter("_args")
  public final void setArguments(@Nullable Object value) {
    arguments = value;
  }

  /** {@code thread._kwargs}; an empty dict where none was given. */
  @PyProperty("_kwargs")
  public final @Nullable Object keywords() {
    if (keywords == null) {
      keywords = new PyDict();
    }
    return present(keywords, "_kwargs");
  }

  /** {@code thread._kwargs = ...}. */
  @PySetter("_kwargs")
  public final void setKeywords(@Nullable Object value) {
    keywords = value;
  }

  /** {@code del thread._target} and the like, which overrides of {@code run} do. */
  @Override
  public void deleteAttribute(String attribute) {
    switch (attribute) {
      case "_target":
        present(target, attribute);
        target = UNBOUND;
        break;
      case "_args":
        present(arguments, attribute);
        arguments = UNBOUND;
        break;
      case "_kwargs":
        present(keywords, attribute);
        keywords = UNBOUND;
        break;
      default:
        super.deleteAttribute(attribute);
    }
  }

  @Override
  public String repr() {
    requireInitialized("Thread.__init__() was not called");
    int now = state.get();
    String status = now == NEW ? "initial" : now == STARTED ? "started" : "stopped";
    Carrier own = carrier;
    return "<"
        + type().name()
        + "("
        + name
        + ", "
        + status
        + (daemon ? " daemon" : "")
        + (own == null ? "" : " " + own.ident())
        + ")>";
  }
}
