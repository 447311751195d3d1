from functools import lru_cache, cache
from collections import OrderedDict
@lru_cache(maxsize=3)
def f(a, b=0, *, c=0):
    return (a, b, c)
for x in (1, 2, 3, 1, 4, 2, 1, 1.0, True):
    f(x)
print(f.cache_info())
f(1, 2); f(1, b=2); f(1, 2); f((1, 2), [].__len__())
print(f.cache_info())
f.cache_clear()
print(f.cache_info())
@cache
def fib(n, unused=()):
    return n if n < 2 else fib(n - 1, unused) + fib(n - 2, unused)
print(fib(80), fib.cache_info())
try:
    f([])
except TypeError as e:
    print(e)
@lru_cache(typed=True)
def g(x):
    return x
g(1); g(1.0); g(True); g(1)
print(g.cache_info(), g(1.0))
@lru_cache(maxsize=0)
def z(x): return x
z(1); z(1)
print(z.cache_info())
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == OrderedDict(a=1, b=2), OrderedDict(a=1) != OrderedDict(a=1))
import re
print(re.compile(b'a') == re.compile(b'a'), re.compile('a') == re.compile('a'), re.compile('a') == re.compile('a', re.I))
from threading import Semaphore, Thread, Lock
s = Semaphore(2)
def w():
    with s:
        pass
ts = [Thread(target=w) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
