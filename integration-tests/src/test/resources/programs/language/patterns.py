from dataclasses import dataclass
from enum import Enum
class C(Enum): R = 1; G = 2
@dataclass
class P: x: int; y: int
class Q:
    __match_args__ = ("a", "b")
    def __init__(s, a, b): s.a, s.b = a, b
def m(v):
    match v:
        case 0 | 1: return "01"
        case -1.5: return "neg"
        case "s" "t": return "st"
        case b"by": return "bytes"
        case True: return "true"
        case None: return "none"
        case C.R: return "red"
        case int(n) if n > 100: return f"big {n}"
        case int() | float() as num: return f"num {num}"
        case str(s) if s.startswith("p"): return "p" + s
        case []: return "empty"
        case [x]: return f"one {x}"
        case [x, [y, *z], *rest] if rest: return f"nest {x} {y} {z} {rest}"
        case (1, 2, *_): return "12"
        case [*init, last] if last == "L": return f"last {init}"
        case {"k": v1, "t": {"u": u}}: return f"map {v1} {u}"
        case {"k": 1, **rest}: return f"k1 {rest}"
        case {}: return "dict"
        case P(x=0, y=yy): return f"P0 {yy}"
        case P(xx, yy) if xx == yy: return f"diag {xx}"
        case P(): return "P"
        case Q(1, b=[b1, b2]): return f"Q {b1} {b2}"
        case Q(a): return f"Qa {a}"
        case [P(a, _), P(_, b)]: return f"PP {a} {b}"
        case complex(real=r): return f"c {r}"
        case tuple(t): return f"tuple {t}"
        case _: return "other"
for v in [0, True, 1.0, -1.5, "st", b"by", None, C.R, C.G, 500, 7, 2.5, "pq", "z", [], [1], (1,), [1, [2, 3, 4], 5], (1, 2, 3), [9, 8, "L"], {"k": 3, "t": {"u": 4}}, {"k": 1, "z": 2}, {"a": 1}, P(0, 5), P(3, 3), P(1, 2), Q(1, [2, 3]), Q(1, 2), Q(5, 6), [P(1, 2), P(3, 4)], 1j, (1, "x"), {1, 2}, range(3), "", bytearray(b"by")]:
    print(repr(v)[:30] if not isinstance(v, Q) else "Q", "->", m(v))
def cmd(s):
    match s.split():
        case ["go", ("north" | "south") as d]: return f"going {d}"
        case ["get", *items]: return items
        case [("a" | "b") as x, y] | [y, ("c" as x)]: return (x, y)
        case [] : return "nothing"
        case [single]: return single
    return "no match"
for s in ["go north", "go west", "get x y z", "a 1", "2 c", "", "hm", "q w e"]: print(cmd(s))
def bind(v):
    match v:
        case {"x": x, **kw} if (n := len(kw)) > 1: pass
        case [a, b, *c]: x, n = (a, b), c
        case other: x, n = other, None
    return x, n
print(bind({"x": 1, "a": 2, "b": 3}), bind([1, 2, 3]), bind("q"), bind({"x": 1}))
x = 5
match x:
    case y: pass
print(y)
class K: Z = 10
match 10:
    case K.Z: print("Z")
match (1, 2):
    case a, b: print(a, b)
match {"a": [1, {"b": 2}]}:
    case {"a": [_, {"b": bb}]}: print(bb)
try:
    match Q(1, 2):
        case Q(1, 2, 3): pass
except TypeError as e: print(e)
try:
    match Q(1, 2):
        case Q(1, a=1): pass
except TypeError as e: print(e)
for seq in ["ab", b"ab", [1], range(1), iter([1])]:
    match seq:
        case [_]: print("seq1")
        case [_, _]: print("seq2")
        case _: print("not seq")
