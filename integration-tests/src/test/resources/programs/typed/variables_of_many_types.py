def counter():
    n = 0
    def inc(by):
        nonlocal n
        n = n + by
        return n
    return inc
c = counter()
print(c(1), c(2), c(0.5), c(2 ** 70))
state = 0
def set_state(v):
    global state
    state = v
def use(): return state
print(use()); set_state("s"); print(use() + "x"); set_state([1]); print(use() + [2]); set_state(None); print(use())
xs = [1, 2, 3]
def push(v): xs.append(v)
push(4); print(sum(xs)); push(2 ** 70); print(xs[-1], sum(xs)); push("s"); print(xs)
def first(seq): return seq[0]
print(first([1]), first("ab"), first((2.5,)), first([None]), first({0: "d"}), first(range(5)))
def maybe(flag):
    if flag:
        v = 1
    else:
        v = "one"
    return v
print(maybe(1), maybe(0))
def branch(flag):
    if flag: w = 5
    try: return w
    except UnboundLocalError as e: return str(e)
print(branch(True), branch(False))
def exc(v):
    try:
        r = int(v)
    except ValueError:
        r = "bad"
    except TypeError as r:
        return "te"
    return r
print(exc("5"), exc("x"), exc(None))
def loop_types():
    prev = None
    out = []
    for cur in [1, "a", 2.5, None, [3]]:
        out.append((prev, cur))
        prev = cur
    return out
print(loop_types())
def accumulate(items, start=0):
    for i in items: start = start + i
    return start
print(accumulate([1, 2]), accumulate([0.5]), accumulate(["a", "b"], ""), accumulate([[1], [2]], []), accumulate([(1,)], ()), accumulate([True]), accumulate([]))
def rec(n):
    if n == 0: return "end"
    if n == 1: return 1
    if n == 2: return 2.5
    return [rec(n - 1), rec(n - 2), rec(n - 3)]
print(rec(4))
def gen(n):
    for i in range(n):
        yield i if i % 2 else str(i)
    yield None
print(list(gen(4)), [x for x in gen(1)])
def dflt(a=None, b=0, c=""):
    if a is None: a = []
    a.append(b)
    b += 1.5
    c = c or 3
    return a, b, c
print(dflt(), dflt([9], 2, "z"), dflt(b=True))
fs = {"inc": lambda x: x + 1, "len": len, "str": str, "dbl": lambda x: x * 2}
print([fs[k](v) for k, v in [("inc", 1), ("inc", 1.5), ("len", "abc"), ("str", 5), ("dbl", "ab"), ("dbl", 2 ** 40), ("dbl", [0])]])
def apply_all(f, *vals): return [f(v) for v in vals]
print(apply_all(lambda v: v * 2, 1, "a", 2.5, [1]), apply_all(abs, -1, -2.5, True), apply_all(type(5), "7", 2.9))
def narrow(v):
    if isinstance(v, int): return v + 1
    if isinstance(v, str): return v + "!"
    if isinstance(v, (list, tuple)): return len(v)
    if v is None: return "none"
    return v
print([narrow(v) for v in (1, True, "s", [1], (), None, 2.5, {1})])
d = {}
for k in ["a", "b", "a", 1, 1.0, True, None]: d[k] = d.get(k, 0) + 1
print(d)
e = {}
for i, w in enumerate(["x", "y", "x"]): e.setdefault(w, []).append(i)
e["z"] = "not a list"
print(e)
f = dict.fromkeys(range(3), 0); f[1] += 2.5; f["k"] = None; print(f)
g = [0] * 3; g[0] = 1.5; g[1] = 2 ** 65; print(g, max(g))
h = [[]] * 2; h[0].append(1); h[1].append("q"); print(h)
m = [[0, 0], [0, 0]]
for r in m:
    for j in range(2): r[j] = r[j] or "e"
print(m)
t = 1, "a"; t = t + (2.5,); print(t); t = "now str"; print(t)
a, b = 1, 2
a, b = b, "x"; print(a, b)
(a, *b), c2 = [1, 2, 3], "z"; print(a, b, c2)
for a in (1, "b", None): pass
print(a)
with_none = [None] * 3
for i in range(3): with_none[i] = i * i if i else None
print(with_none)
s = 0
for v in [1, 2, 3]:
    s += v
s = str(s); s += "!"; print(s)
n = 10
while n > 0.5: n = n / 2
print(n)
k = 3
k = [k] * k; print(k)
big = 1
for _ in range(5): big *= 10 ** 6
print(big)
z = 2 ** 31; z = z * z * 2; print(z, z - 1, -z)
x = 4611686018427387904; print(x + x, x * 2, x * -2, x * 4)
q = 0
for i in range(64): q |= 1 << i
print(q, bin(q).count("1"), q + 1)
u = -1
for _ in range(70): u <<= 1
print(u)
avg = lambda v: sum(v) / len(v)
print(avg([1, 2]), avg([1.5]), avg([2 ** 70, 2 ** 70]))
