package dev.portalis.processor.threads;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.types.FunctionInfo;
import java.util.List;

/**
 * A place where a program starts a thread, or hands over work that another thread may do.
 *
 * @param kind what starts
 * @param site the call; for {@link Kind#SUBCLASS} the class statement
 * @param starter the function, or the body of a module or class, in which the site stands
 * @param reached what runs first in the thread
 * @param callee the expression for what runs; for {@link Kind#SUBCLASS} the site
 * @param arguments the expressions for what it is given: the values themselves, for {@link
 *     Kind#isMap} the iterables of them; a {@code Starred} stands for any number, as does an
 *     expression that is not a tuple display behind {@code args=}
 */
public record ThreadRoot(
    Kind kind,
    Node site,
    FunctionInfo starter,
    Reached reached,
    Node callee,
    List<Expr> arguments) {
  public ThreadRoot {
    arguments = List.copyOf(arguments);
  }

  /** How work gets into another thread. */
  public enum Kind {
    /** {@code threading.Thread(target=f)}. */
    THREAD,
    /** A class that derives from {@code threading.Thread} and has a {@code run}. */
    SUBCLASS,
    /** {@code threading.Timer(seconds, f)}. */
    TIMER,
    /** {@code _thread.start_new_thread(f, args)}. */
    LOW_LEVEL,
    /** {@code executor.submit(f)} of a pool of threads. */
    SUBMIT,
    /** {@code executor.map(f, xs)} of a pool of threads. */
    MAP,
    /** {@code executor.submit(f)} of a pool of processes. */
    PROCESS_SUBMIT,
    /** {@code executor.map(f, xs)} of a pool of processes. */
    PROCESS_MAP,
    /** The initializer of an executor. */
    INITIALIZER,
    /** The initializer of a pool of processes. */
    PROCESS_INITIALIZER,
    /** {@code future.add_done_callback(f)}: the thread that completes the future calls it. */
    CALLBACK,
    /** {@code asyncio.to_thread(f)}, {@code loop.run_in_executor(None, f)}. */
    TO_THREAD;

    /** Whether the work is to be done in another process, with copies of what it is given. */
    public boolean isProcess() {
      return this == PROCESS_SUBMIT || this == PROCESS_MAP || this == PROCESS_INITIALIZER;
    }

    /** Whether the work is called with each item of the arguments. */
    public boolean isMap() {
      return this == MAP || this == PROCESS_MAP;
    }
  }
}
