def p(x, *r):
    print("<%s>" % (x,), end="")
    return x
class O:
    def __init__(self, n): self.n = n; self.v = 1; self.l = [1, 2]
    def m(self, *a, **k): print(f"{self.n}.m", end=""); return self.n, a, k
    def __getitem__(self, i): print(f"{self.n}[{i}]", end=""); return i
    def __setitem__(self, i, v): print(f"{self.n}[{i}]={v}", end="")
    def __add__(self, o): print("add", end=""); return self
    def __iadd__(self, o): print("iadd", end=""); return self
    def __lt__(self, o): print("lt", end=""); return True
    def __bool__(self): print("bool", end=""); return True
    @property
    def prop(self): print("get", end=""); return self.v
    @prop.setter
    def prop(self, v): print("set", end=""); self.v = v
def o(n): print(f"new{n}", end=" "); return O(n)
print(o("a").m(p(1), (q := p(2)), *[p(3)], k=p(4) if p(0) else p(5), **{"z": [p(i) for i in range(p(2))]}))
o("b")[p(1)] = o("c")[p(2)]; print()
o("d").prop += p(5); print()
x = o("e"); x[p(1)] += p(2); print()
x += p(3); print()
print(o("f") < o("g") < o("h"))
print((p(1) or p(2)) + (p(0) and p(3)) * p(4) - (p(5) if p(0) else p(6)))
a = [1, 2, 3]; i = 0
a[i], i = p(9), p(2); print(a, i)
i, a[i] = p(1), p(8); print(a, i)
a[(j := p(0))], a[j + 1] = p("x"), p("y"); print(a)
def f(a=p("def1"), *, b=[p("def2")]): b.append(a); return b
print(f(), f(p(3)), f(b=[]))
(lambda *a: print(a))(*p([1, 2]), p(3), *p((4,)))
d = {**p({"a": 1}), p("b"): p(2), **{"c": p(3)}}; print(d)
print([p(i) for i in p([1, 2, 3]) if p(i) % 2 for _ in p("z")])
print({p(k): p(v) for k, v in {"a": 1}.items()}, {p(s) for s in "a"})
r = p(1) if (t := p(5)) > 3 and not p(0) else p(2); print(r, t)
class C(p(object)):
    p("body")
    y = p(1)
    def m(self, z=p("mdef")): pass
    if y: w = p("cond")
    for k in range(2): s = p(k)
print(C.w, C.s)
print()
try: p(1) / p(0) if p(1) else p(9)
except ZeroDivisionError: print("zde")
try: raise p(ValueError("v")) from p(KeyError("k"))
except ValueError as e: print(repr(e.__cause__))
for (a[p(0)]), x.v in p([(1, 2)]): print(a[0], x.v)
with type("M", (), {"__enter__": lambda s: p("in"), "__exit__": lambda s, *e: p(None)})() as a[p(1)]: print(a)
del a[p(0)], x.l[p(1)]; print(a, x.l)
assert p(1) < p(2) < p(3), p("msg")
n = 1
n += (n := n + 10) + n; print(n)
l = [n, (n := 5), n]; print(l)
def ret():
    for i in range(3):
        try:
            return p(i)
        finally:
            p("fin")
            if i < 1: continue
print(ret())
def glob():
    global G
    G = p("G")
    return [G, (lambda: G)()]
print(glob(), G)
s = 0
for i in range(3):
    for j in range(3):
        if j > i: break
        s += (i if j % 2 else -j) * (k := i + j)
else: s += 100
print(s, k)
print(p("a") + "b", *p("cd"), sep=p("-"), end=p("!\n"))
print("%s %s" % (p(1), p(2)), "{} {}".format(p(3), p(4)), f"{p(5)}{p(6):{p(3)}}{p('z')!r}")
m = [[p(i * j) for j in range(2)] for i in range(2)]; print(m)
b, *c = p([1, 2, 3]); print(b, c)
x.l[0], x.v = x.v, x.l[0]; print(x.l, x.v)
e = not p(1) == p(1); print(e, not (p(0)), p(1) is p(1), p(1) in [p(1)], p(2) not in (p(2),))
print(p(3) if p("") else p([]) or p(None) or p("last"))
print(sum(p(i) for i in p((1, 2))), max(p(1), p(2), key=lambda v: p(-v)), sorted(p([2, 1]), reverse=p(True)))
print(p(7)//p(2), p(-7)%p(3), p(2)**p(3)**p(1), -p(2)**p(2), ~p(1), p(1)<<p(2)|p(1), p(6)&p(3)^p(1))
