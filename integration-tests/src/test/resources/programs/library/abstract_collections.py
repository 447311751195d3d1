"""The classes of collections.abc as bases, and abstract classes."""
from collections.abc import *
import collections.abc
from abc import ABC, abstractmethod
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
class Seq(Sequence):
    def __init__(self, *a): self.a = list(a)
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
s = Seq(1, 2, 3, 2)
print(list(s), 2 in s, 9 in s, list(reversed(s)), s.index(2), s.count(2), s.index(2, 2), isinstance(s, Iterable), isinstance(s, Collection))
t(s.index, 9); t(s.index, 1, 1, -1)
class MS(MutableSequence):
    def __init__(self, it=()): self.a = list(it)
    def __getitem__(self, i): return self.a[i]
    def __setitem__(self, i, v): self.a[i] = v
    def __delitem__(self, i): del self.a[i]
    def __len__(self): return len(self.a)
    def insert(self, i, v): self.a.insert(i, v)
    def __repr__(self): return f"MS({self.a})"
m = MS([1, 2])
m.append(3); m.extend([4, 5]); m += (6,); m.reverse(); print(m, m.pop(), m.pop(0), m); m.remove(4); print(m); m.extend(m); print(m); m.clear(); print(m, len(m))
t(m.pop); t(m.remove, 3)
class LS(Set):
    def __init__(self, it=()):
        self.e = []
        for v in it:
            if v not in self.e: self.e.append(v)
    def __iter__(self): return iter(self.e)
    def __contains__(self, v): return v in self.e
    def __len__(self): return len(self.e)
    def __repr__(self): return f"LS({self.e})"
a, b = LS("abc"), LS("bcd")
print(a & b, a | b, a - b, a ^ b, a <= b, a < b, a >= LS("ab"), a == LS("cba"), a != b, a.isdisjoint(LS("xyz")), sorted(a & set("ab")), len(set("ab") | a), a == {"a", "b", "c"}, {"a"} <= a, a - ["a"], "abx" & a, a > LS("a"), a > b)
t(hash, a); print(a._hash() == hash(frozenset("abc"))); t(lambda: a & 3); t(lambda: a < 3)
class MSet(MutableSet):
    def __init__(self, it=()): self.e = set(it)
    def __iter__(self): return iter(sorted(self.e))
    def __contains__(self, v): return v in self.e
    def __len__(self): return len(self.e)
    def add(self, v): self.e.add(v)
    def discard(self, v): self.e.discard(v)
    def __repr__(self): return f"MSet({sorted(self.e)})"
q = MSet([1, 2, 3]); q.add(4); q.discard(9); q.remove(1); print(q, q.pop(), q); q |= {7, 8}; q &= {7, 8, 9}; q ^= {8, 10}; q -= {7}; print(q); t(q.remove, 99); q.clear(); print(q); t(q.pop)
class Map(Mapping):
    def __init__(self, **k): self.d = k
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
mp = Map(a=1, b=2)
print(mp.get("a"), mp.get("z", 5), "a" in mp, list(mp.keys()), list(mp.values()), list(mp.items()), mp == {"a": 1, "b": 2}, mp == Map(a=1, b=2), mp != {}, dict(mp), {**mp}, mp.keys() & {"a"}, ("a", 1) in mp.items(), 2 in mp.values(), len(mp.keys()), sorted(mp), mp.keys() - {"a"}, isinstance(mp.keys(), KeysView))
t(lambda: mp["q"]); t(lambda: reversed(mp)); t(lambda: mp.pop("a")); t(lambda: hash(mp))
print(repr(mp.keys()).startswith("KeysView(<__main__.Map"), (lambda **k: k)(**mp))
class MM(MutableMapping):
    def __init__(self, *a, **k): self.d = {}; self.update(*a, **k)
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __repr__(self): return f"MM({self.d})"
x = MM({"A": 1}, B=2)
x["C"] = 3; x.update([("D", 4)], E=5); print(x, x.pop("a"), x.pop("zz", None), x.setdefault("F", 6), x.setdefault("F", 7), x.popitem(), x, "C" in x, x.get("c"))
t(x.pop, "zz"); del x["C"]; print(x); x.clear(); print(x, len(x)); t(x.popitem); x.update(MM(q=1)); print(x); x.update(k=3); print(x, x == {"q": 1, "k": 3})
class Inc(Sequence):
    def __len__(self): return 0
t(Inc)
class Inc2(MutableMapping): pass
t(Inc2)
class Inc3(Iterator): pass
t(Inc3)
class It(Iterator):
    def __init__(self): self.n = 0
    def __next__(self):
        if self.n >= 3: raise StopIteration
        self.n += 1
        return self.n
print(list(It()), iter(It()) is not None, isinstance(It(), Iterator))
class Gen(Generator):
    def __init__(self): self.i = 0
    def send(self, v):
        self.i += 1
        if self.i > 2: raise StopIteration
        return (self.i, v)
    def throw(self, typ, val=None, tb=None): raise typ
g = Gen(); print(next(g), g.send("x"), list(g)); g.close()
class H(Hashable):
    def __hash__(self): return 3
print(hash(H()), isinstance([], Hashable), isinstance(3, Hashable), issubclass(list, Sequence), issubclass(dict, Mapping), issubclass(set, MutableSet), isinstance("a", Sequence), isinstance(b"", Sequence), isinstance(range(3), Sequence), isinstance({}.keys(), KeysView), isinstance(len, Callable), isinstance(lambda: 0, Callable), isinstance(3, Callable), isinstance((x for x in []), Generator), isinstance(iter([]), Iterator), isinstance(frozenset(), Set), isinstance(frozenset(), MutableSet), isinstance({}, Reversible), isinstance(set(), Reversible), isinstance(zip(), Iterator), isinstance(bytearray(), MutableSequence), isinstance((), MutableSequence), issubclass(int, Hashable))
@Sequence.register
class Reg: pass
print(isinstance(Reg(), Sequence), issubclass(Reg, Sequence))
class Both(Sequence, Hashable):
    def __getitem__(self, i): return [1, 2][i]
    def __len__(self): return 2
    def __hash__(self): return 1
print(list(Both()), Both.__mro__)
class A1(ABC):
    @abstractmethod
    def f(self): ...
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    @staticmethod
    @abstractmethod
    def s(): ...
t(A1); print(sorted(A1.__abstractmethods__))
class A2(A1):
    def f(self): return super().f()
    p = 3
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return "s"
print(A2().f(), A2().p, A2.c(), A2().s(), A2.__abstractmethods__)
class SupCall(MutableSequence):
    def __getitem__(self, i): return super().__getitem__(i)
    def __setitem__(self, i, v): pass
    def __delitem__(self, i): pass
    def __len__(self): return 3
    def insert(self, i, v): print("insert", i, v)
    def append(self, v):
        print("app", v); super().append(v)
SupCall().append(5); t(lambda: SupCall()[0])
class ByteString2(Sequence):
    def __len__(self): return 2
    def __getitem__(self, i):
        if isinstance(i, slice): return "slice"
        if i >= 2: raise IndexError("custom")
        return i * 10
print(list(ByteString2()), ByteString2()[0:1], *ByteString2(), [y for y in ByteString2()], dict(enumerate(ByteString2())), max(ByteString2()), tuple(ByteString2()), sum(ByteString2()), sorted(ByteString2(), reverse=True))
