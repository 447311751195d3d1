import queue
import threading
import time

bounded = queue.Queue(maxsize=2)
print(bounded.empty(), bounded.full(), bounded.qsize(), bounded.maxsize)
bounded.put("a")
bounded.put("b")
print(bounded.full())
try:
    bounded.put("c", block=False)
except queue.Full as e:
    print("Full", repr(e))
try:
    bounded.put_nowait("c")
except queue.Full:
    print("Full")
try:
    bounded.put("c", timeout=0.01)
except queue.Full:
    print("Full after a while")
print(bounded.get(), bounded.get_nowait())
try:
    bounded.get(False)
except queue.Empty as e:
    print("Empty", repr(e))
start = time.monotonic()
try:
    bounded.get(timeout=0.05)
except queue.Empty:
    print("Empty", time.monotonic() - start >= 0.05)
try:
    bounded.get(timeout=-1)
except ValueError as e:
    print("ValueError:", e)

results = []
lock = threading.Lock()


def consume(q):
    while True:
        item = q.get()
        try:
            if item is None:
                return
            with lock:
                results.append(item * item)
        finally:
            q.task_done()


work = queue.Queue(3)
consumers = [threading.Thread(target=consume, args=(work,)) for _ in range(3)]
for c in consumers:
    c.start()
for i in range(20):
    work.put(i)
work.join()
print(sorted(results), work.unfinished_tasks)
for _ in consumers:
    work.put(None)
for c in consumers:
    c.join()
try:
    work.task_done()
    print("no error")
except ValueError as e:
    print("ValueError:", e)

lifo = queue.LifoQueue()
priority = queue.PriorityQueue()
for n in (3, 1, 2):
    lifo.put(n)
    priority.put((n, str(n)))
print([lifo.get() for _ in range(3)], [priority.get() for _ in range(3)])
simple = queue.SimpleQueue()
simple.put(1)
print(simple.get(), simple.empty())
