def f1():
    for i in range(3):
        for j in range(3):
            if j == 1: continue
            if i == 2: break
            yield i, j
        else:
            yield "inner else"
    else:
        yield "outer else"
print(list(f1()))
n = 0
while n < 10:
    n += 1
    if n % 2: continue
    if n > 6: break
    print(n, end=" ")
else: print("no")
print(n)
for i in range(0): pass
else: print("empty else", "i" in dir() if False else "")
for x in [1, 2, 3]: pass
print(x)
for a, b in [(1, 2), (3, 4)]: print(a + b, end=" ")
for i, (a, *b) in enumerate([(1, 2, 3), (4,)]): print(i, a, b, end=" ")
print()
for k in {"a": 1, "b": 2}: print(k, end=" ")
for c in "héy": print(c, end=" ")
print()
lst = [1, 2, 3]
for v in lst:
    if v < 10 and len(lst) < 6: lst.append(v * 10)
print(lst)
d = {"a": 1}
try:
    for k in d: d[k + "x"] = 1
except RuntimeError as e: print(e)
s = {1}
try:
    for k in s: s.add(k + 1)
except RuntimeError as e: print(e)
for d["key"] in range(3): pass
print(d["key"])
class O: pass
o = O()
for o.attr in "ab": pass
print(o.attr)
arr = [0, 0]
for arr[0] in range(4): pass
print(arr)
i = 5
for i in range(i): pass
print(i)
r = range(10, 0, -3); print(list(r), len(r), r[1], 4 in r, r[::-1], r == range(10, 0, -3))
for q in range(10, 0, -3): print(q, end=" ")
for q in range(-5, 5, 4): print(q, end=" ")
for q in range(5, 5): print("never")
print(q)
st = 3
for q in range(0, 10, st): print(q, end=" ")
print()
if (m := len("abc")) > 2: print("walrus", m)
print([y := 5, y ** 2], y, [last := z for z in range(3)], last)
while (line := (lst.pop() if lst else None)) is not None: pass
print(line, lst)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 3 > 2 >= 2 != 1, "a" < "b" < "c", not 1 < 2)
print(1 if 0 else 2 if 0 else 3, (1, 2)[True], [] or {} or "last", 1 and 2 and 3, 0 or None, not [] and 5)
x = y = z = []
x.append(1); print(y, z is x)
a, b = 1, 2; a, b = b, a; print(a, b)
a, b, c = "xyz"; print(c, b, a)
(a, b), [c, d2] = (1, 2), (3, 4); print(a, b, c, d2)
*h, t = range(4); print(h, t)
h, *t = "ab"; print(h, t)
a, *_, z = [1, 2]; print(a, _, z)
x = 10; x -= 3; x *= 2; x //= 4; x **= 3; x %= 10; x <<= 2; x |= 1; x ^= 7; x &= 30; x >>= 1; print(x)
x = 7; x /= 2; print(x)
l = [1]; l2 = l; l += [2]; l2 = l2 + [3]; print(l, l2)
t = (1,); t += (2,); print(t)
st = "a"; st *= 3; print(st)
dd = {"a": [1]}; dd["a"] += [2]; dd["b"] = dd.get("b", 0) + 1; print(dd); dd |= {"c": 3}; print(dd)
ss = {1, 2}; ss |= {3}; ss -= {1}; ss ^= {9}; ss &= {2, 9}; print(sorted(ss))
m = [[1, 2], [3, 4]]; m[0][1] += 10; m[-1][0] *= 2; print(m)
tt = ([1],)
try: tt[0] += [2]
except TypeError as e: print(e, tt)
del m[0]; print(m); del l[0], dd["a"]; print(l, dd)
l = list(range(10)); del l[2:5]; print(l); del l[::2]; print(l); l[1:1] = [7, 8]; print(l); l[:] = "ab"; print(l)
l = list(range(6)); l[::2] = [9, 9, 9]; print(l)
try: l[::2] = [1]
except ValueError as e: print(e)
def early(n):
    if n: return "early"
    print("late")
print(early(1), early(0))
def multi(): return 1, "a", [2]
print(multi(), multi()[1])
q, w, e = multi(); print(q, w, e)
pass
...
"docstring-like"
1 + 1
def nested_loops():
    for i in range(5):
        try:
            for j in range(5):
                if j == 3: break
                if i == 3: return i, j
        finally:
            if i == 1: continue
    return "end"
print(nested_loops())
g = 0
def gl():
    global g, newg
    g += 1; newg = "made"
    return g
gl(); gl(); print(g, newg)
def nl():
    a = 1
    def b():
        nonlocal a
        a += 1
        def c():
            nonlocal a
            a *= 10
        c()
    b(); b()
    return a
print(nl())
x = "global"
def sc():
    x = "local"
    class C:
        y = x
        x = "class"
        def m(self): return x
        z = [x for _ in range(1)]
    return C.y, C.x, C().m(), C.z
print(sc())
class GC:
    x = x + "!"
print(GC.x, x)
assert True, "never"
if True:
    if False: pass
    elif None: pass
    else: print("else")
print([i for i in range(20) if i % 2 if i % 3], [i + j for i in "ab" for j in "cd"], {i: i * i for i in range(3)}, {c for c in "aab"} == {"a", "b"})
matrix = [[1, 2, 3], [4, 5, 6]]
print([[r[i] for r in matrix] for i in range(3)], list(zip(*matrix)), [*matrix[0], *matrix[1]], {**{"a": 1}, "b": 2}, (*"ab",))
print([(lambda: i)() for i in range(3)], [f() for f in [lambda i=i: i for i in range(3)]])
