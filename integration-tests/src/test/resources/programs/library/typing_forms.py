"""What typing offers: forms, generics, protocols, hints."""
import typing
from typing import *
import collections.abc
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
T = TypeVar("T"); K = TypeVar("K", bound=int); V = TypeVar("V", int, str); C = TypeVar("C", covariant=True)
print(T, K, V, C, T.__name__, K.__bound__, V.__constraints__, C.__covariant__)
print(List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None], Union[int], Union[int, str, int], Union[int, str, None], Optional[Union[int, str]], Callable[[int, str], bool], Callable[..., int], Callable[[], None], Tuple[int, ...], Tuple[()], Any, Literal["a", 1, None], Literal[Literal[1, 2], 3], ClassVar[int], Final[str], Annotated[int, "m", 3], Type[int], Iterable[T], Generator[int, None, str], List["Foo"], Set[T], NoReturn, Sequence[List[int]])
print(List, Dict, Optional, Union, Callable, Tuple, Generic, Protocol)
print(Optional[int] == Union[int, None], Union[int, str] == Union[str, int], List[int] == List[int], List[int] == List[str], hash(List[int]) == hash(List[int]), Optional[int] == Optional[str])
print(List[T][int], Dict[K, T][int, str], Optional[T][int], Callable[[T], T][int])
print(List[int].__origin__, List[int].__args__, Optional[int].__args__, Callable[[int], str].__args__, Union[int, str].__origin__, get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]), get_origin(Union[int, str]), get_origin(int), get_args(int), get_origin(Literal[1]), get_args(Literal[1, 2]), get_origin(list[int]), get_args(int | str), get_args(Annotated[int, 1]), get_origin(Callable[[int], int]))
print(isinstance([], List), isinstance(3, Union[int, str]), issubclass(dict, Mapping), isinstance((), Sequence), isinstance(3, Hashable), isinstance([], Iterable), isinstance({}, Mapping))
t(lambda: isinstance([], List[int])); t(lambda: Any()); t(lambda: Union()); t(lambda: List[int]()); t(lambda: List()); t(lambda: Optional[int, str]); t(lambda: TypeVar("X", int))
class Stack(Generic[T]):
    def __init__(self): self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int](); s.push(1); print(s.pop(), Stack[int], Stack[T], type(s), Stack.__mro__, Stack.__orig_bases__, Stack.__parameters__ if hasattr(Stack, "__parameters__") else "")
class P2(Generic[K, T]):
    pass
class Q(P2[int, str]): pass
print(Q.__mro__, Q.__orig_bases__, P2[int, str])
class It(Iterator[int]):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()), It.__mro__)
class MyL(List[int]):
    pass
print(MyL([1, 2]), MyL.__mro__)
class Mp(Mapping[str, T]):
    def __getitem__(self, k): return k * 2
    def __iter__(self): return iter("ab")
    def __len__(self): return 2
print(dict(Mp()), list(Mp().items()), "a" in Mp(), Mp().get("z"), Mp.__mro__)
@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
class G: pass
print(isinstance(F(), Closable), isinstance(G(), Closable), issubclass(F, Closable), Closable)
class Named(Protocol):
    name: str
t(lambda: isinstance(F(), Named))
t(lambda: Named())
@runtime_checkable
class HasName(Protocol):
    name: str
class N:
    def __init__(self): self.name = "x"
print(isinstance(N(), HasName), isinstance(G(), HasName))
t(lambda: issubclass(N, HasName))
t(lambda: runtime_checkable(F))
class Impl(Closable):
    def close(self): return "closed"
print(Impl().close(), isinstance(Impl(), Closable), Impl.__mro__)
class Part(Closable): pass
print(Part().close())
class AbsP(Protocol):
    @property
    def area(self) -> float: ...
    def twice(self): return self.area * 2
class Sq(AbsP):
    area = 4
print(Sq().twice())
print(isinstance(3, SupportsInt), isinstance("x", SupportsInt), isinstance(3, SupportsIndex), isinstance(3.0, SupportsAbs), isinstance(3, SupportsFloat))
UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__name__, UserId.__supertype__, UserId(5) + 1)
print(cast(int, "x"), TYPE_CHECKING)
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(f(3), f.__annotations__)
@final
class Fin: pass
def g(a: int, b: "str" = "x", *args: float, c: Optional[int] = None, **kw: Any) -> Dict[str, int]: ...
print(g.__annotations__, get_type_hints(g))
class A:
    x: int = 1
    y: "str"
    z: ClassVar[int] = 3
class B(A):
    w: List[int]
    y: Annotated[int, "meta"]
print(A.__annotations__, B.__annotations__, get_type_hints(B), get_type_hints(B, include_extras=True))
v: int = 3
w: "list[int]"
print(__annotations__)
def h() -> None: pass
print(get_type_hints(h), h.__annotations__)
P3 = ParamSpec("P3")
def deco(fn: Callable[P3, T]) -> Callable[P3, T]:
    def inner(*args: P3.args, **kwargs: P3.kwargs) -> T: return fn(*args, **kwargs)
    return inner
@deco
def add(a: int, b: int) -> int: return a + b
print(add(1, 2), P3, Callable[P3, int])
Ts = TypeVarTuple("Ts")
class Color(NamedTuple):
    r: int
    g: int = 0
print(Color.__annotations__, Color(1))
class TD(TypedDict):
    a: int
    b: NotRequired[str]
print(TD.__annotations__, TD(a=1), TD.__required_keys__, TD.__optional_keys__, is_typeddict(TD))
t(lambda: isinstance({}, TD))
print(int | None, Optional[int] | str, List[int] | None, int | List[int], "X" if False else (T | int))
print(list[int], dict[str, list[int]], tuple[int, ...], type[int], collections.abc.Callable[[int], str] if False else "", list[T], list[T][int] if False else "")
t(lambda: assert_never(3))
print(AnyStr, Self, LiteralString, Never, Required, Text)
