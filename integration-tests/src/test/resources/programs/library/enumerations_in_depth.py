"""Enumerations and flags: every way to make and use them."""
from enum import *
import enum, copy
from dataclasses import dataclass
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return self.name, self.value
    @property
    def lower(self): return self.name.lower()
    @classmethod
    def default(cls): return cls.RED
    @staticmethod
    def s(): return "static"
    const = nonmember(42)
    @member
    def func(): pass
print(list(Color)[:3], len(Color), Color.RED, repr(Color.RED), f"{Color.RED}", f"{Color.RED:>12}|", Color.RED.describe(), Color.RED.lower, Color.default(), Color.s(), Color.const)
print(Color.CRIMSON is Color.RED, Color.CRIMSON, Color["BLUE"], Color(2), Color.__members__.keys())
t(Color, 7); t(lambda: Color["X"]); t(lambda: Color.X); t(Color); t(lambda: Color.RED < Color.BLUE); t(Color, [1])
print(Color.RED == 1, Color.RED == Color.CRIMSON, Color.RED != Color.BLUE, hash(Color.RED) == hash("RED"), Color.RED in Color, 1 in Color, 9 in Color, "RED" in Color)
def seta(): Color.RED = 3
t(seta)
def setb(): Color.RED.value = 3
t(setb)
def setc(): Color.RED.name = 3
t(setc)
def dela(): del Color.RED
t(dela)
Color.extra = 5
print(Color.extra, Color.RED.BLUE, isinstance(Color.RED, Color), type(Color.RED), type(Color), Color)
print(list(reversed(Color))[-1], bool(Color.RED), {Color.RED: 1}[Color.CRIMSON], Color.RED.__class__, Color.__name__)
def sub():
    class C2(Color): X = 1
t(sub)
def dup():
    class C3(Enum):
        A = 1
        A = 2
t(dup)
def dup2():
    @unique
    class C3(Enum):
        A = 1
        B = 1
        C = 2
        D = 2
t(dup2)
def dup3():
    class C3(Enum):
        A = 1
        def A(self): pass
t(dup3)
def sunder():
    class C3(Enum):
        _x_ = 1
t(sunder)
def mro():
    class C3(Enum):
        mro = 1
t(mro)
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def g(self): return 6.67300E-11 * self.mass / (self.radius ** 2)
print(Planet.EARTH.g, Planet.EARTH, repr(Planet.EARTH), Planet.EARTH.value, Planet((3.303e+23, 2.4397e6)), Planet(3.303e+23, 2.4397e6))
class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
    E = (auto(), "x")
    F = B
print([m.value for m in Auto], Auto.F)
class Names(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}-{start}-{count}-{last_values}"
    ONE = auto()
    TWO = auto()
    LIT = "x"
    THREE = auto()
