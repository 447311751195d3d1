def count(n):
    i = 0
    while i < n:
        got = yield i
        if got: i = got
        else: i += 1
    return "done"
g = count(5)
print(next(g), next(g), g.send(4), list(g))
def deleg():
    r = yield from count(2)
    print("r", r)
    r2 = yield from [10, 20]
    print(r2)
    return r
def outer():
    x = yield from deleg()
    yield x
print(list(outer()))
def tree(n):
    if n > 0:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
def acc():
    total = 0
    while True:
        v = yield total
        if v is None: return total
        total += v
a = acc(); next(a); a.send(1); a.send(2.5)
try: a.send(None)
except StopIteration as e: print(e.value)
def thrower():
    while True:
        try: x = yield "ready"
        except ValueError as e: print("caught", e); x = yield "recovered"
        except KeyError: return
        print("x", x)
t = thrower()
print(next(t), t.throw(ValueError("v")), t.send(1))
try: t.throw(KeyError("k"))
except StopIteration: print("stopped")
try: t.throw(OSError("closed gen"))
except OSError as e: print(e)
def fin():
    try:
        yield 1
        yield 2
    finally: print("cleanup")
for v in fin(): print(v)
f = fin(); next(f); f.close(); f.close()
try: next(f)
except StopIteration: print("si")
sq = (x * x for x in range(5))
print(next(sq), list(sq), list(sq))
print(sum(x for x in range(10) if x % 2), max((len(w) for w in ["a", "bbb"]), default=0), any(x > 3 for x in [1, 5]), all(x for x in []))
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found): found.append(n); yield n
        n += 1
import itertools
print(list(itertools.islice(primes(), 10)), list(itertools.takewhile(lambda p: p < 20, primes())))
def bad():
    yield 1
    raise RuntimeError("in gen")
b = bad(); next(b)
try: next(b)
except RuntimeError as e: print(e)
print(list(b))
def si():
    yield 1
    raise StopIteration("x")
try: list(si())
except RuntimeError as e: print(e, repr(e.__cause__))
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), 2 in It(5), max(It(4)), [*It(2)], dict(zip(It(2), "ab")), sorted(It(3)))
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
print(list(Seq()), 20 in Seq(), [x for x in Seq()], list(reversed([1, 2])), *Seq())
a, b, c = Seq(); print(a, b, c)
a, *r = It(4); print(a, r)
def pipeline(src):
    ev = (x for x in src if x % 2 == 0)
    sq = (x * x for x in ev)
    return sum(sq)
print(pipeline(range(10)))
def closure_gen():
    fns = []
    for i in range(3):
        def g(): yield i
        fns.append(g)
    return [next(f()) for f in fns]
print(closure_gen())
def lazy():
    print("start")
    yield
    print("end")
l = lazy(); print("made"); next(l)
print(next(l, "default"))
def g2():
    try: yield 1
    except GeneratorExit: yield 2
x = g2(); next(x)
try: x.close()
except RuntimeError as e: print(e)
def reent():
    yield next(me)
me = reent()
try: next(me)
except ValueError as e: print(e)
def inf():
    n = 0
    while True: yield n; n += 1
print([a + b for a, b in zip(inf(), [1, 2, 3])], dict(enumerate("ab", 1)))
def nested():
    for i in range(3):
        for j in range(3):
            if j == 2: break
            if i == 1: continue
            try: yield i, j
            finally: pass
        else: yield "else"
print(list(nested()))
def with_gen(log):
    class C:
        def __enter__(s): log.append("in"); return s
        def __exit__(s, *a): log.append(a[0].__name__ if a[0] else "out")
    with C():
        yield 1
        yield 2
log = []; list(with_gen(log)); w = with_gen(log); next(w); w.close(); print(log)
print(type(inf()).__name__, inf().__name__, iter(w) is w)
m = {k: v for k, v in (p.split("=") for p in "a=1,b=2".split(","))}; print(m)
print([(x, y) for x in range(3) for y in range(x) if x + y > 1], {x % 3 for x in range(10)}, [[j for j in range(i)] for i in range(3)])
def send_first():
    yield 1
try: send_first().send(5)
except TypeError as e: print(e)
gens = [(i, (j for j in range(i))) for i in range(3)]
print([(i, list(g)) for i, g in gens])
def ret_in_loop():
    for i in range(10):
        if i == 3: return i
        yield i
r = ret_in_loop(); print(list(r))
def multi(a, *args, k=1, **kw):
    yield a; yield args; yield k; yield kw
print(list(multi(1, 2, 3, k=4, z=5)))
lam = lambda: (yield 5)
print(list(lam()))
def swap():
    a, b = 1, 2
    for _ in range(3):
        yield a, b
        a, b = b, a + b
print(list(swap()))
def aug():
    d = {"k": 1}; l = [1]
    d["k"] += yield 1
    l[0] *= (yield 2) or 5
    x = (yield 3) + (yield 4)
    return d, l, x
z = aug(); next(z); z.send(10); z.send(None); z.send("a")
try: z.send("b")
except StopIteration as e: print(e.value)
