import threading, sys, time
def bad(): raise ValueError("boom")
def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.exc_traceback is not None, args.thread.name, len(args), args[0] is args.exc_type)
    print(type(args).__name__)
old = threading.excepthook
threading.excepthook = hook
t = threading.Thread(target=bad); t.start(); t.join()
class K(threading.Thread):
    def run(self): raise KeyError("k")
k = K(); k.start(); k.join()
threading.excepthook = old
a = threading.ExceptHookArgs((ValueError, ValueError("x"), None, None)); print(a)
try: threading.ExceptHookArgs((1, 2))
except TypeError as e: print(e)
try: threading.excepthook(5)
except TypeError as e: print(e)
# timer
out = []
tm = threading.Timer(0.01, lambda *a, **k: out.append((a, k)), args=(1, 2), kwargs={"z": 3}); print(tm.name, tm.interval, tm.args, tm.kwargs); tm.start(); tm.join(); print(out, tm.finished.is_set())
tm = threading.Timer(30, out.append); tm.start(); tm.cancel(); tm.join(); print(out, tm.finished.is_set())
tm = threading.Timer(0.01, out.append, [9]); tm.daemon = True; tm.start(); tm.join(); print(out)
class Repeat(threading.Timer):
    def run(self):
        n = 0
        while not self.finished.wait(self.interval):
            n += 1
            self.function(*self.args, **self.kwargs)
            if n == 3: self.cancel()
r = Repeat(0.001, out.append, args=("r",)); r.start(); r.join(); print(out)
# local
class L(threading.local):
    shared = []
    n = 0
    def __init__(self, a, b=2):
        self.a = a; self.b = b; self.who = threading.current_thread().name
    def bump(self):
        self.n += 1
        return self.n
l = L(1, b=5)
l.a = 100
res = []
def f():
    res.append((l.a, l.b, l.who, l.n, l.bump(), l.bump()))
    l.shared.append(1)
    l.extra = 1
    res.append(sorted(l.__dict__))
ts = [threading.Thread(target=f, name=f"t{i}") for i in range(2)]
for t in ts: t.start(); t.join()
print(res, l.a, l.n, l.shared, hasattr(l, "extra"))
p = threading.local(); p.x = 1
print(p.__dict__, p.x)
del p.x
try: p.x
except AttributeError as e: print(e)
try: threading.local(1)
except TypeError as e: print(e)
try: del p.y
except AttributeError as e: print(e)
class E(threading.local): pass
try: E(1)
except TypeError as e: print(e)
e = E(); e.q = 2; print(vars(e))
def g():
    try: print(e.q)
    except AttributeError as x: print(x)
    try: print(p.zz)
    except AttributeError as x: print(x)
t = threading.Thread(target=g); t.start(); t.join()
