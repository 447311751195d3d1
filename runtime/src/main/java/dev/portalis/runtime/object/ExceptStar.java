package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an exception while the {@code except*} clauses of a {@code try} take their parts.
 *
 * @see <a href="https://peps.python.org/pep-0654/#except">PEP 654, except*</a>
 */
public final class ExceptStar {
  private final PyBaseException caught;
  private final Throwable thrown;
  private final List<PyBaseException> raised = new ArrayList<>();

  /** The parts and how they were thrown. */
  private final Map<PyBaseException, @Nullable PyException> taken = new IdentityHashMap<>();

  private @Nullable PyBaseException rest;

  /** Nothing has been taken of what was thrown. */
  public ExceptStar(Throwable thrown) {
    this.thrown = thrown;
    this.caught = Exceptions.caught(thrown);
    this.rest = caught;
  }

  /** The exception. */
  public PyBaseException caught() {
    return caught;
  }

  /**
   * Takes the part that an {@code except*} clause matches.
   *
   * @return a group, or null if there is no such part
   */
  public @Nullable PyBaseException match(@Nullable Object types) {
    PyBaseException left = rest;
    check(types);
    if (left == null) {
      return null;
    }
    if (!ExceptionGroupMembers.isGroup(left)) {
      if (!Exceptions.matches(left, types)) {
        return null;
      }
      rest = null;
      PyBaseException wrapped = group(List.of(left));
      Exceptions.shareTraceback(left, wrapped);
      return wrapped;
    }
    PyTuple parts = ExceptionGroupMembers.split(left, types);
    rest = (PyBaseException) parts.get(1);
    PyBaseException match = (PyBaseException) parts.get(0);
    if (match != null) {
      taken.put(match, match.thrown());
    }
    return match;
  }

  private static void check(@Nullable Object types) {
    Object[] all = types instanceof PyTuple ? ((PyTuple) types).items() : new Object[] {types};
    for (Object each : all) {
      boolean isType =
          each instanceof PyType && ((PyType) each).isSubtypeOf(ExceptionTypes.BASE_EXCEPTION);
      if (!isType) {
        throw Errors.typeError(
            "catching classes that do not inherit from BaseException is not allowed");
      }
      if (((PyType) each).isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
        throw Errors.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
    }
  }

  /** Keeps what a clause has raised. */
  public void raised(Throwable failure) {
    raised.add(Exceptions.caught(failure));
  }

  /** Raises what is left and what the clauses have raised, if there is anything. */
  public void finish() {
    if (rest == caught && !ExceptionGroupMembers.isGroup(caught)) {
      throw thrown instanceof RuntimeException
          ? (RuntimeException) thrown
          : Exceptions.rethrow(caught);
    }
    PyBaseException result = combined();
    if (result != null) {
      throw Exceptions.rethrow(result);
    }
  }

  private @Nullable PyBaseException combined() {
    if (!ExceptionGroupMembers.isGroup(caught)) {
      return raised.isEmpty() ? rest : raised.get(0);
    }
    List<PyBaseException> fresh = new ArrayList<>();
    Set<Object> again = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PyBaseException each : raised) {
      if (isPartOfCaught(each)) {
        addLeaves(each, again);
      } else {
        fresh.add(each);
      }
    }
    if (rest != null) {
      addLeaves(rest, again);
    }
    PyBaseException left = again.isEmpty() ? null : ExceptionGroupParts.holding(caught, again);
    if (fresh.isEmpty()) {
      return left;
    }
    if (left != null) {
      fresh.add(left);
    }
    return fresh.size() == 1 ? fresh.get(0) : group(fresh);
  }

  /** Whether a clause has raised its part again as it was. */
  private boolean isPartOfCaught(PyBaseException each) {
    return taken.containsKey(each) && taken.get(each) == each.thrown();
  }

  private static void addLeaves(PyBaseException exception, Set<Object> leaves) {
    if (!ExceptionGroupMembers.isGroup(exception)) {
      leaves.add(exception);
      return;
    }
    for (Object each : ExceptionGroupMembers.exceptionsOf(exception).items()) {
      addLeaves((PyBaseException) java.util.Objects.requireNonNull(each), leaves);
    }
  }

  private static PyBaseException group(List<PyBaseException> exceptions) {
    Object made =
        Calls.call(ExceptionTypes.BASE_EXCEPTION_GROUP, "", PyList.of(exceptions.toArray()));
    if (made instanceof PyBaseException) {
      return (PyBaseException) made;
    }
    throw new IllegalStateException("no exception group: " + made);
  }
}
