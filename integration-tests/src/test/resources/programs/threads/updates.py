import threading, collections, sys
N = 4000; T = 4
def run(f, n=T):
    ts = [threading.Thread(target=f, args=(i,)) for i in range(n)]
    for t in ts: t.start()
    for t in ts: t.join()
# global counters without lock
g = 0
gf = 0.0
gs = {"a": 0, 1: 0}
gl = [0, 0.0]
class C:
    cv = 0
    def __init__(self): self.x = 0; self.f = 0.0; self.items = []
    def inc(self): self.x += 1  # portalis: ignore[PY0611]
c = C()
class D:
    pass
d = D(); d.y = 0
def w(i):
    global g, gf
    for k in range(N):
        g += 1; gf += 1.0; gs["a"] += 1; gs[1] += 1; gl[0] += 1; gl[1] += 0.5; c.inc(); c.f += 1; C.cv += 1; d.y += 1  # portalis: ignore[PY0611]
run(w)
print(g, gf, gs, gl, c.x, c.f, C.cv, d.y)
def outer():
    n = 0; m = [0]
    def inner(i):
        nonlocal n
        for _ in range(N): n += 1; m[0] += 1  # portalis: ignore[PY0611]
    run(inner)
    return n, m
print(outer())
b = bytearray(4)
def wb(i):
    for _ in range(N): b[i % 2] = (b[i % 2] + 1) & 255
run(wb, 2); print(b)
cnt = collections.Counter(); od = collections.OrderedDict(); dq = collections.deque(); dd = collections.defaultdict(int); s = set(); l = []; di = {}; ba = bytearray()
def wc(i):
    for k in range(N // 4):
        cnt[k % 7] += 1; od[(i, k)] = k; dq.append(k); dd[k % 5] += 1; s.add((i, k)); l.append(k); di[(i, k)] = 1; ba.append(k & 255); di.setdefault(k, []).append(i); l.extend([1, 2]); cnt.update("ab")  # portalis: ignore[PY0611]
run(wc)
print(sorted(cnt.items(), key=str), len(od), len(dq), dict(dd), len(s), len(l), len(di), len(ba), sum(len(v) for v in di.values() if v != 1))
def wp(i):
    for k in range(N // 4):
        dq.popleft(); l.pop(); s.discard((i, k)); od.pop((i, k)); del di[(i, k)]; ba.pop()
run(wp)
print(len(od), len(dq), len(s), len(l), len(di), len(ba))
x = 1
def mul(i):
    global x
    for _ in range(50): x *= 3  # portalis: ignore[PY0611]
run(mul); print(x == 3 ** 200)
st = ""
def cat(i):
    global st
    for _ in range(500): st += "ab"  # portalis: ignore[PY0611]
run(cat); print(len(st))
