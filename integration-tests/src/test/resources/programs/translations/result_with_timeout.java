  public void run() {
    // def <module>: 0
    // 1: import threading
    AppModule.threading = ThreadingModuleFace.module();
    // 2: from concurrent.futures import ThreadPoolExecutor, TimeoutError
    AppModule.ThreadPoolExecutor = (PyType) PyThreadPoolExecutor.TYPE;
    AppModule.TimeoutError = (PyType) FuturesModule.TIMEOUT_ERROR;
    // 4: gate = threading.Event()
    AppModule.gate = (PyEvent) Calls.method(AppModule.threading, "Event");
    // 5: with ThreadPoolExecutor(1) as executor:
    Object manager$ = (PyThreadPoolExecutor) Calls.call(AppModule.ThreadPoolExecutor, Long.valueOf(1L));
    Object exit$_2 = ContextManagers.exitOf(manager$);
    Object entered$ = ContextManagers.enter(manager$);
    boolean failed$ = false;
    try {
      AppModule.executor = (PyThreadPoolExecutor) entered$;
      // 6: future = executor.submit(gate.wait)
      Object object$ = AppModule.executor;
      Object method$ = Calls.find(object$, "submit");
      AppModule.future = Calls.found(method$, object$, Attributes.get(AppModule.gate, "wait"));
      // 7: try:
      try {
        // 8: future.result(timeout=0.01)
        Calls.method(AppModule.future, "result", new Object[] {Double.valueOf(0.01)}, KEYWORDS$1);
      } catch (Throwable thrown$_2) {
        PyBaseException exception$ = Exceptions.caught(thrown$_2);
        PyBaseException before$ = ExceptionState.enter(exception$);
        try {
          // 9: except TimeoutError:
          if (Exceptions.matches(exception$, AppModule.TimeoutError)) {
            // 10: print("not yet")
            PrintFunctions.print("not yet");
          } else {
            throw Variables.propagate(thrown$_2);
          }
        } finally {
          ExceptionState.leave(before$);
        }
      }
      // 11: gate.set()
      AppModule.gate.set();
      // 12: print(future.result(timeout=5))
      PrintFunctions.print(Calls.method(AppModule.future, "result", new Object[] {Long.valueOf(5L)}, KEYWORDS$1));
    } catch (Throwable thrown$) {
      failed$ = true;
      if (!ContextManagers.swallows(manager$, exit$_2, thrown$)) {
        throw Variables.propagate(thrown$);
      }
    } finally {
      if (!failed$) {
        ContextManagers.exit(manager$, exit$_2);
      }
    }
  }
