"""Variables that hold ints at first and floats later."""


def total_of(values):
    total = 0
    for v in values:
        total += v
    return total


def mean(values):
    total = 0
    for v in values:
        total = total + v * 1.0
    return total / len(values)


def best(values):
    top = 0
    low = 10 ** 20
    for v in values:
        if v > top:
            top = v
        if low > v:
            low = v
        if top == v or low <= v or v != top:
            top = max(top, v)
    return top, low


def untouched(flag):
    x = 0
    if flag:
        x = 1.5
    return x, -x, +x, abs(x), x * 2, x - 1, x // 1, x % 2, x / 2, x ** 2, 2 ** x, str(x), f"{x}", f"{x:.2f}", repr(x)


def kinds(flag):
    x = 3 if flag else 2.0
    print(type(x).__name__, isinstance(x, int), isinstance(x, float), hash(x), bool(x), [x], {x: x}, (x,), x.is_integer() if not flag else x.bit_length())
    print(round(x), round(x, 1), int(x), float(x), divmod(x, 2), pow(x, 2), max(x, 2.5), min(x, 2), sum([x, x]), sum([x], 0.5))
    y = x
    y += 1
    y *= 1.5
    z = x if y > 4.0 else y
    print(x, y, z, x < y, x == 3, y == 4.5, 2.0 <= x, x is None, x in (3, 2.0), not x)
    return x


def exact():
    big = 2 ** 53 + 1
    f = float(2 ** 53)
    x = 0.5
    if f:
        x = big
    print(x == f, x > f, x < f, x != f, x >= f, f == x, f < x, x)
    x = 10 ** 400
    try:
        print(x + 0.5)
    except OverflowError as e:
        print(e)
    print(x > f, x < f, x == f)
    zero = 0
    if f < 0:
        zero = 0.5
    for op in (lambda: 1.0 / zero, lambda: 1.0 // zero, lambda: 1.0 % zero, lambda: 1 / zero, lambda: zero / zero):
        try:
            print(op())
        except ZeroDivisionError as e:
            print(e)


class Account:
    rate = 1

    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount
        self.rate = amount / 4
        return self.balance

    def __repr__(self):
        return f"{self.owner}: {self.balance} at {self.rate}"


def parameter(x, times):
    for _ in range(times):
        x = x * 0.5
    return x


def closure():
    n = 0

    def add(v):
        nonlocal n
        n += v
        return n
    return add(1), add(0.5), add(2), n


def generate(steps):
    t = 0
    for _ in range(steps):
        yield t
        t += 0.25
    return t


def several():
    a = b = 0
    a, b = b + 0.5, a
    (c, d), e = (a, 1), 0
    for c in (1, 2.5):
        e += c
    while (d := d + 0.5) < 2:
        pass
    total, count = 0, 0
    for total in [1.5, 2]:
        count += 1
    del e
    return a, b, c, d, total, count


def mixed_tuple(rows):
    out = []
    best = 0
    for name, value in rows:
        best = value if value > best else best
        out.append((name, best))
    return out


print(total_of([]), total_of([1, 2]), total_of([1, 2.5]), total_of([0.5]), total_of([10 ** 30, 1]))
print(mean([1, 2, 4]), best([1.5, 2, 0.5]), best([]), best([3.5]), best([1, 2]))
print(untouched(True))
print(untouched(False))
print(kinds(True), kinds(False))
exact()
a = Account("ann")
print(a, a.deposit(5), a.deposit(2.5), a)
b = Account("bob")
print(b, b.balance == 0, type(b.balance).__name__)
print(parameter(8, 0), parameter(8, 2), parameter(True, 0), parameter(1.5, 1), parameter(10 ** 30, 0))
print(closure(), list(generate(3)), several())
print(mixed_tuple([("a", 1), ("b", 2.5), ("c", 2)]))
g = 0
for i in range(3):
    g += i * 0.5
print(g, sum(x * 0.5 for x in range(4)), sum(x * 0.5 for x in ()), sum([]) + 0.0)
items = [0] * 3
items[1] = 2.5
print(items, sum(items), max(items), items[0], items[1] * 2, sorted(items))
d = {"a": 0, "b": 1.5}
d["a"] += 1
d["b"] += 1
print(d, {k: v / 2 for k, v in d.items()}, sum(d.values()))
print([round(v, 1) for v in (1, 2.25)], [v // 1 for v in (7, 7.5)])
