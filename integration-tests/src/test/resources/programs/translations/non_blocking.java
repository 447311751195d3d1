  public void run() {
    // def <module>: 0
    // 1: import queue
    AppModule.queue = QueueModuleFace.module();
    // 3: q = queue.Queue(1)
    AppModule.q = (PyQueue) Calls.method(AppModule.queue, "Queue", Long.valueOf(1L));
    // 4: q.put("first", block=False)
    AppModule.q.put("first", false, null);
    // 5: try:
    try {
      // 6: q.put_nowait("second")
      AppModule.q.putNowait("second");
    } catch (Throwable thrown$) {
      PyBaseException exception$ = Exceptions.caught(thrown$);
      PyBaseException before$ = ExceptionState.enter(exception$);
      try {
        // 7: except queue.Full:
        if (Exceptions.matches(exception$, (PyType) Attributes.get(AppModule.queue, "Full"))) {
          // 8: print("full")
          PrintFunctions.print("full");
        } else {
          throw Variables.propagate(thrown$);
        }
      } finally {
        ExceptionState.leave(before$);
      }
    }
    // 9: print(q.get_nowait())
    PrintFunctions.print(AppModule.q.getNowait());
    // 10: try:
    try {
      // 11: q.get(block=False)
      AppModule.q.get(false, null);
    } catch (Throwable thrown$_2) {
      PyBaseException exception$_2 = Exceptions.caught(thrown$_2);
      PyBaseException before$_2 = ExceptionState.enter(exception$_2);
      try {
        // 12: except queue.Empty:
        if (Exceptions.matches(exception$_2, (PyType) Attributes.get(AppModule.queue, "Empty"))) {
          // 13: print("empty")
          PrintFunctions.print("empty");
        } else {
          throw Variables.propagate(thrown$_2);
        }
      } finally {
        ExceptionState.leave(before$_2);
      }
    }
  }
