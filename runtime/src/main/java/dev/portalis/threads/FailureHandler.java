package dev.portalis.threads;

/** Is told of what threads throw and nobody has asked for. */
public interface FailureHandler {
  /**
   * A thread ends with an exception, or something that a task has called back has thrown one.
   * Called in that thread; what this throws itself is ignored.
   *
   * @param threadName the thread's name
   */
  void failed(String threadName, Throwable failure);
}
