"""Records what CPython's containers do, for RecordedOperationsTest.

Run with CPython 3.12: python3 record_collections.py ../test/resources/dev/portalis/runtime/object

Each line is one call: [name :=] callee argument... => result. A callee is a type or variable.method;
a result is a repr, or an exception with its message.
"""

import operator
import os
import random
import sys

TYPES = {t.__name__: t for t in (list, dict, set, frozenset, tuple, range, slice, bytes, bytearray)}


class Recorder:
    def __init__(self, path):
        self.path = path
        self.lines = []
        self.variables = {}

    def call(self, callee, *arguments, name=None):
        values = [self.variables[a[1:]] if isinstance(a, str) and a[:1] == "@" else a
                  for a in arguments]
        shown = [a if isinstance(a, str) and a[:1] == "@" else repr(a) for a in arguments]
        try:
            if callee == "constants":
                result = eval(compile("{" + ", ".join(shown) + "}", "constants", "eval"))
            elif callee.startswith("operator."):
                result = getattr(operator, callee.split(".")[1])(*values)
            elif "." in callee:
                target, method = callee.split(".")
                result = getattr(self.variables[target], method)(*values)
            else:
                result = TYPES[callee](*values)
            text = "NotImplemented" if result is NotImplemented else repr(result)
            if name:
                self.variables[name] = result
        except Exception as e:
            text = f"{type(e).__name__}: {e}"
            result = None
            name = None
        prefix = f"{name} := " if name else ""
        self.lines.append(f"{prefix}{callee}\t" + "\t".join(shown) + f"\t=> {text}")
        return result

    def show(self, name):
        self.lines.append(f"show\t@{name}\t=> {self.variables[name]!r}")

    def write(self):
        with open(self.path, "w", encoding="utf-8") as out:
            out.write("\n".join(self.lines) + "\n")


def numbers(rng, span, count):
    return [rng.choice([rng.randrange(-span, span), rng.randrange(0, span),
                        rng.randrange(0, 20)]) for _ in range(count)]


def sets(path):
    rng = random.Random(1)
    rec = Recorder(path)
    for round_number in range(40):
        span = rng.choice([10, 50, 300, 5000, 2**40, 2**70])
        size = rng.choice([0, 1, 3, 5, 6, 10, 40, 150])
        rec.call("set", numbers(rng, span, size), name="s")
        rec.call("set", numbers(rng, span, rng.choice([0, 2, 5, 20, 100])), name="t")
        for _ in range(25):
            item = rng.choice(numbers(rng, span, 1) + [1.5, True, None, 3.0, (1, 2)]
                              if rng.random() < 0.2 else numbers(rng, span, 1))
            if rng.random() < 0.4 and rec.variables["s"]:
                item = rng.choice(list(rec.variables["s"]))
            operation = rng.randrange(16)
            if operation < 4:
                rec.call("s.add", item)
            elif operation < 6:
                rec.call("s.discard", item)
            elif operation == 6:
                rec.call("s.remove", item)
            elif operation == 7:
                rec.call("s.pop")
            elif operation == 8:
                rec.call("s.update", numbers(rng, span, rng.randrange(12)), range(rng.randrange(9)))
            elif operation == 9:
                rec.call("s." + rng.choice(["__and__", "__or__", "__sub__", "__xor__"]), "@t")
            elif operation == 10:
                rec.call("s." + rng.choice(["__iand__", "__ior__", "__isub__", "__ixor__"]), "@t")
            elif operation == 11:
                rec.call("s." + rng.choice(["union", "intersection", "difference",
                                            "symmetric_difference"]),
                         numbers(rng, span, rng.randrange(30)))
            elif operation == 12:
                rec.call("s." + rng.choice(
                    ["update", "intersection_update", "difference_update",
                     "symmetric_difference_update"]),
                    rng.choice(["@t", numbers(rng, span, 9), dict.fromkeys(numbers(rng, span, 7))]))
            elif operation == 13:
                rec.call("s." + rng.choice(["issubset", "issuperset", "isdisjoint", "__eq__",
                                            "__lt__", "__le__", "__gt__", "__ge__", "__ne__"]), "@t")
            elif operation == 14:
                rec.call("s.copy", name=rng.choice(["s", "t"]))
            else:
                rec.call("frozenset", "@s", name="f")
                if all(isinstance(i, int) for i in rec.variables["f"]):
                    rec.call("f.__hash__")
                rec.call("f.__or__", "@t")
            rec.show("s")
    rec.call("s.add", [1])
    rec.call("s.remove", 987654321)
    rec.call("set", 5)
    rec.call("s.__or__", [1])
    rec.call("s.clear")
    rec.call("s.pop")
    rec.show("s")
    rec.write()


