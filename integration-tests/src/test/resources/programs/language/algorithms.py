import heapq
from collections import deque, defaultdict
from typing import Dict, List, Tuple, Optional, Set, Any
def dijkstra(graph: Dict[str, Dict[str, int]], start: str) -> Dict[str, float]:
    dist = {node: float("inf") for node in graph}
    dist[start] = 0
    pq = [(0, start)]
    while pq:
        d, u = heapq.heappop(pq)
        if d > dist[u]: continue
        for v, w in graph[u].items():
            nd = d + w
            if nd < dist[v]:
                dist[v] = nd
                heapq.heappush(pq, (nd, v))
    return dist
g = {"A": {"B": 1, "C": 4}, "B": {"C": 2, "D": 5}, "C": {"D": 1}, "D": {}, "E": {"A": 1}}
print(dijkstra(g, "A"))
def bfs(grid: List[str], start: Tuple[int, int], goal: Tuple[int, int]) -> Optional[int]:
    q = deque([(start, 0)])
    seen: Set[Tuple[int, int]] = {start}
    while q:
        (r, c), d = q.popleft()
        if (r, c) == goal: return d
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            nr, nc = r + dr, c + dc
            if 0 <= nr < len(grid) and 0 <= nc < len(grid[0]) and grid[nr][nc] != "#" and (nr, nc) not in seen:
                seen.add((nr, nc))
                q.append(((nr, nc), d + 1))
    return None
grid = ["..#.", "..#.", "....", "#..."]
print(bfs(grid, (0, 0), (0, 3)), bfs(["#.", ".#"], (0, 1), (1, 0)))
def queens(n: int) -> int:
    count = 0
    cols, d1, d2 = set(), set(), set()
    def place(r: int) -> None:
        nonlocal count
        if r == n:
            count += 1
            return
        for c in range(n):
            if c in cols or r + c in d1 or r - c in d2: continue
            cols.add(c); d1.add(r + c); d2.add(r - c)
            place(r + 1)
            cols.remove(c); d1.remove(r + c); d2.remove(r - c)
    place(0)
    return count
print([queens(n) for n in range(1, 7)])
def knapsack(weights: List[int], values: List[int], cap: int) -> int:
    dp = [[0] * (cap + 1) for _ in range(len(weights) + 1)]
    for i in range(1, len(weights) + 1):
        for w in range(cap + 1):
            dp[i][w] = dp[i - 1][w]
            if weights[i - 1] <= w:
                dp[i][w] = max(dp[i][w], dp[i - 1][w - weights[i - 1]] + values[i - 1])
    return dp[-1][cap]
print(knapsack([1, 3, 4, 5], [1, 4, 5, 7], 7))
def lcs(a, b):
    m = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            m[i + 1][j + 1] = m[i][j] + 1 if x == y else max(m[i + 1][j], m[i][j + 1])
    out, i, j = "", len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]: out = a[i - 1] + out; i -= 1; j -= 1
        elif m[i - 1][j] >= m[i][j - 1]: i -= 1
        else: j -= 1
    return out
print(lcs("AGGTAB", "GXTXAYB"), lcs([1, 2, 3], [2, 3]) if False else lcs("", "a") == "")
def quicksort(xs):
    if len(xs) <= 1: return xs
    p = xs[len(xs) // 2]
    return quicksort([x for x in xs if x < p]) + [x for x in xs if x == p] + quicksort([x for x in xs if x > p])
print(quicksort([3, 6, 1, 8, 2, 9, 2]), quicksort(["b", "a"]), quicksort([2.5, 1]), quicksort([]))
def merge_sort(a):
    if len(a) < 2: return a
    m = len(a) // 2
    l, r = merge_sort(a[:m]), merge_sort(a[m:])
    res = []
    while l and r: res.append((l if l[0] <= r[0] else r).pop(0))
    return res + l + r
print(merge_sort([5, 2, 4, 1]), merge_sort("hello".split() + ["abc"]))
def bubble(a):
    n = len(a)
    for i in range(n):
        swapped = False
        for j in range(n - i - 1):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
                swapped = True
        if not swapped: break
    return a
print(bubble([4, 3, 2, 1]), bubble([1.5, 0.5]), bubble(list("dcba")))
def binsearch(a, x):
    lo, hi = 0, len(a) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if a[mid] == x: return mid
        if a[mid] < x: lo = mid + 1
        else: hi = mid - 1
    return -1
print(binsearch([1, 3, 5, 7], 5), binsearch([], 1), binsearch("abcd", "c"))
def sieve(n):
    is_p = [True] * (n + 1)
    is_p[0] = is_p[1] = False
    for i in range(2, int(n ** 0.5) + 1):
        if is_p[i]:
            is_p[i * i::i] = [False] * len(is_p[i * i::i])
    return [i for i, p in enumerate(is_p) if p]
print(sieve(50))
def hanoi(n, a="A", b="B", c="C"):
    if n == 0: return 0
    return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(10))
