def g():
    try:
        while True:
            try:
                x = yield
                print("got", x)
            except KeyError as e:
                print("key", e)
                yield "handled"
            else:
                if x is None: continue
                if x == "stop": return "stopped"
    finally:
        print("cleanup")
a = g(); next(a); a.send(1); print(a.throw(KeyError("k"))); next(a)
try: a.send("stop")
except StopIteration as e: print(e.value)
def outer():
    r = yield from inner()
    print("r", r)
    try:
        yield from failing()
    except ValueError as e:
        print("ve", e)
    yield from [1, 2]
    yield from "ab"
    return "done"
def inner():
    x = yield 1
    y = yield x
    return (x, y)
def failing():
    yield "f"
    raise ValueError("bad")
o = outer()
print(next(o), o.send("x"), o.send("y"), list(o))
def closing():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("fin")
c = closing(); next(c); c.close(); print(list(c))
def bad():
    try: yield 1
    except GeneratorExit: yield 2
b = bad(); next(b)
try: b.close()
except RuntimeError as e: print(e)
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 10)))
print(sum(x * x for x in range(10) if x % 2), max((len(w), w) for w in "a bb ccc".split()))
def countdown(n):
    while n:
        n -= 1
        got = yield n
        if got is not None: n = got
it = countdown(3); print(next(it), it.send(10), next(it), it.gi_frame is None)
def deleg():
    try:
        yield from countdown(5)
    finally: print("deleg fin")
d = deleg(); print(next(d)); d.close()
def gen_with_return_in_finally():
    try:
        yield 1
        raise ValueError
    finally:
        return "swallowed"
w = gen_with_return_in_finally(); next(w)
try: next(w)
except StopIteration as e: print("si", e.value)
def nested(n):
    if n:
        yield n
        yield from nested(n - 1)
        yield n
print(list(nested(3)))
def tree(t):
    match t:
        case None: return
        case (l, v, r):
            yield from tree(l); yield v; yield from tree(r)
print(list(tree(((None, 1, None), 2, (None, 3, None)))))
print([*map(lambda f: f(3), [lambda x, i=i: x * i for i in range(4)])])
gg = (print("eval", i) or i for i in range(3))
print(next(gg)); print(list(gg))
def stopper(): raise StopIteration
try: list(stopper() for _ in [1])
except RuntimeError as e: print(repr(e))
x = (yield_ for yield_ in [1])
print(type(x).__name__, x.__name__, next(x, "d"), next(x, "d"))
