import sys
if len(sys.argv) > 5:
    def cond(a): return a
else:
    def cond(a, b=2): return a + b
print(cond(1))
def cond(x): return "third" + str(x)
print(cond(1))
def outer():
    def cond(): return "inner"
    return cond()
print(outer())
f = lambda n: 1 if n < 2 else n * f(n - 1)
print(f(5), f(30))
fact = f
f = lambda n: 7
print(fact(5), f(3))
even = lambda n: True if n == 0 else odd(n - 1)
odd = lambda n: False if n == 0 else even(n - 1)
print(even(10), odd(7))
def poly(x): return x + x
print(poly(1), poly("a"), poly([1]), poly(1.5), poly((1,)), poly(True))
def rec(x, d):
    if d == 0: return x
    if d % 2: return rec(str(x), d - 1)
    return rec([x], d - 1)
print(rec(1, 4), rec("q", 3))
def va(*args, **kw): return len(args), sorted(kw)
print(va(), va(1, "a"), va(*[1, 2], **{"z": 1}, a=2))
def pos(a, b, /, c, *, d): return (a, b, c, d)
print(pos(1, 2, 3, d=4), pos(1, 2, c=3, d=4))
for call in [lambda: pos(1, 2, 3, 4), lambda: pos(1), lambda: pos(1, 2, 3), lambda: pos(a=1, b=2, c=3, d=4), lambda: va(1)(2), lambda: cond(), lambda: cond(1, 2), lambda: cond(y=2), lambda: cond(1, x=2), lambda: print(1, foo=2), lambda: len(), lambda: len(1, 2), lambda: int("x"), lambda: [].append(), lambda: "a".join(1)]:
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
fs = [lambda: i for i in range(3)]
print([g() for g in fs])
fs = [lambda i=i: i for i in range(3)]
print([g() for g in fs])
def make():
    out = []
    for i in range(3):
        def g(): return i
        out.append(g)
    i = 10
    return out
print([g() for g in make()])
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter()
inc(); inc(5); inc(0.5)
print(get())
def compose(*fns):
    def run(x):
        for fn in fns: x = fn(x)
        return x
    return run
print(compose(str, len, float, lambda v: v / 2)(12345))
def deco(fn):
    def wrap(*a, **k):
        wrap.calls += 1
        return fn(*a, **k)
    wrap.calls = 0
    return wrap
@deco
def add(a, b=1): return a + b
print(add(1), add("a", b="b"), add.calls, add.__name__)
def memo(fn):
    c = {}
    def w(n):
        if n not in c: c[n] = fn(n)
        return c[n]
    return w
@memo
def fibm(n): return n if n < 2 else fibm(n - 1) + fibm(n - 2)
print(fibm(90), fibm(120))
def default(a, b=[], c={}, d=(1,), e=len):
    b.append(a); c[a] = 1
    return b, c, d, e("abc")
print(default(1)); print(default(2)); print(default(3, [], {}))
print(default.__defaults__ is not None, poly.__name__, (lambda: 0).__name__)
def apply(fn, *args): return fn(*args)
print(apply(max, 3, 9), apply(lambda: 5), apply(str.upper, "abc"), apply("x".join, ["a", "b"]), apply([3, 1].index, 1))
print(list(map(lambda a, b: a * b, [1, 2], [3, 4])), list(filter(None, [0, 1, "", "a"])))
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(900))
def inf(n): return inf(n + 1)
try: inf(0)
except RecursionError as e: print(type(e).__name__, e)
def ret():
    try: return 1
    finally: print("fin")
print(ret())
def gen_or_none(flag):
    if flag: return [1, 2]
for flag in (True, False):
    r = gen_or_none(flag); print(r if r else "none")
x = 10
def shadow():
    try: print(x)
    except UnboundLocalError as e: print(e)
    x = 5
    return x
print(shadow(), x)
try: undefined_thing
except NameError as e: print(e)
def uses_later(): return later_def()
def later_def(): return "later"
print(uses_later())
