  public void run() {
    // def <module>: 0
    long _$ = 0L;
    // 1: import threading
    AppModule.threading = ThreadingModuleFace.module();
    // 3: lock = threading.Lock()
    AppModule.lock = PyLock.make(PyLock.TYPE);
    // 4: total = 0
    AppModule.total = 0L;
    // 7: def add(times):
    AppModule.add = new PyFunction(FUNCTIONS$, 0, "add", "add", "__main__", SIGNATURE$1);
    // 14: threads = [threading.Thread(target=add, args=(1000,)) for _ in range(2)]
    PyList result$ = new PyList().confined();
    for (long i$ = 0L; i$ < 2L; i$++) {
      _$ = i$;
      result$.append((PyThread) Calls.method(AppModule.threading, "Thread", new Object[] {AppModule.add, PyTuple.of(new Object[] {Long.valueOf(1000L)})}, KEYWORDS$2));
    }
    AppModule.threads = result$;
    // 15: for thread in threads:
    PyList list$ = AppModule.threads;
    for (int index$ = 0; index$ < list$.size(); index$++) {
      AppModule.thread = (PyThread) list$.get((long) index$);
      // 16: thread.start()
      AppModule.thread.start();
    }
    // 17: for thread in threads:
    PyList list$_2 = AppModule.threads;
    for (int index$_2 = 0; index$_2 < list$_2.size(); index$_2++) {
      AppModule.thread = (PyThread) list$_2.get((long) index$_2);
      // 18: thread.join()
      AppModule.thread.join(null);
    }
    // 19: print(total)
    PrintFunctions.print(AppModule.total);
  }

  static Object add(long times) {
    // def add: 0
    long _$ = 0L;
    // 9: for _ in range(times):
    long stop$ = times;
    for (long i$ = 0L; i$ < stop$; i$++) {
      _$ = i$;
      // 10: with lock:
      PyLock lock$ = AppModule.lock;
      lock$.enter();
      boolean failed$ = false;
      try {
        // 11: total += 1
        SpinGuard step$ = Sharing.enterUpdate("total");
        try {
          AppModule.total = Ints.add(AppModule.total, 1L);
        } finally {
          step$.exit();
        }
      } catch (Throwable thrown$) {
        failed$ = true;
        ContextManagers.swallows(lock$, ContextManagers.exitOf(lock$), thrown$);
        throw Variables.propagate(thrown$);
      } finally {
        if (!failed$) {
          lock$.exit();
        }
      }
    }
    return null;
  }
