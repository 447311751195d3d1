import threading, time, sys
def w(): pass
t = threading.Thread(target=w)
print(t.name, t.ident, t.native_id, t.is_alive(), t.daemon, repr(t))
t.start(); t.join()
print(t.is_alive(), t.ident is not None, repr(t).replace(str(t.ident), "ID"))
class C:
    def __call__(self): print("called", threading.current_thread().name)
t = threading.Thread(target=C()); print(t.name); t.start(); t.join()
t = threading.Thread(target=C().__call__); print(t.name)
import functools
t = threading.Thread(target=functools.partial(w)); print(t.name)
t = threading.Thread(target=lambda: None); print(t.name)
t = threading.Thread(name="x"); print(t.name); t.start(); t.join()
t = threading.Thread(); print(t.name)
t = threading.Thread(None, w, None, (), {}, daemon=True); print(t.name, t.daemon)
t = threading.Thread(name=5); print(repr(t.name))
t.name = 7; print(repr(t.name))
try: threading.Thread(group=1)
except AssertionError as e: print(e)
try: threading.Thread(None, w, None, (), {}, True)
except TypeError as e: print(e)
try: threading.Thread(targt=w)
except TypeError as e: print(e)
t0 = threading.Thread(target=w)
for f in (lambda t: t.join(), lambda t: (t.start(), t.start()), lambda t: setattr(t, "daemon", True), lambda t: t.join("x"), lambda t: t.join(timeout="y")):
    try: f(t0)
    except Exception as e: print(type(e).__name__, e)
t0.join()
try: threading.current_thread().join()
except RuntimeError as e: print(e)
class NoInit(threading.Thread):
    def __init__(self): pass
n = NoInit()
for f in (lambda: n.start(), lambda: n.join(), lambda: n.is_alive(), lambda: n.name, lambda: n.ident, lambda: n.daemon, lambda: repr(n), lambda: setattr(n, "name", "x"), lambda: setattr(n, "daemon", True)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Sub(threading.Thread):
    count = 0
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.result = None
    def run(self):
        Sub.count += 1  # portalis: ignore[PY0611]
        try:
            if self._target: self.result = self._target(*self._args, **self._kwargs)
        finally:
            del self._target
    def join(self, timeout=None):
        super().join(timeout)
        return self.result
s = Sub(target=lambda a, b=1: a + b, args=(3,), kwargs={"b": 4}); s.start(); print(s.join(), s.name, Sub.count)
s = Sub(target=pow, args=[2, 5], name="pow", daemon=True); s.start(); print(s.join(), repr(s).replace(str(s.ident), "ID"))
print(threading.main_thread().name, threading.current_thread() is threading.main_thread(), repr(threading.main_thread()).replace(str(threading.get_ident()), "ID"))
print(type(threading.main_thread()).__name__, threading.main_thread().daemon)
try: threading.main_thread().daemon = True
except RuntimeError as e: print(e)
print(threading.active_count(), [x.name for x in threading.enumerate()])
ev = threading.Event()
ts = [threading.Thread(target=ev.wait, name=f"n{i}") for i in range(3)]
for x in ts: x.start()
print(threading.active_count(), sorted(x.name for x in threading.enumerate()))
ev.set()
for x in ts: x.join()
print(threading.active_count(), len({x.ident for x in ts}) >= 1, threading.get_ident() == threading.main_thread().ident, threading.get_native_id() == threading.main_thread().native_id)
print(isinstance(threading.Thread(), threading.Thread), issubclass(threading.Timer, threading.Thread))
for v in (-1, 1, 32768, 0):
    try: print(threading.stack_size(v))
    except ValueError as e: print(e)
print(threading.stack_size())
d = []
def outer():
    d.append(threading.current_thread().daemon)
    i = threading.Thread(target=lambda: d.append(threading.current_thread().daemon)); i.start(); i.join()
t = threading.Thread(target=outer, daemon=True); t.start(); t.join(); print(d)
def die(): sys.exit(3)
t = threading.Thread(target=die); t.start(); t.join(); print("alive", t.is_alive())
ev.clear(); t = threading.Thread(target=ev.wait); t.start(); print(t.join(0.001), t.is_alive(), t.join(timeout=0), t.join(-1)); ev.set(); t.join(); print(t.is_alive())
print(threading.Thread.__name__, threading.Thread.__module__, threading.Thread, threading.Timer, threading.local)
h = {threading.current_thread(): 1}; print(h[threading.main_thread()])

print(threading.gettrace(), threading.getprofile())
