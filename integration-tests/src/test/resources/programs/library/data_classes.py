from dataclasses import *
from typing import ClassVar, List
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
@dataclass
class P:
    x: int
    y: int = 0
    z: List[int] = field(default_factory=list)
    c: ClassVar[int] = 5
p = P(1); print(p, p == P(1), p == P(2), P(1, 2, [3]), p.__match_args__, P.c)
t(lambda: P()); t(lambda: P(1, 2, 3, 4)); t(lambda: P(q=1)); t(lambda: hash(p)); t(lambda: p < P(2)); t(lambda: asdict(P(1, 2, [3]))); t(lambda: astuple(P(1))); t(lambda: replace(p, x=9)); t(lambda: [f.name for f in fields(P)]); t(lambda: is_dataclass(p)); t(lambda: is_dataclass(5)); t(lambda: fields(5)); t(lambda: asdict(5)); t(lambda: P.y); t(lambda: P.z)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = "q"
f = F(1); print(f, hash(f) == hash((1, "q")), f < F(2), F(1) <= F(1), sorted([F(3), F(1)]), {F(1): 2}[F(1)])
def g(): f.a = 5
t(g)
def g(): del f.a
t(g)
def g(): f.zzz = 5
t(g)
@dataclass
class Q(P):
    w: str = field(default="w", repr=False, compare=False)
    n: int = field(init=False, default=7)
    def __post_init__(self): self.n2 = self.x + 1
q = Q(1, 2); print(q, q.w, q.n, q.n2, Q(1, w="a") == Q(1, w="b"))
def g():
    @dataclass
    class B:
        x: int = 0
        y: int
t(g)
def g():
    @dataclass
    class B:
        x: list = []
t(g)
@dataclass
class I:
    a: int
    b: InitVar[int]
    c: int = 0
    def __post_init__(self, b): self.c = self.a + b
print(I(1, 2)); t(lambda: replace(I(1, 2), a=5))
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
print(K(a=1)); t(lambda: K(1)); t(lambda: K())
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int
print(K2(1, b=2)); t(lambda: K2(1, 2))
@dataclass(eq=False, repr=False)
class N:
    a: int = 1
print(N() == N(), hash(N()) != 0)
@dataclass(unsafe_hash=True)
class U:
    a: int = 1
print(hash(U()) == hash((1,)))
@dataclass
class O:
    p: P
    l: list
print(asdict(O(P(1), [P(2), {"k": P(3)}])), O(P(1), []))
@dataclass
class R:
    x: int
    def __repr__(self): return "R!"
    def __eq__(self, o): return True
print(R(1), R(1) == 5)
t(lambda: field(default=1, default_factory=int)); t(lambda: fields(P)[0].default is MISSING); t(lambda: fields(P)[1].default)
def g():
    @dataclass
    class Z(F):
        q: int = 1
t(g)
@dataclass
class E: pass
print(E(), E() == E())
def loc():
    @dataclass
    class Loc:
        x: int
    return Loc
t(lambda: loc()(1)); t(lambda: loc()())
@dataclass
class Ctr:
    items: dict = field(default_factory=dict)
    def add(self, k): self.items[k] = self.items.get(k, 0) + 1; return self
print(Ctr().add("a").add("a"))
