from typing import NamedTuple, TypedDict, Generic, TypeVar, NotRequired
import typing
class P(NamedTuple):
    """doc"""
    x: int
    y: float = 2.5
    name: str = "n"
    def norm(self) -> float:
        return self.x * self.y
    @property
    def double(self): return self.x * 2
    @classmethod
    def origin(cls): return cls(0, 0)
    def __str__(self): return f"<{self.x}>"
p = P(3)
print(p, repr(p), p.norm(), p.double, P.origin(), P._fields, P._field_defaults, p._replace(x=9), p._asdict())
print(p == (3, 2.5, "n"), p[0], len(p), hash(p) == hash((3, 2.5, "n")), P.__name__, P.__doc__, P.__mro__, type(p))
x, y, n = p
print(x, y, n, isinstance(p, tuple), P.__match_args__)
try: P()
except TypeError as e: print(e)
try: P(1,2,3,4)
except TypeError as e: print(e)
try: P(1, z=3)
except TypeError as e: print(e)
try: p.x = 3
except AttributeError as e: print(e)
try: p.foo = 3
except AttributeError as e: print(e)
try:
    class Q(NamedTuple):
        a: int = 3
        b: str
except TypeError as e: print(e)
try:
    class Q2(NamedTuple):
        _a: int = 3
except ValueError as e: print(e)
try:
    class Q3(NamedTuple):
        a: int = 3
        def __init__(self): pass
except AttributeError as e: print(e)
try:
    class Q4(NamedTuple, dict):
        a: int = 3
except TypeError as e: print(e)
class R(P):
    def extra(self): return self.x + 100
print(R(1).extra(), R(1), R(1)._replace(x=4))
match p:
    case P(x, y, name=nm): print("match", x, y, nm)
E1 = NamedTuple("E1", [("a", int), ("b", str)])
print(E1(1, "b"), E1._make([4, 5]))
T = TypeVar("T")
class G(NamedTuple, Generic[T]):
    v: T
print(G(3), G[int](4), G.__mro__)
class M(TypedDict, total=False):
    title: str
    year: int
class M2(M):
    z: int
    w: NotRequired[int]
m = M(title="a", year=3)
print(m, type(m), M2.__required_keys__ , sorted(M2.__optional_keys__), M.__total__, M2.__total__)
m2: M2 = {"z": 3}
print(m2)
class S(typing.NamedTuple):
    k: int
print(S(k=3), sorted([S(3), S(1)]), max(S(1), S(2)))
