import math
print(7 // 2, -7 // 2, 7 // -2, 7 % 3, -7 % 3, 7 % -3, 7.5 // 2, -7.5 % 2, 2 ** 10, 2 ** 0.5, 4 ** -1, 0 ** 0, (-2) ** 3, -2 ** 2, 10 ** 20, 1e3, 1_000)
print(1 / 3, 2 / 3, 10 / 5, 1e16 + 1, 0.1 + 0.2, 1e-10, 123456789.0, 1e15, 1e16, 1.5e300 * 1e10, -1e400, 5e-324 / 2)
print(int(3.9), int(-3.9), int("7"), float("2.5"), float(3), round(2.5), round(-2.5), round(2.567, 2), round(1e20), round(12345, -2), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7))
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3, -1 >> 1, -5 >> 1, -5 & 0xFF, 1 << 100, (1 << 100) >> 98, -(1 << 70) // 3, (1 << 70) % 1000)
print(math.sqrt(16), math.isqrt(17), math.gcd(12, 18), math.factorial(20), math.factorial(25), math.pi, math.e, math.inf, math.nan, math.isnan(math.nan), math.log(100, 10), math.log2(8), math.log10(1000), math.sin(0), math.cos(0), math.hypot(3, 4), math.comb(5, 2), math.perm(5, 2), math.prod([1, 2, 3]), math.fsum([0.1] * 10), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(2.5), math.frexp(8), math.lcm(4, 6), math.dist([0, 0], [3, 4]), math.degrees(math.pi))
print(float("inf") > 10 ** 400, float("-inf") < -10 ** 400, float("nan") == float("nan"), 10 ** 400 > 1e308, 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 > float(2 ** 53), 1 == 1.0, hash(1) == hash(1.0), 0.0 == -0.0, str(-0.0))
print((5).bit_length(), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "big"), (2.5).is_integer(), (2.0).is_integer(), (0.5).as_integer_ratio(), (10).bit_count(), 3 .real, 3.5.imag, (1.5).hex(), float.fromhex("0x1.8p+0"))
print(complex(1, 2), 1 + 2j, (1 + 2j) * (3 - 1j), abs(3 + 4j), (1 + 2j).conjugate(), 1j ** 2, (2 + 0j) == 2, complex("1+2j"))
print(bool(0), bool(0.0), bool(1e-300), True + 1, True == 1, isinstance(True, int), int(True), str(True), 3 + True, [10, 20][True])
print(sum(range(101)), sum(x * x for x in range(10)), max(1, 2.5), min(1.0, 1), abs(-7), abs(-2 ** 70), divmod(-7, 3), divmod(7.5, 2), pow(7, 2, 5), pow(2, -1, 7))
print(1.0, 100.0, 1e100, 1.1, 3.0e-5, 0.00001, 0.0001, 123456.789e3, 1/7, 22/7, 1e21, 1e22, 9007199254740993, 0.1 + 0.7)
print(f"{3.14159:.2f} {1234567:,} {0.5:%} {255:b} {255:o} {255:X} {1e10:.3e} {5:03d} {-5:+d} {3.0:g} {1e-7:g} {2**70:,}")
print(int("0b101", 0), int("z", 36), int("-0x1A", 16), int("1010", 2), float("1e-3"), float("  5  "), int(1e20), int(2.0 ** 70))
def isprime(n):
    if n < 2: return False
    i = 2
    while i * i <= n:
        if n % i == 0: return False
        i += 1
    return True
print([p for p in range(50) if isprime(p)], isprime(1000003))
def newton(n):
    x = n
    while True:
        y = (x + n / x) / 2
        if abs(y - x) < 1e-12: return y
        x = y
print(newton(2), newton(2.0), newton(10 ** 10))
def mean(xs): return sum(xs) / len(xs)
def var(xs):
    m = mean(xs)
    return sum((x - m) ** 2 for x in xs) / len(xs)
print(mean([1, 2, 3, 4]), var([1, 2, 3, 4]), var([1.5, 2.5]))
def bin_str(n):
    s = ""
    while n:
        s = str(n % 2) + s
        n //= 2
    return s or "0"
print(bin_str(10), bin_str(0), bin_str(2 ** 65))
def egcd(a, b):
    if a == 0: return b, 0, 1
    g, x, y = egcd(b % a, a)
    return g, y - (b // a) * x, x
print(egcd(240, 46), egcd(2 ** 70, 3 ** 40))
def modpow(b, e, m):
    r = 1
    b %= m
    while e:
        if e & 1: r = r * b % m
        b = b * b % m
        e >>= 1
    return r
print(modpow(2, 1000, 10 ** 9 + 7), modpow(3, 10 ** 18, 998244353), modpow(7, 123456789, 2 ** 61 - 1), modpow(5, 3, 2 ** 100))
def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return "".join(map(str, out))
print(pi_digits(50))
def lcg(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33
g = lcg(42); print([next(g) for _ in range(4)])
def fnv(s):
    h = 0xcbf29ce484222325
    for b in s.encode():
        h ^= b
        h = h * 0x100000001b3 & 0xffffffffffffffff
    return h
print(hex(fnv("hello")), fnv(""))
def matmul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
def matpow(m, n):
    r = [[1, 0], [0, 1]]
    while n:
        if n & 1: r = matmul(r, m)
        m = matmul(m, m); n >>= 1
    return r
print(matpow([[1, 1], [1, 0]], 10), matpow([[1, 1], [1, 0]], 150)[0][1])
def digits(n): return sum(int(c) for c in str(n))
print(digits(2 ** 1000), sum(map(int, str(math.factorial(100)))))
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
print(ack(2, 3))
def harmonic(n):
    s = 0
    for i in range(1, n + 1): s += 1 / i
    return s
print(harmonic(10), harmonic(0), harmonic(1))
def count(n):
    total = 0
    for i in range(n):
        total += i if i % 2 else -i
    return total
print(count(11), count(0))
x = 5; x = x / 2; print(x); x = int(x); print(x); x = str(x); print(x + "!")
acc = 0
for v in [1, 2, 2.5, True, 10 ** 20]: acc += v; print(acc, end=" ")
print()
f = 1
for k in range(1, 30): f *= k
print(f)
s = 0
for k in range(100): s += 2 ** k
print(s == 2 ** 100 - 1)
