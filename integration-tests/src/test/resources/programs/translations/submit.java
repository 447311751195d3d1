  public void run() {
    // def <module>: 0
    // 1: from concurrent.futures import ThreadPoolExecutor
    AppModule.ThreadPoolExecutor = (PyType) PyThreadPoolExecutor.TYPE;
    // 3: executor = ThreadPoolExecutor()
    AppModule.executor = (PyThreadPoolExecutor) Calls.call(AppModule.ThreadPoolExecutor);
    // 4: future = executor.submit(pow, 2, 10)
    AppModule.future = Calls.method(AppModule.executor, "submit", new Object[] {pow$builtin1, Long.valueOf(2L), Long.valueOf(10L)}, Signature.NO_KEYWORDS);
    // 5: print(future.result(), future.done())
    Calls.call(print$builtin2, Calls.method(AppModule.future, "result"), Calls.method(AppModule.future, "done"));
    // 6: executor.shutdown()
    AppModule.executor.shutdown(true, false);
  }
