  public void run() {
    // def <module>: 0
    // 1: import threading
    AppModule.threading = ThreadingModuleFace.module();
    // 3: condition = threading.Condition()
    AppModule.condition = (PyCondition) Calls.method(AppModule.threading, "Condition");
    // 4: messages = []
    AppModule.messages = new PyList();
    // 7: def receive():
    AppModule.receive = new PyFunction(FUNCTIONS$, 0, "receive", "receive", "__main__", SIGNATURE$1);
    // 14: thread = threading.Thread(target=receive)
    AppModule.thread = (PyThread) Calls.method(AppModule.threading, "Thread", new Object[] {AppModule.receive}, KEYWORDS$2);
    // 15: thread.start()
    AppModule.thread.start();
    // 16: with condition:
    Object manager$ = AppModule.condition;
    Object exit$_2 = ContextManagers.exitOf(manager$);
    ContextManagers.enter(manager$);
    boolean failed$ = false;
    try {
      // 17: messages.append("news")
      AppModule.messages.append("news");
      // 18: condition.notify()
      AppModule.condition.signal(1L);
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
    // 19: thread.join()
    AppModule.thread.join(null);
  }

  static Object receive() {
    // def receive: 0
    // 8: with condition:
    Object manager$ = AppModule.condition;
    Object exit$_2 = ContextManagers.exitOf(manager$);
    ContextManagers.enter(manager$);
    boolean failed$ = false;
    try {
      // 9: while not messages:
      while (!Truth.of(AppModule.messages)) {
        Sharing.mayWait();
        // 10: condition.wait()
        AppModule.condition.await(null);
      }
      // 11: print("received", messages.pop())
      Calls.call(print$builtin3, "received", (String) AppModule.messages.pop(-1));
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
    return null;
  }
