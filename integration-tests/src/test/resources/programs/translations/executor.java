  public void run() {
    // def <module>: 0
    // 1: from concurrent.futures import ThreadPoolExecutor
    AppModule.ThreadPoolExecutor = (PyType) PyThreadPoolExecutor.TYPE;
    // 4: def square(x):
    AppModule.square = new PyFunction(FUNCTIONS$, 0, "square", "square", "__main__", SIGNATURE$1);
    // 8: with ThreadPoolExecutor(max_workers=2) as executor:
    Object manager$ = (PyThreadPoolExecutor) Calls.call(AppModule.ThreadPoolExecutor, new Object[] {Long.valueOf(2L)}, KEYWORDS$2);
    Object exit$_2 = ContextManagers.exitOf(manager$);
    Object entered$ = ContextManagers.enter(manager$);
    boolean failed$ = false;
    try {
      AppModule.executor = (PyThreadPoolExecutor) entered$;
      // 9: print(list(executor.map(square, range(5))))
      Object object$ = AppModule.executor;
      Object method$ = Calls.find(object$, "map");
      PrintFunctions.print((PyList) Calls.call(list$builtin3, Calls.found(method$, object$, AppModule.square, PyRange.make(BuiltinTypes.RANGE, Long.valueOf(5L), dev.portalis.runtime.object.Unbound.UNBOUND, dev.portalis.runtime.object.Unbound.UNBOUND))));
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

  static Object square(long x) {
    // def square: 0
    // 5: return x * x
    return Ints.mulWide(x, x);
  }
