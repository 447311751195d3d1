def f(tag):
    print("f", tag)
    return tag

class A:
    x = 1
    def m(self, *a, **k): return (a, k)
    def __getattr__(self, name):
        print("getattr", name)
        if name == "dyn": return lambda *a, **k: ("dyn", a, k)
        raise AttributeError(name)

def test(obj):
    try:
        obj.missing(f(1))
    except AttributeError as e:
        print(e)
    try:
        print(obj.dyn(f(2), k=f(3)))
    except AttributeError as e:
        print(e)
test(A())
test(5)
test(None)
test([])
try:
    5 .append(1 + None)
except Exception as e:
    print(type(e), e)
def g(a):
    return a.m(f(1)), a.m(f(1), f(2)), a.m(f(1), f(2), f(3)), a.m(f(1), z=f(2))
print(g(A()))
class B:
    def go(self, n): return "old", n
b = B()
def change():
    b.go = lambda n: ("new", n)
    return 1
def call(b): return b.go(change())
print(call(b))
print(call(b))
def gen(a):
    yield a.m((yield 1), (yield 2))
it = gen(A())
print(next(it), it.send(10), it.send(20))
s = "abc"
def t2(x): return x.upper().replace(f("A"), f("B"))
print(t2(s))
