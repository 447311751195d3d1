import concurrent.futures
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait


def square(x):
    return x * x


def fail(message):
    raise ValueError(message)


with ThreadPoolExecutor(max_workers=3, thread_name_prefix="pool") as pool:
    print(list(pool.map(square, range(6))), list(pool.map(pow, [2, 3], [3, 2])))
    f = pool.submit(square, 7)
    print(f.result(), f.result(timeout=1), f.done(), f.running(), f.cancelled(), f.exception())
    bad = pool.submit(fail, "bad")
    try:
        bad.result()
    except ValueError as e:
        print("ValueError:", e, bad.exception() is e)
    names = {pool.submit(lambda: threading.current_thread().name).result() for _ in range(5)}
    print(all(n.startswith("pool_") for n in names))
    release = threading.Event()
    slow = pool.submit(release.wait)
    try:
        slow.result(timeout=0.05)
    except concurrent.futures.TimeoutError as e:
        print("TimeoutError", concurrent.futures.TimeoutError is TimeoutError, e.args)
    release.set()
    print(slow.result())
    called = []
    done = pool.submit(square, 3)
    done.result()
    done.add_done_callback(lambda f: called.append(f.result()))
    print(called)
    futures = {pool.submit(square, n): n for n in range(4)}
    print(sorted((futures[f], f.result()) for f in as_completed(futures)))
    finished, pending = wait([pool.submit(square, n) for n in range(3)])
    print(sorted(f.result() for f in finished), pending)
try:
    pool.submit(square, 1)
except RuntimeError as e:
    print("RuntimeError:", e)

single = ThreadPoolExecutor(1)
gate = threading.Event()
blocked = single.submit(gate.wait)
waiting = single.submit(square, 2)
print(waiting.cancel(), waiting.cancelled(), waiting.done(), blocked.cancel() in (False, True))
gate.set()
single.shutdown()
try:
    waiting.result()
except concurrent.futures.CancelledError:
    print("CancelledError")
try:
    ThreadPoolExecutor(0)
except ValueError as e:
    print("ValueError:", e)
