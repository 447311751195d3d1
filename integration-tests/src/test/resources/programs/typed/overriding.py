class Shape:
    sides = 0
    def area(self): return 0
    def describe(self): return f"{type(self).__name__} {self.area()} {self.sides}"
class Square(Shape):
    sides = 4
    def __init__(self, s): self.s = s
    def area(self): return self.s * self.s
class Circle(Shape):
    sides = float("inf")
    def __init__(self, r): self.r = r
    def area(self): return 3.14 * self.r ** 2
class Weird(Square):
    sides = None
    def area(self): return "unknown"
class Named(Shape):
    @property
    def sides(self): return "prop"
    def area(self): return None
for s in [Square(3), Circle(2), Weird(1), Shape(), Named()]:
    print(s.describe())
def total(shapes):
    t = 0
    for s in shapes:
        t += s.area()
    return t
print(total([Square(2), Square(2.5), Circle(1)]))
try:
    print(total([Weird(1)]))
except TypeError as e:
    print(e)
class Base:
    def __init__(self, v): self.v = v
    def get(self): return self.v
    def twice(self): return self.get() * 2
class Str(Base):
    def get(self): return str(self.v)
class Extra(Base):
    def get(self, more=1): return self.v + more
class Kw(Base):
    def get(self, *args, **kw): return (args, kw)
print(Base(2).twice(), Str(2).twice(), Extra(2).twice(), Kw(1).twice())
class Animal:
    def speak(self): raise NotImplementedError
    def run(self):
        try:
            return self.speak()
        except NotImplementedError:
            return "?"
class Dog(Animal):
    def speak(self): return "woof"
class Cat(Animal):
    speak = lambda self: "meow"
class Fish(Animal):
    speak = None
print(Dog().run(), Cat().run(), Animal().run())
try:
    Fish().run()
except TypeError as e:
    print(e)
class A:
    def m(self): return "A"
class B(A):
    def m(self): return "B" + super().m()
class C(A):
    def m(self): return "C" + super().m()
class D(B, C):
    def m(self): return "D" + super().m()
print(D().m(), [c.__name__ for c in D.__mro__])
class M1:
    def __init__(self, **kw):
        super().__init__(**kw)
        self.m1 = 1
class M2:
    def __init__(self, z=0, **kw):
        super().__init__(**kw)
        self.z = z
class Both(M1, M2):
    def __init__(self):
        super().__init__(z=9)
x = Both()
print(x.m1, x.z)
class Temp:
    def __init__(self): self._c = 0
    @property
    def c(self): return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self): self._c = None
    @staticmethod
    def make(v):
        t = Temp(); t.c = v; return t
    @classmethod
    def build(cls, v):
        t = cls(); t.c = v; return t
class Sub(Temp): pass
t = Temp.make(5); t.c += 1.5; print(t.c)
try: t.c = -300
except ValueError as e: print(e)
del t.c; print(t.c)
print(type(Sub.build(3)).__name__, Sub.build(3).c, t.make(1).c)
class L(list):
    def total(self): return sum(self)
    def append(self, v): super().append(v * 2)
l = L([1, 2]); l.append(3); print(l, l.total(), len(l), l[0], l + [1], type(l + [1]).__name__)
class Dd(dict):
    def __missing__(self, k): return k * 2
    def __setitem__(self, k, v): super().__setitem__(k, str(v))
d = Dd(); d["a"] = 1; print(d["a"], d["zz"], d, len(d), "zz" in d)
class I(int):
    def __add__(self, o): return I(int(self) + o + 100)
print(I(1) + 2, 2 + I(1), type(I(3) * 2).__name__, I(5) == 5, {5: "x"}[I(5)])
class S(str):
    def upper(self): return "UP"
print(S("a").upper(), S("a") + "b", S("a").lower(), f"{S('q')}", len(S("abc")))
print(isinstance(l, list), issubclass(L, list), isinstance(I(1), (str, int)))
