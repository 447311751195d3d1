"""Docstring."""
import os, os.path as path
from . import sibling
from ..pkg.mod import a as b, c
from mod import (d, e,)
from star import *

x = y = 1
x, (y, *z) = [1, 2, *rest]
[a, b] = c
obj.attr = items[0] = value
x: int = 1
obj.field: "str"
(y): list[int] = []
total += 1; total -= 1; total *= 2; total /= 2; total //= 2; total %= 2; total **= 2
m @= n; bits <<= 1; bits >>= 1; bits |= 1; bits ^= 1; bits &= 1

if a:
    pass
elif b:
    pass
elif c: pass
else:
    pass

while True:
    if done: break
    continue
else:
    cleanup()

for i, (j, k) in enumerate(pairs):
    print(i)
else:
    print("none")

for x in 1, 2, *more: pass

try:
    risky()
except ValueError:
    raise
except (TypeError, KeyError) as e:
    raise RuntimeError("x") from e
except:
    raise Other
else:
    fine()
finally:
    close()

try:
    group()
except* OSError as errors:
    log(errors)

with open("a") as f, lock:
    f.read()

with (open("a") as f, open("b") as g,):
    pass

assert x, "message"
assert (y)
del x, y.z, items[0], (a, b)

def f():
    global counter, total
    counter = 1

    def inner():
        nonlocal value
        value = 2
    value = 1
    return

type Alias = list[int]
type Pair[T, *Ts, **P] = tuple[T, *Ts]
print(x) ; print(y)
...
