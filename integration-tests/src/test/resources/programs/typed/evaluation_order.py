def p(x):
    print("e", x, end="; ")
    return x
def f(*a, **k): return (a, k)
a = [1, 2, 3]
i = 0
i, a[i] = 2, "x"
print(i, a)
print(f(p(1), *[p(2)], k=p(3), **{"z": p(4)}))
print(p(1) + p(2) * p(3) - p(4))
d = {p("k"): p("v"), p("k2"): p("v2")}
print(d)
print([p(1), p(2)][p(0)])
x = [0, 0]
x[p(1)] = p(5)
print(x)
x[p(0)] += p(3)
print(x)
print(p(1) < p(2) < p(0) < p(9))
print(p(0) and p(1), p(0) or p(2), p(1) if p(0) else p(2))
y = 1
def change():
    global y
    y = 10
    return 5
print(y + change(), y)
y = 1
print(change() + y)
y = 1
z = [y, change(), y]
print(z)
y = 1
print((y, change()), f(y, change() if y else 0, y))
def loc():
    v = 1
    def inc():
        nonlocal v
        v += 1
        return v
    r = v + inc() + v * inc() + v
    return r, v
print(loc())
l = [1]
print(l + [l.append(2)], l)
l = [1]
print(len(l) + (l.append(5) or 0) + len(l))
s = "a"
s += s.upper() + (s := "q")
print(s)
n = 1
n += (n := 5)
print(n)
print((m := 3) + m, m)
k = 5
k = (k := k + 1) + k
print(k)
def g():
    print("g called")
    return [1, 2]
g()[p(0)] = p("val")
try:
    p(1) / p(0) + p(2)
except ZeroDivisionError as e:
    print(e)
try:
    [][p(1)] = p(2)
except IndexError as e:
    print(e)
class O:
    def __getattr__(self, n):
        print("get", n, end="; ")
        return 1
    def __setattr__(self, n, v):
        print("set", n, v, end="; ")
o = O()
o.a = o.b + p(1)
o.c += p(2)
print()
a = b = [p(1)]
print(a is b)
a, (b, *c), d = p(1), (p(2), p(3), p(4)), p(5)
print(a, b, c, d)
first = lambda q=p("default"): q
print(first(), first(2))
@(lambda d: (print('outer'), d)[1])
@(lambda fn: (print("dec", fn.__name__), fn)[1])
def deco(a=p("da"), *, b=p("db")): return a, b
print(deco())
print(*map(p, [1, 2]), sep="-")
print([p(i) for i in range(p(3)) if p(i) % 2 == 0])
print({p(i): p(i * 2) for i in (1, 2)})
assert p(1), p("msg")
del x[p(0)]
print(x, x[p(0):p(1)])
print(f"{p(1)} {p(2)!r:>{p(5)}}")
i = 0
def nxt():
    global i
    i += 1
    return i
print(nxt() - nxt() * nxt(), nxt() ** 2 - nxt(), [nxt(), nxt()], {nxt(): nxt()}, i)
arr = [10, 20, 30]
i = 0
arr[i] = i = 2
print(arr, i)
i = 0
i = arr[i] = 1
print(arr, i)
