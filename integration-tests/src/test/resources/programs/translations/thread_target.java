  public void run() {
    // def <module>: 0
    // 1: import threading
    AppModule.threading = ThreadingModuleFace.module();
    // 4: def greet(name, results):
    AppModule.greet = new PyFunction(FUNCTIONS$, 0, "greet", "greet", "__main__", SIGNATURE$1);
    // 8: results = []
    AppModule.results = new PyList();
    // 9: thread = threading.Thread(target=greet, args=("thread", results))
    AppModule.thread = (PyThread) Calls.method(AppModule.threading, "Thread", new Object[] {AppModule.greet, PyTuple.of(new Object[] {"thread", AppModule.results})}, KEYWORDS$2);
    // 10: thread.start()
    AppModule.thread.start();
    // 11: thread.join()
    AppModule.thread.join(null);
    // 12: print(results)
    PrintFunctions.print(AppModule.results);
  }

  static Object greet(String name, PyList results) {
    // def greet: 0
    // 5: results.append("hello " + name)
    results.append("hello ".concat(name));
    return null;
  }
