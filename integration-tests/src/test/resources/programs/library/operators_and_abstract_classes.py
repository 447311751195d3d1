import operator as op
from abc import ABC, ABCMeta, abstractmethod
from typing import *
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: op.add(1, 2)); t(lambda: op.itemgetter(1)([5, 6])); t(lambda: op.itemgetter(1, 0)([5, 6])); t(lambda: op.attrgetter("real")(5)); t(lambda: op.attrgetter("__class__.__name__", "real")(5)); t(lambda: op.methodcaller("split", ",")("a,b")); t(lambda: op.methodcaller("split", sep=",")("a,b")); t(lambda: op.itemgetter(1)); t(lambda: op.itemgetter(1, 2)); t(lambda: op.attrgetter("a.b")); t(lambda: op.methodcaller("f", 1, x=2)); t(lambda: op.lt(1, 2)); t(lambda: op.iadd([1], [2])); t(lambda: op.not_(0)); t(lambda: op.is_(None, None)); t(lambda: op.contains([1], 1)); t(lambda: op.concat(1, 2)); t(lambda: op.countOf([1, 1], 1)); t(lambda: op.indexOf([1, 2], 2)); t(lambda: op.indexOf([1, 2], 3)); t(lambda: op.truth([])); t(lambda: op.mod("%d", 5)); t(lambda: op.call(max, 1, 2)); t(lambda: op.index("a")); t(lambda: op.attrgetter(1)); t(lambda: op.length_hint([1, 2])); t(lambda: op.and_(6, 3)); t(lambda: op.setitem({}, 1, 2))
class A(ABC):
    @abstractmethod
    def f(self): ...
    @property
    @abstractmethod
    def p(self): ...
    def g(self): return "g"
class B(A):
    def f(self): return "f"
    @property
    def p(self): return "p"
class C(A):
    def f(self): return 1
t(lambda: A()); t(lambda: B().f() + B().p + B().g()); t(lambda: C()); t(lambda: isinstance(B(), A)); t(lambda: A.__abstractmethods__ == frozenset({"f", "p"})); t(lambda: B.__abstractmethods__)
@A.register
class D: pass
t(lambda: isinstance(D(), A)); t(lambda: issubclass(D, A)); t(lambda: issubclass(int, A)); t(lambda: A.register(5)); t(lambda: type(A)); t(lambda: ABC)
class H(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, o): return hasattr(o, "quack") or NotImplemented
class Q:
    def quack(self): pass
t(lambda: isinstance(Q(), H)); t(lambda: isinstance(5, H)); t(lambda: issubclass(Q, H))
T = TypeVar("T")
class S(Generic[T]):
    def __init__(self): self.i = []
    def push(self, x: T) -> None: self.i.append(x)
s = S[int](); s.push(1); t(lambda: s.i); t(lambda: S.__mro__); t(lambda: S[int]); t(lambda: List[int]); t(lambda: Dict[str, List[int]]); t(lambda: Optional[int]); t(lambda: Any); t(lambda: Callable[[int], str]); t(lambda: Tuple[int, ...]); t(lambda: T); t(lambda: cast(int, "a")); t(lambda: NewType("U", int)(5)); t(lambda: TYPE_CHECKING); t(lambda: List()) if 0 else None
class P(Protocol):
    def foo(self) -> int: ...
class PI(P):
    def foo(self): return 3
t(lambda: PI().foo())
@runtime_checkable
class RP(Protocol):
    def foo(self) -> int: ...
t(lambda: isinstance(PI(), RP)); t(lambda: isinstance(5, RP))
