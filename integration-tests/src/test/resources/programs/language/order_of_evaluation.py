def t(x, tag=""):
    print("eval", x, tag); return x
t([1, 2, 3])[t(0)] = t(5)
d = {}
d[t("k")] = d2 = t("v")
t(1) < t(2) < t(0) < t(9)
t(0) or t("") or t(3)
print({t("a"): t(1), t("b"): t(2)})
print([t(1), t(2)], (t(3), t(4)), {t(5)})
def f(*a, **k): return a, k
print(f(t(1), *t([2, 3]), k=t(4), **t({"z": 5})))
a = [1, 2]
a[t(0)] += t(10); print(a)
class O: pass
o = O(); o.x = 1
def get(): print("get o"); return o
get().x += t(2); print(o.x)
x, y = t(1), t(2)
print(t(1) if t(0) else t(2))
a, b = b, a = 1, 2
print(a, b)
i = 0
def nxt():
    global i; i += 1; return i
print([nxt(), nxt()], nxt() - nxt(), {nxt(): nxt()}, (nxt(),), f"{nxt()} {nxt()}")
def dflt(a=t("default")): return a
@(lambda fn: (print("deco1"), fn)[1])
@(print("deco expr") or (lambda fn: (print("deco2"), fn)[1]))
def g(x=t("dflt")): pass
class K(t(object, "base")):
    print("body"); a: int = t(1, "ann")
lst = [1, 2, 3]
lst[t(0):t(2)] = t([9])
print(lst)
del lst[t(0)]
assert t(True, "assert"), t("msg")
for z in t([1, 2]): print(z)
print(t(1) + t(2) * t(3) - t(4))
print(t("a") in t(["a"]), t(1) is t(1))
print(not t(0), -t(3))
(t(1), t(2))[t(0)]
print([t(x) for x in t([1, 2]) if t(x > 1)])
lam = lambda v=t("lamdef"): v
val = t({"a": {}}); val["a"][t("b")] = t(1); print(val)
