"""Generator expressions that a builtin consumes at once."""
import traceback


def log(x):
    print("log", x)
    return x


def plain(items, k):
    print(sum(x for x in items), sum(x * k for x in items), sum((x for x in items), 100))
    print(sum((x / 2 for x in items), 0.0), sum(x / 2 for x in items), sum(x > 2 for x in items))
    print(sum((x for x in items), start=2.5), sum(x for x in [] if x), sum((x for x in ()), 1.5))
    print(any(x > 3 for x in items), all(x > 0 for x in items), any(x for x in ()), all(x for x in ()))
    print(min(x % 3 for x in items), max(x * -1 for x in items), min((x for x in ()), default="none"))
    print(list(x for x in items), tuple(str(x) for x in items), sorted(-x for x in items))
    print(sorted((str(x) for x in items), key=lambda s: s[::-1], reverse=True))
    print(set(x % 2 for x in items), dict((x, x * x) for x in items), dict((str(x), k) for x in items))
    print(", ".join(str(x) for x in items), "".join(c for c in "abc" if c != "b"), "-".join(x for x in ()))
    print(sum(x * y for x, y in zip(items, items[1:])), sum(i * x for i, x in enumerate(items)))
    print(sum(sum(a * b for b in items) for a in items), max(max(r) for r in [items, [k]]))
    print(sum(1 for a in items for b in items if a < b), any(a + b == k for a in items for b in items))


def numbers():
    print(sum(10 ** n for n in range(25)), sum(x for x in (2 ** 62, 2 ** 62, 2 ** 62)))
    print(sum(x for x in [1, 2.5, True, 10 ** 20]), sum(x for x in [0.1] * 10), sum((0.1 for _ in range(10)), 0.0))
    print(sum((x for x in (1, 2)), True), sum((x for x in ()), True), sum((x for x in ((1,), (2,))), ()))
    print(sum(x for x in (float("inf"), 1.0)), sum((x for x in (-0.0,)), -0.0), sum(-0.0 for _ in "ab"))
    print(sum(x for x in [1e16, 1.0, -1e16]), sum((x for x in [1e16, 1, -1e16]), 0.0))
    nan = float("nan")
    print(min(x for x in (nan, 1.0)), max(x for x in (1.0, nan)), min(x for x in (2, 1.5, True)))
    print(max((x for x in (3, 1)), default=None), max((x for x in [1][1:]), default=7))


def order():
    print(sum((log(x) for x in log([1, 2])), log(10)))
    print(max((log(x) for x in log(())), default=log("d")))
    print(sorted((log(x) for x in log([2, 1])), key=log, reverse=log(True)))
    print(any(log(x) == 2 for x in (1, 2, 3)), all(log(x) for x in (1, 0, 3)))
    it = iter(range(10))
    print(any(x == 3 for x in it), next(it), list(x for x in it if x % 2))


def scopes():
    x = "outer"
    print(sum(x for x in (1, 2)), x)
    fs = list(lambda: x for x in range(3))
    print([f() for f in fs], x)
    gs = tuple((lambda y=y: y + n) for y in range(3) for n in (y * 10,))
    print([g() for g in gs])
    print(any((last := n) > 2 for n in range(10)), last)
    print((lambda items: sum(i * 2 for i in items))([1, 2, 3]))

    def inner(m):
        return sum(m * i for i in range(len(x)))
    print(inner(2), max(inner(j) for j in range(3)))

    class Box:
        size = 3
        total = sum(i for i in range(size))
        twice = list(j * 2 for j in (size, total))
    print(Box.total, Box.twice)


def generator(items):
    total = 0
    for x in items:
        total += sum(y for y in range(x))
        got = yield max(y for y in (x, total))
        print("got", got, any(y == got for y in (1, 2)))
    return total


def errors():
    for bad in (
        lambda: sum(x for x in ["a"]),
        lambda: sum((x for x in ["a"]), ""),
        lambda: max(x for x in ()),
        lambda: min(x for x in (1, "a")),
        lambda: ", ".join(x for x in ("a", 1)),
        lambda: dict((x, 1) for x in ([],)),
        lambda: set(x for x in ([],)),
        lambda: list(x for x in None),
        lambda: sum(a for a, b in [(1, 2), (3,)]),
        lambda: sum(1 // x for x in (1, 0)),
        lambda: list(next(it) for it in [iter([])]),
        lambda: any(len(x) for x in (1,)),
    ):
        try:
            print(bad())
        except Exception as e:
            print(type(e).__name__, e, repr(e.__cause__))


def depth(n):
    return 1 + sum(depth(n - 1) for _ in range(2)) if n else 1


def check(values):
    return all(
        10 // v > 1
        for v in values
    )


def show(function, *arguments):
    try:
        function(*arguments)
    except Exception:
        text = traceback.format_exc()
        for line in text.splitlines():
            if line.strip().strip("^~"):
                print(line.split('", ')[-1])


plain([3, 1, 2, 5], 4)
numbers()
order()
scopes()
g = generator([3, 4])
print(next(g), g.send(1), list(g))
errors()
print(depth(6))
show(check, [1, 0])
show(lambda rows: sum(sum(1 / x for x in row) for row in rows), [[1], [2, 0]])
show(lambda: max(int(x) for x in "1x"))
names = ["b", "a"]
print(", ".join(n.upper() for n in names), sum(len(n) for n in names), "n" in dir())
