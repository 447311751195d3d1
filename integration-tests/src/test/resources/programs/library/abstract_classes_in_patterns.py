"""Patterns of abstract classes."""
from collections.abc import Sequence, Mapping
from numbers import Real
def f(x):
    match x:
        case Sequence(): return "seq"
        case Mapping(): return "map"
        case Real(): return "real"
    return "?"
print(f([1]), f({}), f(1.5), f("a"))
match 3.5:
    case Real(): print("real")
match [1]:
    case Sequence(): print("s")
