from functools import *
import functools
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: reduce(lambda a, b: a + b, [1, 2, 3])); t(lambda: reduce(lambda a, b: a + b, [])); t(lambda: reduce(lambda a, b: a + b, [], 5)); t(lambda: reduce(1, 2))
t(lambda: partial(int, base=2)("101")); t(lambda: partial(int, "5", base=8)); t(lambda: partial(1)); t(lambda: partial(partial(max, 1), 2).args)
calls = []
@lru_cache(maxsize=2)
def f(x, y=0):
    calls.append(x); return x * 10
print(f(1), f(1), f(2), f(3), f(1), calls, f.cache_info()); f.cache_clear(); print(f.cache_info(), f.__name__, f.__wrapped__ is not None)
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@lru_cache
def g(*a, **k): return (a, k)
print(g(1, z=2), g(1, z=2), g.cache_info(), g.cache_parameters())
t(lambda: g([])); t(lambda: lru_cache("x"))
def deco(fn):
    @wraps(fn)
    def w(*a):
        "wdoc"
        return fn(*a) + 1
    w.extra = 1
    return w
@deco
def h(x):
    return x
print(h(1), h.__name__, h.__wrapped__(1), h.extra)
@total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(T(1) <= T(2), T(1) >= T(2), T(2) > T(1), T(1) <= T(1), T(1) >= T(1), T(1) > T(1))
def bad():
    @total_ordering
    class U: pass
t(bad)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
class P:
    n = 0
    @cached_property
    def v(self): self.n += 1; return self.n
    @lru_cache
    def m(self, x): return x + 1
p = P(); print(p.v, p.v, p.n, p.__dict__); print(p.m(4)); del p.v; print(p.v)
