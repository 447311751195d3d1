"""Annotations, where the program looks at them."""
from typing import Optional, List
import dataclasses
def f(a: int, b: "str", *c: Optional[int], d: List[int] = []) -> dict[str, int]: ...
print(f.__annotations__)
class A:
    x: int = 3
    y: "A"
    z: list[int]
print(A.__annotations__)
@dataclasses.dataclass
class B:
    q: int
    w: Optional[str] = None
for fl in dataclasses.fields(B): print(fl.name, fl.type)
q: int = 4
print(__annotations__)
