from enum import *
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class C(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def low(self): return self.name.lower()
    @property
    def dbl(self): return self.value * 2
    @classmethod
    def first(cls): return cls.RED
print(C.RED, repr(C.RED), C.RED.name, C.RED.value, C.CRIMSON, C(1), C["GREEN"], list(C), len(C), C.RED in C, 1 in C, 7 in C, C.RED.low(), C.RED.dbl, C.first(), C.RED is C(1), C.RED == 1, C.RED == C.RED, hash(C.RED) == hash("RED"))
t(lambda: C(5)); t(lambda: C["X"]); t(lambda: C.X); t(lambda: C); t(lambda: C.__members__); t(lambda: type(C)); t(lambda: type(C.RED)); t(lambda: isinstance(C.RED, C)); t(lambda: C.RED < C.GREEN); t(lambda: list(reversed(C))); t(lambda: {C.RED: 1}[C.RED]); t(lambda: f"{C.RED}"); t(lambda: f"{C.RED:>10}"); t(lambda: C.RED.RED); t(lambda: bool(C.RED)); t(lambda: C.RED.value2)
def f(): C.RED = 5
t(f)
def f():
    class D(C): Z = 1
t(f)
def f(): C.RED.name = "x"
t(f)
def f(): C.RED.value = 3
t(f)
class A(Enum):
    X = auto(); Y = auto(); Z = 10; W = auto()
print([(m.name, m.value) for m in A])
class I(IntEnum):
    A = 1; B = 2
print(I.A, repr(I.A), I.A + 1, I.A < I.B, I.A == 1, I(2), f"{I.A}", f"{I.A:03d}", sorted([I.B, I.A]), [10, 20, 30][I.A], {1: "x"}[I.A], isinstance(I.A, int), max(I), sum(I), I.A.value, str(I.B), "%d" % I.A)
class S(StrEnum):
    FOO = auto(); BAR = "bar!"
print(S.FOO, repr(S.FOO), S.BAR == "bar!", S.FOO.upper(), f"{S.FOO}", S("foo"), isinstance(S.FOO, str), S.FOO + "x", len(S.BAR))
class M(str, Enum):
    P = "p"; Q = "q"
print(M.P, repr(M.P), M.P == "p", M("q"), f"{M.P}", M.P.value, M.P + "z")
class Planet(Enum):
    EARTH = (5.9, 6.3); MARS = (0.6, 3.3)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def g(self): return self.mass / self.radius
print(Planet.EARTH.value, Planet.MARS.mass, Planet.EARTH, Planet((0.6, 3.3)), round(Planet.MARS.g, 3))
class Coord(bytes, Enum):
    def __new__(cls, v, l):
        o = bytes.__new__(cls, [v]); o._value_ = v; o.label = l; return o
    PX = (0, "P.X"); PY = (1, "P.Y")
print(Coord.PX.value, Coord.PY.label, Coord(1)) 
class F(Flag):
    R = 1; W = 2; X = 4; RW = 3
print(F.R | F.W, repr(F.R | F.W), F.R | F.X, repr(F.R | F.X), F.RW, F(5), F.R in F.RW, F.X in F.RW, bool(F.R & F.W), repr(F.R & F.W), ~F.R, F.R ^ F.RW, list(F), list(F.RW), len(F.RW), F(0), repr(F(0)), (F.R | F.X).value, (F.R | F.X).name, F.RW & ~F.R, F.R | F.W is F.RW, F(3) is F.RW)
t(lambda: F(8)); t(lambda: F.R | 1); t(lambda: F.R < F.W)
class FA(Flag):
    A = auto(); B = auto(); C = auto()
print([m.value for m in FA], FA.A | FA.C)
class IF(IntFlag):
    A = 1; B = 2
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 8, repr(IF(9)), IF.A + 1, IF.A == 1, repr(IF.A), f"{IF.A}", ~IF.A, IF(3) & 1)
def f():
    @unique
    class U(Enum): A = 1; B = 1
t(f)
class Miss(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A if v == "a" else None
t(lambda: Miss("a")); t(lambda: Miss("b"))
Fn = Enum("Fn", "A B C"); print(list(Fn), Fn.A.value, Enum("G", {"X": 5})["X"].value, Enum("H", ["P", "Q"])(2), IntEnum("J", [("A", 3)]).A + 1)
class Ord(Enum):
    A = 1; B = 2
    def __lt__(self, o): return self.value < o.value
    def __str__(self): return "Ord:" + self.name
print(sorted([Ord.B, Ord.A]), str(Ord.A), f"{Ord.A}")
class Base(Enum):
    def hi(self): return "hi " + self.name
class Der(Base):
    A = 1
print(Der.A.hi(), Der.A, Base, list(Base))
class Gen(Enum):
    def _generate_next_value_(name, start, count, last): return name + str(count)
    A = auto(); B = auto()
print([m.value for m in Gen])
class Empty(Enum): pass
t(lambda: Empty(1)); print(len(Empty), list(Empty))
class NoneE(Enum):
    A = None; B = [1]
print(NoneE(None), NoneE([1]))
class Cls(Enum):
    A = 1
    B = "two"
    def describe(self):
        return self.name, self.value
    def __repr__(self): return "R" + self.name
print(Cls.A.describe(), Cls.B, [Cls.A], {Cls.A})
import enum
print(enum.Enum, C.RED.__class__, C.__name__, C.__doc__, C.RED.__doc__, C.RED.__objclass__) if 0 else print(enum.Enum, C.RED.__class__, C.__name__)
