import copy
class A:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y
class B(A):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z
b = B(1, 2, 3)
print(b.__dict__, vars(b))
print(hasattr(A(1, 2), "__dict__"))
c = copy.copy(A(3, 4))
print(c.x, c.y)
d = copy.copy(b)
print(d.x, d.y, d.z, d.__dict__)
class C(B):
    __slots__ = ("w",)
c = C(1, 2, 3)
c.w = 9
c.extra = 5
print(c.__dict__)
e = copy.deepcopy(c)
print(e.w, e.x, e.extra, e.__dict__)
class P:
    __slots__ = ("a", "_P__b", "__c")
    def __init__(self):
        self.a = [1]
        self.__c = 5
p = P()
q = copy.copy(p)
print(q.a is p.a, q._P__c)
try:
    q.zzz = 1
except AttributeError as ex:
    print(ex)
try:
    print(q._P__b)
except AttributeError as ex:
    print(ex)
q = copy.deepcopy(p)
print(q.a is p.a, q._P__c)
from dataclasses import dataclass, field, replace
@dataclass(slots=True)
class D:
    n: int
    v: list = field(default_factory=list)
d = D(1)
d2 = copy.copy(d)
print(d2, d2.v is d.v, d == d2)
d3 = copy.deepcopy(d)
print(d3, d3.v is d.v, replace(d, n=4))
@dataclass
class F(D):
    m: str = "q"
f = F(2)
print(f, f.__dict__, copy.copy(f))
class X:
    __slots__ = "only"
x = X()
try:
    x.only
except AttributeError as e:
    print(e)
try:
    del x.only
except AttributeError as e:
    print(e)
x.only = None
print(x.only)
del x.only
print(hasattr(x, "only"), X.only)
try:
    class Y(X, A): pass
except TypeError as e:
    print(e)
class Z(X):
    __slots__ = ()
class M:
    __slots__ = ()
    def hi(self): return "hi"
class W(M, Z):
    __slots__ = ("more",)
w = W(); w.only = 1; w.more = 2
print(w.hi(), w.only, w.more)
for bad in ((1,), ("a b",)):
    try:
        type("Bad", (), {"__slots__": bad})
    except TypeError as e:
        print(e)
try:
    class I(int):
        __slots__ = ("q",)
except TypeError as e:
    print(e)
class L(list):
    __slots__ = ("tag",)
l = L([1, 2]); l.tag = "t"
print(l, l.tag, copy.copy(l).tag)
try:
    l.other = 1
except AttributeError as e:
    print(e)
class LL(L): pass
ll = LL([3]); ll.tag = 1; ll.z = 2
print(ll.__dict__, ll.tag)
class E(Exception):
    __slots__ = ("code",)
    def __init__(self, m, code):
        super().__init__(m)
        self.code = code
e = E("m", 3)
e.note = 1
print(e.__dict__, e.code, e.args)
try:
    A.x.__set__(5, 1)
except TypeError as ex:
    print(ex)
print(A.__slots__, sorted(k for k in dir(A) if not k.startswith("__")))
@dataclass(frozen=True, slots=True, order=True)
class FD:
    a: int
    b: str = "z"
fd = FD(1)
print(copy.copy(fd), copy.deepcopy(fd), fd < FD(2), {fd: 1}[FD(1)])
try:
    fd.a = 3
except Exception as ex:
    print(type(ex).__name__, ex)
