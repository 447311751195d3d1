b = bytearray(b"hello world")
b[2:5] = b"XY"; print(b); b[::2] = b"123456"[:len(b[::2])]; print(b, len(b))
del b[::3]; print(b); del b[1:3]; print(b); b[1:1] = b"zzz"; print(b)
b *= 2; print(b); b += b"end"; print(b); b.clear(); print(b, len(b)); b.extend(range(5)); print(b)
b.insert(1, 9); b.insert(-100, 7); b.insert(100, 8); print(b); b.pop(); b.pop(0); b.remove(9); print(b)
b.reverse(); print(b)
for f in (lambda: b.pop(50), lambda: b.remove(77), lambda: b.__setitem__(50, 1), lambda: b.__delitem__(50), lambda: b.__setitem__(slice(0, 4, 2), b"abc"), lambda: b.append(300), lambda: b.__setitem__(0, 256)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
b[::2] = b""; print(b); b[5:2] = b"ins"; print(b); b[::-1] = bytes(range(len(b))); print(b)
del b[::-2]; print(b); del b[:]; print(b); b = bytearray(b"abc"); b[1:2] = []; print(b); b[:] = range(3); print(b)
b.__init__(b"new"); print(b)
from collections import OrderedDict
o = OrderedDict((i, i * i) for i in range(6))
o.move_to_end(2); o.move_to_end(4, last=False); print(o, o.popitem(last=False), o.popitem(), list(o))
for k in list(o): o.move_to_end(k, last=False)
print(o); o.popitem(False); o.popitem(False); o[9] = 1; o["a"] = 2; o.move_to_end("a", False); print(o, len(o)); o.popitem(last=False); o.clear()
try: o.popitem(last=False)
except KeyError as e: print(e)
try: o.move_to_end(1)
except KeyError as e: print(e)
for i in range(3000): o[i] = i
s = 0
while len(o) > 10:
    k = o.popitem(last=False)[0]; s += k if isinstance(k, int) else 1; o["x%d" % s if s % 7 == 0 else 5] = 1
print(s, list(o)[:12])