def permutations(s):
    if len(s) <= 1: yield s; return
    for i, c in enumerate(s):
        for rest in permutations(s[:i] + s[i + 1:]): yield c + rest
print(list(permutations("abc")))
def powerset(xs): return [[x for i, x in enumerate(xs) if m >> i & 1] for m in range(2 ** len(xs))]
print(powerset([1, 2, 3]))
def flatten(x): return [y for e in x for y in flatten(e)] if isinstance(x, list) else [x]
print(flatten([1, [2, [3, "a"], []], None]))
def life(cells):
    n = defaultdict(int)
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy: n[x + dx, y + dy] += 1
    return {c for c, k in n.items() if k == 3 or k == 2 and c in cells}
cells = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4): cells = life(cells)
print(sorted(cells))
def topo(deps):
    order, state = [], {}
    def visit(n):
        if state.get(n) == 1: raise ValueError(f"cycle at {n}")
        if state.get(n) == 2: return
        state[n] = 1
        for m in deps.get(n, []): visit(m)
        state[n] = 2
        order.append(n)
    for n in deps: visit(n)
    return order
print(topo({"app": ["lib", "util"], "lib": ["util"], "util": []}))
try: topo({"a": ["b"], "b": ["a"]})
except ValueError as e: print(e)
class UF:
    def __init__(self, n): self.p = list(range(n)); self.size = [1] * n
    def find(self, x):
        while self.p[x] != x:
            self.p[x] = self.p[self.p[x]]
            x = self.p[x]
        return x
    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        if self.size[a] < self.size[b]: a, b = b, a
        self.p[b] = a; self.size[a] += self.size[b]
        return True
u = UF(6); print(u.union(0, 1), u.union(1, 2), u.union(0, 2), u.find(2) == u.find(0), u.size[u.find(0)])
class Trie:
    def __init__(self): self.root = {}
    def add(self, w):
        n = self.root
        for c in w: n = n.setdefault(c, {})
        n["$"] = True
    def words(self, pre=""):
        n = self.root
        for c in pre:
            if c not in n: return []
            n = n[c]
        out = []
        def walk(n, acc):
            for k in sorted(n):
                if k == "$": out.append(acc)
                else: walk(n[k], acc + k)
        walk(n, pre)
        return out
t = Trie()
for w in ["car", "cat", "dog", "card"]: t.add(w)
print(t.words("ca"), t.words("x"), t.words())
def edit(a, b, memo=None):
    memo = {} if memo is None else memo
    if (a, b) in memo: return memo[a, b]
    if not a or not b: r = len(a) or len(b)
    elif a[0] == b[0]: r = edit(a[1:], b[1:], memo)
    else: r = 1 + min(edit(a[1:], b, memo), edit(a, b[1:], memo), edit(a[1:], b[1:], memo))
    memo[a, b] = r
    return r
print(edit("kitten", "sitting"))
def roman(n):
    out = ""
    for v, s in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
        while n >= v: out += s; n -= v
    return out
print(roman(1994), roman(2024))
def spiral(n):
    m = [[0] * n for _ in range(n)]
    x = y = 0; dx, dy = 1, 0
    for k in range(1, n * n + 1):
        m[y][x] = k
        if not (0 <= x + dx < n and 0 <= y + dy < n and m[y + dy][x + dx] == 0): dx, dy = -dy, dx
        x += dx; y += dy
    return m
for row in spiral(4): print(" ".join(f"{v:2d}" for v in row))
def det(m):
    if len(m) == 1: return m[0][0]
    return sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m)))
print(det([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), det([[1.5, 2], [3, 4]]))
def gauss(a, b):
    n = len(a); m = [row[:] + [b[i]] for i, row in enumerate(a)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[p] = m[p], m[i]
        for r in range(i + 1, n):
            f = m[r][i] / m[i][i]
            for c in range(i, n + 1): m[r][c] -= f * m[i][c]
    x = [0] * n
    for i in range(n - 1, -1, -1):
        x[i] = (m[i][n] - sum(m[i][c] * x[c] for c in range(i + 1, n))) / m[i][i]
    return x
print([round(v, 6) for v in gauss([[2, 1], [1, 3]], [3, 5])])
