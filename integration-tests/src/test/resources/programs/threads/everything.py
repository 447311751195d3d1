import threading, queue, time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait
counter = 0
lock = threading.Lock()
def work(n):
    global counter
    for _ in range(n):
        with lock:
            counter += 1
ts = [threading.Thread(target=work, args=(1000,), name=f"w{i}") for i in range(4)]
[t.start() for t in ts]; [t.join() for t in ts]
print(counter, [t.name for t in ts], any(t.is_alive() for t in ts))
results = {}
def store(k, v=2, *args, **kw):
    results[k] = (v, args, sorted(kw.items()))
t = threading.Thread(target=store, args=("a", 1, 2), kwargs={"z": 3}); t.start(); t.join()
threading.Thread(target=store, args=["b"]).start()
while "b" not in results: time.sleep(0.001)
print(sorted(results.items()))
class Worker(threading.Thread):
    def __init__(self, q, out):
        super().__init__(daemon=True)
        self.q, self.out = q, out
    def run(self):
        while True:
            item = self.q.get()
            try:
                if item is None: return
                self.out.append(item * 2)
            finally:
                self.q.task_done()
q = queue.Queue(maxsize=2); out = []
ws = [Worker(q, out) for _ in range(3)]
for w in ws: w.start()
for i in [1, 2.5, "x", [1]]: q.put(i)
for _ in ws: q.put(None)
q.join()
for w in ws: w.join()
print(sorted(map(str, out)), q.empty(), q.qsize())
def fail(x):
    if x == 2: raise ValueError(f"bad {x}")
    return x ** 2
with ThreadPoolExecutor(3) as ex:
    fs = {ex.submit(fail, i): i for i in range(4)}
    res = []
    for f in as_completed(fs):
        try: res.append((fs[f], f.result()))
        except ValueError as e: res.append((fs[f], str(e)))
    print(sorted(res, key=lambda p: p[0]))
    print(list(ex.map(lambda a, b: a + b, [1, 2], [10, 20])), list(ex.map(str.upper, ["a", "b"])))
    f = ex.submit(lambda: 1 / 0)
    print(type(f.exception()).__name__, f.done(), f.cancelled())
    try: list(ex.map(fail, [1, 2, 3]))
    except ValueError as e: print("map", e)
ev = threading.Event(); log = []
def waiter():
    log.append("waiting"); ev.wait(); log.append("go")
t = threading.Thread(target=waiter); t.start()
while not log: time.sleep(0.001)
ev.set(); t.join(); print(log, ev.is_set(), ev.wait(0.01))
cond = threading.Condition(); items = []
def consumer(n):
    got = []
    with cond:
        while len(got) < n:
            cond.wait_for(lambda: items)
            got.append(items.pop(0))
    results["got"] = got
t = threading.Thread(target=consumer, args=(3,)); t.start()
for i in range(3):
    with cond: items.append(i); cond.notify()
t.join(); print(results["got"])
r = threading.RLock()
def rec(n):
    with r: return n if n == 0 else rec(n - 1)
print(rec(5))
sem = threading.Semaphore(2); peak = [0, 0]
def limited():
    with sem:
        with lock: peak[0] += 1; peak[1] = max(peak)
        time.sleep(0.005)
        with lock: peak[0] -= 1
ts = [threading.Thread(target=limited) for _ in range(6)]; [t.start() for t in ts]; [t.join() for t in ts]
print(peak[1] <= 2, peak[0])
b = threading.Barrier(3); order = []
def bar(i):
    b.wait(); order.append(i)
ts = [threading.Thread(target=bar, args=(i,)) for i in range(3)]; [t.start() for t in ts]; [t.join() for t in ts]
print(sorted(order))
loc = threading.local(); loc.x = 1; seen = []
def tl():
    seen.append(hasattr(loc, "x")); loc.x = 2; seen.append(loc.x)
t = threading.Thread(target=tl); t.start(); t.join(); print(seen, loc.x)
print(threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count() >= 1)
try: lock.release()
except RuntimeError as e: print(e)
print(lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.locked()); lock.release()
pq = queue.PriorityQueue(); [pq.put(x) for x in [(3, "c"), (1, "a"), (2, "b")]]; print([pq.get()[1] for _ in range(3)])
lq = queue.LifoQueue(); [lq.put(x) for x in (1, 2, 3)]; print([lq.get() for _ in range(3)])
try: lq.get_nowait()
except queue.Empty as e: print("empty", repr(e))
try: q.put_nowait(1); q.put_nowait(2); q.put_nowait(3)
except queue.Full: print("full")
try: q2 = queue.Queue(); q2.get(timeout=0.01)
except queue.Empty: print("timeout")
tm = threading.Timer(0.01, lambda: log.append("timer")); tm.start(); tm.join(); print(log[-1])
class Account:
    def __init__(self): self.balance = 0; self._lock = threading.Lock()
    def deposit(self, n):
        with self._lock:
            b = self.balance
            self.balance = b + n
acc = Account()
ts = [threading.Thread(target=lambda: [acc.deposit(1) for _ in range(500)]) for _ in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]
print(acc.balance)
memo = {}
def fibm(n):
    if n in memo: return memo[n]
    memo[n] = v = n if n < 2 else fibm(n - 1) + fibm(n - 2)
    return v
with ThreadPoolExecutor() as ex: print([f.result() for f in [ex.submit(fibm, n) for n in (10, 50, 90, 100)]])
try:
    t = threading.Thread(target=print); t.start(); t.join(); t.start()
except RuntimeError as e: print(e)
gen = (i for i in range(100)); glock = threading.Lock(); got = []
def drain():
    while True:
        with glock:
            v = next(gen, None)
        if v is None: return
        got.append(v)
ts = [threading.Thread(target=drain) for _ in range(3)]; [t.start() for t in ts]; [t.join() for t in ts]
print(sorted(got) == list(range(100)))
