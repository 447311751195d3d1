import queue, threading, time
def tr(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, repr(str(e)))
q = queue.Queue(2)
print(q.maxsize, q.empty(), q.full(), q.qsize(), list(q.queue), q.unfinished_tasks)
tr(q.put, None); tr(q.put, 2); tr(q.put, 3, False); tr(q.put, 3, True, 0.01); tr(q.put, 3, timeout=-1); tr(q.put_nowait, 3); tr(q.put, 3, False, -1)
tr(q.get); tr(q.get, timeout=0.5); tr(q.get, False); tr(q.get, True, 0.01); tr(q.get, timeout=-1); tr(q.get_nowait)
tr(q.task_done); tr(q.task_done); tr(q.task_done); tr(q.join)
for Q in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    x = Q()
    for i in (3, 1, 2): x.put(i)
    print(Q.__name__, [x.get() for _ in range(3)], x.empty(), x.qsize(), Q.__module__)
p = queue.PriorityQueue(); p.put((1, "a")); tr(p.put, "x"); tr(p.put, (1, None)); print(p.qsize())
class Item:
    def __init__(self, p): self.p = p
    def __lt__(self, o): return self.p < o.p
p = queue.PriorityQueue()
for i in (5, 2, 9): p.put(Item(i))
print([p.get().p for _ in range(3)])
class SetQueue(queue.Queue):
    def _init(self, maxsize): self.queue = set(); print("init", maxsize)
    def _put(self, item): self.queue.add(item)
    def _get(self): return self.queue.pop()
    def _qsize(self): return len(self.queue)
s = SetQueue(3); s.put(1); s.put(1); print(s.qsize()); print(s.get(), s.empty(), s.unfinished_tasks)
class Log(queue.LifoQueue):
    def _put(self, item):
        print("put", item); super()._put(item)
    def put(self, item, *a, **k): return super().put(item, *a, **k)
l = Log(); l.put(4); l.put_nowait(5); print(l.get(), l.get_nowait())
class U(queue.PriorityQueue):
    def __init__(self):
        super().__init__(); self.n = 0
    def _put(self, item):
        self.n += 1; super()._put((item[0], self.n, item[1]))
    def _get(self): return super()._get()[2]
u = U(); u.put((1, {})); u.put((1, [])); u.put((0, "z")); print([u.get() for _ in range(3)])
sq = queue.SimpleQueue(); tr(sq.get, False); tr(sq.get, timeout=0.01); tr(sq.get, timeout=-1); tr(sq.get_nowait); tr(sq.put, 1, True, 5); tr(sq.put_nowait, 2); print(sq.qsize()); tr(sq.get, True, 1);
print(queue.Queue[int], queue.SimpleQueue[str])
try: raise queue.Empty
except queue.Empty as e: print(repr(e), e.args)
print(queue.Empty, queue.Full, queue.Empty.__mro__[1], queue.Empty.__module__)
q = queue.Queue()
def worker():
    while True:
        i = q.get()
        if i is None: q.task_done(); break
        q.task_done()
t = threading.Thread(target=worker); t.start()
for i in range(10): q.put(i)
q.put(None); q.join(); t.join(); print("joined", q.unfinished_tasks)
with q.mutex: print(len(q.queue))
with q.not_empty: q.not_empty.notify()
print(type(q.all_tasks_done).__name__)
tr(lambda: queue.Queue(maxsize=-5).full())
qq: queue.Queue[int] = queue.Queue()
