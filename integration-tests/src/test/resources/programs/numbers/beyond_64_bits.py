import sys
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)
print(fact(5), fact(25))
def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
print(fib(10), fib(100), fib(300))
def power(b, e):
    r = 1
    while e > 0:
        if e & 1:
            r *= b
        b *= b
        e >>= 1
    return r
print(power(3, 5), power(7, 60))
def collatz(n):
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps
print(collatz(27), collatz(2 ** 70 + 1))
x = 1
for i in range(70):
    x = x * 2
print(x)
y = 0
for i in range(5):
    y = y * 10 ** 18 + i
print(y)
m = sys.maxsize
print(m + 1, -m - 1, -m - 2, m * m, -(-m - 1), abs(-m - 1))
print((-m - 1) // -1, divmod(-m - 1, -1))
def add(a, b):
    return a + b
print(add(1, 2), add(m, 1), add(m, m))
def sq(n):
    return n * n
print(sq(3), sq(2 ** 40))
class Counter:
    def __init__(self):
        self.n = m - 2
    def step(self):
        self.n += 1
        return self.n
c = Counter()
for _ in range(5):
    print(c.step())
v = [m, m]
print(sum(v), v[0] + v[1])
h = 0
for ch in "hello world, this is a longer text" * 2:
    h = h * 31 + ord(ch)
print(h)
h = 0
for ch in "hello world, this is a longer text" * 2:
    h = (h * 31 + ord(ch)) & 0xFFFFFFFF
print(h)
h = 5381
for ch in "hello":
    h = ((h << 5) + h) ^ ord(ch)
print(h)
print(1 << 63, 1 << 64, -1 << 63, (1 << 62) * 2, 5 << 70 >> 69)
i = m
i += 1
print(i, type(i))
i -= 1
print(i)
def acc(n):
    s = 0
    for k in range(n):
        s += k ** 10
    return s
print(acc(200))
a = 9223372036854775807
b = a
b = b + 1 if b > 0 else 0
print(b, -b, ~b, ~a, -a)
print(int("9" * 30), len(str(2 ** 1000)), 10 ** 20 % 7, -10 ** 20 % 7, -10 ** 20 // 7)
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
print(gcd(48, 18), gcd(2 ** 80, 6 ** 50))
def poly(xs, x):
    r = 0
    for c in xs:
        r = r * x + c
    return r
print(poly([1, 2, 3], 10), poly([1] * 30, 10))
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(2 ** 100), hash(-1), hash(-2), hash(1.5))
t = 1
while t < 10 ** 25:
    t = t * 1000 + 7
print(t)
k = 3037000500
print(k * k, k * k - 1, (k - 1) * (k - 1))
def tri(n):
    return n * (n + 1) // 2
print(tri(10 ** 10), tri(4 * 10 ** 9), tri(5 * 10 ** 9))
