"""Loops over zip, enumerate, views and the like, which need no iterator."""


def noisy(label, values):
    print("iter", label)
    for value in values:
        print("next", label, value)
        yield value


class Ten:
    def __iter__(self):
        print("Ten.__iter__")
        return iter([10, 11])


def say(text, value):
    print("eval", text)
    return value


def ends_first():
    left = noisy("left", [1, 2, 3])
    right = noisy("right", [7])
    for a, b in zip(left, right):
        print(a, b)
    print("rest", list(left), list(right))


def order():
    for a, b in zip(say("a", Ten()), say("b", Ten())):
        print(a, b)
    for (i, a), b in zip(enumerate(say("c", Ten())), say("d", [1, 2, 3])):
        print(i, a, b)
    for a, b in zip(say("e", range(say("n", 3))), say("f", {5: 6, 7: 8})):
        print(a, b)


def grows():
    items = [1, 2, 3]
    for i, item in enumerate(items):
        if item < 3 and len(items) < 8:
            items.append(item)
        print(i, item, end=" ")
    print(items)
    other = [1, 2, 3, 4]
    for a, b in zip(items, other):
        if a == 2:
            other.pop()
        print(a, b, end=" ")
    print()
    numbers = [1, 2, 3, 4, 5]
    for n in reversed(numbers):
        if n == 4:
            numbers.pop()
            numbers.pop()
            numbers.pop()
        print(n, end=" ")
    print(numbers)
    rows = [1.5, 2.5]
    for n in reversed(rows):
        rows.append(n)
        print(n, end=" ")
    print(rows)


def dicts():
    ages = {"ada": 36, "bob": 40, "cyd": 3}
    for name, age in ages.items():
        ages[name] = age + 1
    print(ages)
    for name in ages:
        print(name, end=" ")
    for age in ages.values():
        print(age, end=" ")
    for key in ages.keys():
        print(key.upper(), end=" ")
    print()
    try:
        for name, age in ages.items():
            ages[name + "!"] = age
    except RuntimeError as e:
        print(type(e).__name__, e, len(ages))
    try:
        for name in ages:
            del ages[name]
            ages["new"] = 1
    except RuntimeError as e:
        print(type(e).__name__, e)
    nested = {(1, 2): [3, 4], (5, 6): [7, 8]}
    for (a, b), (c, d) in nested.items():
        print(a + b, c * d)
    for pair in nested.items():
        print(pair, pair[0][0])
    for i, (key, value) in enumerate(nested.items(), 10):
        print(i, key, value)
    print([k for k, v in nested.items() if v[0] > 3], {v[0]: k for k, v in nested.items()})
    empty = {}
    for k, v in empty.items():
        print("never", k, v)
    print("end")


def ranges():
    for step in (1, 2, -1, -3, 7):
        print(step, [i for i in range(0, 10, step)], [i for i in range(10, 0, step)])
    try:
        for i in range(1, 5, int("0")):
            print(i)
    except ValueError as e:
        print(e)
    zero = len("")
    try:
        for i in range(1, 5, zero):
            print(i)
    except ValueError as e:
        print(e)
    top = 9223372036854775807
    for i in range(top - 3, top, 2):
        print(i)
    for i, j in zip(range(-top, top, top - 1), range(5, 0, -2)):
        print(i, j)
    n = 3
    for i in range(n):
        n = 10
        print(i, n, end=" ")
    print()


def strings():
    text = "aß€😀z"
    for i, c in enumerate(text):
        print(i, c, ord(c), end="; ")
    print([c for c in reversed(text)], [a + b for a, b in zip(text, text[1:])])
    for a, b in zip("ab", (1, 2.5)):
        print(a, b)
    for c in "xyz":
        if c == "y":
            continue
        print(c, end="")
    else:
        print(" done")


def targets():
    for first, *rest in zip([1, 2], [3, 4], [5, 6]):
        print(first, rest)
    for [a, b] in enumerate("pq"):
        print(a, b)
    for whole in zip([1, 2], "ab"):
        print(whole, len(whole))
    box = [0, 0]
    for box[0], box[1] in zip([1, 2], [3, 4]):
        print(box)
    try:
        for a, b, c in zip([1], [2]):
            print(a)
    except ValueError as e:
        print(e)
    for whole in zip([1]):
        print(whole)
    for i, x in enumerate([1, 2], start=5):
        print(i, x)
    for i, x in enumerate([True, 2.5], -1):
        print(i, x)


def inside_generator(pairs, names):
    for (a, b), name in zip(pairs, names):
        got = yield a + b
        if got:
            print("got", got, name)
    for k, v in {1: 2}.items():
        yield k
        yield v
    for c in "hi":
        yield c
    for x in reversed([1, 2]):
        yield x
    for i in range(0, 9, len(names)):
        yield i


def generators():
    g = inside_generator([(1, 2), (3, 4), (5, 6)], ["x", "y"])
    print(next(g), g.send("hello"), list(g))


def nothing():
    for source in ([1], None):
        try:
            for i, x in enumerate(source):
                print(i, x)
        except TypeError as e:
            print(e)
    maybe = [1, 2] if len("a") > 1 else None
    try:
        for a, b in zip([1], maybe):
            print(a, b)
    except TypeError as e:
        print(e)
    try:
        for x in maybe:
            print(x)
    except TypeError as e:
        print(e)


def breaks():
    for i, x in enumerate([5, 6, 7]):
        if x == 6:
            break
    else:
        print("no break")
    print(i, x)
    for a, b in zip([1, 2, 3], [4, 5, 6]):
        if a == 2:
            continue
        for c, d in zip([a], [b]):
            if d == 4:
                break
        else:
            print("inner else", c, d)
    else:
        print("outer else")


ends_first()
order()
grows()
dicts()
ranges()
strings()
targets()
generators()
nothing()
breaks()
for number, letter in enumerate("ab"):
    print(number, letter)
print(number, letter)
