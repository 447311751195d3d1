class P:
    kind = "p"
    count = 0
    def __init__(self, x):
        self.x = x
        P.count += 1
    def name(self):
        return "P" + str(self.x)

p = P(1)
q = P("s")
print(p.x, q.x, P.count, p.count)
p.x = 2.5
p.extra = [1]
print(p.x, p.extra)
p.count = 10
print(p.count, P.count, q.count)
p.name = lambda: "shadow"
print(p.name(), q.name())
f = q.name
q.x = "changed"
print(f())
P.name = lambda self: "patched" + str(self.x)
print(q.name(), p.name())
del p.name
print(p.name())
del p.x
try:
    print(p.x)
except AttributeError as e:
    print(e)
try:
    del p.x
except AttributeError as e:
    print(e)
setattr(q, "x", 1j)
print(getattr(q, "x"), getattr(q, "nope", 7), hasattr(q, "nope"))
try:
    q.nope
except AttributeError as e:
    print(e)
class Node:
    def __init__(self, v, next=None):
        self.v = v
        self.next = next
n = Node(1, Node(2, Node(3)))
s = 0
while n:
    s += n.v
    n = n.next
print(s)
try:
    print(n.v)
except AttributeError as e:
    print(e)
class Lazy:
    def __init__(self):
        self.cache = None
    def get(self):
        if self.cache is None:
            self.cache = {}
        self.cache[len(self.cache)] = "v"
        return self.cache
l = Lazy()
l.get(); print(l.get())
class Maybe:
    def __init__(self, flag):
        if flag:
            self.a = 1
    def show(self):
        try:
            return self.a
        except AttributeError as e:
            return str(e)
print(Maybe(True).show(), Maybe(False).show())
class A:
    x = 1
class B(A):
    pass
b = B()
A.x = "new"
print(b.x, B.x)
B.x = 3
print(b.x, A.x)
b.x = 4
print(b.x, B.x, A.x)
del b.x
print(b.x)
del B.x
print(b.x)
class Acc:
    total = 0
    items = []
    def add(self, v):
        self.total += v
        self.items.append(v)
a1, a2 = Acc(), Acc()
a1.add(1); a2.add(2.5)
print(a1.total, a2.total, Acc.total, a1.items is a2.items, Acc.items)
print(vars(a1), a1.__dict__, P.__name__, p.__class__.__name__)
class V:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return isinstance(o, V) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f"V({self.x!r}, {self.y!r})"
    def __add__(self, o): return V(self.x + o.x, self.y + o.y)
    def __radd__(self, o): return self
    def __mul__(self, k): return V(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __neg__(self): return V(-self.x, -self.y)
    def __bool__(self): return bool(self.x or self.y)
    def __len__(self): return 2
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __iter__(self): yield self.x; yield self.y
    def __contains__(self, v): return v in (self.x, self.y)
    def __call__(self, *a): return a
    def __lt__(self, o): return (self.x, self.y) < (o.x, o.y)
v = V(1, 2) + V(2.5, "b" and 3)
print(v, v * 2, 2 * v, -v, bool(V(0, 0)), len(v), v[0], list(v), 3 in v, v(1, 2), sum([V(1, 1), V(2, 2)]), V(1,2) == V(1,2), {V(1,2): 1}[V(1,2)], sorted([V(2,1), V(1,5)]))
