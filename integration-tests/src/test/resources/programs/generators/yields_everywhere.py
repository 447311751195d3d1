def log(*a):
    print(*a, end="; ")
    return a[-1] if a else None
def g1():
    x = [log("a"), (yield 1), log("b"), (yield 2)]
    print(x)
    print(f"{(yield 3)} and {(yield 4)!r:>5}")
    d = {(yield 5): (yield 6), "k": log("c")}
    print(d)
    y = (yield 7) if (yield 8) else (yield 9)
    print(y)
    print((yield 10) and (yield 11) or (yield 12))
    print(log("f", max)((yield 13), (yield 14), key=(yield 15)))
    z = d[(yield 16)]
    d[(yield 17)] = (yield 18)
    d["k"] += (yield 19)
    print(z, d)
    while (yield 20): log("loop")
    for i in (yield 21): log(i)
    if (w := (yield 22)) > 5: log("big", w)
    print([*(yield 23), *(yield 24)], -(yield 25), not (yield 26), (yield 27) < (yield 28) < (yield 29))
    with CM((yield 30)) as c: log("with", c, (yield 31))
    try:
        log("try", (yield 32))
        raise ValueError((yield 33))
    except ValueError as e:
        log("exc", e, (yield 34))
    finally:
        log("fin", (yield 35))
    match (yield 36):
        case [a, b] if (yield 37): log("match", a, b)
        case _: log("other", (yield 38))
    lam = lambda: (yield 39)
    print(list(lam()))
    assert (yield 40), (yield 41)
    del d[(yield 42)]
    print(d)
    a, (b, *c) = (yield 43), (yield 44)
    print(a, b, c)
    obj = CM("o"); obj.attr = (yield 45); print(obj.attr)
    t = ((yield 46), (yield 47))[(yield 48)]
    print(t, "abc"[(yield 49):(yield 50)])
    return (yield 51)
class CM:
    def __init__(self, v): self.v = v
    def __enter__(self): log("enter"); return self.v
    def __exit__(self, *a): log("exit", a[0]); return False
sends = {1: "s1", 2: "s2", 3: "s3", 4: "s4", 5: "k5", 6: "v6", 8: True, 7: "y7", 10: 1, 11: 0, 12: "or", 13: 3, 14: -9, 15: abs, 16: "k5", 17: "k17", 18: "v18", 19: "!", 21: "xy", 22: 7, 23: "12", 24: [3], 25: 5, 26: 0, 27: 1, 28: 2, 29: 3, 30: "cm", 31: "in", 32: "t", 33: "val", 34: "h", 35: "f", 36: [1, 2], 37: True, 40: True, 42: "k5", 43: "A", 44: [1, 2, 3], 45: "at", 46: "p", 47: "q", 48: 1, 49: 1, 50: 3, 51: "ret"}
g = g1(); v = next(g); loops = 0
try:
    while True:
        if v == 20: loops += 1; v = g.send(loops < 3)
        else: v = g.send(sends.get(v))
except StopIteration as e: print("done", e.value)
def g2():
    for i in range(3):
        try:
            if i == 1: continue
            yield i
            if i == 2: return "r"
        finally:
            yield f"f{i}"
    else: yield "else"
print(list(g2()))
def g3():
    while True:
        try:
            while True:
                try: v = yield
                except KeyError as e: log("inner", e); break
                finally: log("fin")
        except ValueError as e: log("outer", e); yield "v"; return
x = g3(); next(x); x.send(1); x.throw(KeyError("k")); print(x.throw(ValueError("v")), list(x))
def g4():
    with CM(1) as a, CM(2) as b:
        yield a
        try: yield b
        except GeneratorExit: log("ge"); raise
for close_at in (0, 1, 2, 3):
    y = g4()
    for _ in range(close_at): next(y, None)
    y.close(); print(close_at)
def g5(n):
    if n: yield from g5(n - 1)
    r = yield n
    if r: yield r
z = g5(3); print(next(z), next(z), z.send("mid"), list(z))
def g6():
    try: yield 1
    except Exception as e:
        try: yield "handling " + str(e)
        finally: log("h")
        raise RuntimeError("again") from e
    finally: log("end")
q = g6(); next(q); print(q.throw(OSError("os")))
try: next(q)
except RuntimeError as e: print(e, repr(e.__cause__))
def g7():
    x = yield from g8()
    log("got", x)
    try: yield from iter([1, 2])
    except ZeroDivisionError: yield "zde"
def g8():
    try: yield "a"
    except ValueError: yield "b"
    return "c"
a = g7(); print(next(a), a.throw(ValueError()), next(a), next(a)); print(a.throw(ZeroDivisionError))
def g9():
    total = 0
    for i, (k, v) in enumerate({"a": 1, "b": 2}.items()):
        total += (yield i, k) or v
    return total
def run(gen, *vals):
    out = [next(gen)]
    try:
        for v in vals: out.append(gen.send(v))
    except StopIteration as e: out.append(("ret", e.value))
    return out
print(run(g9(), 10, None), run(g9(), None, 2.5))
print(sum((yield_ for yield_ in g2() if isinstance(yield_, int)), 100), [y for x in g5(2) for y in range(x)], {k: list(g5(k)) for k in range(2)})
def g10():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
        yield fs[-1]()
    yield [f() for f in fs]
print(list(g10()))
def g11(a, *args, b=2, **kw):
    a += 1
    def inner(): return a, args, b, kw
    yield inner()
    a = "changed"
    yield inner()
print(list(g11(1, 2, c=3)))
class It:
    def __init__(self): self.d = [3, 1, 2]
    def __iter__(self):
        for x in sorted(self.d): yield x
    def pairs(self):
        for i, x in enumerate(self):
            for y in self.d[i:]: yield x, y
print(list(It()), list(It().pairs()), max(It()))
