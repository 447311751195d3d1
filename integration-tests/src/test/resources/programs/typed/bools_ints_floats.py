def f(x):
    return x
print(f(True), f(1), f(1.0), f(False))
flag = True
flag = flag + 1
print(flag)
count = 0
for v in [True, False, True]:
    count += v
print(count, type(count))
n = True
n += True
print(n)
b = 5 > 3
print(b, b + 1, b * 2.5, -b, b & True, b | False, b ^ True, b & 3)
print(True + True, True * 3, True / 2, True // 2, True % 2, True ** 2, True << 2, not True)
print(sum([True, True]), max(True, 2), min(False, -1), [1, 2][True])
x = 3
y = x and True
z = 0 or False
print(y, z, x or "no", 0 and 1, None or 0)
def g(a, b):
    return a and b
print(g(0, 5), g(1, 5), g("", 1), g("a", None))
def h(a):
    r = 0
    if a:
        r = True
    return r
print(h(1), h(0))
l = [1, 2, 3]
l[0] = True
print(l, l == [1, 2, 3])
d = {1: "a"}
d[True] = "b"
d[1.0] = "c"
print(d)
print(isinstance(True, int), type(True) is int, type(True), True == 1)
print(1 == 1.0, 1 < 1.5 < 2, 0.1 + 0.2 == 0.3, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53)
t = 0
for i in range(3):
    t = t + 0.5 if i else t
print(t)
u = 0
for i in range(0):
    u += 0.5
print(u)
def avg(xs):
    total = 0
    for v in xs:
        total += v
    return total / len(xs) if xs else 0
print(avg([1, 2]), avg([1.5]), avg([]), avg([True]))
s = 0
for v in (1, 2.5, 3):
    s += v
    print(s, end=" ")
print()
k = 10
k /= 2
print(k)
k //= 2
print(k)
k = 7
k //= 2
print(k)
print(3 // 2, -3 // 2, 3.0 // 2, -3 % 5, 3 % -5, -3.5 % 2, 5 / 2, 6 / 3, 2 ** -1, 2 ** 3, (-8) ** (1 / 3))
print(round(2.5), round(3.5), round(2.675, 2), round(1234, -2), round(-0.5), int(-3.7), int("0x1f", 16))
print(bool(0.0), bool("0"), bool([]), bool([0]), bool(None))
acc = 1
for _ in range(3):
    acc = acc * 1.5
print(acc)
def either(c):
    return 1 if c else 2.0
print(either(True), either(False), either(True) + either(False))
