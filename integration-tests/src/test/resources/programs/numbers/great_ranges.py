def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
R = range(2, 20, 3)
t(lambda: range(10**20)[-1]); t(lambda: len(range(0, 10**15, 7))); t(lambda: hash(range(0)) == hash(range(5, 5))); t(lambda: range(3) == [0, 1, 2]); t(lambda: R == range(2, 18, 3))
n = 10 ** 20
t(lambda: range(n)[-1]); t(lambda: range(n)[5]); t(lambda: n - 1 in range(n)); t(lambda: range(n, n + 3)); t(lambda: list(range(n, n + 3)))
for i in range(n, n + 2): print(i)
print(range(10**20)[-1])
