import _thread, atexit, contextlib, sched, threading, time
done = _thread.allocate_lock(); done.acquire()
def body(a, b=2): print(a, b); done.release()
i = _thread.start_new_thread(body, (1,), {"b": 3}); done.acquire(); print(isinstance(i, int))
_thread.start_new_thread(body, (5,)); done.acquire()
def tr(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, repr(str(e)))
tr(_thread.start_new_thread, 5, ()); tr(_thread.start_new_thread, print, []); tr(_thread.start_new_thread, print, (), 5); tr(_thread.exit)
print(_thread.LockType, _thread.error, _thread.TIMEOUT_MAX == threading.TIMEOUT_MAX, isinstance(threading.Lock(), _thread.LockType))
s = sched.scheduler(time.monotonic, time.sleep)
log = []
def act(*a, **k): log.append((a, k))
e1 = s.enter(0.5, 1, act, argument=("late",)); e2 = s.enter(0.01, 2, act, ("b",), {"k": 1}); e3 = s.enter(0.02, 1, act, kwargs={"z": 1})
e4 = s.enterabs(time.monotonic() + 5, 1, act); print(s.empty(), len(s.queue)); s.cancel(e4); tr(s.cancel, e4)
print(e1.priority, e1.action is act, e1.argument, e1.kwargs, e1 > e2, type(e1).__name__)
s.run(); print(log, s.empty())
s.enter(60, 1, act); print(s.run(blocking=False) > 0); s.cancel(s.queue[0])
t = [0]
f = sched.scheduler(lambda: t[0], lambda d: t.__setitem__(0, t[0] + d))
for p, d in ((1, 5), (0, 5), (3, 1)): f.enter(d, p, lambda p=p, d=d: log.append((p, d, t[0])))
f.run(); print(log[3:])
@atexit.register
def bye(): print("bye")
@atexit.register
def bye(): print("bye")
atexit.register(print, "args", end="!\n"); atexit.register(lambda: print("unreg")); 
def gone(): print("gone")
atexit.register(gone); atexit.unregister(gone)
tr(atexit.register, 5)
ended = threading.Event()
def late(): ended.wait(); print("thread done")
threading.Thread(target=late).start()
with contextlib.ExitStack() as st:
    lk = threading.Lock(); st.enter_context(lk); st.callback(print, "cb"); print(lk.locked())
print(lk.locked())
print("main end")
ended.set()
