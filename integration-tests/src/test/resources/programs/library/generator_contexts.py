from contextlib import contextmanager
import traceback, sys
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
@contextmanager
def cm(x):
    print("in", x)
    try:
        yield x * 2
    except ValueError as e:
        print("caught", e)
    finally:
        print("out", x)
with cm(3) as v: print(v)
with cm(4): raise ValueError("boom")
def f():
    with cm(5): raise KeyError("k")
t(f)
@cm(7)
def deco(a): return a + 1
print(deco(1), deco.__name__)
@contextmanager
def noyield():
    if False: yield
def f():
    with noyield(): pass
t(f)
@contextmanager
def two():
    yield 1
    yield 2
def f():
    with two(): pass
t(f)
class C:
    @contextmanager
    def m(self): yield self
with C().m() as c: print(type(c).__name__)
def inner():
    raise ValueError("deep")
try:
    inner()
except ValueError:
    s = traceback.format_exc()
    print(s.splitlines()[0], s.splitlines()[-1])
    print(len(traceback.format_exception(sys.exception())) > 1)
try:
    inner()
except ValueError as e:
    print(traceback.format_exception_only(e), e.__traceback__ is not None, e.__traceback__.tb_lineno, e.__traceback__.tb_next.tb_lineno, e.__traceback__.tb_next.tb_frame.f_code.co_name, traceback.format_tb(e.__traceback__)[0].splitlines()[0].split(",")[1:])
eg = ExceptionGroup("many", [ValueError(1), TypeError("t")])
sys.stdout.write("direct\n")
print("err", file=sys.stderr)
class Out:
    def __init__(self): self.p = []
    def write(self, s): self.p.append(s)
    def flush(self): pass
o = Out(); print("a", 1, sep=",", file=o); print(o.p)
old = sys.stdout; sys.stdout = o; print("zz"); sys.stdout = old; print(o.p)
import time
t0 = time.perf_counter(); time.sleep(0.01); print(time.perf_counter() - t0 > 0.009); t(lambda: time.sleep(-1)); t(lambda: time.sleep("a"))
def gen():
    x = yield 1
    print("got", x)
    yield 2
g = gen(); print(next(g), g.send("v")); t(lambda: next(g)); t(lambda: g.send(1)); g.close(); print(g.gi_frame, type(g).__name__)
raise eg from KeyError("cause")
