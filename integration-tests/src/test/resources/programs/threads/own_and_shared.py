import threading, queue, collections
from concurrent.futures import ThreadPoolExecutor
def work(n):
    local = []
    seen = {}
    for i in range(n):
        local.append(i * 2)
        seen[i] = local[-1]
    return sum(local) + len(seen)
def share(xs, n):
    for i in range(n): xs.append(i)
class Acc:
    def __init__(self):
        self.items = []
        self.n = 0
    def add(self, x):
        self.items.append(x); self.n += 1
class Own:
    def __init__(self): self.items = []; self.n = 0
    def add(self, x): self.items.append(x); self.n += 1
def own(n):
    o = Own()
    for i in range(n): o.add(i)
    return o.n
xs = []
acc = Acc()
private = [1, 2, 3]
private.append(4)
q = queue.Queue()
handed = [1]
q.put(handed)
dq = collections.deque(); dq.append([5])
def user():
    acc.add(1)
    y = q.get(); y.append(2)
t = [threading.Thread(target=share, args=(xs, 10)), threading.Thread(target=user)]
for x in t: x.start()
for x in t: x.join()
with ThreadPoolExecutor(2) as ex:
    print([f.result() for f in [ex.submit(work, 10), ex.submit(own, 5)]], list(ex.map(work, [1, 2])))
print(len(xs), acc.n, private, handed)
def gen(lst):
    for x in lst: yield x
gl = [1, 2, 3]
it = gen(gl)
def useit(): print(next(it)); gl.append(1)
t = threading.Thread(target=useit); t.start(); t.join()
print(gl)
