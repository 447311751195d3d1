"""Heaps whose items have types, and numbers that grow on their way through one."""
import heapq
from heapq import heappop, heappush


def hamming(count):
    heap = [1]
    seen = {1}
    last = 0
    for _ in range(count):
        last = heapq.heappop(heap)
        for p in (2, 3, 5):
            if last * p not in seen:
                seen.add(last * p)
                heapq.heappush(heap, last * p)
    return last


def doubling(times):
    heap = [1]
    for _ in range(times):
        heappush(heap, heappop(heap) * 3)
    return heap


def replaced(times):
    heap = [7, 9]
    for i in range(times):
        out = heapq.heapreplace(heap, heap[0] * 10)
    return out, heap, heapq.heappushpop(heap, 1), heapq.heappushpop(heap, 10 ** 50)


def shortest(graph, start):
    best = {start: 0}
    queue = [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost > best.get(node, cost):
            continue
        for other, weight in graph[node].items():
            total = cost + weight
            if other not in best or total < best[other]:
                best[other] = total
                heapq.heappush(queue, (total, other))
    return best


class Task:
    def __init__(self, rank, name):
        self.rank = rank
        self.name = name

    def __lt__(self, other):
        print("lt", self.name, other.name)
        return self.rank < other.rank

    def __repr__(self):
        return self.name


def mixed():
    heap = [2, 1.5]
    heapq.heapify(heap)
    heapq.heappush(heap, 1)
    heapq.heappush(heap, True)
    print(heap, heapq.heappop(heap), heapq.heappop(heap), heap)
    words = ["b", "a"]
    heapq.heapify(words)
    heapq.heappush(words, "0")
    print(heapq.heappop(words).upper(), words)
    empty = []
    try:
        heapq.heappop(empty)
    except IndexError as e:
        print(e)
    try:
        heapq.heappush([1], "a")
    except TypeError as e:
        print(e)
    tasks = []
    for rank, name in ((3, "c"), (1, "a"), (2, "b")):
        heappush(tasks, Task(rank, name))
    print([heappop(tasks).name for _ in range(3)])
    pairs = [(1, Task(2, "x")), (1, Task(1, "y"))]
    heapq.heapify(pairs)
    print(pairs, heapq.nsmallest(1, [3, 1, 2]), heapq.nlargest(2, [3, 1, 2], key=lambda v: -v))


print(hamming(2000))
print(doubling(50))
print(replaced(30))
graph = {"a": {"b": 1, "c": 4}, "b": {"c": 2, "d": 7}, "c": {"d": 1.5}, "d": {}}
print(shortest(graph, "a"))
print(shortest({1: {2: 5}, 2: {}}, 1))
mixed()