def constants(path):
    """Set displays of constants, whose order is that of CPython's compiler."""
    rng = random.Random(9)
    rec = Recorder(path)
    for round_number in range(150):
        span = rng.choice([10, 50, 300, 5000, 2**40])
        rec.call("constants", *numbers(rng, span, rng.choice([3, 4, 5, 6, 7, 9, 12, 20, 40])))
    rec.write()


def lists(path):
    rng = random.Random(2)
    rec = Recorder(path)
    pools = [[0, 1, 2, 3, -5, 70], [0.5, 1.0, -2.25, 3.0], ["a", "b", "cc", ""],
             [1, 2.0, "x", None, True, (1, 2), [3], 2**70]]
    for round_number in range(40):
        pool = rng.choice(pools)
        pick = lambda n: [rng.choice(pool) for _ in range(n)]
        rec.call("list", pick(rng.choice([0, 1, 4, 9, 30])), name="x")
        rec.call("list", tuple(pick(3)), name="y")
        for _ in range(25):
            if rng.random() < 0.15:
                pool = rng.choice(pools)
            size = len(rec.variables["x"])
            index = rng.randrange(-size - 2, size + 3)
            bound = lambda: rng.choice([None, rng.randrange(-size - 2, size + 3)])
            part = slice(bound(), bound(), rng.choice([None, 1, 1, 2, 3, -1, -2]))
            operation = rng.randrange(17)
            if operation == 0:
                rec.call("x.append", pick(1)[0])
            elif operation == 1:
                rec.call("x.insert", index, pick(1)[0])
            elif operation == 2:
                rec.call("x.pop", *rng.choice([(), (index,)]))
            elif operation == 3:
                rec.call("x.remove", pick(1)[0])
            elif operation == 4:
                rec.call("x.index", pick(1)[0], *rng.choice([(), (index,), (index, index + 3)]))
            elif operation == 5:
                rec.call("x.count", pick(1)[0])
            elif operation == 6:
                rec.call("x.extend", rng.choice(["@x", "@y", tuple(pick(4)), range(3)]))
            elif operation == 7:
                rec.call("x.reverse")
            elif operation == 8:
                rec.call("x.__getitem__", rng.choice([index, part]))
            elif operation == 9:
                rec.call("x.__setitem__", index, pick(1)[0])
            elif operation == 10:
                rec.call("x.__setitem__", part, pick(rng.choice([0, 1, 2, 5])))
            elif operation == 11:
                rec.call("x.__delitem__", rng.choice([index, part]))
            elif operation == 12:
                rec.call("x.__add__", "@y")
            elif operation == 13:
                rec.call("x.__mul__", rng.randrange(-1, 3))
            elif operation == 14:
                rec.call("x." + rng.choice(["__eq__", "__lt__", "__ge__", "__ne__"]), "@y")
            elif operation == 15:
                rec.call("x.sort")
            else:
                rec.call("x.copy", name="y")
            if len(rec.variables["x"]) > 60:
                rec.call("x.clear")
            rec.show("x")
    for bad in (("x.__getitem__", "a"), ("x.__setitem__", "a", 1), ("x.__delitem__", "a"),
                ("x.__add__", (1,)), ("x.__mul__", "a"), ("x.insert", "a", 1), ("x.extend", 5),
                ("x.__setitem__", slice(None, None, 2), 5), ("x.__setitem__", slice(0, 1), 5),
                ("x.__getitem__", slice("a", None)), ("x.__getitem__", slice(None, None, 0)),
                ("x.__getitem__", 2**70), ("x.index", 1, "a"),
                ("x.__contains__", 5), ("x.__getitem__", True), ("list", 5)):
        rec.call(*bad)
    rec.write()


