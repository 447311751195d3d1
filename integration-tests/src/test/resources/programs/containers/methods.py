l = [5, 3, 8, 1]
l.sort(); print(l); l.sort(reverse=True); print(l); l.sort(key=lambda v: v % 4); print(l)
print(sorted("bca"), sorted([(2, "a"), (1, "b"), (1, "a")]), sorted(["bb", "a", "ccc"], key=len, reverse=True), sorted({"b": 1, "a": 2}))
l.append(9); l.insert(1, 7); l.extend((1, 2)); print(l, l.pop(), l.pop(0), l.index(9), l.count(1)); l.remove(9); l.reverse(); print(l); c = l.copy(); l.clear(); print(l, c)
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], (1, "a") < (1, "b"), [1, 2] == [1.0, 2.0], (1,) == [1], [[1], 2] == [[1], 2])
print(3 in [1, 2, 3], [1] in [[1]], None in [None], [1, 2] * 2, [0] * 0, 2 * (1,))
print(list("abc")[::-1], [1, 2, 3, 4][-3:-1], [1, 2, 3][5:], [1, 2, 3][-100:2], (1, 2, 3)[::2])
d = {"b": 2, "a": 1}
d["c"] = 3; d.update(a=10, z=26); d.update([("q", 1)]); d.update({"w": 5}); print(d)
print(d.pop("q"), d.pop("nope", None), d.popitem(), d.get("x"), d.setdefault("y", []), "a" in d, len(d), list(d), list(d.values()), list(d.items()))
del d["b"]; d["b"] = "back"; print(d, d == dict(d), d | {"new": 1}, {1: "a"} == {1.0: "a"})
print(dict(a=1, b=2), dict([(1, 2)]), dict({"x": 1}, y=2), dict(zip("ab", [1, 2])), dict.fromkeys("ab"), dict.fromkeys([1], 0), {})
v = d.values(); k = d.keys(); it = d.items(); d["late"] = 1; print(len(v), "late" in k, ("late", 1) in it, k & {"a", "zz"}, sorted(k | {"1"}), k - {"a"} == set(list(k)) - {"a"})
print(list(reversed(d)), max(d, key=lambda q: str(d[q])), sum({1: 2, 3: 4}), min({5: 1, 2: 2}.items()))
try: {}["x"]
except KeyError as e: print(repr(e), e)
try: {[1]: 2}
except TypeError as e: print(e)
s = {3, 1, 2}
s.add(4); s.discard(10); s.update([5, 6], {7}); print(sorted(s), len(s), 3 in s); s.remove(3)
try: s.remove(3)
except KeyError as e: print(e)
a, b = {1, 2, 3}, {2, 3, 4}
print(a & b, a | b, a - b, a ^ b, a <= b, {2} < a, a >= {1}, a.isdisjoint({9}), a.union([9]), a.intersection([1, 2], [2]), a.difference([1]), a.symmetric_difference([1, 8]), a.issubset({1, 2, 3, 4}), a.issuperset([1]))
f = frozenset([1, 2]); print(f, {f: 1}[frozenset([2, 1])], f | {3}, hash(f) == hash(frozenset([2, 1])), f == {1, 2}, type(f & {1}).__name__)
print({1, True, 1.0}, {0, False}, {"a", "a"}, set(), {()}, set([1, 2]) == {2, 1}, {1: 1, True: 2})
t = (1, "a", None, 2.5); print(t, t[1], t[-1], t[1:3], len(t), t.index("a"), t.count(None), t + (1,), t * 1, (), (1,), ((1,),), hash((1, 2)) == hash((1.0, 2)), tuple("ab"))
x, y = t[:2]; print(x, y)
from collections import deque, Counter, defaultdict, OrderedDict, namedtuple
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); print(q, q[0], q.pop(), q.popleft(), len(q), list(q)); q.rotate(1); q.extend([5, 6]); print(q, 5 in q)
cn = Counter("mississippi"); print(cn, cn["s"], cn["zz"], cn.most_common(2), sorted(cn.elements())[:3], cn + Counter("ms"), cn - Counter("iiii"), sum(cn.values())); cn.update("zz"); cn["i"] -= 1; print(cn)
dd = defaultdict(list); dd["a"].append(1); dd["b"]; print(dd, dict(dd), "c" in dd, len(dd)); di = defaultdict(int); di["x"] += 5; print(di); dl = defaultdict(lambda: defaultdict(int)); dl["a"]["b"] += 1; print({k: dict(v) for k, v in dl.items()})
od = OrderedDict(a=1, b=2); od.move_to_end("a"); print(od, list(od), od.popitem(last=False))
P = namedtuple("P", ["x", "y"]); p = P(1, y=2); print(p, p.x, p[1], p._replace(x=5), p._asdict(), P._fields, p == (1, 2), *p); a1, b1 = p; print(a1 + b1)
m = [[0] * 2 for _ in range(2)]; m[0][0] = 1; n = [[0] * 2] * 2; n[0][0] = 1; print(m, n)
import itertools as it
print(list(it.chain([1], "a")), list(it.product([1, 2], "ab")), list(it.permutations([1, 2, 3], 2))[:3], list(it.combinations("abc", 2)), list(it.accumulate([1, 2, 3])), list(it.groupby("aabbc"))[0][0], [(k, len(list(g))) for k, g in it.groupby("aabbc")], list(it.zip_longest([1], [2, 3], fillvalue=0)), list(it.islice(it.count(5, 2), 3)), list(it.repeat(1, 2)), list(it.starmap(pow, [(2, 3)])), list(it.dropwhile(lambda x: x < 2, [1, 2, 1])))
l = [1, 2]; l.append(l); print(l, len(l)); d = {}; d["d"] = d; print(d)
print([None] * 2, [[]] * 2, [()], [{}], {"a": {"b": {"c": []}}}, [1, [2, [3, [4]]]], ["it's", 'q"q', "\n"], [b"x", 1.0, 1e20, 1j, True, None, ..., int, len])
st = [3, 1, 2]; print(sorted(st) is st, st.sort(), st, list(reversed(st)), list(map(str, st)), list(filter(lambda v: v > 1, st)), any(st), all(st), list(enumerate(st, 10)), list(zip(st, "ab", [True])))
print(max(3, 1), max([1, 5], key=lambda v: -v), min("b", "a"), max([], default="none"), sum([0.1] * 3), sum([[1], [2]], []), abs(-3.5), divmod(7, -2), pow(2, 10), pow(3, -1), pow(2, 10, 7), round(3.14159, 2), bin(10), oct(8), hex(255), chr(65), ord("a"))
w = [1, 2, 3, 4, 5]
w[1:3] = []; print(w); w[len(w):] = [9]; print(w); w[0:0] = [0]; print(w)
class Item:
    def __init__(self, n, p): self.n, self.p = n, p
    def __repr__(self): return f"{self.n}:{self.p}"
items = [Item("b", 2), Item("a", 2), Item("c", 1)]
print(sorted(items, key=lambda i: i.p), sorted(items, key=lambda i: (i.p, i.n)), min(items, key=lambda i: i.n))
groups = {}
for i in items: groups.setdefault(i.p, []).append(i.n)
print(groups, {k: len(v) for k, v in groups.items()})
inv = {v: k for k, v in {"a": 1, "b": 2}.items()}; print(inv)
print([x for x in (lambda: [1, 2])()], *[1, 2], *"ab", sep=",")
big = {i: i * i for i in range(1000)}; print(len(big), big[999], sum(big.values())); [big.pop(i) for i in range(0, 1000, 2)]; print(len(big), 2 in big, 3 in big, list(big)[:3])
