def collatz(n):
    s = 0
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        s += 1
    return s
print(collatz(27), collatz(2**70 + 1), collatz(2**63 - 1))
def digits(n):
    s = 0
    k = 1
    while n > 0:
        s += n % 10
        n //= 10
        k *= 3
    return s, k
print(digits(2**200), digits(12345))
def lcg(n):
    x = 1
    out = []
    for i in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
        out.append(x >> 33)
    return out
print(lcg(6))
def mix(n):
    a, b = 0, 1
    for i in range(n):
        a, b = b, a + b
    return a
print(mix(10), mix(100), mix(300))
def neg(n):
    p = 1
    for i in range(n):
        p *= -7
    q = p
    for i in range(n):
        q = q // -7
    r = p
    while r < 0 or r > 100:
        r >>= 3
        if r == -1:
            break
    return p, q, r, -p, ~p, abs(p), p / 3, float(q), p % 11, p & 255, p | 1, p ^ 5, p << 3
print(neg(5), neg(50))
def fnv(s):
    h = 0xcbf29ce484222325
    for c in s:
        h ^= ord(c)
        h = (h * 0x100000001b3) & 0xffffffffffffffff
    return h
print(fnv("hello world"))
def horner(cs, x):
    r = 0
    for c in cs:
        r = r * x + c
    return r
print(horner([1, 2, 3], 10), horner(list(range(30)), 10**3))
def gen(n):
    t = 1
    for i in range(n):
        t = t * 10 + i
        yield t
print(list(gen(25)))
def cond(n):
    t = 1
    for i in range(n):
        t = t * 3 if i % 2 else t + t
        if not t % 7 and t:
            t -= 1
    return t if t > 5 and t != 2**63 else -t
print(cond(10), cond(100))
def cmp(a):
    x = 2 ** 62
    out = []
    for i in range(4):
        out.append((x < a, x <= a, x == a, x != a, x > a, x >= a, a < x, x < 2.0**63, x == 2.0**63, 2.0**63 <= x, -x < a, x < x + 1, 1 < x < a))
        x = x * 2
    return out
print(cmp(2**63), cmp(-5))
def sh(n):
    x = 1
    y = 0
    for k in range(n):
        x = x << k
        y = y + (x >> k)
        x = x | k
    try:
        y = x << (n - 100)
    except ValueError as e:
        print(e)
    try:
        y = x // (n - n)
    except ZeroDivisionError as e:
        print(e)
    try:
        y = x % (n - n)
    except ZeroDivisionError as e:
        print(e)
    return x, y
print(sh(20))
def sumsq(n):
    t = 0
    for i in range(n):
        t += i * i
    return t
print(sumsq(1000), sumsq(10))
def cube(n):
    t = 0
    for i in range(n):
        t += (i + n) * (i + n) * (i + 5)
    t += 0.5
    return t
print(cube(1000))
m = -9223372036854775808
def edge(x, d):
    x = x + 0
    x = x * 1
    y = x // d
    y = y * d
    return y
print(edge(m, -1), edge(m, 3), edge(-m, -1))
def closure():
    t = 1
    def inc():
        nonlocal t
        t = t * 1000
        return t
    for _ in range(8):
        inc()
    return t
print(closure())
