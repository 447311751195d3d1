x = 5
def f(a, b=2):
    c = a + b
    print(locals(), sorted(vars()), dir())
    if len(str(a)) > 100: late = 1
    print("late" in locals(), locals()["c"], list(locals().items()))
    def inner():
        print(sorted(locals()), locals().get("a"))
        return a
    inner()
    late = 3
    return len(dir())
print(f(1), f("s", "t"))
print("x" in globals(), globals()["x"], globals().get("nope"), "f" in dir(), "y" in dir())
y = 1
print("y" in dir(), [n for n in globals() if not n.startswith("__")])
class K:
    p = 1
    q = sorted(n for n in locals() if not n.startswith("__"))
    r = [n for n in dir() if n[0] != "_"]
print(K.q, K.r)
def g():
    global x
    x = "changed"
    return globals()["x"]
print(g(), x)
def fmt(name, n): return "%(name)s %(n)d" % locals(), "{name}-{n}".format(**locals())
print(fmt("q", 3))
for name in ("f", "zz"):
    fn = globals().get(name)
    print(callable(fn))
del y
print("y" in globals())
