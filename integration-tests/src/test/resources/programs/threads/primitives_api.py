import threading, time
def tr(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, e)
l = threading.Lock()
print(type(l), repr(l)[:18], l.locked())
tr(l.release); tr(l.acquire); tr(l.acquire, False); tr(l.acquire, True, 0.01); tr(l.acquire, timeout=0); tr(l.acquire, False, 1); tr(l.acquire, True, -2); tr(l.acquire, timeout=1e20); tr(l.acquire, blocking=False); tr(l.acquire, timeout="x"); tr(l.acquire, timeout=None)
print(repr(l)[:16], l.locked()); tr(l.release)
with l as r: print(r, l.locked())
t = threading.Thread(target=l.acquire); t.start(); t.join(); print(l.locked()); l.release()
r = threading.RLock()
print(repr(r)[:36], repr(r)[-20:-10] if False else "count=0" in repr(r))
tr(r.acquire); tr(r.acquire); print("count=2" in repr(r), "locked" in repr(r)); tr(r.release); tr(r.release); tr(r.release)
def other():
    tr(r.acquire, False); tr(r.release)
with r:
    t = threading.Thread(target=other); t.start(); t.join()
tr(r.acquire, False, 1); tr(r.acquire, timeout=-3); tr(r._is_owned)
c = threading.Condition()
tr(c.wait); tr(c.notify); tr(c.notify_all); tr(c.wait, 0.01); tr(c.release)
with c:
    tr(c.wait, 0.01); tr(c.wait, timeout=0); tr(c.wait_for, lambda: 0, 0.01); tr(c.wait_for, lambda: "yes"); tr(c.notify); tr(c.notify, 5); tr(c.notify_all)
    with c: tr(c.wait, 0.01)
print(repr(c).startswith("<Condition(<unlocked _thread.RLock"), repr(c)[-4:])
lk = threading.Lock(); c1 = threading.Condition(lk); c2 = threading.Condition(lk)
with c1: tr(c2.notify); print(lk.locked()); tr(c1.wait, 0.001); tr(c1.acquire, False)
print(repr(c1).startswith("<Condition(<unlocked _thread.lock"))
tr(threading.Condition, 5)
log = []
order = []
def waiter(i):
    with c:
        order.append(i)
        c.wait(); log.append(i)  # portalis: ignore[PY0617]
ts = []
for i in range(4):
    t = threading.Thread(target=waiter, args=(i,)); t.start(); ts.append(t)
    while len(order) <= i: time.sleep(0.001)
with c: c.notify(2)
for _ in range(30000):
    if len(log) == 2: break
    time.sleep(0.001)
print(sorted(log))
with c: c.notify_all()
for t in ts: t.join()
print(sorted(log))
s = threading.Semaphore(2)
print(repr(s)[-10:-1], s._value)
tr(s.acquire); tr(s.acquire); tr(s.acquire, False); tr(s.acquire, blocking=True, timeout=0.01); tr(s.acquire, False, 1); tr(s.release); tr(s.release, 2); tr(s.release, 0); tr(s.release, -1); tr(threading.Semaphore, -1)
with s as v: print(v)
b = threading.BoundedSemaphore(1); tr(b.release); tr(b.acquire); tr(b.release); tr(b.release, 2); tr(threading.BoundedSemaphore, -1); print(repr(b)[:31], repr(b)[-11:])
e = threading.Event(); print(repr(e)[-8:], e.is_set()); tr(e.wait, 0.01); e.set(); print(repr(e)[-6:], e.wait(), e.wait(0)); e.clear(); print(e.is_set())
print(threading.Barrier(1).wait())
b = threading.Barrier(2, action=lambda: log.append("act"), timeout=60)
print(b.parties, b.n_waiting, b.broken, repr(b)[-12:])
idx = []
def bw():
    try: idx.append(b.wait())
    except threading.BrokenBarrierError as e: idx.append(repr(e))
t = threading.Thread(target=bw); t.start(); bw(); t.join(); print(sorted(idx), log[-1])
idx.clear(); t = threading.Thread(target=bw); t.start()
while b.n_waiting == 0: time.sleep(0.001)
print(repr(b)[-14:]); b.abort(); t.join(); print(idx, b.broken, repr(b)[-8:]); tr(b.wait)
b.reset(); print(b.broken, b.n_waiting)
idx.clear(); t = threading.Thread(target=bw); t.start()
while b.n_waiting == 0: time.sleep(0.001)
b.reset(); t.join(); print(idx, b.broken)
tr(b.wait, 0.01); print(b.broken)
def ba(): raise ZeroDivisionError("act")
b = threading.Barrier(1, ba); tr(b.wait); print(b.broken); tr(b.wait)
class MyLock:
    def __init__(self): self.l = threading.Lock()
    def acquire(self, blocking=True, timeout=-1): print("acq"); return self.l.acquire(blocking, timeout)
    def release(self): print("rel"); self.l.release()
    def __enter__(self): return self.acquire()
    def __exit__(self, *a): self.release()
c = threading.Condition(MyLock())
with c: tr(c.notify); tr(c.wait, 0.001)
print(isinstance(l, type(threading.Lock())), isinstance(r, type(threading.RLock())), type(r))
