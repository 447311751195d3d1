class Base:
    limit = 10
    def __init__(self): self.v = 1; self.items = []; self.cb = None
    def get(self): return self.v
    def set(self, v): self.v = v; return self
class Child(Base):
    limit = 2.5
    def __init__(self): super().__init__(); self.v = "child"; self.extra = None
    def get(self): return [self.v]
class Other(Base):
    def __init__(self): Base.__init__(self); self.items = {}
    v2 = property(lambda self: self.v * 2)
objs = [Base(), Child(), Other()]
print([o.get() for o in objs], [o.v for o in objs], [o.items for o in objs], [o.limit for o in objs])
objs[0].set(2.5); objs[2].set([1]); print([o.get() for o in objs], objs[2].v2)
objs.append(None)
for o in objs:
    try: print(o.get())
    except AttributeError as e: print(e)
b = Base()
b.get = lambda: "shadow"; print(b.get(), Base().get()); del b.get; print(b.get())
b.cb = len; print(b.cb("abc")); b.cb = lambda *a: a; print(b.cb(1, 2)); b.cb = Base.get; print(b.cb(b))
b.limit += 5; print(b.limit, Base.limit); Base.limit = "class"; print(b.limit, Base().limit, Child().limit)
m = b.set; m("via bound"); print(b.v, m.__self__ is b, m.__func__ is Base.set)
f = Base.get; print(f(Child()), f(b))
fn = {"g": b.get, "s": b.set}; fn["s"](7); print(fn["g"]())
class P:
    def __init__(self, x): self._x = x
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v
class Q(P):
    @property
    def x(self): return "q" + str(self._x)
p = P(1); p.x += 1.5; print(p.x); p.x = "s"; p.x *= 2; print(p.x)
q = Q(3); print(q.x, [o.x for o in (p, q)])
try: q.x = 5
except AttributeError as e: print(e)
class R(P):
    x = 5
print(R(1).x, R(1)._x)
class Node:
    count = 0
    def __init__(self, val, left=None, right=None):
        self.val, self.left, self.right = val, left, right
        Node.count += 1
    def insert(self, v):
        if v < self.val:
            if self.left is None: self.left = Node(v)
            else: self.left.insert(v)
        elif self.right: self.right.insert(v)
        else: self.right = Node(v)
        return self
    def __iter__(self):
        if self.left: yield from self.left
        yield self.val
        if self.right: yield from self.right
    def depth(self): return 1 + max(self.left.depth() if self.left else 0, self.right.depth() if self.right else 0)
    def find(self, v):
        if v == self.val: return self
        n = self.left if v < self.val else self.right
        return n and n.find(v)
t = Node(5)
for v in (3, 8, 1, 4.5, 9): t.insert(v)
print(list(t), t.depth(), Node.count, t.find(4.5).val, t.find(77))
s = Node("m").insert("a").insert("z"); print(list(s))
t.left = "broken"
try: print(list(t))
except Exception as e: print(type(e).__name__, e)
class Vec:
    __slots__ = ("x", "y")
    def __init__(self, x=0, y=0): self.x = x; self.y = y
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y)
    def __mul__(self, k): return Vec(self.x * k, self.y * k) if not isinstance(k, Vec) else self.x * k.x + self.y * k.y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y) if isinstance(o, Vec) else NotImplemented
    def __repr__(self): return f"Vec({self.x}, {self.y})"
v = Vec(1, 2); w = v + Vec(0.5, 2 ** 64); print(w, v * 3, v * w, v == Vec(1, 2), v == 5, v != Vec(), Vec("a", "b") + Vec("c", "d"))
v.x = None; print(v)
class Counter:
    instances = []
    total = 0
    def __init__(self, start=0): self.n = start; Counter.instances.append(self); self.__class__.total += 1
    def __enter__(self): self.n += 1; return self
    def __exit__(self, *a): self.n += 10; return False
    def __call__(self, by=1): self.n += by; return self.n
    def __len__(self): return int(self.n)
    def __bool__(self): return self.n > 100
c = Counter()
with c as cc: print(cc.n, c is cc)
print(c.n, c(), c(0.5), len(c), bool(c), Counter.total, len(Counter.instances)); c.n = 101; print(bool(c), "yes" if c else "no")
class Chain:
    def __init__(self): self.ops = []
    def __getattr__(self, n): self.ops.append(n); return self
    def __call__(self, *a): self.ops.append(a); return self
print(Chain().a.b(1).c.ops)
class Temp:
    def __init__(self, c): self.c = c
    f = property(lambda self: self.c * 9 / 5 + 32, lambda self, v: setattr(self, "c", (v - 32) * 5 / 9))
x = Temp(100); print(x.f); x.f = 32; print(x.c)
class Money(int):
    def __add__(self, o): return Money(int.__add__(self, o))
    def __repr__(self): return f"${int(self)}"
print(Money(5) + 3, sum([Money(1), Money(2)], Money(0)), Money(3) * 2, [Money(1)], Money(2) < 3, {Money(1): "m"}[1])
class Seq(list):
    def __init__(self, *a): super().__init__(a); self.name = "seq"
    def __getitem__(self, i): return ("item", super().__getitem__(i))
q = Seq(1, 2, 3); print(q[0], q, len(q), [v for v in q], q.name, q + [4], sorted(q), 2 in q); q.append("x"); print(q[-1], q[1:])
def make(kind):
    class Local:
        def __init__(self, v): self.v = v
        def show(self): return f"{kind}:{self.v}"
    return Local
A, B = make("a"), make("b"); print(A(1).show(), B("z").show(), A is B, isinstance(A(1), B))
class Abstract:
    def run(self): return self.step() + self.step()
class S1(Abstract):
    def step(self): return 1
class S2(Abstract):
    def step(self): return "s"
class S3(Abstract):
    def __init__(self): self.step = lambda: 2.5
class S4(S1):
    def step(self): return super().step() * 2 ** 62
print([o.run() for o in (S1(), S2(), S3(), S4())])
S1.step = lambda self: [0]; print(S1().run())
class Data: pass
o = Data(); o.a = 1; o.b = "x"; o.a += 2; o.b *= 2; o.c = o; print(o.a, o.b, o.c.c is o, sorted(vars(o)))
del o.a
print(hasattr(o, "a"), getattr(o, "a", "gone"))
