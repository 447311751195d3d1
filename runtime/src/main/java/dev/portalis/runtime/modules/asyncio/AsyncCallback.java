package dev.portalis.runtime.modules.asyncio;

/** What the package itself does when a future is done. */
interface AsyncCallback {
  /** Called by the event loop. */
  void done(PyAsyncFuture future);
}
