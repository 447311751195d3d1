package dev.portalis.runtime.modules.futures;

/** Is told when a future comes to its end. Called with the future's mutex held. */
interface FutureListener {
  /** The future has finished, or its cancellation was noticed. */
  void ended(PyFuture future);
}
