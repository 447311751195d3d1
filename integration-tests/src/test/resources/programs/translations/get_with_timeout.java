  public void run() {
    // def <module>: 0
    // 1: import queue
    AppModule.queue = QueueModuleFace.module();
    // 3: q = queue.Queue()
    AppModule.q = (PyQueue) Calls.method(AppModule.queue, "Queue");
    // 4: q.put("there")
    AppModule.q.put("there", true, null);
    // 5: print(q.get(timeout=1))
    PrintFunctions.print(AppModule.q.get(true, Long.valueOf(1L)));
    // 6: try:
    try {
      // 7: q.get(timeout=0.01)
      AppModule.q.get(true, Double.valueOf(0.01));
    } catch (Throwable thrown$) {
      PyBaseException exception$ = Exceptions.caught(thrown$);
      PyBaseException before$ = ExceptionState.enter(exception$);
      try {
        // 8: except queue.Empty:
        if (Exceptions.matches(exception$, (PyType) Attributes.get(AppModule.queue, "Empty"))) {
          // 9: print("nothing came")
          PrintFunctions.print("nothing came");
        } else {
          throw Variables.propagate(thrown$);
        }
      } finally {
        ExceptionState.leave(before$);
      }
    }
  }
