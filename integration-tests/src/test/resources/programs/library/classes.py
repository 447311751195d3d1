class A:
    x = 1
    def __init__(self, a): self.a = a
    def __repr__(self): return f"A({self.a!r})"
    def __eq__(self, o): return isinstance(o, A) and self.a == o.a
    def __lt__(self, o): return self.a < o.a
    @property
    def p(self): return self.a * 2
    @p.setter
    def p(self, v): self.a = v // 2
    @classmethod
    def make(cls, v): return cls(v)
    @staticmethod
    def s(v): return v + 1
class B(A):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
    def __str__(self): return "B!"
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError(i)
        return i * 10
    def __contains__(self, v): return v == 5
    def __call__(self, *a, **k): return (a, k)
    def __iter__(self): return iter([1, 2])
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", a[0]); return True
    def __bool__(self): return False
    def __add__(self, o): return ("add", o)
    def __radd__(self, o): return ("radd", o)
    def __iadd__(self, o): self.b += o; return self
    def __getattr__(self, n): return "dyn " + n
    def __hash__(self): return 7
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
b = B(1, 2)
print(b, repr(b), b.p, b.x, b.a, len(b), b[1], list(b), 5 in b, b(1, 2, k=3), bool(b), b + 1, 1 + b, b.zzz)
b.p = 10; print(b.a)
b += 5; print(b.b)
with b as c: raise ValueError("x")
print(A.make(3), B.s(4), A(1) == A(1), A(1) != A(2), sorted([A(3), A(1), A(2)]), max(A(3), A(5)), hash(b))
t(lambda: A())
t(lambda: A(1, 2))
t(lambda: A(1).nope)
t(lambda: A.nope)
t(lambda: hash(A(1)))
t(lambda: A(1) < 3)
t(lambda: A(1) > "a")
t(lambda: A(1) + 1)
t(lambda: 1 + A(1))
t(lambda: -A(1))
t(lambda: A(1)())
t(lambda: A(1)[0])
t(lambda: len(A(1)))
t(lambda: iter(A(1)))
t(lambda: next(A(1)))
t(lambda: 1 in A(1))
print(A.__name__, A.__mro__, B.__bases__, type(b), type(A), isinstance(b, A), issubclass(B, A), B.__dict__["__len__"] is B.__len__)
print(A.p, A.make, b.make) if 0 else None
print(type(A.p), callable(A), callable(3), hasattr(b, "a"), getattr(b, "a"), vars(A(1)), A(1).__dict__, A(1).__class__)
class S:
    __slots__ = ("a", "b")
s = S(); s.a = 1; print(s.a)
t(lambda: s.b)
def f(): s.c = 3
t(f)
t(lambda: s.__dict__)
class D:
    def __init__(self): self.d = {}
    def __setattr__(self, n, v): object.__setattr__(self, n, v); print("set", n)
    def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
d = D(); d.q = 1; del d.q
t(lambda: d.q)
class Desc:
    def __set_name__(self, o, n): self.n = n
    def __get__(self, i, o): return (self.n, i is None, o.__name__)
    def __set__(self, i, v): print("desc set", v)
class E2:
    z = Desc()
print(E2.z, E2().z); e2 = E2(); e2.z = 4
class N:
    def __init_subclass__(cls, **k): print("sub", cls.__name__, k)
class N2(N, a=1): pass
t(lambda: type("X", (A,), {"q": 5})(1).q)
X = type("X", (), {"f": lambda self: 5}); print(X().f(), X)
class L(list):
    def append(self, x): super().append(x * 2)
l = L([1]); l.append(5); print(l, len(l), type(l).__name__, l == [1, 10], l + [1], isinstance(l, list))
class DD(dict):
    def __missing__(self, k): return k * 2
print(DD(a=1)["zz"], DD(a=1))
class I(int):
    def __repr__(self): return "I" + int.__repr__(self)
print(I(5), I(5) + 1, [I(3)], I(5) == 5, {5: 1}[I(5)], str(I(7)), f"{I(7):03d}", I("12"))
class St(str):
    def shout(self): return self.upper() + "!"
print(St("ab").shout(), St("ab") + "c", len(St("abc")), St("ab") == "ab", {"ab": 1}[St("ab")])
class F(float): pass
print(F(1.5) + 1, F(2.5))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(T(1, 2), T(1, 2)[1], T(1,2) == (1, 2))
class Er(Exception):
    def __init__(self, code): super().__init__("code %d" % code); self.code = code
