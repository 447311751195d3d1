  public void run() {
    // def <module>: 0
    // 1: import threading
    AppModule.threading = ThreadingModuleFace.module();
    // 3: lock = threading.Lock()
    AppModule.lock = PyLock.make(PyLock.TYPE);
    // 6: def guarded(items, item):
    AppModule.guarded = new PyFunction(FUNCTIONS$, 0, "guarded", "guarded", "__main__", SIGNATURE$1);
    // 14: items = []
    AppModule.items = new PyList();
    // 15: thread = threading.Thread(target=guarded, args=(items, 1))
    AppModule.thread = (PyThread) Calls.method(AppModule.threading, "Thread", new Object[] {AppModule.guarded, PyTuple.of(new Object[] {AppModule.items, Long.valueOf(1L)})}, KEYWORDS$2);
    // 16: thread.start()
    AppModule.thread.start();
    // 17: thread.join()
    AppModule.thread.join(null);
    // 18: print(items, lock.locked())
    Calls.call(print$builtin3, AppModule.items, Boolean.valueOf(AppModule.lock.locked()));
  }

  static Object guarded(PyList items, long item) {
    // def guarded: 0
    // 7: lock.acquire()
    AppModule.lock.acquire();
    // 8: try:
    boolean handling$ = false;
    PyBaseException before$ = null;
    try {
      // 9: items.append(item)
      items.append(item);
    } catch (Throwable thrown$) {
      before$ = ExceptionState.enter(Exceptions.caught(thrown$));
      handling$ = true;
      throw Variables.propagate(thrown$);
    } finally {
      try {
        // 11: lock.release()
        AppModule.lock.release();
      } finally {
        if (handling$) {
          ExceptionState.leave(before$);
        }
      }
    }
    return null;
  }
