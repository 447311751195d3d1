class Desc:
    def __set_name__(self, owner, name): self.name = "_" + name; print("set_name", owner.__name__, name)
    def __get__(self, obj, typ=None): return self if obj is None else getattr(obj, self.name, "unset")
    def __set__(self, obj, v): print("set", v); setattr(obj, self.name, v)
    def __delete__(self, obj): delattr(obj, self.name); print("deleted")
class A:
    d = Desc()
    def __init__(self): self.z = 1
a = A(); print(a.d); a.d = 5; print(a.d, a.__dict__); del a.d; print(a.d, type(A.d).__name__)
class Base:
    reg = {}
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); Base.reg[tag or cls.__name__] = cls
    def who(self): return "Base"
class X(Base, tag="x"):
    def who(self): return "X>" + super().who()
class Y(Base):
    def who(self): return "Y>" + super().who()
class Z(X, Y):
    def who(self): return "Z>" + super().who()
print(Z().who(), [c.__name__ for c in Z.__mro__], sorted(Base.reg))
class Lazy:
    def __getattr__(self, n):
        if n.startswith("x"): v = n * 2; setattr(self, n, v); return v
        raise AttributeError(f"no {n}")
l = Lazy(); print(l.xa, l.__dict__, hasattr(l, "q"), getattr(l, "q", 3))
class All:
    def __getattribute__(self, n):
        if n == "secret": return "got"
        return super().__getattribute__(n)
    def __setattr__(self, n, v): super().__setattr__(n, v * 2)
    def __delattr__(self, n): print("del", n); super().__delattr__(n)
o = All(); o.v = 4; print(o.v, o.secret); del o.v
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S(); print(s.a, hasattr(s, "b"), hasattr(s, "__dict__"))
try: s.c = 1
except AttributeError as e: print(e)
try: s.b
except AttributeError as e: print(e)
class S2(S): __slots__ = ("c",)
s2 = S2(); s2.c = 3; print(s2.a, s2.c)
class Prop:
    def __init__(self): self._v = 0
    @property
    def v(self): "doc"; return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): print("bye")
    ro = property(lambda self: 42)
p = Prop(); p.v = 3; p.v += 2; print(p.v, Prop.v.__doc__, p.ro); del p.v
try: p.ro = 1
except AttributeError as e: print(e)
class Num:
    def __init__(s, v): s.v = v
    def __add__(s, o): return Num(s.v + (o.v if isinstance(o, Num) else o))
    __radd__ = __add__
    def __iadd__(s, o): s.v += 100; return s
    def __eq__(s, o): return isinstance(o, Num) and s.v == o.v
    def __lt__(s, o): return s.v < o.v
    def __hash__(s): return hash(s.v)
    def __repr__(s): return f"N{s.v}"
    def __bool__(s): return s.v != 0
    def __len__(s): return 3
    def __getitem__(s, i): return (s.v, i)
    def __contains__(s, i): return i == s.v
    def __call__(s, *a, **k): return a, k
    def __iter__(s): yield from range(s.v)
    def __format__(s, spec): return f"<{spec}>"
    def __index__(s): return s.v
    def __neg__(s): return Num(-s.v)
    def __matmul__(s, o): return "mat"
    def __divmod__(s, o): return "dm"
    def __pow__(s, o, m=None): return ("pow", o, m)
    def __round__(s, n=None): return ("round", n)
    def __reversed__(s): return "rev"
n = Num(2); m = n; n += 1
print(n, m is n, n + 1, 1 + n, sum([Num(1), Num(2)]), n == Num(102), len(n), n[1:2, ...], 102 in n, n(1, k=2), f"{n:abc}", list(Num(3)), bool(Num(0)))
print([10, 20, 30][Num(1)], -n, n @ 1, divmod(n, 2), pow(n, 2, 3), n ** 2, round(n), round(n, 1), reversed(n), sorted([Num(3), Num(1)]), max(Num(1), Num(5)), {Num(1): 1}[Num(1)])
class Meta:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(Meta[int], Meta[1, 2])
class St:
    n = 0
    @staticmethod
    def s(x): return x + 1
    @classmethod
    def c(cls): cls.n += 1; return cls
print(St.s(1), St().s(2), St.c().n, St().c().n)
class Outer:
    class Inner:
        def f(self): return Outer.Inner.__qualname__
    x = [i for i in range(3)]
    y = [i * 2 for i in x]
print(Outer.Inner().f(), Outer.y)
def make(n):
    class Local:
        val = n
        def get(self): return self.val, n, __class__.__name__
    return Local
print(make(3)().get(), make(4).__qualname__)
Dyn = type("Dyn", (Base,), {"q": 1, "hi": lambda self: self.q})
print(Dyn().hi(), Dyn.__name__, Dyn.__bases__)
print(isinstance(True, int), issubclass(Z, (str, Base)), isinstance(3, int | str), type(a) is A, callable(n), callable(a))
class Priv:
    def __init__(self): self.__x = 1
    def get(self): return self.__x
print(Priv().get(), Priv()._Priv__x, vars(Priv()))
class WithNew:
    inst = None
    def __new__(cls, *a):
        if cls.inst is None: cls.inst = super().__new__(cls)
        return cls.inst
    def __init__(self, v): self.v = v
print(WithNew(1) is WithNew(2), WithNew.inst.v)
class Abs(int):
    def __new__(cls, v): return super().__new__(cls, abs(v))
    def double(self): return Abs(self * -2)
print(Abs(-5), Abs(-5).double(), type(Abs(1) + 1).__name__)
class L(list):
    def __getitem__(self, i): return super().__getitem__(i) if isinstance(i, slice) else super().__getitem__(i) * 10
    def append(self, x): super().append(x); return self
ll = L([1, 2]); ll.append(3); print(ll[1], ll[1:], ll, len(ll), list(ll))
class D(dict):
    def __missing__(self, k): self[k] = v = k * 2; return v
d = D(a=1); print(d["zz"], d, d.get("q"))