try: raise Er(5)
except Er as e: print(e, e.code, repr(e), e.args)
try:
    try: 1 / 0
    except ZeroDivisionError as e: raise KeyError("k") from e
except KeyError as e: print(repr(e), repr(e.__cause__), e.__suppress_context__, repr(e.__context__))
try:
    try: {}["a"]
    except KeyError: raise ValueError("v")
except ValueError as e: print(repr(e.__context__), e.__cause__)
import sys
try: raise ValueError("q")
except ValueError: print(sys.exc_info()[0], sys.exception())
print(sys.exc_info(), sys.version_info[:2], sys.version_info >= (3, 8), sys.maxsize)
t(lambda: int("x")); t(lambda: [].pop()); t(lambda: {}.popitem()); t(lambda: "a" + 1); t(lambda: [1] + (2,)); t(lambda: {} | []); t(lambda: None.foo); t(lambda: (1,2)[5]); t(lambda: "abc"[10]); t(lambda: {1: 2}[3]); t(lambda: {[]: 1})
print(int | None, list[int], dict[str, list[int]], isinstance(3, int | str), isinstance("a", (int, str)), int | str == str | int)
print(iter([1]).__class__.__name__, zip([1], [2]), map) if 0 else None
print(list(zip([1, 2, 3], "ab")), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, 2])), list(enumerate("ab", 5)), list(reversed([1, 2, 3])), list(reversed("abc")))
t(lambda: list(zip([1], [1, 2], strict=True))); t(lambda: list(zip([1, 2], [1], strict=True))); t(lambda: list(zip([1],[1],[1,2], strict=True))); t(lambda: zip(1)); t(lambda: max([])); t(lambda: max([], default=3)); t(lambda: max(1, 2, default=3)); t(lambda: min("b", "a", key=lambda x: -ord(x))); t(lambda: sum(["a"], "")); t(lambda: sum([[1], [2]], [])); t(lambda: sum([0.1] * 10)); t(lambda: sum([1, 2.5, True])); t(lambda: sum([2**63 - 1, 1]))
t(lambda: round(2.5)); t(lambda: round(2.675, 2)); t(lambda: round(1234, -2)); t(lambda: round(1e300)); t(lambda: round("a")); t(lambda: abs(-5)); t(lambda: divmod(-7, 2)); t(lambda: divmod(7.5, 2)); t(lambda: pow(2, 100)); t(lambda: pow(3, -1, 7)); t(lambda: pow(2, -1)); t(lambda: pow(2, 10, 1000)); t(lambda: chr(128512)); t(lambda: chr(-1)); t(lambda: ord("ab")); t(lambda: ord(5)); t(lambda: hex(-255)); t(lambda: bin(5)); t(lambda: oct(8)); t(lambda: hex("a")); t(lambda: format(3.14159, ".2f")); t(lambda: ascii("é")); t(lambda: repr("a'b")); t(lambda: callable(len)); t(lambda: dir(A(1))[-3:]); t(lambda: len(5)); t(lambda: next(iter([]))); t(lambda: next(iter([]), 9)); t(lambda: list(iter(iter([1, 2, 3]).__next__, 3))); t(lambda: isinstance(1, 5)); t(lambda: issubclass(1, int)); t(lambda: getattr(5, "foo")); t(lambda: getattr(5, "foo", 1)); t(lambda: setattr(5, "foo", 1)); t(lambda: delattr(A(1), "foo")); t(lambda: hasattr(5, 3)); t(lambda: any([0, 1])); t(lambda: all([])); t(lambda: sorted([3, 1, 2], reverse=True)); t(lambda: sorted("bca", key=lambda c: -ord(c))); t(lambda: sorted([1, "a"])); t(lambda: hash([])); t(lambda: hash((1, 2))); t(lambda: id(None) == id(None)); t(lambda: print(1, 2, sep="-", end="!\n")); t(lambda: print(1, sep=5)); t(lambda: print("a", file=sys.stdout, flush=True)); t(lambda: print(end="")); t(lambda: print(None, True, 1.5, [1], (1,), {1: 2}, {1}))
print(len, print, [].append, str.upper, A.s, A.make(1).make, type(len), type([].append), type(str.upper), type(A.s)) if 0 else None
print(len, str.upper, int.__add__, NotImplemented, Ellipsis, type(None), type(NotImplemented), type(...), object, type, int)
