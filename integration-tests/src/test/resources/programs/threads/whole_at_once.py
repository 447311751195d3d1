import threading, collections, time
stop = False
d = {}; s = set(); l = []; dq = collections.deque(); c = collections.Counter(); od = collections.OrderedDict(); ba = bytearray(); dd = collections.defaultdict(int)
def churn(k0):
    while not stop:
        for i in range(40):
            k = (i * 7 + k0) % 60
            d[k] = i; s.add(k); l.append(k); dq.append(k); c[k] += 1; od[k] = i; ba.append(k); dd[k] += 1  # portalis: ignore[PY0611]
        for i in range(40):
            k = (i * 7 + k0) % 60
            d.pop(k, None); s.discard(k); dq and l and None
            try: l.pop(); dq.popleft(); ba.pop()
            except IndexError: pass
            od.pop(k, None); c.pop(k, None); dd.pop(k, None)
ops = {
 "list(d)": lambda: list(d), "list(values)": lambda: list(d.values()), "list(items)": lambda: list(d.items()), "dict(d)": lambda: dict(d), "copy": lambda: d.copy(), "or": lambda: d | {1: 2}, "star": lambda: {**d}, "sorted": lambda: sorted(d), "tuple": lambda: tuple(d), "set(d)": lambda: set(d), "update": lambda: {}.update(d), "fromkeys": lambda: dict.fromkeys(d), "str(d)": lambda: str(d), "eq": lambda: d == {1: 1}, "min": lambda: min(d, default=0), "sum(values)": lambda: sum(d.values()),
 "list(s)": lambda: list(s), "set(s)": lambda: set(s), "frozenset": lambda: frozenset(s), "s|": lambda: s | {1}, "s&": lambda: s & {1, 2}, "s-": lambda: s - {1}, "s^": lambda: s ^ {1}, "s.copy": lambda: s.copy(), "sorted(s)": lambda: sorted(s), "str(s)": lambda: str(s), "s<=": lambda: s <= {1, 2}, "sum(s)": lambda: sum(s), "s.union": lambda: s.union([1]),
 "list(l)": lambda: list(l), "sum": lambda: sum(l), "max": lambda: max(l, default=0), "sorted(l)": lambda: sorted(l), "l[:]": lambda: l[:], "l+": lambda: l + [1], "str(l)": lambda: str(l), "in": lambda: 99 in l, "count": lambda: l.count(3), "rev": lambda: l[::-1], "join": lambda: ",".join(map(str, l)), "for": lambda: [x for x in l], "reversed": lambda: [x for x in reversed(l)], "tuple(l)": lambda: tuple(l), "set(l)": lambda: set(l),
 "list(dq)": lambda: list(dq), "dq.copy": lambda: dq.copy(), "sorted(dq)": lambda: sorted(dq), "str(dq)": lambda: str(dq), "sum(dq)": lambda: sum(dq), "dq.count": lambda: dq.count(1),
 "c.copy": lambda: dict(c), "sumc": lambda: sum(c.values()), "sorted(c)": lambda: sorted(c.items()), "total": lambda: c.total(),
 "od": lambda: list(od), "od.copy": lambda: dict(od), "items": lambda: list(od.items()),
 "bytes": lambda: bytes(ba), "ba.find": lambda: ba.find(b"z"), "ba[1:]": lambda: ba[1:4], "list(ba)": lambda: list(ba), "sum(ba)": lambda: sum(ba), "ba+": lambda: ba + b"x", "str(ba)": lambda: str(ba),
 "dd": lambda: sorted(dd.items())
}
ts = [threading.Thread(target=churn, args=(i,)) for i in range(2)]
for t in ts: t.start()
bad = {}
for name, op in ops.items():
    end = time.monotonic() + 0.02
    n = 0
    while time.monotonic() < end or n < 20:
        n += 1
        try: op()
        except BaseException as e: bad.setdefault(name, repr(e)[:80])
stop = True
for t in ts: t.join()
print(bad)