def dicts(path):
    rng = random.Random(3)
    rec = Recorder(path)
    keys = [1, 1.0, True, 0, False, -1, -2, 2**61, 2**70, "a", "b", "", "aa", None, (1, 2), 2.5,
            float("inf"), frozenset([1])]
    for round_number in range(40):
        pool = rng.choice([keys, list(range(40)), [str(i) for i in range(30)]])
        rec.call("dict", [(rng.choice(pool), i) for i in range(rng.randrange(12))], name="d")
        rec.call("dict", {rng.choice(pool): -i for i in range(rng.randrange(6))}, name="e")
        for _ in range(25):
            key = rng.choice(pool)
            operation = rng.randrange(16)
            if operation < 4:
                rec.call("d.__setitem__", key, rng.randrange(100))
            elif operation == 4:
                rec.call("d.__getitem__", key)
            elif operation == 5:
                rec.call("d.get", key, *rng.choice([(), (7,)]))
            elif operation == 6:
                rec.call("d.__delitem__", key)
            elif operation == 7:
                rec.call("d.pop", key, *rng.choice([(), (7,)]))
            elif operation == 8:
                rec.call("d.popitem")
            elif operation == 9:
                rec.call("d.setdefault", key, rng.randrange(100))
            elif operation == 10:
                rec.call("d.update", rng.choice(["@e", [(key, 5)], {key: 6}]))
            elif operation == 11:
                rec.call("d." + rng.choice(["__or__", "__ior__", "__eq__", "__ne__"]), "@e")
            elif operation == 12:
                rec.call("d.copy", name="e")
            elif operation == 13:
                rec.call("d.__contains__", key)
            elif operation == 14:
                rec.call("d." + rng.choice(["keys", "values", "items"]), name="v")
                rec.call("v.__len__")
            else:
                rec.call("list", "@d")
            rec.show("d")
    for bad in (("dict", 5), ("dict", [1]), ("dict", [(1, 2, 3)]), ("dict", ["ab", "c"]),
                ("d.__getitem__", [1]), ("d.__setitem__", [1], 2), ("d.pop", "no such key"),
                ("d.__delitem__", (9, 9)), ("d.__or__", [(1, 2)]), ("d.get", {}), ("d.clear",),
                ("d.popitem",), ("d.pop", []), ("d.pop", [], 1)):
        rec.call(*bad)
    rec.show("d")
    rec.write()


def views(path):
    rng = random.Random(4)
    rec = Recorder(path)
    for round_number in range(40):
        span = rng.choice([10, 100, 2**40])
        rec.call("dict", [(n, n % 3) for n in numbers(rng, span, rng.randrange(15))], name="d")
        rec.call("dict", [(n, n % 3) for n in numbers(rng, span, rng.randrange(15))], name="e")
        rec.call("set", numbers(rng, span, rng.randrange(25)), name="s")
        rec.call("d.keys", name="k")
        rec.call("e.keys", name="l")
        rec.call("d.items", name="i")
        rec.call("e.items", name="j")
        for other in ("@l", "@s", numbers(rng, span, 5)):
            for method in ("__and__", "__or__", "__sub__", "__xor__", "isdisjoint"):
                rec.call("k." + method, other)
        for method in ("__eq__", "__lt__", "__le__", "__gt__", "__ge__", "__ne__"):
            rec.call("k." + method, "@l")
            rec.call("k." + method, "@s")
            rec.call("i." + method, "@j")
        rec.call("i.isdisjoint", "@j")
        rec.call("i.__contains__", (3, 0))
        rec.call("i.__contains__", 3)
    rec.write()


