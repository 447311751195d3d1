from collections.abc import *
import string, types
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class It:
    def __iter__(self): return iter([])
class Nx(Iterator):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
print(isinstance([], Iterable), isinstance(5, Iterable), isinstance("a", Sequence), isinstance({}, Mapping), isinstance([], MutableSequence), isinstance((), MutableSequence), isinstance(len, Callable), isinstance(lambda: 1, Callable), isinstance(5, Hashable), isinstance([], Hashable), isinstance(It(), Iterable), isinstance(It(), Iterator), isinstance(iter([]), Iterator), list(Nx()), isinstance({1}, Set), isinstance(frozenset(), MutableSet), issubclass(dict, MutableMapping), isinstance({}.keys(), KeysView), isinstance([], Sized), isinstance([], Collection), isinstance(range(3), Sequence), isinstance(b"", Sequence))
print(string.ascii_letters, string.digits, string.punctuation, repr(string.whitespace), string.capwords("hello  big world"), len(string.printable))
n = types.SimpleNamespace(a=1, b="x"); print(n, n.a, n == types.SimpleNamespace(a=1, b="x")); n.c = 3; print(n)
print(types.MappingProxyType({"a": 1})["a"], isinstance(t, types.FunctionType), types.NoneType)
