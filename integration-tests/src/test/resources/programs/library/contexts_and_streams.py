from contextlib import *
import io, sys
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
with suppress(KeyError, ValueError): raise ValueError(1)
def f():
    with suppress(KeyError): raise ValueError(1)
t(f)
class X:
    def close(self): print("closed")
with closing(X()) as x: print(type(x).__name__)
with nullcontext(5) as n: print(n)
with ExitStack() as st:
    st.callback(print, "cb", sep="-")
    st.enter_context(closing(X()))
    st.push(lambda *a: print("exit", a[0]) or True)
    raise KeyError("k")
def f():
    with ExitStack() as s:
        s.callback(lambda: 1 / 0)
t(f)
buf = io.StringIO()
with redirect_stdout(buf): print("hidden")
print(repr(buf.getvalue()))
b = io.StringIO("a\nb\nc"); print(b.readline(), b.read(), b.tell(), b.seek(0), list(b)); b = io.StringIO(); b.write("xyz"); b.seek(1); b.write("Q"); print(b.getvalue(), b.truncate(2), b.getvalue(), b.closed)
t(lambda: b.write(5))
bb = io.BytesIO(b"ab\ncd"); print(bb.readline(), bb.read(1), bb.getvalue(), bb.tell()); bb.write(b"ZZ"); print(bb.getvalue())
print("x", file=sys.stderr) if 0 else None
import copy
l = [1, [2, 3], {"a": [4]}]; c = copy.copy(l); d = copy.deepcopy(l); l[1].append(9); print(c, d)
class P:
    def __init__(self): self.v = [1]
p = P(); q = copy.copy(p); r = copy.deepcopy(p); p.v.append(2); print(q.v, r.v, type(r).__name__)
a = [1]; a.append(a); e = copy.deepcopy(a); print(e[1] is e, e is a)
class C:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
print(copy.copy(C()), copy.deepcopy([C()]), copy.copy((1, 2)), copy.deepcopy({1: {2}}), copy.copy({1}), copy.deepcopy(5))
import heapq, bisect
h = [5, 1, 4, 2]; heapq.heapify(h); print(h); heapq.heappush(h, 0); print(heapq.heappop(h), h, heapq.heappushpop(h, 3), heapq.heapreplace(h, 9), h, heapq.nlargest(2, [3, 1, 2]), heapq.nsmallest(2, [3, 1, 2], key=lambda x: -x), list(heapq.merge([1, 4], [2, 3])))
t(lambda: heapq.heappop([])); t(lambda: heapq.heapify((1,)))
print(bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2), bisect.bisect_right([1, 2], 5, 0, 1), bisect.bisect_left([1, 2, 3], -2, key=lambda x: -x)); z = [1, 3]; bisect.insort(z, 2); print(z)
