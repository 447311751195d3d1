import threading, time, collections
def go(f, *args):
    t = threading.Thread(target=f, args=args, daemon=True); t.start(); return t
def finish(t, name):
    t.join(20); print(name, "ended" if not t.is_alive() else "HANGS")
stop = False
def spin_global():
    n = 0
    while not stop: n += 1  # portalis: ignore[PY0622]
t = go(spin_global); time.sleep(0.3); stop = True; finish(t, "global")
class S:
    flag = False
    def __init__(self): self.run = True; self.n = 0
    def loop(self):
        n = 0
        while self.run: n += 1  # portalis: ignore[PY0622]
s = S()
t = go(s.loop); time.sleep(0.3); s.run = False; finish(t, "field")
def spin_class():
    n = 0
    while not S.flag: n += 1  # portalis: ignore[PY0622]
t = go(spin_class); time.sleep(0.3); S.flag = True; finish(t, "class")
class D:
    __slots__ = ("v",)
d = D(); d.v = 0
def spin_slot():
    n = 0
    while d.v == 0: n += 1  # portalis: ignore[PY0622]
t = go(spin_slot); time.sleep(0.3); d.v = 1; finish(t, "slot")
def outer():
    done = False; box = [0]; cfg = {"go": True}; st = set(); dq = collections.deque(); ba = bytearray(1)
    def a():
        n = 0
        while not done: n += 1  # portalis: ignore[PY0622]
    def b():
        n = 0
        while box[0] == 0: n += 1  # portalis: ignore[PY0622]
    def c():
        n = 0
        while cfg["go"]: n += 1  # portalis: ignore[PY0622]
    def e():
        n = 0
        while 5 not in st: n += 1  # portalis: ignore[PY0622]
    def f():
        n = 0
        while not dq: n += 1  # portalis: ignore[PY0622]
    def g():
        n = 0
        while ba[0] == 0: n += 1  # portalis: ignore[PY0622]
    def h():
        n = 0
        while True:
            if box[0] == 7: break
            n += 1
    def k():
        while len(box) < 3: pass  # portalis: ignore[PY0622]
    ts = [go(x) for x in (a, b, c, e, f, g, h, k)]
    time.sleep(0.5)
    done = True; box[0] = 1; cfg["go"] = False; st.add(5); dq.append(1); ba[0] = 1
    for t, n in zip(ts[:6], "abcefg"): finish(t, n)
    box[0] = 7; finish(ts[6], "h"); box.extend([1, 2]); finish(ts[7], "k")
outer()
w = [True]
def spin_for():
    n = 0
    for i in range(10 ** 12):
        if not w[0]: break
        n += i & 1
t = go(spin_for); time.sleep(0.4); w[0] = False; finish(t, "for")
g2 = S()
def spin_attr(o):
    n = 0
    while o.run: n += 1  # portalis: ignore[PY0622]
t = go(spin_attr, g2); time.sleep(0.3); g2.run = False; finish(t, "attr")
class T(threading.Thread):
    def __init__(self): super().__init__(daemon=True); self.keep = True
    def run(self):
        n = 0
        while self.keep: n += 1  # portalis: ignore[PY0622]
t = T(); t.start(); time.sleep(0.3); t.keep = False; finish(t, "thread attr")