def ranges(path):
    rng = random.Random(5)
    rec = Recorder(path)
    for round_number in range(40):
        span = rng.choice([5, 20, 2**40, 2**63, 2**80])
        bounds = [rng.randrange(-span, span + 1) for _ in range(rng.choice([1, 2, 2]))]
        if len(bounds) == 2 and rng.random() < 0.7:
            bounds.append(rng.choice([1, 2, -1, -3, 7, span // 3 or 1, -span]))
        rec.call("range", *bounds, name="r")
        for method in ("__bool__", "__hash__", "__repr__", "__len__"):
            rec.call("r." + method)
        for _ in range(8):
            r = rec.variables["r"]
            inside = rng.randrange(-3, 4)
            if r:
                inside = r[0] + rng.randrange(-3, 9) * r.step // rng.choice([1, 1, 2])
            rec.call("r.__contains__", inside)
            rec.call("r.index", inside)
            rec.call("r.count", inside)
            rec.call("r.__getitem__", rng.randrange(-4, 5))
            bound = lambda: rng.choice([None, rng.randrange(-9, 9), rng.randrange(-span, span)])
            rec.call("r.__getitem__", slice(bound(), bound(), rng.choice([None, 1, 2, -1, -3])))
        small = range(rng.randrange(-9, 9), rng.randrange(-9, 9), rng.choice([1, 2, -1, -2, 5]))
        rec.call("list", small)
        rec.call("range", small.start, small.stop, small.step, name="q")
        rec.call("r.__eq__", "@q")
        rec.call("q.__eq__", range(*small.indices(100)) if False else small)
        rec.call("q.__contains__", 2.0)
        rec.call("q.index", 2.0) if 2 in small else rec.call("q.index", 2.5)
    for bad in (("range",), ("range", 1.5), ("range", 1, 2, 0), ("range", "a"), ("range", 1, None),
                ("r.__getitem__", "a"), ("r.__getitem__", slice(None, None, 0))):
        rec.call(*bad)
    for part in (slice(None), slice(1, 2), slice(5, None, -1), slice(-2**70, 2**70, 3)):
        rec.call("slice", part.start, part.stop, part.step, name="p")
        rec.call("p.__hash__") if part.start is not None else None
        rec.call("p.indices", 10)
        rec.call("p.indices", 2**70)
        rec.call("p.indices", -1)
        rec.call("p.__eq__", "@p")
        rec.call("p.__lt__", slice(9, 9, 9))
    rec.write()


def tuples(path):
    rng = random.Random(6)
    rec = Recorder(path)
    pool = [1, 2.0, "x", None, True, (1, 2), 0, -1, 2**70]
    for round_number in range(30):
        pick = lambda n: tuple(rng.choice(pool) for _ in range(n))
        rec.call("tuple", list(pick(rng.randrange(6))), name="t")
        rec.call("tuple", pick(2), name="u")
        size = len(rec.variables["t"])
        for _ in range(8):
            bound = lambda: rng.choice([None, rng.randrange(-size - 2, size + 3)])
            rec.call("t.__getitem__", rng.randrange(-size - 1, size + 1))
            rec.call("t.__getitem__", slice(bound(), bound(), rng.choice([None, 1, 2, -1, -2])))
            rec.call("t.index", pick(1)[0], *rng.choice([(), (1,), (-3, -1)]))
            rec.call("t.count", pick(1)[0])
            rec.call("t.__contains__", pick(1)[0])
        rec.call("t.__add__", "@u")
        rec.call("t.__mul__", rng.randrange(-1, 4))
        for method in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
            rec.call("t." + method, "@u")
        numbers_only = tuple(i for i in rec.variables["t"] if isinstance(i, (int, float)))
        rec.call("tuple", numbers_only, name="n")
        rec.call("n.__hash__")
    for bad in (("t.__getitem__", "a"), ("t.__add__", [1]), ("t.__mul__", "a"), ("tuple", 5),
                ("t.__getitem__", 2**70)):
        rec.call(*bad)
    rec.write()


def byte_strings(path):
    rng = random.Random(7)
    rec = Recorder(path)
    texts = [b"", b"a", b"hello world", b"  spaced\tout \n", b"ABC abc 123", b"a,b,,c", b"\x00\xff'",
             b"Title Case", b"line\r\nline\nline\r", b"aaaa", b"-42", b"\"both' quotes\\"]
    parts = [b"", b"a", b"l", b" ", b",", b"aa", b"line", 97, b"world", b"\n"]
    plain = ["capitalize", "isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace",
             "istitle", "isupper", "lower", "upper", "swapcase", "title", "strip", "lstrip",
             "rstrip", "split", "rsplit", "splitlines", "expandtabs", "hex", "__len__", "__repr__"]
    for kind in ("bytes", "bytearray"):
        for text in texts:
            rec.call(kind, text, name="b")
            for method in plain:
                rec.call("b." + method)
            for part in parts:
                for method in ("find", "rfind", "index", "rindex", "count"):
                    bound = lambda: rng.choice([None, rng.randrange(-14, 15)])
                    rec.call("b." + method, part, *rng.choice([(), (bound(),), (bound(), bound())]))
                rec.call("b.__contains__", part)
                if isinstance(part, bytes):
                    for method in ("startswith", "endswith", "removeprefix", "removesuffix",
                                   "partition", "rpartition", "split", "rsplit", "strip",
                                   "lstrip", "rstrip", "__add__", "__eq__", "__lt__"):
                        rec.call("b." + method, part)
                    rec.call("b.split", part, rng.randrange(3))
                    rec.call("b.rsplit", part, rng.randrange(3))
                    rec.call("b.replace", part, b"<>", *rng.choice([(), (1,), (2,)]))
            rec.call("b.split", None, 1)
            rec.call("b.rsplit", None, 1)
            rec.call("b.splitlines", True)
            for width in (3, 8, 14, 15):
                for method in ("ljust", "rjust", "center", "zfill"):
                    rec.call("b." + method, width)
                rec.call("b.center", width, b"*")
            rec.call("b.join", [b"1", b"2", text])
            rec.call("b.translate", bytes(range(255, -1, -1)))
            rec.call("b.translate", None, b"abc")
            rec.call("b.__mul__", rng.randrange(-1, 4))
            rec.call("b.decode", "latin-1")
            rec.call("b.hex", ":", rng.choice([1, 2, -3]))
            for _ in range(4):
                bound = lambda: rng.choice([None, rng.randrange(-14, 15)])
                rec.call("b.__getitem__", slice(bound(), bound(), rng.choice([None, 1, 2, -1])))
                rec.call("b.__getitem__", rng.randrange(-6, 6))
            rec.call("b.__iter__", name="i") and None
            rec.lines.pop()
    for _ in range(60):
        rec.call("bytearray", rng.choice(texts), name="b")
        index = rng.randrange(-8, 9)
        bound = lambda: rng.choice([None, rng.randrange(-9, 10)])
        part = slice(bound(), bound(), rng.choice([None, 1, 1, 2, -1]))
        for call in (("append", rng.choice([65, 256, -1])), ("extend", rng.choice([b"xy", [1, 2]])),
                     ("insert", index, 66), ("pop",), ("pop", index), ("remove", 97), ("reverse",),
                     ("__setitem__", index, 67), ("__setitem__", part, rng.choice([b"", b"12345"])),
                     ("__delitem__", index), ("__delitem__", part), ("copy",)):
            rec.call("b." + call[0], *call[1:])
            rec.show("b")
    rec.call("bytes", b"abc", name="b")
    for bad in (("bytes", 5), ("bytes", -1), ("bytes", "a"), ("bytes", "a\xe9", "utf-8"),
                ("bytes", [1, 256]), ("bytearray", [256]), ("bytes", 1.5), ("bytes", [1, "a"]),
                ("bytes", 1, "utf-8"), ("b.__getitem__", "a"), ("b.__add__", "a"),
                ("b.__contains__", "a"), ("b.find", "a"), ("b.join", ["a"]), ("b.split", b""),
                ("b.startswith", "a"), ("b.startswith", (b"x", b"a")), ("b.center", 9, b"ab"),
                ("b.fromhex", "0a 0B"), ("b.fromhex", "0g"), ("b.fromhex", "012"),
                ("b.maketrans", b"a", b"bc"), ("b.__contains__", 300), ("b.translate", b"short"),
                ("b.replace", "a", b"b"), ("b.__mul__", "a"), ("b.hex", "ab"), ("b.__len__",)):
        rec.call(*bad)
    rec.write()


def calls(path):
    """Wrong and unusual calls, for their messages."""
    rec = Recorder(path)
    rec.call("list", (1, 2), name="l")
    rec.call("tuple", (1, 2), name="t")
    rec.call("dict", [(1, 2), (7, None)], name="d")
    rec.call("set", [1, 2], name="s")
    rec.call("frozenset", [1, 2], name="f")
    rec.call("range", 3, name="r")
    rec.call("bytes", [1, 2], name="b")
    rec.call("bytearray", [1, 2], name="a")
    rec.call("slice", 1, 2, name="c")
    rec.call("d.keys", name="k")
    rec.call("d.values", name="v")
    rec.call("d.items", name="i")
    for kind in ("list", "dict", "set", "frozenset", "tuple"):
        rec.call(kind)
        rec.call(kind, 1, 2)
        rec.call(kind, 5)
        rec.call(kind, None)
    for call in (("range",), ("range", 1, 2, 3, 4), ("slice",), ("slice", 1, 2, 3, 4),
                 ("l.append",), ("l.append", 1, 2), ("l.pop", 1, 2), ("l.sort", 1), ("l.index",),
                 ("l.insert", 1), ("l.reverse", 1), ("l.extend",), ("l.copy", 1), ("d.get",),
                 ("d.get", 1, 2, 3), ("d.pop",), ("d.pop", 1, 2, 3), ("d.setdefault",),
                 ("d.update", 1, 2), ("d.items", 1), ("d.fromkeys",), ("d.fromkeys", "ab"),
                 ("d.fromkeys", [1, 2], 0), ("d.update", 5), ("d.update", [1]),
                 ("d.update", [(1, 2, 3)]), ("s.add",), ("s.discard",), ("s.remove", 9),
                 ("s.update", 5), ("s.issubset", 5), ("s.isdisjoint", 5), ("s.add", []),
                 ("s.__contains__", []), ("s.__contains__", set()), ("t.index", 9), ("t.count",),
                 ("t.index", 1, 5), ("l.index", 9), ("l.remove", 9), ("a.append", "x"),
                 ("r.index", 9), ("r.count", 1), ("k.isdisjoint", 5), ("c.indices", "x"),
                 ("k.__len__",), ("v.__len__",), ("i.__len__",), ("k.mapping.keys",)):
        if call[0].count(".") < 2:
            rec.call(*call)
    everything = ["@l", "@t", "@d", "@s", "@f", "@r", "@b", "@a", "@c", "@k", "@v", "@i", 2, 1.5,
                  "x", None]
    for name in ("add", "mul", "sub", "and_", "or_", "xor", "lt", "ge", "eq", "ne", "contains",
                 "getitem", "mod"):
        for left in everything:
            for right in everything:
                if isinstance(left, str) and left[:1] == "@" or (
                        isinstance(right, str) and right[:1] == "@"):
                    # Sets with strs are in no fixed order, and % formats.
                    strs = "x" in (left, right) and name in ("or_", "xor")
                    if not strs and (name != "mod" or left not in ("@b", "@a", "x")):
                        rec.call("operator." + name, left, right)
    rec.write()


class Watched:
    """A value whose comparisons are counted and may be inconsistent."""

    mode = "exact"
    count = 0
    checksum = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Watched.count += 1
        Watched.checksum = (Watched.checksum * 31 + self.value * 7 + other.value) % (2**31 - 1)
        if Watched.mode == "exact":
            return self.value < other.value
        if Watched.mode == "noise":
            return (self.value * 31 + other.value * 17 + Watched.count * 7) % 5 < 2
        return False

    def __repr__(self):
        return repr(self.value)


def sorts(path):
    rng = random.Random(8)
    lines = []
    for size in (0, 1, 2, 3, 10, 31, 32, 33, 63, 64, 65, 100, 129, 400, 1000):
        for shape in range(6):
            if shape == 0:
                values = [rng.randrange(1000) for _ in range(size)]
            elif shape == 1:
                values = list(range(size))
            elif shape == 2:
                values = list(range(size, 0, -1))
            elif shape == 3:
                values = [rng.randrange(4) for _ in range(size)]
            elif shape == 4:
                values = sorted(rng.randrange(1000) for _ in range(size))
                values[size // 2:] = sorted(rng.randrange(1000) for _ in range(size - size // 2))
            else:
                values = list(range(size // 2)) + [i * 3 for i in range(size - size // 2)]
            lines.append("values\t" + " ".join(map(str, values)))
            for mode in ("exact", "noise", "never"):
                for reverse in (False, True):
                    Watched.mode, Watched.count, Watched.checksum = mode, 0, 0
                    items = [Watched(v) for v in values]
                    items.sort(reverse=reverse)
                    result = 0
                    for item in items:
                        result = (result * 31 + item.value) % (2**31 - 1)
                    lines.append("\t".join(map(str, (
                        mode, reverse, Watched.count, Watched.checksum, result))))
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")


def main(directory):
    for record in (sets, constants, lists, dicts, views, ranges, tuples, byte_strings, sorts, calls):
        record(os.path.join(directory, record.__name__ + ".txt"))


if __name__ == "__main__":
    main(sys.argv[1])
