"""Attributes, descriptors and the special methods of classes."""
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
class P:
    cls_attr = 1
    def __init__(self): self.x = 1; self.y = "a"
    def m(self): return self.x
p = P()
print(p.__dict__, vars(p))
p.__dict__["x"] = 10; print(p.x, p.m()); vars(p)["z"] = 5; print(p.z, vars(p)); del p.__dict__["y"]; t(lambda: p.y); p.__dict__.update(q=1); print(sorted(p.__dict__), p.q)
for n in ("a", "b"): setattr(p, n + "1", n)
print(getattr(p, "a1"), getattr(p, "nope", "dflt"), hasattr(p, "b1")); delattr(p, "a1"); t(getattr, p, "a1"); t(delattr, p, "a1"); t(setattr, p, 3, 1); t(getattr, p, 3)
p.cls_attr = 5; print(P.cls_attr, p.cls_attr); del p.cls_attr; print(p.cls_attr); t(lambda: delattr(p, "cls_attr")); P.cls_attr = 9; print(p.cls_attr)
p.__dict__ = {"x": 77}; print(p.x, p.m(), vars(p))
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S()
t(lambda: s.b); t(lambda: s.__dict__); t(setattr, s, "c", 1); t(vars, s); s.b = 2; print(s.b, S.a, S.__slots__); del s.b; t(lambda: s.b); t(delattr, s, "b")
class S2(S):
    __slots__ = ()
t(setattr, S2(), "c", 1)
class S3(S): pass
q = S3(); q.c = 1; print(q.c, q.a)
class E1:
    def __eq__(self, o): return True
t(hash, E1()); print(E1() == 3, E1() != 3, 3 == E1())
class R:
    def __init__(s): s.l = [s]
    def __repr__(s): return f"R({s.l})"
t(lambda: repr(R())[:0] if False else "skip")
l = [1]; l.append(l); print(l); d = {}; d["d"] = d; print(d); tt = ([],); tt[0].append(tt); print(tt)
class Op:
    def __init__(s, v): s.v = v
    def __add__(s, o): return NotImplemented if isinstance(o, str) else ("add", s.v, o)
    def __radd__(s, o): return ("radd", o, s.v)
    def __iadd__(s, o): s.v += o; return s
    def __mul__(s, o): return ("mul", o)
    def __rmul__(s, o): return ("rmul", o)
    def __neg__(s): return "neg"
    def __invert__(s): return "inv"
    def __lt__(s, o): return s.v < o.v
    def __contains__(s, o): return o == s.v
    def __len__(s): return 3
    def __getitem__(s, i): return i
    def __call__(s, *a, **k): return a, k
    def __bool__(s): return False
    def __matmul__(s, o): return "mat"
    def __divmod__(s, o): return "dm"
    def __rpow__(s, o): return ("rpow", o)
    def __pow__(s, o, m=None): return ("pow", o, m)
    def __round__(s, n=None): return ("round", n)
    def __trunc__(s): return 5
    def __floor__(s): return 6
    def __abs__(s): return "abs"
    def __format__(s, spec): return f"<{spec}>"
    def __index__(s): return 2
    def __int__(s): return 7
    def __float__(s): return 1.5
    def __complex__(s): return 1j
    def __bytes__(s): return b"op"
    def __hash__(s): return 42
    def __reversed__(s): return "rev"
    def __length_hint__(s): return 9
    def __dir__(s): return ["z", "a"]
    def __missing__(s, k): return k
    def __enter__(s): return "ent"
    def __exit__(s, *a): return True
    def __getattr__(s, n):
        if n.startswith("dyn_"): return n[4:]
        raise AttributeError(n)
