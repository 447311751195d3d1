  public void run() {
    // def <module>: 0
    long _$ = 0L;
    // 1: import queue
    AppModule.queue = QueueModuleFace.module();
    // 2: import threading
    AppModule.threading = ThreadingModuleFace.module();
    // 5: def produce(q, count):
    AppModule.produce = new PyFunction(FUNCTIONS$, 0, "produce", "produce", "__main__", SIGNATURE$1);
    // 10: q = queue.Queue(maxsize=2)
    AppModule.q = (PyQueue) Calls.method(AppModule.queue, "Queue", new Object[] {Long.valueOf(2L)}, KEYWORDS$2);
    // 11: producer = threading.Thread(target=produce, args=(q, 6))
    AppModule.producer = (PyThread) Calls.method(AppModule.threading, "Thread", new Object[] {AppModule.produce, PyTuple.of(new Object[] {AppModule.q, Long.valueOf(6L)})}, KEYWORDS$3);
    // 12: producer.start()
    AppModule.producer.start();
    // 13: print([q.get() for _ in range(6)])
    PyList result$ = new PyList();
    for (long i$ = 0L; i$ < 6L; i$++) {
      _$ = i$;
      result$.append(AppModule.q.get(true, null));
    }
    PrintFunctions.print(result$);
    // 14: producer.join()
    AppModule.producer.join(null);
  }

  static Object produce(PyQueue q, long count) {
    // def produce: 0
    long i = 0L;
    // 6: for i in range(count):
    long stop$ = count;
    for (long i$ = 0L; i$ < stop$; i$++) {
      i = i$;
      // 7: q.put(i)
      q.put(Long.valueOf(i), true, null);
    }
    return null;
  }
