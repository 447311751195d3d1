class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class P3(Point):
    def __init__(self, x, y, z): super().__init__(x, y); self.z = z
class Color:
    RED = "red"
    BLUE = 3
def m(v):
    match v:
        case None: return "none"
        case True | False: return f"bool {v}"
        case 0: return "zero"
        case -1 | -2: return "neg"
        case 1.5: return "float"
        case "a" | "b" as c: return f"ab {c}"
        case Color.RED: return "red"
        case Color.BLUE: return "blue"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"1 rest {rest}"
        case (a, b) if a == b: return f"eq {a}"
        case [int(a), str(b)]: return f"int str {a} {b}"
        case [Point(x=0, y=yy), _]: return f"point in list {yy}"
        case [*init, "last"]: return f"last {init}"
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": t, **others}: return f"type {t} {others}"
        case {}: return "dict"
        case P3(x, y, z=z): return f"p3 {x} {y} {z}"
        case Point(0, 0): return "origin"
        case Point(x, y) if x > 10: return f"far {x}"
        case Point(): return "point"
        case str(): return f"str {v}"
        case int(n) if n > 100: return f"big {n}"
        case int() | float(): return f"num {v}"
        case bytes(b): return f"bytes {b}"
        case _: return f"other {type(v).__name__}"
for v in [None, True, False, 0, 0.0, -1, -2, 1.5, "a", "b", "red", 3, 3.0, [], (), [5], (1, 2, 3), [1], (2, 2), [5, "s"], [Point(0, 9), 1], ["q", "w", "last"], {"type": "circle", "r": 2}, {"type": "sq", "a": 1, "b": 2}, {}, {"x": 1}, P3(1, 2, 3), Point(0, 0), Point(11, 1), Point(1, 1), "xyz", 500, 7, 2.5, b"ab", {1}, range(2), "abc"]:
    print(m(v))
def cmd(s):
    match s.split():
        case ["go", ("north" | "south") as d]: return f"go {d}"
        case ["go", d]: return f"cannot {d}"
        case ["take", *items] if items: return items
        case ["quit" | "exit"]: return "bye"
        case [first, _, *_]: return first
        case x: return x
for s in ["go north", "go up", "take a b", "take", "exit", "a b c", ""]: print(cmd(s))
match 5:
    case x if x > 10: print("no")
print(x)
match (1, (2, [3, 4])):
    case (a, (b, [c, *d])): print(a, b, c, d)
r = []
for q in range(5):
    match q:
        case 1: continue
        case 3: break
        case _: r.append(q)
print(r)
def tup(p):
    match p:
        case (x, y, z): return x + y + z
        case (x, y): return x * y
        case x: return x
print(tup((1, 2, 3)), tup((2, 3)), tup(9), tup("ab"), tup([1.5, 2]))
match {"a": {"b": [1, {"c": "deep"}]}}:
    case {"a": {"b": [_, {"c": val}]}}: print(val)
try:
    match 1:
        case Point(1, 2, 3): pass
    match Point(1, 2):
        case Point(1, 2, 3): pass
except TypeError as e: print(e)
class D(dict): pass
match D(a=1):
    case {"a": 1}: print("mapping subclass")
from collections import deque, OrderedDict, namedtuple
match deque([1, 2]):
    case [a, b]: print("deque", a, b)
    case _: print("not seq")
NT = namedtuple("NT", "p q")
match NT(1, 2):
    case NT(p=1, q=w): print("nt", w)
match NT(1, 2):
    case NT(a, b): print(a, b)
