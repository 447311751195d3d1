from typing import Optional, List
def find(xs, v, default=None):
    for i, x in enumerate(xs):
        if x == v:
            return i
    return default
print(find([1, 2], 2), find([1, 2], 5), find([1], 3, "none"), find("abc", "c"))
def maybe(n):
    if n > 0:
        return n
print(maybe(1), maybe(-1))
try:
    print(maybe(-1) + 1)
except TypeError as e:
    print(e)
try:
    None.x
except AttributeError as e:
    print(e)
try:
    for _ in None: pass
except TypeError as e:
    print(e)
try:
    len(None)
except TypeError as e:
    print(e)
def hint(x: int) -> int:
    return x
print(hint("s"), hint(None), hint(2.5), hint([1]))
def hint2(x: float, y: str = None, z: Optional[int] = None):
    return (x, y, z, x * 2)
print(hint2(1), hint2(1.5, 2), hint2("s", z=3), hint2(True))
def tot(xs: List[int]) -> float:
    s: float = 0
    for x in xs:
        s += x
    return s
print(tot([1, 2]), tot([1.5, 2]), tot([]), tot([True]))
z: int = "text"
print(z)
w: "undefined_name" = 3
def local_hint():
    a: int
    try:
        print(a)
    except UnboundLocalError as e:
        print(e)
    a: float = 1
    return a
print(local_hint())
best = None
for v in [3, 1, 2]:
    if best is None or v < best:
        best = v
print(best)
class Tree:
    def __init__(self):
        self.root = None
    def insert(self, k):
        if self.root is None:
            self.root = [k, None, None]
            return
        n = self.root
        while True:
            i = 1 if k < n[0] else 2
            if n[i] is None:
                n[i] = [k, None, None]
                return
            n = n[i]
    def walk(self):
        def go(n):
            if n is None: return
            yield from go(n[1])
            yield n[0]
            yield from go(n[2])
        return go(self.root)
t = Tree()
for k in [5, 2, 8, 1, 9]: t.insert(k)
print(list(t.walk()), t.root)
val = None
print(val is None, val == None, val != None, not val, str(val), repr(val), [val], f"{val}", "%s" % val)
r = print("x")
print(r)
def opt(a, b=None, c=None):
    b = b or []
    if c is None: c = {}
    b.append(a); c[a] = b
    return b, c
print(opt(1), opt("x", [0]), opt(2, c={1: 2}))
x = 5
x = None
print(x)
x = "s"
x = x + "t"
print(x)
d = {}
print(d.get("a"), d.get("a", 0) + 1, d.setdefault("k", []), d)
y = [None] * 3
y[0] = 1; y[1] = "a"; y[2] = y
print(y)
