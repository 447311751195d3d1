import functools
class Meta1:
    registry = []
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append((cls.__name__, tag))
class PA(Meta1, tag="a"): pass
class PB(PA, tag="b"): pass
class PC(Meta1): pass
print(Meta1.registry)
class Desc:
    def __set_name__(self, owner, name): self.name = name; print("set_name", owner.__name__, name)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, "unset")
    def __set__(self, obj, value): obj.__dict__[self.name] = value * 2
    def __delete__(self, obj): print("delete", self.name); del obj.__dict__[self.name]
class HasD:
    x = Desc()
    y = Desc()
h = HasD()
print(h.x); h.x = 5; print(h.x, h.__dict__); del h.x; print(h.x, type(HasD.x).__name__)
class Slots:
    __slots__ = ("a", "b")
    def __init__(self, a): self.a = a
s = Slots(1)
print(s.a)
try: s.c = 1
except AttributeError as e: print(e)
try: s.b
except AttributeError as e: print(e)
s.b = 2; print(s.b, hasattr(s, "__dict__"))
class GA:
    def __init__(self): self.real = 1
    def __getattr__(self, n):
        if n.startswith("dyn_"): return n[4:]
        raise AttributeError(f"no {n}")
    def __setattr__(self, n, v): object.__setattr__(self, n, v if n != "real" else v + 100)
    def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
g = GA(); print(g.real, g.dyn_foo); del g.real
try: g.real
except AttributeError as e: print(e)
class GAB:
    def __getattribute__(self, n):
        if n == "secret": return 42
        return object.__getattribute__(self, n)
    x = 1
print(GAB().secret, GAB().x)
class New:
    cache = {}
    def __new__(cls, k):
        if k not in cls.cache: cls.cache[k] = super().__new__(cls); cls.cache[k].n = 0
        return cls.cache[k]
    def __init__(self, k): self.k = k; self.n += 1
print(New("a") is New("a"), New("b") is New("a"), New("a").n)
class Single:
    _i = None
    def __new__(cls):
        if cls._i is None: cls._i = object.__new__(cls)
        return cls._i
