"""What the benchmarks of dev.portalis.benchmarks.threads measure, in Python."""

import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def best(name, count, action, times=5):
    fastest = None
    for _ in range(times):
        start = time.perf_counter()
        action()
        taken = time.perf_counter() - start
        fastest = taken if fastest is None else min(fastest, taken)
    print(f"{name}: {fastest / count * 1e9:.0f} ns")


def lock_steps():
    lock = threading.Lock()
    value = 0
    for _ in range(300_000):
        with lock:
            value += 1


def exchange(threads, maxsize):
    q = queue.Queue(maxsize)
    each = 20_000 // threads

    def put():
        for k in range(each):
            q.put(k)

    def get():
        for _ in range(each):
            q.get()

    everybody = [threading.Thread(target=f) for f in (get, put) for _ in range(threads)]
    for t in everybody:
        t.start()
    for t in everybody:
        t.join()


def starts():
    for _ in range(500):
        t = threading.Thread(target=int)
        t.start()
        t.join()


def one_by_one(pool):
    for _ in range(2_000):
        pool.submit(int).result()


def many(pool):
    for f in [pool.submit(int) for _ in range(5_000)]:
        f.result()


if __name__ == "__main__":
    best("with lock: value += 1", 300_000, lock_steps)
    for threads in (1, 4):
        for maxsize in (128, 0):
            best(
                f"Queue({maxsize}) {threads}:{threads}",
                20_000,
                lambda: exchange(threads, maxsize),
            )
    best("Thread start and join", 500, starts)
    with ThreadPoolExecutor(2) as pool:
        best("submit and result", 2_000, lambda: one_by_one(pool))
        best("submit many, then results", 5_000, lambda: many(pool))
