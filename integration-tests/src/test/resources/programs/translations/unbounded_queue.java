  public void run() {
    // def <module>: 0
    // 1: import queue
    AppModule.queue = QueueModuleFace.module();
    // 2: import threading
    AppModule.threading = ThreadingModuleFace.module();
    // 4: q = queue.Queue()
    AppModule.q = (PyQueue) Calls.method(AppModule.queue, "Queue");
    // 7: def work():
    AppModule.work = new PyFunction(FUNCTIONS$, 0, "work", "work", "__main__", SIGNATURE$1);
    // 16: threading.Thread(target=work).start()
    ((PyThread) Calls.method(AppModule.threading, "Thread", new Object[] {AppModule.work}, KEYWORDS$2)).start();
    // 17: for i in range(3):
    for (long i$ = 0L; i$ < 3L; i$++) {
      AppModule.i = i$;
      // 18: q.put(i)
      AppModule.q.put(Long.valueOf(AppModule.i), true, null);
    }
    // 19: q.join()
    AppModule.q.join();
    // 20: print("all done")
    PrintFunctions.print("all done");
  }

  static Object work() {
    // def work: 0
    Object item = null;
    // 8: while True:
    while (true) {
      Sharing.mayWait();
      // 9: item = q.get()
      item = AppModule.q.get(true, null);
      // 10: print("item", item)
      Calls.call(print$builtin3, "item", item);
      // 11: q.task_done()
      AppModule.q.taskDone();
      // 12: if item == 2:
      if (Truth.of(Comparison.compare(CompareOp.EQ, item, Long.valueOf(2L)))) {
        // 13: break
        break;
      }
    }
    return null;
  }
