"""Methods and errors of the built-in containers."""
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
class I:
    def __init__(s, v): s.v = v
    def __index__(s): return s.v
L = [3, 1, 2]
t(L.append); t(L.append, 1, 2); t(L.extend, 5); t(L.insert, 1); t(L.insert, "a", 1); t(L.pop, "a"); t(L.pop, 99); t([].pop); t(L.remove, 99); t(L.index, 99); t(L.index, 3, 1); t(L.index, 1, -2, 9); t(L.count, 1); t(L.sort, reverse=True); print(L); t(L.sort, lambda x: x); t(L.sort, key=5); t([1, "a"].sort); t(L.copy); t(L.clear); print(L); t(L.reverse)
L = list(range(10))
t(lambda: L[20]); t(lambda: L["a"]); t(lambda: L[1.5]); t(lambda: L[::0]); t(lambda: L[2:8:3]); t(lambda: L[::-3]); t(lambda: L[I(3)]); t(lambda: L[-100:100]); t(lambda: L.__setitem__(50, 1)); t(lambda: L.__delitem__(50)); t(lambda: L.__setitem__(slice(0, 4, 2), [1])); t(lambda: L.__setitem__(slice(0, 2), 5)); t(lambda: L + (1,)); t(lambda: L + 5); t(lambda: L * "a"); t(lambda: L * 1.5); t(lambda: [1] * -1); t(lambda: [1, 2] < [1, 3]); t(lambda: [1] < 5); t(lambda: [1, "a"] < [1, 2]); t(lambda: [1] == (1,)); t(lambda: [[]] * 2); t(lambda: 5 in [1, 5]); t(hash, []); t(list, 5); t(list, "ab", 1); t(lambda: list(x=1)); t(lambda: -[1]); t(lambda: [1] - [1])
L[2:5] = "xyz!"; print(L); L[::2] = [0] * len(L[::2]); print(L); del L[1::3]; print(L); L[1:1] = [9, 9]; print(L); L *= 2; print(len(L)); L += "ab"; print(L[-2:]); del L[:]; print(L); L += (i for i in range(2)); print(L)
t(lambda: [1, 2, 3].__iter__().__length_hint__()); t(lambda: list(reversed([1, 2]))); t(sorted, [3, 1], reverse=1); t(sorted, "bca", key=ord); t(sorted, [1, None]); t(sorted); t(sorted, [1], None); t(sorted, 5); t(sorted, {"b": 1, "a": 2}); t(min, []); t(max, [], default=3); t(min, 1, "a"); t(max, 1, 2, key=lambda v: -v); t(min); t(max, 5); t(max, [1], 2) if False else None; t(min, [3, 1], key=None); t(max, 1, 2, default=3); t(min, "b", "a")
T = (1, 2, 3)
t(lambda: T[5]); t(lambda: T["a"]); t(lambda: T + [1]); t(lambda: T * 2); t(T.index, 9); t(T.count, 1); t(lambda: T.__setitem__(0, 1)); t(lambda: hash((1, []))); t(tuple, 5); t(lambda: (1, 2) < (1, "a")); t(lambda: T[::-1]); t(lambda: (1,) == [1]); t(lambda: tuple("ab")); t(repr, (1,)); t(lambda: () < (0,)); t(T.index, 3, 0, 1)
def asg(): T[0] = 1
t(asg)
def dl(): del T[0]
t(dl)
D = {"a": 1, "b": 2}
t(lambda: D["z"]); t(lambda: D[[1]]); t(D.pop, "z"); t(D.pop, "z", 5); t(D.pop); t(D.get); t(D.get, [1]); t(D.setdefault, "c"); t(D.popitem); t({}.popitem); t(D.update, 5); t(D.update, [1]); t(D.update, [(1, 2, 3)]); t(D.update, [("x", 1)], y=2); print(D); t(dict, [1, 2]); t(dict, [(1,)]); t(dict, a=1, **{"b": 2}); t(dict, 5); t(dict, {"a": 1}, a=2); t(dict, [("a", 1)], [1]); t(dict.fromkeys, [1, 2]); t(dict.fromkeys, "ab", 0); t(dict.fromkeys, 5); t(lambda: D | {"q": 1}); t(lambda: D | [("q", 1)]); t(lambda: D < D); t(lambda: D + D); t(hash, D); t(lambda: {**D, **{"a": 9}}); t(lambda: {[]: 1}); t(lambda: D.keys() & {"a"});  t(lambda: D.keys() == {"a", "b", "x", "y"}); t(lambda: D.values() == D.values()); t(lambda: ("a", 1) in D.items()); t(lambda: D.keys()[0]); t(lambda: list(reversed(D))); t(lambda: D.keys().isdisjoint("q")); t(lambda: D.keys().mapping); t(repr, D.items()); t(len, D.values()); t(lambda: D.keys() < {"a"}); t(lambda: D.keys() ^ {"a"} == D.keys() - {"a"})
D |= [("k", 1)]; print(D)
def ch():
    for k in D: D[k + "1"] = 1
