"""Data classes: every option."""
from dataclasses import *
import dataclasses
from typing import ClassVar, Optional, List
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    hidden: str = field(default="h", repr=False, compare=False)
    c: ClassVar[int] = 7
    def norm(self): return self.x + self.y
p = P(1)
print(p, P(1, 2), p == P(1), p == (1, 0), p != P(2), p.tags, P.c, p.c, p.norm(), P.__match_args__, P.y)
t(P); t(P, 1, 2, 3, 4, 5); t(P, 1, z=3); t(P, x=1, y=2); t(P, 1, x=1)
t(hash, p); t(lambda: p < p)
print(hasattr(P, "tags"), hasattr(P, "x"), P.__hash__, P.__doc__)
print([f.name for f in fields(P)], [f.name for f in fields(p)])
f = fields(P)[3]
print(f.name, f.default, f.repr, f.compare, f.hash, f.init, f.kw_only, f.metadata, f.default_factory is MISSING)
@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)
print(V(1, 2) < V(1, 3), V(1) <= V(1), sorted([V(2), V(1, 5), V(1)]), hash(V(1)) == hash(V(1, label="x")), {V(1): 2}[V(1)], max(V(1), V(2)))
def seta(): V(1).major = 3
t(seta)
def dela(): del V(1).major
t(dela)
def setn(): V(1).other = 3
t(setn)
t(lambda: V(1) < 3)
print(replace(V(1), minor=9), asdict(V(1, 2)), astuple(V(1, 2)))
t(lambda: replace(V(1), zzz=9))
@dataclass
class Outer:
    p: P
    items: List[P]
    d: dict
    t: tuple
o = Outer(P(1), [P(2)], {"k": P(3)}, (P(4), 5))
print(asdict(o)); print(astuple(o)); print(asdict(o, dict_factory=lambda kv: sorted(kv)[0]))
@dataclass
class Init:
    a: int
    b: InitVar[int]
    c: InitVar[int] = 5
    s: int = field(init=False, default=100)
    def __post_init__(self, b, c):
        self.total = self.a + b + c
print(Init(1, 2), Init(1, 2).total, Init(1, 2, c=10).total, [f.name for f in fields(Init)])
t(Init, 1); t(Init, 1, 2, 3, 4)
@dataclass(kw_only=True)
class KW:
    a: int
    b: int = 2
print(KW(a=1)); t(KW, 1)
@dataclass
class KW2:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int
print(KW2(1, c=3), KW2.__match_args__); t(KW2, 1, 2); t(KW2, 1)
@dataclass
class KW3(KW2):
    d: int = 5
print(KW3(1, 2, c=3)); t(KW3, 1, 2)
@dataclass(slots=True)
class S:
    a: int
    b: int = 3
s = S(1); print(s, s.b, S.__slots__)
def sets(): s.zz = 3
t(sets); t(lambda: s.__dict__)
@dataclass
class Base:
    a: int
    b: int = 2
@dataclass
class Derived(Base):
    c: int = 3
    a: str = "over"
print(Derived(), Derived("q", 1, 2), Derived(1) == Base(1), [f.name for f in fields(Derived)])
def bad():
    @dataclass
    class B:
        a: int = 1
        b: int
t(bad)
def bad2():
    @dataclass
    class B:
        a: list = []
t(bad2)
def bad2b():
    @dataclass
    class B:
        a: dict = {}
t(bad2b)
def bad3():
    @dataclass
    class B:
        a: int = field(default=1, default_factory=int)
t(bad3)
def bad4():
    @dataclass(order=True, eq=False)
    class B: pass
t(bad4)
def bad5():
    @dataclass(order=True)
    class B:
        a: int
        def __lt__(self, o): pass
t(bad5)
def bad6():
    @dataclass(frozen=True)
    class B(Base): pass
t(bad6)
def bad7():
    @dataclass
    class B(V): pass
t(bad7)
t(fields, 3); t(asdict, 3); t(replace, 3); t(is_dataclass, P); t(is_dataclass, p); t(is_dataclass, 3); t(asdict, P)
@dataclass(eq=False)
class NE: a: int
print(NE(1) == NE(1), hash(NE(1)) is not None)
@dataclass(unsafe_hash=True)
class UH:
    a: int
    b: int = field(default=0, hash=False)
print(hash(UH(1)) == hash(UH(1, 5)), hash(UH(1)) == hash((1,)))
@dataclass(repr=False)
class NR: a: int
print(repr(NR(1)).split(" at ")[0])
@dataclass
class Own:
    a: int
    def __repr__(self): return "own"
    def __eq__(self, o): return True
    def __init__(self, z): self.a = z * 2
print(Own(2), Own(1) == Own(5), Own(2).a, Own.__hash__)
@dataclass(frozen=True)
class Fz:
    a: int
    b: int = 0
    def __post_init__(self): object.__setattr__(self, "b", self.a * 2)
print(Fz(3))
@dataclass
class Node:
    v: int
    nxt: Optional["Node"] = None
n = Node(1); n.nxt = n
print(n)
C = make_dataclass("C", [("x", int), "y", ("z", int, field(default=5))], namespace={"add": lambda self: self.x + self.z})
print(C(1, 2), C(1, 2).add(), C.__name__)
C2 = make_dataclass("C2", ["a", "b"], frozen=True, bases=(Base,) if False else ())
print(C2(1, 2)); t(make_dataclass, "D", ["a", "a"]); t(make_dataclass, "D", ["1a"]); t(make_dataclass, "D", ["class"])
match P(1, 2):
    case P(x=1, y=yy): print("m", yy)
match V(1, 2, "l"):
    case V(a, b, c): print(a, b, c)
print(P.__dataclass_fields__["x"].name, P.__dataclass_params__)
print(repr(fields(V)[1]).replace(repr(MISSING), "M"))
@dataclass
class WithProp:
    _x: int = 0
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v
w = WithProp(); w.x = 5; print(w)
@dataclass
class Meta:
    a: int = field(default=1, metadata={"unit": "m"})
print(fields(Meta)[0].metadata["unit"], fields(Meta)[0].metadata)
@dataclass
class Abs:
    a: float
    b: float = 1.5
    def __add__(self, o): return Abs(self.a + o.a, self.b + o.b)
    def __lt__(self, o): return self.a < o.a
print(Abs(1, 2) + Abs(3), sorted([Abs(3), Abs(1)]))
class Plain: pass
@dataclass
class Multi(Plain, Base): z: int = 0
print(Multi(1), Multi(1, z=4) == Multi(1, z=4), vars(Multi(1)))
print(FrozenInstanceError.__mro__)
class PlainChild(P):
    pass
print(PlainChild(1), PlainChild(1) == P(1), P(1) == PlainChild(1))
