"""Type parameters in brackets, and type statements."""
class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
def first[T](xs: list[T]) -> T: return xs[0]
type Pair[A] = tuple[A, A]
type Num = int | float
s = Stack[int]()
s.push(3)
print(s.pop(), first([1, 2]), Num, Pair, Stack[int])
print(Stack.__type_params__, first.__type_params__, Num.__value__, Pair[int])
def g[*Ts, **P](f): return f
print(g(3))
class B[T](Stack[T]): pass
print(B().items, B.__mro__)
