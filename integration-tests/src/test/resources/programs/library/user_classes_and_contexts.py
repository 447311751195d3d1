"""UserDict, UserList, UserString, ChainMap and the managers of contextlib."""
from collections import *
from contextlib import *
import collections.abc
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
class D(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __missing__(self, k): return f"no {k}"
d = D({"a": 1}, b=2)
d["c"] = 3
print(d, d["A"], d["zz"], "A" in d, "a" in d, len(d), list(d), d.data, d.get("A"), d.get("q", 5), d == {"A": 1, "B": 2, "C": 3}, d.pop("A"), d.setdefault("x", 9), d, isinstance(d, collections.abc.MutableMapping), isinstance(d, dict), d | {"y": 1}, {"y": 1} | d, d.copy(), type(d.copy()), D.fromkeys("ab", 0), list(d.items()), bool(D()), repr(UserDict(a=1)))
d |= {"w": 1}; print(d); d.update(k=5); print(d, d.popitem()); del d["w"]; print(d)
t(lambda: UserDict()["x"]); t(hash, d)
class L(UserList):
    def total(self): return sum(self.data)
l = L([3, 1, 2])
l.append(5); l.sort(); l += [7]; print(l, l[0], l[1:3], type(l[1:]), l.total(), l + [1], [0] + l, l * 2, 3 in l, len(l), l == [1, 2, 3, 5, 7], l < [2], l.index(3), l.count(1), l.pop(), list(reversed(l)), l.copy(), type(l + l), L("ab"), L(l), sorted(l, reverse=True), isinstance(l, list))
l.insert(0, 9); l[0] = 8; del l[1]; l.extend((4, 4)); l.remove(4); l.reverse(); print(l, max(l)); l[1:2] = [0, 0]; print(l); l.clear(); print(l)
t(lambda: l.pop()); t(lambda: L()[0])
class S(UserString):
    def shout(self): return self.upper() + "!"
s = S("hello")
print(s, repr(s), s.shout(), type(s.shout()), s == "hello", s + " w", "a" + s, s[1], s[1:3], len(s), "ell" in s, s.find("l"), s.split("l"), s.replace("l", "L"), hash(s) == hash("hello"), s * 2, {"hello": 1}[s], s.startswith("he"), s.center(9, "*"), [c for c in s][:2], s < "z", int(S("42")), S(5), S("%s-%s") % (1, 2), "-".join(["a", str(s)]), s.isalpha(), s.title().data, s.count("l"), s.encode())
c = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(c, c["a"], c["b"], len(c), list(c), dict(c), "b" in c, c.get("z"), c.maps, c.new_child({"z": 0}), c.parents, c.new_child(), bool(ChainMap()), c == {"a": 1, "b": 3}, c | {"q": 1}, {"q": 1} | c, ChainMap())
c["n"] = 5; print(c.maps[0], c.pop("n"), c.copy()); t(lambda: c["zz"]); t(c.pop, "b"); t(lambda: c.__delitem__("b")); del c["a"]; print(c["a"]); t(c.popitem); c.maps.append({"deep": 1}); print(c["deep"], list(c.items()), c.new_child(x=1))
class DeepChain(ChainMap):
    def __setitem__(self, k, v):
        for m in self.maps:
            if k in m: m[k] = v; return
        self.maps[0][k] = v
dc = DeepChain({}, {"k": 1}); dc["k"] = 2; print(dc)
class Track(ContextDecorator):
    def __init__(self, n): self.n = n
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, *exc): print("exit", exc[0]); return self.n == "swallow"
@Track("a")
def f(x):
    "doc"
    return x * 2
print(f(3), f.__name__, f.__doc__)
@Track("swallow")
def g(): raise ValueError("x")
print(g())
with Track("w") as w: print(w.n)
class CM(AbstractContextManager):
    def __exit__(self, *a): print("cm exit")
with CM() as q: print(q is not None)
t(AbstractContextManager); print(isinstance(Track("q"), AbstractContextManager), issubclass(CM, AbstractContextManager))
@contextmanager
def cm(n):
    print("in", n)
    try: yield n * 2
    except KeyError as e: print("caught", e)
    finally: print("out", n)
with cm(3) as v: print(v)
with cm(4): raise KeyError("k")
@cm(5)
def dec(): print("body"); return 1
print(dec(), dec())
def noyield():
    if False: yield
t(lambda: contextmanager(noyield)().__enter__())
@contextmanager
def twice():
    yield 1
    yield 2
def tw():
    with twice(): pass
t(tw)
with ExitStack() as st:
    st.callback(print, "cb", 1, end="!\n")
    st.enter_context(cm(9))
    st.push(lambda *a: print("push", a[0]) or True)
    st.enter_context(suppress(ZeroDivisionError))
    print(st.pop_all is not None)
    1 / 0
with ExitStack() as st2:
    st2.callback(print, "later")
    moved = st2.pop_all()
print("before"); moved.close()
with nullcontext(5) as n: print(n)
with suppress(KeyError, ValueError): raise ValueError
class Cl:
    def close(self): print("closed")
with closing(Cl()) as c2: print(type(c2).__name__)
import io
buf = io.StringIO()
with redirect_stdout(buf): print("hidden")
print(repr(buf.getvalue()))
t(lambda: ExitStack().enter_context(3))