print([m.value for m in Names])
class Names2(Names.__class__("Base", (), {}) if False else Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name[::-1]
class Sub2(Names2):
    ABC = auto()
    DEF = auto()
print(list(Sub2))
class Num(IntEnum):
    ONE = 1
    TWO = 2
    THREE = auto()
print(Num.ONE, repr(Num.ONE), f"{Num.ONE}", f"{Num.TWO:03d}", Num.ONE + Num.TWO, Num.ONE < Num.TWO, Num.ONE == 1, max(Num), sorted([Num.TWO, Num.ONE]), sum(Num), Num.ONE * 2.5, -Num.TWO, int(Num.THREE), [10,20,30][Num.ONE], {1: "a"}[Num.ONE], Num(1) is Num.ONE, hash(Num.ONE) == hash(1), range(Num.THREE), "%d %s" % (Num.ONE, Num.ONE), str(Num.TWO), Num.ONE | Num.TWO, isinstance(Num.ONE, int), Num.ONE.bit_length(), 2 in Num)
t(Num, 9); t(Num, "1")
class S(StrEnum):
    A = auto()
    B = "bee"
print(S.A, repr(S.A), S.B.upper(), S.B == "bee", f"{S.A:>4}|", S("bee"), S.A + "x", "".join(S), S.A in "xay", {"a": 1}[S.A], len(S.B), S.B[0], sorted(S), S.B.value, hash(S.A) == hash("a"), "a" in S)
def bad():
    class S2(StrEnum):
        A = 1
t(bad)
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    NONE = 0
print(Perm.R, repr(Perm.R), Perm.R | Perm.X, repr(Perm.R | Perm.X), Perm.RW, repr(Perm.RW), repr(Perm(0)), repr(~Perm.R), Perm.R in Perm.RW, Perm.X in Perm.RW, list(Perm.RW), list(Perm), len(Perm.RW), bool(Perm(0)), bool(Perm.R), Perm.R & Perm.W, Perm.R ^ Perm.RW, Perm(7), repr(Perm(5)), (Perm.R | Perm.W) is Perm.RW, Perm(5).value, Perm(5).name, Perm.NONE, list(Perm.NONE), Perm.NONE.name)
t(Perm, 8); t(Perm, -9); t(Perm, "a"); t(lambda: Perm.R | 1); t(lambda: 1 in Perm.R); t(lambda: 3 in Perm); t(lambda: Perm.R < Perm.W); print(repr(Perm(-1)), repr(Perm(-2)))
p = Perm.R
p |= Perm.X
print(p, p.value)
p &= ~Perm.R
print(p)
print(Perm.RW.name, Perm.__members__, [x.name for x in Perm.RW])
class IP(IntFlag):
    A = 1
    B = 2
    C = 4
print(IP.A | IP.B, repr(IP.A | IP.B), repr(IP.A | 8), repr(IP(16)), repr(~IP.A), repr(IP(0)), IP.A + 1, IP.A == 1, IP(7) & 3, repr(IP(7) & 3), 3 & IP.B, repr(8 | IP.B), str(IP.A), f"{IP.A|IP.B}", f"{IP(7):b}", list(IP(5)), IP.A in IP(3), repr(IP(-1)), repr(IP(-9)), int(IP(3)), IP.A | IP.A, len(IP(7)), repr(IP(7)), IP(3).name, IP(24).name, repr(IP(25)))
class Conf(Flag, boundary=CONFORM):
    A = 1
    B = 4
class Ej(Flag, boundary=EJECT):
    A = 1
    B = 4
class Kp(Flag, boundary=KEEP):
    A = 1
    B = 4
print(repr(Conf(7)), repr(Conf(2)), repr(Ej(7)), repr(Ej(5)), repr(Kp(7)), repr(Kp(2)), repr(~Kp.A), repr(~Conf.A), repr(~Ej.A), repr(Kp(-1)))
t(lambda: Flag("F", "A B", boundary=STRICT)(8))
F = Enum("F", "A B C"); print(list(F), F.__module__, F.A)
F = Enum("F", ["A", "B"], start=5); print(list(F))
F = Enum("F", {"A": 3, "B": "x"}); print(list(F))
F = Enum("F", [("A", 3), ("B", (1, 2))]); print(list(F))
F = IntEnum("F", "A,B"); print(list(F), F.A + 1)
F = Flag("F", "A B C"); print(list(F))
F = StrEnum("F", "A B C"); print(list(F))
F = Enum("F", "A B", type=str) if False else Enum("F", "A B", type=int); print(list(F), F.A + 2)
F = Enum("F", ()) ; print(list(F))
t(lambda: Enum("F")); t(lambda: Enum("F", "A A"))
class Miss(Enum):
    A = "a"
    B = "b"
    OTHER = "other"
    @classmethod
    def _missing_(cls, value):
        if value == "bad": return 5
        if value == "err": raise KeyError("boom")
        if isinstance(value, str):
            for m in cls:
                if m.value == value.lower(): return m
        if value == 0: return cls.OTHER
        return None
print(Miss("A"), Miss(0)); t(Miss, "zzz"); t(Miss, "bad"); t(Miss, "err"); t(Miss, 5.5)
class Mixed(str, Enum):
    X = "x"
    Y = "why"
print(Mixed.X, repr(Mixed.X), f"{Mixed.X}", Mixed.X == "x", Mixed.X.upper(), str(Mixed.X), "%s" % Mixed.X, Mixed.Y + "!", Mixed("x"), len(Mixed.Y), {"x": 1}[Mixed.X])
class MI(int, Enum):
    X = 1
print(MI.X, repr(MI.X), f"{MI.X}", MI.X + 1, f"{MI.X:}", "%d" % MI.X)
class FE(float, Enum):
    PI = 3.14
print(FE.PI, repr(FE.PI), FE.PI * 2, FE.PI > 3)
class TE(tuple, Enum):
    A = (1, 2)
    B = (3,)
print(TE.A, repr(TE.A), TE.A[0], len(TE.B), TE((1, 2)))
class Coord(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj
    PX = (0, 'P.X', 'km')
    PY = (1, 'P.Y', 'km')
print(Coord.PY, Coord(1), Coord.PX.label, Coord.PX.unit)
class Obj(Enum):
    def __new__(cls, *args):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj
    def __init__(self, a, b):
        self.a = a
        self.b = b
    ONE = "x", "y"
    TWO = "p", "q"
print(list(Obj), Obj.ONE.a, Obj.TWO.b, Obj(2))
@dataclass
class Creature:
    size: str
    legs: int
    tail: bool = True
class Animal(Creature, Enum):
    BEETLE = 'small', 6
    DOG = 'medium', 4
print(Animal.DOG, repr(Animal.DOG), Animal.DOG.size, Animal.DOG.legs, Animal.BEETLE.value)
class Vals(Enum):
    name_ = 1
    value = 2
    name = 3
print(Vals.value, Vals.name, Vals.value.value, Vals.name.name, Vals.name_.value)
class Unh(Enum):
    A = [1, 2]
    B = {"x": 1}
print(Unh([1, 2]), Unh({"x": 1})); t(Unh, [3])
class Ign(Enum):
    _ignore_ = "i tmp"
    A = 1
    i = 5
    tmp = 7
print(list(Ign))
class Ord(Enum):
    _order_ = "A B"
    A = 1
    B = 2
print(list(Ord))
def ordbad():
    class Ord(Enum):
        _order_ = "B A"
        A = 1
        B = 2
t(ordbad)
class Repr(Enum):
    A = 1
    def __repr__(self): return "custom"
    def __str__(self): return "strc"
    def __format__(self, spec): return "fmt" + spec
    def __eq__(self, o): return True
    def __hash__(self): return 5
    def __lt__(self, o): return self.value < o.value
    def __call__(self, x): return x * 2
print(Repr.A, [Repr.A], f"{Repr.A:x}", Repr.A(4))
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED)
match Color.RED:
    case Color.BLUE: print("b")
    case Color.RED: print("r")
t(lambda: verify(UNIQUE)(Color))
@verify(UNIQUE, CONTINUOUS)
class V(Enum):
    A = 1
    B = 2
def v1():
    @verify(CONTINUOUS)
    class V(Enum):
        A = 1
        B = 5
t(v1)
def v2():
    @verify(NAMED_FLAGS)
    class V(Flag):
        A = 1
        B = 5
t(v2)
print(enum.show_flag_values(13))
class Base(Enum):
    def hi(self): return "hi " + self.name
class Der(Base):
    A = 1
print(Der.A.hi(), Der.mro()[:3], issubclass(Der, Enum))
class WithAbs(Enum):
    A = 1
    B = -1
    def __abs__(self): return abs(self.value)
    def __int__(self): return self.value
    def __bool__(self): return self.value > 0
    def __index__(self): return self.value + 1
print(abs(WithAbs.B), int(WithAbs.A), bool(WithAbs.B), [1,2,3][WithAbs.A])
big = Flag("Big", [(f"B{i}", 2 ** i) for i in range(70)])
print(repr(big.B69 | big.B0), (big.B69 | big.B65).value)
t(lambda: dir(Color))
print(FlagBoundary.STRICT, repr(STRICT), list(FlagBoundary))
class Weekday(Enum):
    MON = 1
    TUE = 2
    @classmethod
    def from_s(cls, s): return cls[s.upper()]
print(Weekday.from_s("mon"), [d.name for d in Weekday if d is not Weekday.MON], {d: i for i, d in enumerate(Weekday)})
print(Weekday.MON.__dict__.keys() if False else Weekday.MON._name_, Weekday.MON._value_, Weekday._member_names_, Weekday._member_map_, Weekday._value2member_map_)