t(ch)
def ch2():
    for k in D: del D[k]
t(ch2)
def ch3():
    s = {1, 2}
    for k in s: s.add(k + 10)
t(ch3)
def ch4():
    for k, v in D.items(): D["new"] = 5
t(ch4)
S = {3, 1, 2}
t(S.remove, 9); t(S.discard, 9); t(S.add, []); t(set().pop); t(lambda: S | [1]); t(lambda: S & 5); t(S.union, [4], (9,)); t(S.intersection, [1, 2]); t(S.difference, [1]); t(S.symmetric_difference, [1, 9]); t(S.update, [7], [8]); print(sorted(S)); t(S.issubset, range(10)); t(S.issuperset, [1]); t(S.isdisjoint, [50]); t(lambda: S < {1}); t(lambda: S <= S); t(lambda: {1} < {1, 2}); t(lambda: S == frozenset(S)); t(hash, S); t(set, 5); t(set, [[]]); t(frozenset, "aab" and [1, 1]); t(repr, set()); t(repr, frozenset()); t(lambda: frozenset([1]) | {2}); t(lambda: {1} | frozenset([2])); t(lambda: S - 1); t(lambda: S < [1]); t(S.union, 5); t(lambda: S.copy() is S); t(lambda: {1, 2} ^ {2, 3}); t(S.difference_update, [1]); t(S.intersection_update, [2, 3]); t(S.symmetric_difference_update, [2, 9]); print(sorted(S)); t(lambda: S[0]); t(lambda: frozenset().add(1)); t(lambda: {1}.__contains__({1})); t(lambda: {frozenset([1])}.__contains__({1})); t(S.clear); print(S)
S = {1}; S |= {2}; S &= {2, 3}; S -= {5}; S ^= {7}; print(S); t(lambda: S.__ior__([1]))
R = range(2, 20, 3)
print(R, len(R), R[1], R[-1], R[1:3], R[::-1], 5 in R, 6 in R, 5.0 in R, R.index(5), R.count(5), R.start, R.stop, R.step, list(reversed(R)), R == range(2, 18, 3), R == range(2, 20, 3), hash(range(0)) == hash(range(5, 5)), range(0), bool(range(0)), range(10**20)[-1], len(range(0, 10**15, 7)), range(5, 0, -2), list(range(5, 0, -2)), range(3) == [0, 1, 2], R.index(8), range(1, 10)[2:5:2])
t(range, 1.5); t(range, 1, 2, 0); t(range); t(range, 1, 2, 3, 4); t(range, "a"); t(R.index, 99); t(lambda: R[100]); t(lambda: R["a"]); t(lambda: R + R); t(lambda: setattr(R, "x", 1)); t(lambda: setattr(R, "start", 1)); t(len, range(10**20)); t(range, I(3)); t(lambda: R < R)
s = slice(1, 5, 2); print(s, s.start, s.indices(4), slice(None).indices(3), slice(5) == slice(None, 5), slice(-1, None, -1).indices(3), repr(slice("a"))); t(slice); t(s.indices, -1); t(s.indices, "a"); t(lambda: slice(1) < slice(2)); t(slice, 1, 2, 3, 4); t(lambda: slice(1, 2, 0).indices(5))
for b in (b"", b"abc", b"Hello World", b"a,b", b"\x00\xff", bytearray(b"xyz")):
    print(repr(b), b.upper(), b.title(), b[::-1], b.hex(), b.find(b"b"), b.split(b","), b.replace(b"a", b"zz"), list(b), b * 2, b + b"!", b.isalpha(), b.center(8, b"-"), b.partition(b","), b.startswith(b"a"), b.decode("latin-1"), len(b), b.count(b""), b.strip(b"a"), b.rjust(5), b.zfill(6), b.swapcase(), 97 in b, b"b" in b, b == b"abc", b.hex(":") if b else "", b.islower(), b.isdigit(), b.splitlines(), b.expandtabs(), b.translate(None, b"a"), b.removeprefix(b"a"), b.join([b"1", b"2"]))
