# mask: 0x[0-9a-f]+
import contextlib, io, sys, concurrent.futures as cf, threading, time
from concurrent.futures import Future, ThreadPoolExecutor, wait, as_completed, CancelledError, InvalidStateError, BrokenExecutor
from concurrent.futures.thread import BrokenThreadPool
def tr(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, repr(str(e)))
print(cf.TimeoutError is TimeoutError, issubclass(BrokenThreadPool, BrokenExecutor), CancelledError.__mro__[1:3], InvalidStateError.__mro__[1:3], cf.FIRST_COMPLETED, cf.FIRST_EXCEPTION, cf.ALL_COMPLETED)
f = Future(); print(repr(f)[:7], repr(f)[-15:], f.running(), f.done(), f.cancelled())
tr(f.result, 0.01); tr(f.exception, timeout=0.01); tr(f.cancel); tr(f.cancel); print(f.cancelled(), f.done(), repr(f)[-17:]); tr(f.result); tr(f.exception); tr(f.set_running_or_notify_cancel); print(f.cancelled()); tr(f.set_result, 1)
f = Future(); tr(f.set_running_or_notify_cancel); print(f.running(), repr(f)[-15:]); tr(f.cancel); tr(f.set_result, 5); print(repr(f)[-27:]); tr(f.result); tr(f.exception); tr(f.set_result, 6); tr(f.set_exception, ValueError("x")); tr(f.cancel)
f = Future(); e = KeyError("k"); f.set_exception(e); print(repr(f)[-32:]); tr(f.result); print(f.exception() is e)
log = []
f = Future(); f.add_done_callback(lambda x: log.append((1, x is f))); f.add_done_callback(lambda x: log.append(2)); f.set_result(0); f.add_done_callback(lambda x: log.append(3)); print(log)
f = Future(); f.add_done_callback(lambda x: log.append("c")); f.cancel(); print(log[-1])
ex = ThreadPoolExecutor(max_workers=2, thread_name_prefix="pp", initializer=lambda x: log.append(x), initargs=("init",))
print(ex.submit(lambda: threading.current_thread().name).result(), log[-1]); 
tr(lambda: list(ex.map(pow, [2, 3], [3, 2]))); tr(lambda: list(ex.map(int, ["1", "x"]))); tr(ex.submit)
ex.shutdown(); tr(ex.submit, print); tr(lambda: ex.map(int, ["1"])); 
tr(ThreadPoolExecutor, 0); tr(ThreadPoolExecutor, -1); tr(ThreadPoolExecutor, initializer=5); tr(ThreadPoolExecutor, "x")
n = ThreadPoolExecutor(); print(n._max_workers >= 5, n.submit(lambda: threading.current_thread().name).result()[:18]); n.shutdown(wait=True)
def failing(): raise RuntimeError("no")


b = ThreadPoolExecutor(1, initializer=failing)
with contextlib.redirect_stderr(io.StringIO()) as logged:
    f = b.submit(print, 1); tr(f.result); tr(b.submit, print, 2); b.shutdown()
print(logged.getvalue().splitlines()[0])
gate = threading.Event()
ex = ThreadPoolExecutor(1); f1 = ex.submit(gate.wait)
while not f1.running(): time.sleep(0.001)
f2 = ex.submit(print, "never"); f3 = ex.submit(print, "never")
print(f1.cancel(), f2.cancel(), f2.cancelled(), f1.running())
print(wait([f1, f3], timeout=0.01)[1] == {f1, f3})
r = wait([f1, f2, f3], timeout=0.01); print(len(r.done), len(r.not_done))
tr(lambda: list(as_completed([f1, f3, f1], timeout=0.01)))
tr(lambda: list(ex.map(time.sleep, [0], timeout=0.01)))
ex.shutdown(wait=False, cancel_futures=True); gate.set(); ex.shutdown(); print(f1.result(), f3.cancelled())
with ThreadPoolExecutor(3) as ex:
    g = threading.Event()
    fs = [ex.submit(lambda: 1), ex.submit(lambda: 1 / 0), ex.submit(g.wait)]
    fs[0].result(); d, nd = wait(fs, return_when=cf.FIRST_EXCEPTION); print(len(nd), fs[2] in nd); 
    d = wait(fs, return_when=cf.FIRST_COMPLETED); print(len(d.done) >= 1)
    g.set(); d = wait(fs); print(len(d.done), type(d).__name__)
    print(len(wait([]).done))
    for f in as_completed(set(fs)): f.exception()
    tr(lambda: fs[1].result())
    m = ex.map(lambda x: 10 // x, [1, 2, 0, 4]); print(next(m), next(m)); tr(next, m); tr(next, m)
    tr(ex.map, lambda x: x, 5)
    print(list(ex.map(lambda a, b: a * b, range(5), range(3))), list(ex.map(str, [], timeout=1)), list(ex.map(str, range(3), chunksize=2)))
def slow(x):
    time.sleep(x); return x
with ThreadPoolExecutor(4) as ex: print(sorted(f.result() for f in as_completed([ex.submit(slow, x / 100) for x in (4, 0, 2)])))
class MyEx(cf.Executor):
    def submit(self, fn, /, *a, **k):
        f = Future()
        try: f.set_result(fn(*a, **k))
        except BaseException as e: f.set_exception(e)
        return f
with MyEx() as m: print(m.submit(max, 1, 2).result(), list(m.map(abs, [-1, -2])))
tr(cf.Executor().submit, print)
class SubEx(ThreadPoolExecutor):
    def submit(self, fn, *a, **k):
        log.append("sub"); return super().submit(fn, *a, **k)
with SubEx(1) as s: print(s.submit(len, "abc").result(), log[-1])
print(Future[int], cf.Future.__module__, cf.ThreadPoolExecutor, cf.CancelledError, BrokenThreadPool)
def ident(*a, **k): return a, k
with ThreadPoolExecutor(1) as ex: print(ex.submit(ident, 1, fn=2, self=3).result())
def selfcancel(): raise CancelledError()
with ThreadPoolExecutor(1) as ex:
    f = ex.submit(selfcancel); tr(f.result); print(f.cancelled(), type(f.exception()))
    f = ex.submit(sys.exit, 3); tr(f.result)
