from __future__ import annotations
from dataclasses import dataclass, field, InitVar, KW_ONLY, fields, asdict, replace
from typing import ClassVar, Any
import typing as t
@dataclass
class A:
    x: int
    c: ClassVar[int] = 3
    d: t.ClassVar[int] = 4
    i: InitVar[int] = 5
    y: list[int] = field(default_factory=list)
    def __post_init__(self, i): self.y.append(i)
print(A(1), [f.name for f in fields(A)], [f.type for f in fields(A)])
class Desc:
    def __get__(self, i, o=None): return "d" if i is None else i._v
    def __set__(self, i, v): i._v = v * 2
@dataclass
class B:
    v: int = Desc()
print(B(), B(5), B(5).v)
@dataclass
class T:
    left: T | None = None
    right: T | None = None
    v: int = 0
tr = T(T(None, None, 1), T(v=2), 3)
print(tr, asdict(tr), replace(tr, v=9).left is tr.left)
@dataclass(order=True)
class Pri:
    p: int
    item: Any = field(compare=False)
import heapq
h = [Pri(3, "c"), Pri(1, "a"), Pri(2, "b")]
heapq.heapify(h)
print([heapq.heappop(h).item for _ in range(3)])
@dataclass(frozen=True, slots=True)
class FS:
    a: int
    b: str = "q"
f = FS(1)
print(f, hash(f) == hash(FS(1)), {f: 1}[FS(1)], replace(f, a=3))
def e(fn):
    try: fn()
    except Exception as ex: print(type(ex).__name__, ex)
def s(): f.a = 3
e(s)
def s2(): f.zz = 3
e(s2)
@dataclass
class Par:
    a: int = 1
    def __post_init__(self): print("par")
@dataclass
class Chi(Par):
    b: int = 2
    def __post_init__(self):
        super().__post_init__()
        print("chi", self.a, self.b)
Chi(5, 6)
@dataclass
class Cnt:
    n: int = 0
    hist: list = field(default_factory=list, repr=False)
    def inc(self, by=1):
        self.n += by
        self.hist.append(self.n)
        return self
c = Cnt().inc().inc(5)
print(c, c.hist, vars(c), c.__dict__)
c.__dict__["n"] = 100
print(c.n)
setattr(c, "n", 7); print(getattr(c, "n")); del c.n; print(c.n)
@dataclass
class Gen(t.Generic[t.TypeVar("Q")]):
    v: Any
print(Gen(3), Gen[int](4))
e(lambda: Par(1, 2, 3)); e(lambda: Pri()); e(lambda: Pri(1)); e(lambda: Pri(1, 2, 3, q=4)); e(lambda: Pri(1, item=1, p=2))
print(Pri.__init__.__qualname__, Pri.__eq__.__name__, Pri.__init__.__name__)
print(sorted([Pri(2, "x"), Pri(1, "y")], reverse=True), Pri(1, 2) >= Pri(1, 3), Pri(1, 2).__eq__(3), Pri(1, 2).__lt__(3))
