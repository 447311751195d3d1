  public void run() {
    // def <module>: 0
    // 1: import threading
    AppModule.threading = ThreadingModuleFace.module();
    // 4: class Doubler(threading.Thread):
    PyTuple bases$ = PyTuple.of(new Object[] {(PyType) Attributes.get(AppModule.threading, "Thread")});
    PyDict keywords$ = new PyDict();
    PyDict namespace$ = Namespaces.create((PyTuple) bases$, "__main__", "Doubler", null);
    // 5: def __init__(self, value):
    namespace$.putString("__init__", new PyFunction(FUNCTIONS$, 0, "__init__", "Doubler.__init__", "__main__", SIGNATURE$1));
    // 9: def run(self):
    namespace$.putString("run", new PyFunction(FUNCTIONS$, 1, "run", "Doubler.run", "__main__", SIGNATURE$2));
    PyType Doubler$ = ClassBuilder.create(null, "Doubler", (PyTuple) bases$, namespace$, keywords$, null, Doubler$class);
    AppModule.Doubler = Doubler$;
    // 13: thread = Doubler(21)
    AppModule.thread = Calls.call(AppModule.Doubler, Long.valueOf(21L));
    // 14: thread.start()
    Calls.method(AppModule.thread, "start");
    // 15: thread.join()
    Calls.method(AppModule.thread, "join");
    // 16: print(thread.value)
    PrintFunctions.print(Attributes.get(AppModule.thread, "value"));
  }

  static Object Doubler$__init__(Object self, Object value) {
    // def __init__: 0
    // 6: super().__init__()
    Calls.method(new PySuper((PyType) Doubler$class.value, self), "__init__");
    // 7: self.value = value
    Attributes.set(self, "value", value);
    return null;
  }

  static Object Doubler$run(Object self) {
    // def run: 0
    // 10: self.value *= 2
    Object object$ = self;
    SharedUpdates.attribute(object$, "value", BinaryOp.MUL, Long.valueOf(2L));
    return null;
  }
