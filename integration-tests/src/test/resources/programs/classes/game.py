import random
class Cell:
    EMPTY, WALL, GOAL = ".", "#", "G"
class Entity:
    count = 0
    def __init__(self, x, y, hp=10):
        Entity.count += 1
        self.id = Entity.count
        self.x, self.y, self.hp = x, y, hp
        self.alive = True
    @property
    def pos(self): return self.x, self.y
    @pos.setter
    def pos(self, p): self.x, self.y = p
    def hit(self, dmg):
        self.hp -= dmg
        if self.hp <= 0:
            self.hp = 0
            self.alive = False
            self.on_death()
        return self.alive
    def on_death(self): pass
    def __str__(self): return f"{type(self).__name__}#{self.id}@{self.pos}:{self.hp}"
class Monster(Entity):
    loot = None
    def __init__(self, x, y, kind="rat"):
        super().__init__(x, y, {"rat": 3, "orc": 12}.get(kind, 5))
        self.kind = kind
    def on_death(self): self.loot = f"{self.kind} tail"
    def attack(self): return {"rat": 1, "orc": 2.5}[self.kind]
class Hero(Entity):
    def __init__(self, name, x=0, y=0):
        super().__init__(x, y, hp=20.5)
        self.name, self.bag, self.xp = name, [], 0
    def attack(self): return 4 + len(self.bag)
    def take(self, item):
        if item is not None: self.bag.append(item); self.xp += 10
        return self
class World:
    MOVES = {"n": (0, -1), "s": (0, 1), "e": (1, 0), "w": (-1, 0)}
    def __init__(self, rows):
        self.grid = [list(r) for r in rows]
        self.h, self.w = len(self.grid), len(self.grid[0])
        self.entities = []
        self.turn = 0
    def at(self, x, y):
        if not (0 <= x < self.w and 0 <= y < self.h): return Cell.WALL
        return self.grid[y][x]
    def entity_at(self, pos): return next((e for e in self.entities if e.alive and e.pos == pos), None)
    def move(self, hero, d):
        self.turn += 1
        dx, dy = self.MOVES[d]
        nx, ny = hero.x + dx, hero.y + dy
        if self.at(nx, ny) == Cell.WALL: return "bump"
        foe = self.entity_at((nx, ny))
        if foe and foe is not hero:
            if foe.hit(hero.attack()):
                hero.hit(foe.attack())
                return f"fight {foe}"
            hero.take(foe.loot)
            return f"killed {foe.kind}"
        hero.pos = nx, ny
        return "won" if self.at(*hero.pos) == Cell.GOAL else "moved"
    def render(self):
        out = [row[:] for row in self.grid]
        for e in self.entities:
            if e.alive: out[e.y][e.x] = "@" if isinstance(e, Hero) else e.kind[0]
        return "\n".join(map("".join, out))
w = World(["....", ".#.G", "...."])
h = Hero("Bo"); w.entities += [h, Monster(1, 0), Monster(2, 1, "orc")]
print(w.render())
for step in "ewsnneeesee":
    r = w.move(h, step)
    print(step, r, h, h.bag, h.xp)
    if r == "won" or not h.alive: break
else: print("out of steps")
print(w.render(), w.turn, Entity.count)
class State:
    def enter(self, m): m.trace.append(f"+{type(self).__name__}")
    def exit(self, m): m.trace.append(f"-{type(self).__name__}")
    def on(self, m, ev): raise NotImplementedError
class Idle(State):
    def on(self, m, ev): return Running() if ev == "start" else self
class Running(State):
    def __init__(self): self.ticks = 0
    def on(self, m, ev):
        if ev == "tick": self.ticks += 1; return self if self.ticks < 3 else Idle()
        return {"stop": Idle, "crash": Broken}.get(ev, lambda: self)()
class Broken(State):
    def on(self, m, ev): raise RuntimeError(f"broken got {ev}")
class Machine:
    def __init__(self): self.trace = []; self.state = None; self.go(Idle())
    def go(self, s):
        if s is self.state: return
        if self.state: self.state.exit(self)
        self.state = s; s.enter(self)
    def fire(self, *evs):
        for e in evs: self.go(self.state.on(self, e))
        return self.trace
m = Machine(); print(m.fire("x", "start", "tick", "tick", "tick", "start", "crash"))
try: m.fire("tick")
except RuntimeError as e: print(e, type(m.state).__name__)
class LRU:
    def __init__(self, cap): self.cap, self.d = cap, {}
    def get(self, k, default=None):
        if k not in self.d: return default
        v = self.d.pop(k); self.d[k] = v; return v
    def put(self, k, v):
        self.d.pop(k, None)
        if len(self.d) >= self.cap: self.d.pop(next(iter(self.d)))
        self.d[k] = v
c = LRU(2); c.put("a", 1); c.put("b", 2.5); c.get("a"); c.put("c", "x"); print(c.d, c.get("b"), c.get("b", 0))
class Poly:
    def __init__(self, *cs): self.cs = list(cs)
    def __call__(self, x): return sum(c * x ** i for i, c in enumerate(self.cs))
    def __add__(self, o):
        a, b = self.cs, o.cs
        n = max(len(a), len(b))
        return Poly(*[(a[i] if i < len(a) else 0) + (b[i] if i < len(b) else 0) for i in range(n)])
    def __mul__(self, o):
        r = [0] * (len(self.cs) + len(o.cs) - 1)
        for i, a in enumerate(self.cs):
            for j, b in enumerate(o.cs): r[i + j] += a * b
        return Poly(*r)
    def deriv(self): return Poly(*[i * c for i, c in enumerate(self.cs)][1:] or [0])
    def __str__(self):
        parts = []
        for i, c in reversed(list(enumerate(self.cs))):
            if c: parts.append(f"{c}" + (f"x^{i}" if i > 1 else "x" if i else ""))
        return " + ".join(parts) or "0"
p = Poly(1, 2, 3); q = Poly(0, 0.5)
print(p, q, p + q, p * q, p.deriv(), p(2), q(3), (p * p * p)(10 ** 7), Poly(0))
class Fraction:
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError(f"Fraction({n}, 0)")
        def gcd(a, b): return a if not b else gcd(b, a % b)
        g = gcd(abs(n), abs(d)) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g
    def __add__(self, o): o = o if isinstance(o, Fraction) else Fraction(o); return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)
    __radd__ = __add__
    def __eq__(self, o): return (self.n, self.d) == (o.n, o.d) if isinstance(o, Fraction) else self.d == 1 and self.n == o
    def __lt__(self, o): return self.n * o.d < o.n * self.d
    def __float__(self): return self.n / self.d
    def __repr__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)
print(Fraction(1, 2) + Fraction(1, 3), 1 + Fraction(2, -4), sum([Fraction(1, k) for k in range(1, 30)]), sorted([Fraction(1, 2), Fraction(1, 3)]), Fraction(4, 2) == 2, float(Fraction(1, 8)))
try: Fraction(1, 0)
except ZeroDivisionError as e: print(e)
random.seed(7)
print([random.randint(1, 6) for _ in range(8)], random.choice("abc"), round(random.random(), 6), random.sample(range(10), 3)); xs = [1, 2, 3, 4]; random.shuffle(xs); print(xs)
