import contextlib, functools, operator, types
# closures and scopes
def outer():
    xs = []
    def add(v, *, n=[0]):
        n[0] += 1; xs.append((v, n[0])); return add
    add(1)(2)(3)
    return xs
print(outer())
def mk():
    fs = {}
    for i in range(3):
        def f(x, i=i): return x + i
        fs[i] = f, lambda: i
    return [(f(10), g()) for f, g in fs.values()]
print(mk())
x = "global"
class S:
    x = "class"
    y = [x for _ in range(1)]
    def m(self): return x
    z = (lambda: x)()
print(S.y, S().m(), S.z)
def nl():
    a = 1
    class K:
        nonlocal a
        a = 2
        b = a
    return a, K.b
print(nl())
def delnl():
    v = 1
    def d():
        nonlocal v
        del v
    d()
    try: return v
    except NameError as e: return str(e)
print(delnl())
# decorators with classes
class Count:
    def __init__(self, f): functools.update_wrapper(self, f); self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, obj, cls): return types.MethodType(self, obj) if obj else self
class T:
    @Count
    def go(self, v): "doc of go"; return v * 2
t = T(); print(t.go(2), t.go(3), T.go.n, T.go.__name__, T.go.__doc__)
def cls_deco(**kw):
    def w(c):
        for k, v in kw.items(): setattr(c, k, v)
        return c
    return w
@cls_deco(a=1, b=lambda self: self.a + 1)
class Dd: pass
print(Dd().a, Dd().b())
@contextlib.contextmanager
def tag(n):
    print(f"<{n}>")
    try: yield n
    except ValueError as e: print("swallow", e)
    finally: print(f"</{n}>")
with tag("a") as a, tag("b"): print(a); raise ValueError("v")
@tag("deco")
def decorated(): print("inside")
decorated(); decorated()
with contextlib.ExitStack() as st:
    for n in "xy": st.enter_context(tag(n))
    st.callback(print, "cb")
# super in odd places
class A:
    def f(self): return ["A"]
    @classmethod
    def c(cls): return [cls.__name__]
    @property
    def p(self): return 1
class B(A):
    def f(self): return [g for g in super().f()] + ["B"]
    @classmethod
    def c(cls): return super().c() + ["B"]
    @property
    def p(self): return super().p + 1
    def lam(self): return (lambda: super(B, self).f())()
    def gen(self): yield from super().f()
class C(B):
    f = lambda self: super(C, self).f() + ["C"]
    def __init_subclass__(cls, **k): super().__init_subclass__(**k); cls.tag = k or "none"
class D(C): pass
print(C().f(), C.c(), C().p, C().lam(), list(C().gen()), D.tag, D().f())
s = super(B, C()); print(s.f(), s.__thisclass__.__name__)
# numbers-ish class with total ordering, slots and defaults
@functools.total_ordering
class V:
    __slots__ = "n", "__dict__"
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.n < o.n
    def __hash__(self): return hash(self.n)
print(V(1) < V(2), V(1) >= V(2), V(1) == 1, V(1) != V(1), sorted({V(3), V(1), V(3)}, key=operator.attrgetter("n"))[0].n)
v = V(1); v.extra = 5; print(v.extra)
class It:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError
        return i * i
print(list(It(4)), 9 in It(4), [*It(2)], max(It(3)), dict(enumerate(It(2))))
class Cont:
    def __contains__(self, x): return x == 3
    def __len__(self): return 0
    def __bool__(self): return True
print(3 in Cont(), 4 not in Cont(), bool(Cont()), not Cont())
class R:
    def __repr__(self): return "R!"
    def __str__(self): return "S!"
    def __format__(self, f): return f"F{f}!"
print(R(), [R()], f"{R()} {R()!r} {R()!s:>4} {R():x}", "%s %r" % (R(), R()), "{} {!r}".format(R(), R()), str(R()), repr(R()))
class Eq:
    def __eq__(self, o): print("eq"); return True
print(Eq() == 1, 1 == Eq(), Eq() != 1, Eq() in [1])
try: hash(Eq())
except TypeError as e: print(e)
class Op:
    def __init__(s, n): s.n = n
    def __add__(s, o): return NotImplemented
    def __radd__(s, o): return f"r{s.n}"
    def __sub__(s, o): return f"{s.n}-"
class Sub(Op):
    def __rsub__(s, o): return "sub first"
print(1 + Op(2), Op(1) - Sub(2), Op(3) - 1)
try: Op(1) + Op(2)
except TypeError as e: print(e)
for bad in (lambda: 1 + "a", lambda: "a" + 1, lambda: [] + (), lambda: None + 1, lambda: {} < {}, lambda: 1 < "a", lambda: len(5), lambda: (1,)[5], lambda: {}["k"], lambda: "abc"[10], lambda: int("x"), lambda: int([]), lambda: float("q"), lambda: [].pop(), lambda: {}.popitem(), lambda: [1].index(2), lambda: "a".index("b"), lambda: next(iter([])), lambda: object().x, lambda: setattr(5, "x", 1), lambda: -"a", lambda: "a" * "b", lambda: [1, 2, 3].remove(9), lambda: iter(5), lambda: sum(["a"]), lambda: max([]), lambda: chr(-1), lambda: ord("ab"), lambda: "".join([1]), lambda: range(1, 2, 0), lambda: [][1:2:0], lambda: 1 // 0, lambda: 1.0 % 0, lambda: 2 ** "a", lambda: divmod(1, 0), lambda: {[]: 1}, lambda: {1: 2}[[]], lambda: set([[]]), lambda: "%d" % "a", lambda: "{}".format(), lambda: "%s %s" % "a", lambda: f"{5:q}", lambda: int("5", 99), lambda: bytes([300]), lambda: b"a" + "a", lambda: "a".encode("xx"), lambda: isinstance(1, 5), lambda: (lambda: (yield))().send(1), lambda: dict([1]), lambda: zip([1], [1, 2], strict=True).__next__() and list(zip([1], [1, 2], strict=True)), lambda: abs("a"), lambda: round("a"), lambda: sorted([1, "a"]), lambda: [1] < ["a"], lambda: frozenset().add(1)):
    try: print("no error", bad())
    except Exception as e: print(type(e).__name__, "|", e)
