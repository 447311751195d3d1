import threading, collections, time, heapq, bisect
bad = collections.Counter(); errors = []
def guard(f):
    def run():
        end = time.monotonic() + 0.3
        while time.monotonic() < end:
            try: f()
            except (RuntimeError, IndexError, KeyError, ValueError, StopIteration) as e: bad[type(e).__name__ + ": " + str(e)[:50]] += 1  # portalis: ignore[PY0611]
            except BaseException as e: errors.append(repr(e)); return
    return run
def race(*fs):
    ts = [threading.Thread(target=guard(f)) for f in fs for _ in range(2)]
    for t in ts: t.start()
    for t in ts: t.join()
l = list(range(50)); f = [float(i) for i in range(50)]; o = [str(i) for i in range(50)]
def grow():
    for i in range(20): l.append(i); f.append(1.5); o.append("x"); l.insert(3, 9)
    l[5:10] = [1, 2]; del o[::3]; l.sort(); f.reverse(); o.extend("abc")
def shrink():
    for i in range(20): l.pop(); f.pop(0); o.pop()
    l[2:4] = []; f.clear()
def read():
    s = 0
    for i in range(len(l)): s += l[i]
    for x in l: s += x
    for x in reversed(l): s += x
    sum(l); max(l, default=0); sorted(l); l[::-1]; l[2:5]; l.index(9); l.count(3); 9 in l; l + [1]; l * 2; list(l); tuple(l); l == l[:]; str(l); f[3]; sum(f); o[-1]; "".join(o); [x for x in o]; min(o, default=""); enumerate(o); list(zip(l, f, o)); a, *b = l; set(l); any(l); list(map(str, l)); list(filter(None, l)); l.copy(); l < f
race(grow, shrink, read)
d = {}; s = set(); od = collections.OrderedDict(); dd = collections.defaultdict(list); c = collections.Counter(); dq = collections.deque(maxlen=40); ba = bytearray(b"abc" * 10)
def dgrow():
    global s, ba
    for i in range(30): d[i] = i; d["k%d" % i] = i; d[(i, 1)] = 1; s.add(i); s.add("x%d" % i); od[i] = i; dd[i % 5].append(i); c[i % 7] += 1; dq.append(i); dq.appendleft(i); ba.append(i); ba[0] = 5
    d.update(a=1, b=2); s.update([1, 2]); s |= {77}; c.update("hello"); ba += b"zz"; ba[1:3] = b"12345"; od.move_to_end(3); dq.rotate(2)
def dshrink():
    for i in range(30): d.pop(i, None); d.pop("k%d" % i, None); s.discard(i); od.pop(i, None); dq.pop(); ba.pop()
    d.popitem(); s.pop(); od.popitem(last=False); del dd[2]; c.clear(); dq.popleft(); del ba[::2]; d.clear(); s.clear()
def dread():
    for k in d: d.get(k)
    for k, v in d.items(): pass
    list(d); list(d.values()); list(d.items()); dict(d); len(d); 5 in d; d[5]; str(d); d == dict(d); d | {1: 2}; sorted(map(str, d)); d.copy(); {**d}; list(reversed(d))
def sread():
    for x in s: pass
    list(s); s | {1}; s & {1, 2}; s - {1}; 5 in s; str(s); frozenset(s); s == set(s); s <= {1}; s.copy(); sorted(map(str, s))
def oread():
    for k in od: pass
    list(od.items()); str(od); od == collections.OrderedDict(od); str(dd); c.most_common(3); c + c; str(c); sum(c.values()); list(dq); str(dq); dq[0]; 3 in dq; dq.copy(); list(reversed(dq)); bytes(ba); ba[2]; ba[1:4]; list(ba); ba.find(b"z"); str(ba); ba == ba[:]; 5 in ba; ba.hex(); ba + ba
def dqread():
    for x in dq: pass
race(dgrow, dshrink, dread, sread, oread, dqread)
h = []
def hp():
    for i in range(10): heapq.heappush(h, i)
    for i in range(9): heapq.heappop(h)
    bisect.insort(l, 4)
race(hp)
def gen():
    i = 0
    while True:
        i += 1
        yield i
g = gen(); ge = (x * 2 for x in range(10 ** 9)); it = iter(range(10 ** 9)); e = enumerate(l); z = zip(range(10 ** 9), range(10 ** 9)); m = map(abs, range(10 ** 9))
seen = [0]
def gread(): next(g); next(ge); next(it); next(z); next(m); next(e, None)
race(gread)
print(errors)
