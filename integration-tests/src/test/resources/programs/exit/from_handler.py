def f(x):
    return 1 / x
class A:
    def m(self, v):
        return [f(i) for i in v]
    @property
    def p(self): return self.m([1, 0])
def g():
    a = A()
    return a.p
try:
    g()
except ZeroDivisionError as e:
    print("caught", e)
lam = lambda q: q.missing
try:
    lam(3)
except AttributeError as e:
    raise ValueError("from handler") from e
