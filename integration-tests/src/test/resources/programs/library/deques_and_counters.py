from collections import *
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: deque([1,2,3],2)); t(lambda: deque(maxlen=-1)); t(lambda: deque().pop()); t(lambda: deque().popleft()); t(lambda: deque([1]).remove(2)); t(lambda: deque([1]).index(2)); t(lambda: deque([1])[5]); t(lambda: deque([1])["a"]); t(lambda: deque(1)); t(lambda: deque([1]) + [2]); t(lambda: deque([1],1) + deque([2])); t(lambda: deque([1]) * 3); t(lambda: hash(deque())); t(lambda: deque([1,2]) < deque([1,3])); t(lambda: deque([1]) == [1]); t(lambda: deque([1,2,3])[0:1]); t(lambda: deque([1],maxlen=1).insert(0,2)); t(lambda: deque(maxlen="a"))
def f():
    d = deque([1,2,3])
    for x in d: d.append(1)
t(f)
def f():
    d = deque([1,2,3,4,5]); d.rotate(2); print(d); d.rotate(-1); print(d); d.reverse(); print(d); d.extendleft([7,8]); print(d); d.insert(1,9); print(d); del d[0]; d[0]=100; print(d, 100 in d, d.count(3), len(d), d.copy(), d.maxlen); d += [5]; d *= 2; print(d); d.clear(); print(d, bool(d)); print(list(reversed(deque([1,2,3]))), deque([[1]]).copy())
t(f)
t(lambda: defaultdict(int)); t(lambda: defaultdict(1)); t(lambda: defaultdict(list, a=1)); t(lambda: defaultdict(None)["a"]); t(lambda: defaultdict(lambda: 5)["x"])
t(lambda: Counter("abracadabra")); t(lambda: Counter(a=3,b=1).most_common(1)); t(lambda: Counter("aab") + Counter("bc")); t(lambda: Counter("aab") - Counter("bc")); t(lambda: Counter("aab") & Counter("bc")); t(lambda: Counter("aab") | Counter("bc")); t(lambda: Counter()["x"]); t(lambda: list(Counter(a=2,b=1).elements())); t(lambda: Counter(a=2,b=1).total()); t(lambda: +Counter(a=-1,b=2)); t(lambda: -Counter(a=-1,b=2)); t(lambda: Counter(a=1) == Counter(a=1,b=0)); t(lambda: Counter(a=1) <= Counter(a=2)); t(lambda: Counter([1,2,2,3,3,3]).most_common()); t(lambda: Counter(1)); t(lambda: Counter()); t(lambda: Counter(a=1) == {"a": 1})
def f():
    c = Counter("ab"); c.update("bc"); print(c); c.subtract("a"); print(c); del c["zz"]; c["q"] += 1; print(c, c.copy(), dict(c)); c.update({"x": 5}); c.update(a=2); print(c); c += Counter("a"); print(c); print(Counter.fromkeys) if 0 else None
t(f); t(lambda: Counter.fromkeys("ab", 1))
t(lambda: OrderedDict(a=1)); t(lambda: OrderedDict()); t(lambda: OrderedDict([("a",1),("b",2)]) == OrderedDict([("b",2),("a",1)])); t(lambda: OrderedDict([("a",1),("b",2)]) == {"b":2,"a":1}); t(lambda: OrderedDict().popitem())
def f():
    o = OrderedDict(a=1,b=2,c=3); o.move_to_end("a"); print(o); o.move_to_end("c", last=False); print(o, o.popitem(), o.popitem(last=False), o); print(list(reversed(OrderedDict(a=1,b=2))), OrderedDict(a=1) | {"z": 1}, OrderedDict(a=1).copy())
    o.move_to_end("zz")
t(f)
P = namedtuple("P", "x y")
t(lambda: P(1,2)); t(lambda: P(1)); t(lambda: P(1,2,3)); t(lambda: P(x=1,y=2)); t(lambda: P(1,2)._replace(x=5)); t(lambda: P(1,2)._replace(z=5)); t(lambda: P(1,2)._asdict()); t(lambda: P._make([1,2])); t(lambda: P._make([1])); t(lambda: P._fields); t(lambda: P(1,2) == (1,2)); t(lambda: P(1,2).x); t(lambda: P); t(lambda: namedtuple("Q",["a","b"],defaults=[5])(1)); t(lambda: namedtuple("Q","a a")); t(lambda: namedtuple("Q","class")); t(lambda: namedtuple("Q","_a")); t(lambda: namedtuple("Q","a class _b a", rename=True)._fields); t(lambda: namedtuple("Q","1")); t(lambda: P(1,2)[0]); t(lambda: len(P(1,2))); t(lambda: {P(1,2): 1}[(1,2)]); t(lambda: [*P(1,2)]); t(lambda: P(1,2) + (3,)); t(lambda: P(3,4)[::-1]); t(lambda: sorted([P(2,1),P(1,2)])); t(lambda: str(P(1,2))); t(lambda: P(1,2).z); t(lambda: P.x); t(lambda: P(z=1)); t(lambda: isinstance(P(1,2), tuple))
def f():
    p = P(1,2); p.x = 5
t(f)
class V(namedtuple("V", "a b")):
    def s(self): return self.a + self.b
    def __str__(self): return "V!"
t(lambda: V(1,2).s()); t(lambda: V(1,2)); t(lambda: str(V(1,2)))
