from __future__ import annotations
from dataclasses import dataclass, field
from enum import Enum, auto, IntEnum
from abc import ABC, abstractmethod
from typing import Callable, Iterator, Generic, TypeVar, Protocol, ClassVar
from contextlib import contextmanager, suppress
from functools import wraps, lru_cache, partial, reduce, cached_property
T = TypeVar("T")
class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = "b"
    @property
    def pretty(self): return self.name.title()
print(Color.RED, Color.GREEN.value, Color("b"), Color["RED"], [c.name for c in Color], Color.RED.pretty, Color.RED is Color(1), Color.RED == 1, repr(Color.BLUE))
class Pri(IntEnum):
    LOW = 1
    HIGH = 3
print(Pri.LOW < Pri.HIGH, Pri.HIGH + 1, sorted([Pri.HIGH, Pri.LOW]), Pri(3).name)
@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list)
    count: ClassVar[int] = 0
    def total(self, qty: int = 1) -> float: return self.price * qty
    def __post_init__(self): Item.count += 1
a = Item("pen", 1.5); b = Item("pen", 1.5); c = Item("cup", 3, ["x"])
print(a, a == b, a is b, c.total(2), a.total(), Item.count, c.tags); a.tags.append("t"); print(b.tags, a)
@dataclass(frozen=True, order=True)
class Pt:
    x: int
    y: int = 0
print(Pt(1, 2) < Pt(1, 3), sorted([Pt(2), Pt(1, 5)]), {Pt(1): "a"}[Pt(1)], hash(Pt(1, 2)) == hash(Pt(1, 2)))
try: Pt(1).x = 5
except Exception as e: print(type(e).__name__, e)
class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...
    def describe(self) -> str: return f"{self.__class__.__name__} with area {self.area():.2f}"
class Sq(Shape):
    def __init__(self, s: float) -> None: self.s = s
    def area(self) -> float: return self.s ** 2
class Ci(Shape):
    def __init__(self, r: float) -> None: self.r = r
    def area(self) -> float: return 3.14159 * self.r ** 2
shapes: list[Shape] = [Sq(2), Ci(1.5), Sq(1.1)]
for s in shapes: print(s.describe())
print(sum(s.area() for s in shapes), max(shapes, key=lambda s: s.area()).describe())
class Stack(Generic[T]):
    def __init__(self) -> None: self._items: list[T] = []
    def push(self, item: T) -> None: self._items.append(item)
    def pop(self) -> T:
        if not self._items: raise IndexError("pop from empty stack")
        return self._items.pop()
    def __len__(self) -> int: return len(self._items)
    def __iter__(self) -> Iterator[T]: return iter(reversed(self._items))
s = Stack[int](); s.push(1); s.push(2); print(len(s), list(s), s.pop()); s2: Stack[str] = Stack(); s2.push("a"); print(s2.pop())
try: s2.pop()
except IndexError as e: print(e)
class Account:
    interest = 0.02
    def __init__(self, owner: str, balance: float = 0): self.owner = owner; self._balance = balance; self.history: list[tuple[str, float]] = []
    @property
    def balance(self): return self._balance
    @balance.setter
    def balance(self, v):
        if v < 0: raise ValueError("Insufficient funds")
        self._balance = v
    def deposit(self, amt): self.balance += amt; self.history.append(("dep", amt)); return self
    def withdraw(self, amt): self.balance -= amt; self.history.append(("wd", amt)); return self
    @classmethod
    def from_string(cls, s): o, b = s.split(","); return cls(o, float(b))
    @staticmethod
    def valid(amt): return amt > 0
    def __str__(self): return f"{self.owner}: ${self.balance:,.2f}"
    def __repr__(self): return f"Account({self.owner!r}, {self.balance!r})"
class Savings(Account):
    interest = 0.05
    def add_interest(self): self.deposit(self.balance * self.interest); return self
acc = Account("Ann", 100); acc.deposit(50).withdraw(30); print(acc, repr(acc), acc.history, Account.valid(-1))
sv = Savings.from_string("Bob,1000"); print(sv.add_interest(), type(sv).__name__, sv.interest)
try: acc.withdraw(1000)
except ValueError as e: print(e, acc.balance)
class Event:
    def __init__(self): self.handlers: dict[str, list[Callable]] = {}
    def on(self, name):
        def deco(fn): self.handlers.setdefault(name, []).append(fn); return fn
        return deco
    def fire(self, name, *args, **kw): return [h(*args, **kw) for h in self.handlers.get(name, [])]
ev = Event()
@ev.on("x")
def h1(v): return v + 1
@ev.on("x")
def h2(v, *, scale=2): return v * scale
print(ev.fire("x", 5), ev.fire("none"), [h(1) for h in ev.handlers["x"]])
def timed(label):
    def deco(fn):
        @wraps(fn)
        def wrapper(*args, **kwargs):
            wrapper.calls += 1
            return (label, fn(*args, **kwargs))
        wrapper.calls = 0
        return wrapper
    return deco
@timed("L")
def sq(x):
    """Square."""
    return x * x
print(sq(3), sq(1.5), sq.calls, sq.__name__, sq.__doc__)
@lru_cache(maxsize=None)
def fibc(n): return n if n < 2 else fibc(n - 1) + fibc(n - 2)
print(fibc(80), fibc.cache_info().hits > 0)
@contextmanager
def tag(name):
    print(f"<{name}>", end="")
    try: yield name.upper()
    except ValueError as e: print("handled", e, end="")
    finally: print(f"</{name}>")
with tag("b") as t: print(t, end="")
with tag("i"): raise ValueError("oops")
with suppress(KeyError): {}["x"]
print(partial(pow, 2)(5), reduce(lambda p, q: p * q, [1, 2, 3, 4]), partial(int, base=2)("101"))
class Lazy:
    @cached_property
    def v(self): print("computing", end=" "); return 42
l = Lazy(); print(l.v, l.v)
class Sing:
    _inst = None
    def __new__(cls, *a):
        if cls._inst is None: cls._inst = super().__new__(cls)
        return cls._inst
print(Sing() is Sing())
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __add__(self, o): return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])
    def __eq__(self, o): return self.rows == o.rows
    def __getitem__(self, ij): i, j = ij; return self.rows[i][j]
    def __setitem__(self, ij, v): self.rows[ij[0]][ij[1]] = v
    def __str__(self): return "\n".join(" ".join(map(str, r)) for r in self.rows)
m = Matrix([[1, 2], [3, 4]]); m[0, 1] = 5.5; print(m @ m, m + m, m == Matrix([[1, 5.5], [3, 4]]), m[1, 0], sep="\n")
class Lst:
    class N:
        def __init__(self, v, nx=None): self.v, self.nx = v, nx
    def __init__(self, *vs):
        self.head = None; self.n = 0
        for v in reversed(vs): self.head = Lst.N(v, self.head); self.n += 1
    def __iter__(self):
        c = self.head
        while c: yield c.v; c = c.nx
    def rev(self):
        p = None; c = self.head
        while c: c.nx, p, c = p, c, c.nx
        self.head = p; return self
    def __len__(self): return self.n
print(list(Lst(1, "b", 2.5).rev()), len(Lst()), 2 in Lst(1, 2), max(Lst(3, 9, 4)))