o = Op(1)
print(o + 1, 1 + o, "s" + o if False else o.__radd__("s"), [1] * o if False else o * 2, 2 * o, -o, ~o, 1 in o, len(o), o[5], o[1:2], o[1, ...], o(1, a=2), bool(o), o @ 1, divmod(o, 1), 2 ** o, o ** 3, pow(o, 2, 3), round(o), round(o, 2), abs(o), f"{o:abc}", f"{o}", hex(o), int(o), float(o), complex(o), bytes(o), hash(o), reversed(o), dir(o), o.dyn_x, [10, 20, 30][o], "abcdef"[o], list(range(o)))
t(lambda: o + "x"); t(lambda: o.nope); t(lambda: o < 3); t(lambda: o > Op(0)); t(lambda: o - 1); t(lambda: 1 - o); t(lambda: +o); t(lambda: o // 1)
import math
print(math.trunc(o), math.floor(o), math.sqrt(Op(1)))
o += 5; print(o.v)
with o as e: print(e); raise ValueError
class NI:
    def __add__(s, o): return NotImplemented
    def __eq__(s, o): return NotImplemented
    def __lt__(s, o): return NotImplemented
t(lambda: NI() + 1); t(lambda: NI() == 1); t(lambda: NI() < 1); t(lambda: 1 < NI()); x = NI(); print(x == x, x != x, NI() == NI())
class A:
    def __add__(s, o): return "A.add"
    def __radd__(s, o): return "A.radd"
class B(A):
    def __radd__(s, o): return "B.radd"
print(A() + B(), B() + A(), A() + A(), 1 + B())
class GA:
    def __getattribute__(s, n):
        if n == "sec": return "hidden"
        return super().__getattribute__(n)
    y = 4
g = GA(); g.x = 1; print(g.sec, g.x, g.y); t(lambda: g.zz)
class SA:
    def __setattr__(s, n, v): object.__setattr__(s, n, v * 2)
    def __delattr__(s, n): print("del", n); super().__delattr__(n)
sa = SA(); sa.x = 4; print(sa.x); del sa.x; t(lambda: sa.x)
class Desc:
    def __set_name__(s, o, n): s.n = n; print("set_name", o.__name__, n)
    def __get__(s, i, o=None): return s if i is None else i.__dict__.get(s.n, "default")
    def __set__(s, i, v):
        if v < 0: raise ValueError(f"{s.n} must be >= 0")
        i.__dict__[s.n] = v
    def __delete__(s, i): del i.__dict__[s.n]
class HD:
    a = Desc(); b = Desc()
h = HD(); print(h.a); h.a = 3; print(h.a, h.__dict__, HD.a.n); t(setattr, h, "b", -1); del h.a; print(h.a)
class Meth:
    def f(self): return "f"
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return "s"
    @property
    def p(self): return 1
mm = Meth(); print(mm.f.__name__, mm.f.__self__ is mm, mm.f.__func__ is Meth.f, Meth.c.__self__, mm.c(), Meth.s(), Meth.f(mm), Meth.p.fget(mm), type(Meth.__dict__["c"]).__name__, callable(mm.f), mm.f == mm.f, mm.f.__qualname__)
t(lambda: Meth.f()); t(lambda: mm.f(1)); t(lambda: setattr(mm, "p", 3)); t(lambda: mm.c(1)); t(lambda: Meth().nope()); t(lambda: Meth.nope); t(lambda: Meth(1))
f = Meth.f; print(f.__get__(mm)(), f.__get__(mm, Meth)(), (lambda: 5).__call__(), len.__call__([1]), mm.f.__call__(), Meth.p.__get__(mm))
print(type("Dyn", (P,), {"k": 3, "m2": lambda self: self.k})().m2(), type(3)(4), isinstance(True, int), issubclass(bool, int), type(None)(), type(P).__name__, P.__name__, P.__mro__, P.__bases__, P.__module__)
class AttrDict(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.__dict__ = self
a = AttrDict(x=1)
a.y = 2
print(a, a.x, a["y"], a.__dict__ is a)
class Borg:
    _s = {}
    def __init__(self): self.__dict__ = self._s
b, c = Borg(), Borg()
b.v = 3
print(c.v, b.__dict__ is c.__dict__)
try: b.__dict__ = 3
except TypeError as e: print(e)
