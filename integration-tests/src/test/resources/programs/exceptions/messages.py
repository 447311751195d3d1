import sys
def t(f, *a):
    try:
        r = f(*a)
        print("ok", r)
    except Exception as e:
        print(type(e).__name__, e, e.args)
t(lambda: 1 / 0)
t(lambda: 1.0 / 0)
t(lambda: 1 % 0)
t(lambda: 1.5 % 0)
t(lambda: 1 // 0)
t(lambda: 0 ** -1)
t(lambda: divmod(1, 0))
t(lambda: [1][3])
t(lambda: (1,)[3])
t(lambda: "a"[3])
t(lambda: {}["k"])
t(lambda: {1: 2}[(1, 2)])
t(lambda: {[]: 1})
t(lambda: {1}.remove(2))
t(lambda: [].pop())
t(lambda: {}.popitem())
t(lambda: set().pop())
t(lambda: [1].remove(2))
t(lambda: [1].index(2))
t(lambda: "abc".index("z"))
t(lambda: int("12a"))
t(lambda: int("", 10))
t(lambda: float("x.y"))
t(lambda: int(None))
t(lambda: int([]))
t(lambda: "a" + 1)
t(lambda: 1 + "a")
t(lambda: [1] + (2,))
t(lambda: 1 - "a")
t(lambda: "a" * "b")
t(lambda: -"a")
t(lambda: "a" < 1)
t(lambda: [1] < [None])
t(lambda: sorted([1, "a"]))
t(lambda: max([]))
t(lambda: min(1, "a"))
t(lambda: sum(["a"]))
t(lambda: len(5))
t(lambda: iter(5))
t(lambda: next(iter([])))
t(lambda: abs("a"))
t(lambda: ord("ab"))
t(lambda: chr(-1))
t(lambda: chr(1114112))
t(lambda: "x".foo)
t(lambda: (5).foo)
t(lambda: [].foo())
t(lambda: None.foo)
t(lambda: t.foo)
t(lambda: int.foo)
t(lambda: [1]["a":])
t(lambda: {}.x)
t(lambda: (lambda a: a)())
t(lambda: (lambda a: a)(1, 2))
t(lambda: (lambda *, k: k)())
t(lambda: list(5))
t(lambda: dict([1]))
t(lambda: dict([(1, 2, 3)]))
t(lambda: tuple(None))
t(lambda: range(1.5))
t(lambda: range(1, 2, 0))
t(lambda: [1, 2, 3][::0])
t(lambda: "%d" % "a")
t(lambda: "%s %s" % 1)
t(lambda: "%s" % (1, 2))
t(lambda: "{} {}".format(1))
t(lambda: "{a}".format(b=1))
t(lambda: f"{5:s}")
t(lambda: f"{'a':d}")
t(lambda: round("a"))
t(lambda: isinstance(1, 5))
t(lambda: issubclass(1, int))
t(lambda: hash([]))
t(lambda: hash({}))
t(lambda: 1 << -1)
t(lambda: "abc".split(""))
t(lambda: "a".join([1]))
t(lambda: bytes([256]))
t(lambda: b"a" + "a")
t(lambda: "a".encode("ascii", "nope") and "é".encode("ascii"))
t(lambda: b"\xff".decode())
t(lambda: open)
t(lambda: 2.0 ** 10000)
t(lambda: int(float("inf")))
t(lambda: int(float("nan")))
t(lambda: 10 ** 400 * 1.0)
t(lambda: [1, 2].sort(5))
t(lambda: zip([1], 5))
t(lambda: list(zip([1], [1, 2], strict=True)))
t(lambda: "a" in 5)
t(lambda: 5 in "abc")
t(lambda: object().x)
t(lambda: setattr(5, "x", 1))
t(lambda: object() < object())
t(lambda: {1, 2} + {3})
t(lambda: {"a": 1} + {})
t(lambda: [1] - [1])
def unpack1():
    a, b = [1]
def unpack2():
    a, b = 1, 2, 3
def unpack3():
    a, *b, c = [1]
def unpack4():
    a, b = 5
def unpack5():
    a, b = [1, 2, 3]
def unpack6():
    (a, b), c = (1, 2), 3
    a, (b, c) = 1, None
for f in (unpack1, unpack2, unpack3, unpack4, unpack5, unpack6): t(f)
def rn():
    raise
t(rn)
def r2():
    raise 5
t(r2)
def r3():
    raise ValueError
t(r3)
def r4():
    raise KeyError("k") from None
t(r4)
def r5():
    raise ValueError("a", 2)
t(r5)
def r6():
    raise type("E", (Exception,), {})("dyn")
t(r6)
def d1():
    x = [1]; del x[5]
t(d1)
def d2():
    del {}["a"]
t(d2)
def d3():
    del x
    x = 1
t(d3)
def a1():
    assert False
def a2():
    assert 1 == 2, "msg"
def a3():
    assert (0), [1]
t(a1); t(a2); t(a3)
def st():
    (1, 2)[0] = 5
t(st)
def st2():
    "abc"[0] = "x"
t(st2)