print(Single() is Single())
class Tup(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
t = Tup(1, "x"); print(t, t.first, len(t), t == (1, "x"), isinstance(t, tuple))
class Str(str):
    def __new__(cls, v): return super().__new__(cls, v.upper())
print(Str("abc"), Str("abc").lower(), type(Str("q") + "r").__name__)
class Cmp:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"C{self.v}"
print(sorted([Cmp(3), Cmp(1), Cmp(2)]), Cmp(1) == Cmp(1), Cmp(1) != Cmp(2), Cmp(1) > Cmp(0), max([Cmp(1), Cmp(5)]))
try: Cmp(1) <= Cmp(2)
except TypeError as e: print(e)
try: hash(Cmp(1))
except TypeError as e: print(e)
@functools.total_ordering
class TO:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(TO(1) <= TO(2), TO(3) >= TO(4), TO(1) > TO(0))
class Ctr:
    def __init__(self): self.d = {}
    def __setitem__(self, k, v): self.d[k] = v
    def __getitem__(self, k):
        if isinstance(k, slice): return ("slice", k.start, k.stop, k.step)
        if isinstance(k, tuple): return ("tuple",) + k
        return self.d[k]
    def __delitem__(self, k): del self.d[k]
    def __len__(self): return len(self.d)
    def __contains__(self, k): return k in self.d
    def __iter__(self): return iter(self.d)
    def __reversed__(self): return reversed(list(self.d))
c = Ctr(); c["a"] = 1; c[2] = "b"; c["a"] += 5
print(c["a"], c[1:2], c[::3], c[1, 2], c[1, ...], len(c), "a" in c, list(c), list(reversed(c)), bool(c)); del c["a"]; print(len(c), bool(Ctr()))
class Num:
    def __init__(self, v): self.v = v
    def __add__(self, o): return Num(self.v + (o.v if isinstance(o, Num) else o))
    def __radd__(self, o): return Num(o + self.v)
    def __iadd__(self, o): self.v += o; return self
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return f"rsub {o}"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __int__(self): return int(self.v)
    def __float__(self): return float(self.v)
    def __index__(self): return int(self.v)
    def __abs__(self): return abs(self.v)
    def __round__(self, n=None): return ("round", n)
    def __divmod__(self, o): return ("divmod", o)
    def __matmul__(self, o): return "matmul"
    def __invert__(self): return "inv"
    def __pos__(self): return "pos"
    def __lshift__(self, o): return "lshift"
    def __and__(self, o): return "and"
    def __ror__(self, o): return "ror"
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return f"Num({self.v})"
n = Num(5); m = n; n += 2
print(n, m is n, n + 1, 1 + n, n + Num(3), 10 - n, n ** 2, pow(n, 2, 3), int(n), float(n), [0] * Num(2), list(range(Num(3))), abs(Num(-2)), round(n), round(n, 2), divmod(n, 3), n @ 1, ~n, +n, n << 1, n & 1, 1 | n, f"{n:>5} {n}", "{:abc}".format(n), hex(n), [1,2,3][Num(1)])
try: n - 1
except TypeError as e: print(e)
try: n * 2
except TypeError as e: print(e)
class Outer:
    val = 10
    class Inner:
        val = 20
        def get(self): return Outer.val + self.val
    def make(self): return self.Inner()
    lst = [val] * 2
    val2 = val + 1
print(Outer().make().get(), Outer.Inner.val, Outer.lst, Outer.val2, Outer.Inner.__qualname__)
def factory(base, name):
    class Made(base):
        label = name
        def show(self): return f"{self.label} {super().show()}" if base is not object else self.label
    return Made
F1 = factory(object, "one"); F2 = factory(F1, "two"); print(F2().show(), F2.__mro__[1] is F1)
D = type("D", (PA,), {"x": 5, "m": lambda self: self.x}); print(D().m(), D.__name__, isinstance(D(), PA))
class WithCall:
    def __call__(self, *a, **k): return (a, k)
    @classmethod
    def cm(cls, *a): return cls.__name__, a
    @staticmethod
    def sm(*a): return a
w = WithCall(); print(w(1, z=2), w.cm(1), WithCall.cm(), w.sm(1), callable(w), callable(5))
bound = w.cm; print(bound(9), w.__call__(3))
class Base:
    def greet(self): return "base " + self.name()
    def name(self): return "B"
class Mixin:
    def name(self): return "mix " + super().name()
class Derived(Mixin, Base):
    def greet(self): return "derived " + super().greet()
print(Derived().greet(), Base.greet(Derived()), super(Derived, Derived()).greet())
try:
    class X(Base, Mixin, Base): pass
except TypeError as e: print(e)
class O1: pass
class O2(O1): pass
try:
    class X2(O1, O2): pass
except TypeError as e: print(str(e).split("\n")[0])
print(repr(O1), O1.__module__, str(O1), O1.__bases__, O2.__base__, O1.__dict__.get("zz"))
class Del:
    def __init__(s, n): s.n = n

import abc
class Abs(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
try: Abs()
except TypeError as e: print(e)
class Conc(Abs):
    def f(self): return 1
    p = 2
print(Conc().f(), Conc().p)
class Cnt:
    total = 0
    def __init__(self): type(self).total += 1; self.id = self.total
class Cnt2(Cnt): pass
Cnt(); Cnt(); Cnt2(); print(Cnt.total, Cnt2.total)
class Priv:
    def __init__(self): self.__x = 1; self._y = 2
    def get(self): return self.__x
class Priv2(Priv):
    def __init__(self): super().__init__(); self.__x = 5
    def get2(self): return self.__x
p = Priv2(); print(p.get(), p.get2(), sorted(vars(p)))
try: p.__x
except AttributeError as e: print(e)
