  public void run() {
    // def <module>: 0
    // 1: import threading
    AppModule.threading = ThreadingModuleFace.module();
    // 2: import time
    AppModule.time = TimeModuleFace.module();
    // 5: def late():
    AppModule.late = new PyFunction(FUNCTIONS$, 0, "late", "late", "__main__", SIGNATURE$1);
    // 10: threading.Thread(target=late).start()
    ((PyThread) Calls.method(AppModule.threading, "Thread", new Object[] {AppModule.late}, KEYWORDS$2)).start();
    // 11: print("main ends")
    PrintFunctions.print("main ends");
  }

  static Object late() {
    // def late: 0
    // 6: time.sleep(0.05)
    TimeModule.sleep(0.05);
    // 7: print("late")
    PrintFunctions.print("late");
    return null;
  }
