# numbers at the edges of 64 bits, in every place
M = 9223372036854775807
def ident(x): return x
def inc(x): return x + 1
def dec(x): return x - 1
def neg(x): return -x
def mul(a, b): return a * b
vals = [M, -M - 1, M - 1, 0, 1, -1, 2 ** 32, 2 ** 31]
def guard(f, *a):
    return f(*a)
for v in vals:
    print(guard(inc, v), guard(dec, v), guard(neg, v), guard(mul, v, 2), guard(mul, v, v), guard(ident, v))
class Acc:
    def __init__(self): self.total = 0; self.prod = 1; self.hist = []
    def add(self, v): self.total += v; self.prod *= v or 1; self.hist.append(self.total)
a = Acc()
for v in [2 ** 40, 2 ** 62, 2 ** 62, 2 ** 62, -5]: a.add(v)
print(a.total, a.prod, a.hist)
d = {}
for i in range(5): d["k"] = d.get("k", 1) * 10 ** 9
print(d)
lst = [1]
for i in range(100): lst.append(lst[-1] * 3)
print(lst[-1], sum(lst))
def fibs(n):
    a, b, out = 0, 1, []
    while len(out) < n: out.append(a); a, b = b, a + b
    return out
print(fibs(95)[-3:])
def f(n): return n if n < 2 else f(n - 1) * 3 + f(n - 2)
print(f(10))
def g(n, acc=1): return acc if n == 0 else g(n - 1, acc * n)
print(g(20), g(21), g(30))
t = (M, 1)
x, y = t
print(x + y, t[0] * 2)
cell = M
def bump():
    global cell
    cell += 1
    return cell
print(bump(), bump())
def clos():
    n = M - 1
    def nx():
        nonlocal n
        n += 1
        return n
    return [nx() for _ in range(4)]
print(clos())
print([v + 1 for v in (M, 5)], {v: v * v for v in (2 ** 40,)}, sum(v for v in [M, M]), max(M, M + 1), [M + i for i in range(3)])
print(M + 1 > M, M + 1 == 2 ** 63, -M - 2 < -M - 1, M * M // M == M, (M + 1) % 10, (M + 5) // 2, abs(-M - 1), divmod(-M - 1, -1), (-M - 1) // -1)
print(f"{M + 1} {M * 2:,}", str(M + 1), "%d" % (M + 1), int(str(M)) + 1, hash(M + 1) == hash(2 ** 63))
n = 3
for i in range(6): n = n * n
print(n)
s = 1
for c in "abcdefghijklmnop": s = s * 256 + ord(c)
print(s)
def horner(cs, x):
    r = 0
    for c in reversed(cs): r = r * x + c
    return r
print(horner([1, 2, 3], 5), horner([1] * 50, 7), horner([1, 2], 0.5))
def lcm(*ns):
    r = 1
    for k in ns:
        a, b = r, k
        while b: a, b = b, a % b
        r = r // a * k
    return r
print(lcm(*range(1, 20)), lcm(*range(1, 60)))
def choose(n, k):
    r = 1
    for i in range(1, k + 1): r = r * (n - k + i) // i
    return r
print(choose(10, 3), choose(100, 50))
row = [1]
for _ in range(70): row = [1] + [row[i] + row[i + 1] for i in range(len(row) - 1)] + [1]
print(row[35])
w = 0
i = 0
while i < 70: w += 2 ** i; i += 1
print(w)
def power_sum(n, p):
    t = 0
    for k in range(1, n + 1): t += k ** p
    return t
print(power_sum(10, 2), power_sum(10, 20))
bits = 0
for p in [3, 63, 64, 100]: bits |= 1 << p
print(bits, bits >> 60, bits & (1 << 64), bits ^ bits, ~bits)
z = 10 ** 18
z += z * 9
print(z, z // 7, z % 7, -z // 7, -z % 7, z / 3, z ** 2, z << 3, z >> 3)
y = 0xFFFFFFFFFFFFFFFF
print(y, y & 0xFF, y + 1, y * y, hex(y ^ 0xF0))
e = 1
while e < 10 ** 20: e *= 7
print(e)
m = {M: "max", M + 1: "over"}
print(m[2 ** 63 - 1], m[2 ** 63], M in m, M + 2 in m)
arr = [0] * 3
arr[0] += M; arr[0] += 1; arr[1] -= M; arr[1] -= 5; print(arr)
time = 1700000000 * 10 ** 9
time *= 10
print(time)
