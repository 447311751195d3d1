import heapq
from typing import NamedTuple
class P(NamedTuple):
    x: int
    y: str
class R(tuple):
    def __lt__(self, other):
        return tuple.__gt__(self, other)
    def __eq__(self, other):
        return False
    __hash__ = tuple.__hash__
nan = float("nan")
print((1, 2) < (1, 3), (1,) < (1, 2), (1, 2) < (1,), () < (), (nan,) == (nan,), (nan,) < (nan,), (1, "a") == (1.0, "a"))
print(P(1, "a") < P(1, "b"), P(1, "a") == (1, "a"), (1, "b") < P(1, "a"))
print(R((1, 2)) < R((1, 3)), R((1,)) == R((1,)), (0, 1) < R((0, 0)))
print((True, 2) < (1, 3), (2**70, 1) < (2**70, 2), (1, (2, 3)) < (1, (2, 4)), [(3, "c"), (1, "z")] < [(3, "d")])
try:
    print((1, "a") < (1, 2))
except TypeError as e:
    print(e)
h = []
for i in range(50):
    heapq.heappush(h, ((i * 37) % 11, str(i)))
print([heapq.heappop(h) for _ in range(50)])
d = {(1, "a"): 1, (1, "b"): 2}
print(d[(1, "a")], (1.0, "b") in d, (True, "a") in d, sorted([(2, 1), (1, 5), (1, 2), (2, 0)]))
