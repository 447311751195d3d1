package dev.portalis.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * A Python exception on its way through Java frames.
 *
 * <p>Raised by the runtime it holds only a kind and arguments; the exception object is made when
 * Python code catches it. Raised by Python code it holds the object from the start.
 */
public final class PyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable ErrorKind kind;
  private final transient Object[] arguments;
  private transient @Nullable Object value;
  private final transient @Nullable Object context;
  private transient @Nullable PyException earlier;
  private transient @Nullable String attribute;
  private transient @Nullable Object subject;
  private transient @Nullable Throwable origin;
  private transient @Nullable Passage passage;

  /** An exception raised by the runtime; the arguments are those of the exception's constructor. */
  public PyException(ErrorKind kind, @Nullable Object... arguments) {
    this.kind = kind;
    this.arguments = arguments;
    this.context = Handled.get();
  }

  /**
   * An exception raised with its object.
   *
   * @param value the exception object
   * @param stackTrace whether to record the Java stack, from which a traceback is made
   */
  public PyException(Object value, boolean stackTrace) {
    super(null, null, false, stackTrace);
    this.kind = null;
    this.arguments = new Object[0];
    this.context = null;
    this.value = value;
  }

  /** Says what this stands for: the stack is that of the other. */
  public void setOrigin(Throwable thrown) {
    origin = thrown;
  }

  /** The Java stack on which it was raised. */
  @Override
  public StackTraceElement[] getStackTrace() {
    Throwable other = origin;
    return other == null ? super.getStackTrace() : other.getStackTrace();
  }

  /** Sets the Java stack on which it was raised. */
  @Override
  public void setStackTrace(StackTraceElement[] stack) {
    origin = null;
    super.setStackTrace(stack);
  }

  /** The kind, or null where the exception was raised with an object. */
  public @Nullable ErrorKind kind() {
    return kind;
  }

  /** The constructor's arguments of an exception raised by kind. */
  public Object[] arguments() {
    return arguments.clone();
  }

  /** The exception object, or null as long as nobody asked for it. */
  public @Nullable Object value() {
    return value;
  }

  /** What was being handled when the runtime raised this; null if nothing. */
  public @Nullable Object context() {
    return context;
  }

  /** The attribute that was not found; null if it is not about one. */
  public @Nullable String attribute() {
    return attribute;
  }

  /** The object that does not have the attribute. */
  public @Nullable Object subject() {
    return subject;
  }

  /** Says which attribute of which object was not found, unless that is known. */
  public void locate(@Nullable Object object, String name) {
    if (attribute == null) {
      attribute = name;
      subject = object;
    }
  }

  /** Where it has been, where the platform keeps that; null elsewhere. */
  public @Nullable Passage passage() {
    return passage;
  }

  /** Sets where it has been. */
  public void setPassage(Passage value) {
    passage = value;
  }

  /** What carried the same exception object when it was raised before this; null for the first. */
  public @Nullable PyException earlier() {
    return earlier;
  }

  /** Remembers what carried the same exception object before. */
  public void setEarlier(@Nullable PyException value) {
    this.earlier = value;
  }

  /** Remembers the exception object that was made for this. */
  public void setValue(Object value) {
    this.value = value;
  }

  /** The exception as Python shows it, such as {@code ValueError: bad input}. */
  @Override
  public @Nullable String getMessage() {
    if (value instanceof Described) {
      return ((Described) value).describe();
    }
    if (kind != null) {
      return kind.pythonName() + (arguments.length == 1 ? ": " + arguments[0] : "");
    }
    return String.valueOf(value);
  }

  /** The name of the exception's Python class, such as {@code ValueError}. */
  public String typeName() {
    if (value instanceof Described) {
      return ((Described) value).typeName();
    }
    return kind != null ? kind.pythonName() : "BaseException";
  }
}
