package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Splits a group of exceptions into those that match a condition and the rest. */
final class ExceptionGroupParts {
  private static final String NOTES = "__notes__";

  private final Predicate<PyBaseException> condition;
  private final boolean withRest;

  /** Parts by a condition of the program: a type, a tuple of types or a function. */
  ExceptionGroupParts(@Nullable Object condition, boolean withRest) {
    this(predicate(condition), withRest);
  }

  private ExceptionGroupParts(Predicate<PyBaseException> condition, boolean withRest) {
    this.condition = condition;
    this.withRest = withRest;
  }

  /** The part of a group that holds exactly these exceptions; null if it has none of them. */
  static @Nullable PyBaseException holding(PyBaseException group, Set<Object> leaves) {
    ExceptionGroupParts parts =
        new ExceptionGroupParts(
            each -> !ExceptionGroupMembers.isGroup(each) && leaves.contains(each), true);
    PyTuple both = parts.of(group);
    return (PyBaseException) both.get(0);
  }

  private static Predicate<PyBaseException> predicate(@Nullable Object condition) {
    if (isTypes(condition)) {
      return each -> Exceptions.matches(each, condition);
    }
    if (!(condition instanceof PyType)
        && condition instanceof PyObject
        && (((PyObject) condition).isCallable()
            || ((PyObject) condition).type.special(Special.CALL) != null)) {
      return each -> Truth.of(Calls.call(condition, each));
    }
    throw Errors.typeError("expected a function, exception type or tuple of exception types");
  }

  private static boolean isTypes(@Nullable Object condition) {
    if (condition instanceof PyTuple) {
      for (Object each : ((PyTuple) condition).items()) {
        if (!isTypes(each) || each instanceof PyTuple) {
          return false;
        }
      }
      return true;
    }
    return condition instanceof PyType
        && ((PyType) condition).isSubtypeOf(ExceptionTypes.BASE_EXCEPTION);
  }

  /** What matches, and the rest unless it is not wanted; None where a part is empty. */
  PyTuple of(PyBaseException exception) {
    if (condition.test(exception)) {
      return PyTuple.of(new Object[] {exception, null});
    }
    if (!ExceptionGroupMembers.isGroup(exception)) {
      return PyTuple.of(new Object[] {null, exception});
    }
    List<@Nullable Object> matching = new ArrayList<>();
    List<@Nullable Object> rest = new ArrayList<>();
    for (Object each : ExceptionGroupMembers.exceptionsOf(exception).items()) {
      PyTuple both = of((PyBaseException) java.util.Objects.requireNonNull(each));
      if (both.get(0) != null) {
        matching.add(both.get(0));
      }
      if (both.get(1) != null) {
        rest.add(both.get(1));
      }
    }
    return PyTuple.of(
        new Object[] {derived(exception, matching), withRest ? derived(exception, rest) : null});
  }

  /** A group like another, with a part of its exceptions. */
  private static @Nullable Object derived(
      PyBaseException group, List<@Nullable Object> exceptions) {
    if (exceptions.isEmpty()) {
      return null;
    }
    Object made = Calls.method(group, "derive", PyList.of(exceptions.toArray()));
    if (!(made instanceof PyBaseException)
        || !ExceptionGroupMembers.isGroup((PyBaseException) made)) {
      throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
    }
    PyBaseException derived = (PyBaseException) made;
    if (group.suppressesContext()) {
      derived.setCause(group.cause());
    }
    derived.setContext(group.context());
    Exceptions.shareTraceback(group, derived);
    Object notes = Attributes.getOr(group, NOTES, null);
    if (notes != null && Iteration.isIterable(notes)) {
      Attributes.set(derived, NOTES, PyList.of(Iteration.toArray(notes)));
    }
    return derived;
  }
}
