# semantics torture
import sys
class A:
    count = 0
    def __init__(self, n):
        self.n = n
        A.count += 1
    def __eq__(self, o):
        return isinstance(o, A) and self.n == o.n
    def __hash__(self):
        return hash(self.n)
    def __lt__(self, o):
        return self.n < o.n
    def __add__(self, o):
        return A(self.n + o.n)
    def __repr__(self):
        return f"A({self.n})"
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError(i)
        return i * 10
    def __call__(self, *args, **kw):
        return (args, kw)
    def __enter__(self):
        print("enter"); return self
    def __exit__(self, t, v, tb):
        print("exit", t.__name__ if t else None)
        return True
class B(A):
    def __init__(self, n, m=5):
        super().__init__(n)
        self.m = m
    def __repr__(self):
        return "B" + super().__repr__()
print(A(3), B(4), sorted([A(3), B(1), A(2)]), A(1) + B(2), A(1) == A(1), A(1) != A(2), {A(1): 2}[A(1)])
print(list(A(3)), len(A(2)), A(1)(1, 2, x=3), A.count, bool(A(0)))
with A(1) as a:
    raise ValueError("swallowed")
print("after")
def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*[1, 2], **{"c": 3}))
try:
    f(1)
except TypeError as e:
    print(e)
try:
    A()
except TypeError as e:
    print(e)
x = 10
def outer():
    x = 1
    def mid():
        nonlocal x
        x += 1
        def inner():
            global y
            y = x
            return x
        return inner()
    return mid() + x
print(outer(), y)
def t():
    try:
        return "try"
    finally:
        print("finally")
print(t())
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("i", i)
        finally:
            print("f", i)
    else:
        print("no")
g()
try:
    try:
        {}["k"]
    except KeyError as e:
        raise RuntimeError("wrapped") from e
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
print([x for x in range(20) if x % 3 == 0 if x % 2 == 0], {x % 3 for x in range(9)}, {k: v for k, v in [(1, 2)]})
print([[i * j for j in range(3)] for i in range(3)])
fs = [lambda: i for i in range(3)]
print([h() for h in fs])
fs = [lambda i=i: i for i in range(3)]
print([h() for h in fs])
def gen():
    r = yield 1
    print("got", r)
    try:
        yield 2
    except ValueError as e:
        print("ve", e)
        yield 3
    finally:
        print("cleanup")
    return 9
it = gen()
print(next(it), it.send("hi"), it.throw(ValueError("x")))
try:
    next(it)
except StopIteration as e:
    print("stop", e.value)
def deleg():
    v = yield from gen()
    print("v", v)
print(list(deleg()))
print(1 if [] else 2, [] or "d", 0 and 1, not [], None is None, 3 in [1, 2, 3], "a" not in "abc")
print(7 / 2, -7 // 2, -7 % 3, 2 ** -1, 2 ** 0.5, 1e16, 1e-5, 0.1 + 0.2, 10 ** 20, 3.0, -0.0, float("inf"), float("nan"))
print("%s %r %5.2f %d %x" % ("a", "b", 3.14159, 42, 255), "{:>10}|{:<5}|{:^7}|{:,}".format("r", "l", "c", 1234567), f"{3.14159:.2f} {42:08b} {x=} {'q'!r}")
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
s = "hello"
print(s[1:3], s[::-1], s[-1], s.upper(), s.split("l"), ",".join(["a", "b"]), s.replace("l", "L"), s.find("z"), s.index("l"))
l = [3, 1, 2]
l.sort(); print(l, l[::2], l.pop(), l, l.index(1)); l[0:1] = [9, 9, 9]; print(l); del l[0]; print(l, l * 2, l + [1])
print(sum([1, 2, 3]), max(1, 2), min([4, 3]), any([0, 1]), all([]), list(map(str, [1, 2])), list(filter(None, [0, 1])), list(zip([1, 2], "ab")), list(enumerate("ab", 1)), list(reversed([1, 2])), sorted("bca", reverse=True), sorted([3, 1, 2], key=lambda v: -v))
print(isinstance(1, int), isinstance(True, int), type(1), type("s").__name__, int("42"), float("1.5"), str(1), bool(""), chr(65), ord("a"), hex(255), abs(-3), round(2.5), round(3.14159, 2), divmod(7, 2), pow(2, 10, 1000))
d = {"a": 1}; d["b"] = 2; d.update(c=3); print(d, d.get("z", 0), list(d.items()), d.pop("a"), "b" in d, len(d), sorted(d.keys()))
for k, v in d.items(): print(k, v, end=";")
print()
t = (1, 2, 3); print(t + (4,), t[1], t.count(1), hash(t) == hash((1, 2, 3)), (1,) < (1, 2))
st = {3, 1, 2}; print(st | {4}, st & {1}, st - {1}, len(st), 1 in st)
n = 0
while True:
    n += 1
    if n > 5: break
else:
    print("never")
print(n)
fact = 1
for i in range(1, 30): fact *= i
print(fact, 2 ** 64, -(2 ** 63), 9223372036854775807 + 1)
def fibs(n):
    a, b = 0, 1
    while n:
        yield a
        a, b = b, a + b
        n -= 1
print(list(fibs(100))[-1])
if (m := len("abc")) > 2: print("walrus", m)
assert True, "no"
try:
    assert False, "msg"
except AssertionError as e:
    print("AE", e)
match {"type": "circle", "r": 2}:
    case {"type": "circle", "r": r}: print("circle", r)
class Pt:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
match Pt(1, 2):
    case Pt(0, y): print("zero")
    case Pt(x, y=2) if x > 0: print("pt", x)
match [1, 2, 3]:
    case [1, *rest]: print(rest)
match 5:
    case 1 | 2: print("12")
    case int(z): print("int", z)
print(undefined_later()) if False else print("ok")
def undefined_later(): return 1
print(*[1, 2], sep="-", end="!\n")
print("é😀"[1], len("é😀"), "\N{BULLET}")
global_list = []
def add(v, acc=[]):
    acc.append(v); return acc
print(add(1), add(2))
print(sys.argv, __name__)
import math
print(math.sqrt(2), math.pi, math.floor(-2.5), math.gcd(12, 18))
del x
try:
    print(x)
except NameError as e:
    print(e)
def ub():
    if False: q = 1
    return q
try: ub()
except UnboundLocalError as e: print(e)
try: None.foo
except AttributeError as e: print(e)
try: [1][5]
except IndexError as e: print(e)
try: int("x")
except ValueError as e: print(e)
try: "a" + 1
except TypeError as e: print(e)
try: 1 + "a"
except TypeError as e: print(e)
