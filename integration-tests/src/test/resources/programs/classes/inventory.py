import sys
from typing import List, Dict, Optional, Union, Tuple, Callable, Any, Iterable
class Product:
    def __init__(self, name: str, price: float, qty: int = 0, tags: Optional[List[str]] = None):
        self.name = name
        self.price = price
        self.qty = qty
        self.tags = tags or []
    def total(self) -> float:
        return self.price * self.qty
    def __repr__(self) -> str:
        return f"Product(name={self.name!r}, price={self.price}, qty={self.qty})"
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Product) and self.name == other.name
    def __hash__(self) -> int:
        return hash(self.name)
class Inventory:
    def __init__(self) -> None:
        self._items: Dict[str, Product] = {}
        self.log: List[Tuple[str, str, int]] = []
    def add(self, p: Product, qty: int = 1) -> "Inventory":
        if qty <= 0:
            raise ValueError(f"bad quantity: {qty}")
        cur = self._items.get(p.name)
        if cur is None:
            self._items[p.name] = p
            cur = p
        cur.qty += qty
        self.log.append(("add", p.name, qty))
        return self
    def remove(self, name: str, qty: int = 1) -> float:
        try:
            p = self._items[name]
        except KeyError:
            raise LookupError(f"no such product: {name}") from None
        if p.qty < qty:
            raise ValueError(f"only {p.qty} of {name} left")
        p.qty -= qty
        if not p.qty: del self._items[name]
        self.log.append(("remove", name, qty))
        return p.price * qty
    def total(self) -> float:
        return sum(p.total() for p in self._items.values())
    def find(self, pred: Callable[[Product], bool]) -> List[Product]:
        return [p for p in self._items.values() if pred(p)]
    def by_tag(self) -> Dict[str, List[str]]:
        out: Dict[str, List[str]] = {}
        for p in self._items.values():
            for t in p.tags or ["none"]:
                out.setdefault(t, []).append(p.name)
        return out
    def __len__(self) -> int: return len(self._items)
    def __contains__(self, name: str) -> bool: return name in self._items
    def __iter__(self): return iter(sorted(self._items.values(), key=lambda p: p.name))
    def __getitem__(self, name: str) -> Product: return self._items[name]
inv = Inventory()
inv.add(Product("pen", 1.25, tags=["office"]), 10).add(Product("cup", 4), 3).add(Product("ink", 7.5, tags=["office", "art"]))
print(len(inv), inv.total(), "cup" in inv, "zzz" in inv)
for p in inv: print(p, f"{p.total():>8.2f}")
for args in [("cup", 1), ("cup", 5), ("nope",), ("cup", 2)]:
    try: print("removed", inv.remove(*args))
    except (LookupError, ValueError) as e: print(type(e).__name__, "-", e)
print(inv.by_tag(), inv.find(lambda p: p.price > 5), inv["pen"].qty, len(inv))
print(inv.log)
try: inv.add(Product("x", 1), 0)
except ValueError as e: print(e)
report: Dict[str, Union[int, float, str]] = {"items": len(inv), "value": round(inv.total(), 2), "top": max(inv, key=lambda p: p.total()).name}
for k, v in report.items(): print(f"{k:<10}|{v:>10}|{type(v).__name__}")
def stats(values: Iterable[float]) -> Dict[str, float]:
    vs = sorted(values)
    n = len(vs)
    if not n: return {}
    mid = n // 2
    median = vs[mid] if n % 2 else (vs[mid - 1] + vs[mid]) / 2
    mean = sum(vs) / n
    return {"n": n, "min": vs[0], "max": vs[-1], "mean": mean, "median": median, "var": sum((v - mean) ** 2 for v in vs) / n}
print(stats([3, 1, 2]), stats([2.5, 1.5]), stats([]), stats(p.price for p in inv))
def parse_args(argv: List[str]) -> Dict[str, Any]:
    opts: Dict[str, Any] = {"verbose": False, "n": 1, "rest": []}
    it = iter(argv)
    for a in it:
        if a == "-v": opts["verbose"] = True
        elif a.startswith("--n="): opts["n"] = int(a[4:])
        elif a == "-n": opts["n"] = int(next(it))
        elif a.startswith("-"): raise SystemExit(f"unknown option {a}")
        else: opts["rest"].append(a)
    return opts
print(parse_args(["-v", "--n=3", "file", "-n", "5", "x"]))
try: parse_args(["-q"])
except SystemExit as e: print(e.code)
text = """The quick brown fox.
It jumps over the lazy dog; the dog sleeps.

Done: 100% (or 99.5%)."""
words: Dict[str, int] = {}
for line_no, line in enumerate(text.splitlines(), start=1):
    for w in line.lower().replace(";", " ").replace(".", " ").split():
        w = w.strip("():%,")
        if w.isalpha(): words[w] = words.get(w, 0) + 1
    print(f"{line_no:02d}: {len(line):3d} {line[:10]!r}")
for w, c in sorted(words.items(), key=lambda t: (-t[1], t[0]))[:4]: print(w, c)
class Matrix:
    def __init__(self, data: List[List[float]]): self.data = data; self.shape = (len(data), len(data[0]))
    @classmethod
    def identity(cls, n: int) -> "Matrix": return cls([[1.0 if i == j else 0.0 for j in range(n)] for i in range(n)])
    def __mul__(self, o: Union["Matrix", float]) -> "Matrix":
        if isinstance(o, Matrix):
            if self.shape[1] != o.shape[0]: raise ValueError(f"shapes {self.shape} and {o.shape} do not match")
            return Matrix([[sum(self.data[i][k] * o.data[k][j] for k in range(self.shape[1])) for j in range(o.shape[1])] for i in range(self.shape[0])])
        return Matrix([[x * o for x in row] for row in self.data])
    def T(self) -> "Matrix": return Matrix([list(r) for r in zip(*self.data)])
    def __str__(self) -> str: return "[" + "; ".join(" ".join(f"{x:g}" for x in r) for r in self.data) + "]"
m = Matrix([[1, 2, 3], [4, 5, 6]])
print(m * m.T(), m * 0.5, Matrix.identity(2) * m, m.T().shape)
try: m * m
except ValueError as e: print(e)
def simulate(seed: int, n: int) -> List[int]:
    state = seed
    out: List[int] = []
    for _ in range(n):
        state = (1103515245 * state + 12345) % 2147483648
        out.append(state % 100)
    return out
print(simulate(42, 8))
def compress(s: str) -> str:
    out = []; i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out.append(s[i] + (str(j - i) if j - i > 1 else ""))
        i = j
    return "".join(out)
print(compress("aaabbc"), compress(""), compress("abc"))
def bucket(xs: List[int], size: int) -> Dict[int, List[int]]:
    b: Dict[int, List[int]] = {}
    for x in xs: b.setdefault(x // size, []).append(x)
    return dict(sorted(b.items()))
print(bucket([1, 15, 22, 7, 19], 10))
