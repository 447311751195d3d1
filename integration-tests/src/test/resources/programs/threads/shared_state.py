import threading
total = 0.0
data = {"n": 0}
lst = []
class S:
    v = 0
    def __init__(self): self.x = 0; self.log = []
def f(s, n):
    global total
    for i in range(n):
        lock.acquire()
        try:
            total += 0.5
            data["n"] += 1
            s.x += 1
            S.v += 1
            lst.append(i)
        finally:
            lock.release()
lock = threading.Lock()
s = S()
ts = []
for i in range(3):
    t = threading.Thread(target=f, args=(s, 200))
    t.start()
    ts.append(t)
for t in ts: t.join()
print(total, data, s.x, S.v, len(lst))
stop = False
count = 0
def spin():
    global count
    while not stop: count += 1  # portalis: ignore[PY0622]
t = threading.Thread(target=spin); t.start()
while count < 10: pass  # portalis: ignore[PY0622]
stop = True
t.join(); print(count >= 10)
def excs():
    raise ValueError("in thread")
old = threading.excepthook
caught = []
threading.excepthook = lambda args: caught.append((args.exc_type.__name__, str(args.exc_value)))
t = threading.Thread(target=excs); t.start(); t.join()
threading.excepthook = old
print(caught)
res = [None] * 4
def part(i, xs): res[i] = sum(xs)
nums = list(range(1000))
ts = [threading.Thread(target=part, args=(i, nums[i::4])) for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(res, sum(res))
big = 1
def mul(n):
    global big
    with lock:
        for _ in range(20): big *= n
ts = [threading.Thread(target=mul, args=(k,)) for k in (2, 3, 5)]
for t in ts: t.start()
for t in ts: t.join()
print(big == 30 ** 20)
def closure():
    hits = 0
    def w():
        nonlocal hits
        for _ in range(100):
            with lock: hits += 1
    ts = [threading.Thread(target=w) for _ in range(3)]
    for t in ts: t.start()
    for t in ts: t.join()
    return hits
print(closure())