t(bytes, 3); t(bytes, -1); t(bytes, [1, 256]); t(bytes, "a"); t(bytes, "é", "utf-8"); t(bytes, ["a"]); t(bytes, 1.5); t(bytes, b"x"); t(bytes, range(3)); t(bytes.fromhex, "0a ff"); t(bytes.fromhex, "zz"); t(bytes.fromhex, "abc"); t(lambda: b"a" + "b"); t(lambda: b"abc"[0]); t(lambda: b"abc"[5]); t(lambda: b"abc"["a"]); t(lambda: b"a" < "b"); t(lambda: b"a" == "a"); t(b"abc".find, "a"); t(b"abc".find, 97); t(b"abc".find, 300); t(b"abc".split, "a"); t(b"a b".split); t(b"abc".decode, "ascii"); t(b"\xff".decode); t(b"\xff".decode, "ascii", "ignore"); t(b"ab\xe9".decode, "utf-8", "replace"); t(b"abc".join, ["a"]); t(b"abc".replace, "a", "b"); t(lambda: b"%d %s" % (1, b"x")); t(lambda: b"%s" % "x"); t(lambda: "a" in b"abc"); t(lambda: 300 in b"abc"); t(b"abc".index, b"z"); t(b"abc".startswith, "a"); t(b"abc".startswith, (b"a", b"x")); t(hash, bytearray()); t(lambda: {b"a": 1}[b"a"]); t(b"a".maketrans, b"ab", b"xy"); t(b"abc".center, 9, b"xx"); t(lambda: b"abc".foo); t(repr, b"'\"\n\\\x7f"); t(str, b"a"); t(bytes.maketrans, b"a", b"bc")
B = bytearray(b"abc"); B.append(100); B.extend(b"ef"); B.insert(0, 65); B[1] = 66; B += b"!"; B[2:3] = b"ZZ"; del B[0]; print(B, B.pop(), B, B.pop(0)); B.remove(90); B.reverse(); print(B); t(B.append, 256); t(B.append, "a"); t(B.remove, 1); t(B.extend, "a"); t(lambda: B.__setitem__(0, 300)); t(lambda: B.__setitem__(50, 1)); B.clear(); print(B); t(B.pop); t(bytearray, "a"); t(bytearray, 2); t(lambda: bytearray(b"a") == b"a"); t(lambda: bytearray(b"a") + b"b"); t(lambda: b"b" + bytearray(b"a"))
t(enumerate, 5); t(lambda: list(enumerate("ab", 5))); t(lambda: list(enumerate("ab", start=-1))); t(enumerate, "a", "b"); t(lambda: list(zip([1, 2], "ab", strict=True))); t(lambda: list(zip([1], "ab", strict=True))); t(lambda: list(zip([1, 2], "a", strict=True))); t(lambda: list(zip())); t(zip, 5); t(zip, [1], 5); t(lambda: list(map(None, [1]))); t(map, len); t(map); t(lambda: list(map(lambda a, b: a + b, [1, 2], [3]))); t(lambda: list(filter(None, [0, 1, "", "a"]))); t(filter, 1); t(lambda: list(filter(5, [1]))); t(any, 5); t(all, []); t(any, [0, 1]); t(iter, 5); t(next, 5); t(next, iter([])); t(next, iter([]), 7); t(lambda: list(iter(lambda: 1, 1))); t(iter, 5, 6); t(reversed, {1}); t(reversed, 5); t(lambda: list(reversed("abc"))); t(callable, 5); t(isinstance, 1, "a"); t(isinstance, 1); t(issubclass, 1, int); t(issubclass, int, 5); t(id); t(type); t(type, 1, 2); t(hash, 1, 2); t(vars, 5); t(dir, 1, 2); t(print, 1, sep=5); t(print, 1, end=5); t(print, 1, foo=2); t(input, 1, 2); t(open, "/nonexistent/x"); t(open, "/tmp", "r"); t(open, "x", "q"); t(open, "x", "rb", encoding="utf-8"); t(open, 5.5); t(open, "x", "rw"); t(open, "/nonexistent/x", "w"); t(bin, 5.5); t(lambda: format(5, "d", 1)); t(repr); t(ascii, "é"); t(chr); t(sum, "ab"); t(divmod, 1); t(len); t(len, 1, 2); t(abs); t(object, 1); t(lambda: object().x); t(lambda: setattr(object(), "x", 1)); t(property, 1, 2, 3, 4, 5); t(staticmethod); t(classmethod, 1, 2)
