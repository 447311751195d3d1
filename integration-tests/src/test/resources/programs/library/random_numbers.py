import random
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
for s in (0, 1, 42, -7, 2**100, "abc", b"xyz", 1.5, True, "é😀"):
    random.seed(s); print(s, random.random(), random.randint(1, 100), random.getrandbits(70))
random.seed(7)
t(lambda: random.randrange(10)); t(lambda: random.randrange(5, 10)); t(lambda: random.randrange(0, 100, 7)); t(lambda: random.randrange(10, 0, -3)); t(lambda: random.randrange(0)); t(lambda: random.randrange(5, 5)); t(lambda: random.randrange(1, 2, 0)); t(lambda: random.randint(5, 1)); t(lambda: random.randrange(2**70)); t(lambda: random.choice([1, 2, 3])); t(lambda: random.choice("abc")); t(lambda: random.choice([])); t(lambda: random.choices([1, 2, 3], k=5)); t(lambda: random.choices("ab", weights=[1, 9], k=5)); t(lambda: random.choices("ab", cum_weights=[1, 9], k=3)); t(lambda: random.choices("ab", [1], k=3)); t(lambda: random.choices([], k=1)); t(lambda: random.choices("ab", [0, 0]))
def f():
    l = list(range(20)); random.shuffle(l); return l
t(f); t(lambda: random.sample(range(100), 5)); t(lambda: random.sample([1, 2, 3], 3)); t(lambda: random.sample(range(1000), 50)); t(lambda: random.sample([1], 2)); t(lambda: random.sample({1, 2}, 1)); t(lambda: random.sample("ab", counts=[3, 4], k=3)); t(lambda: random.uniform(1, 2)); t(lambda: random.triangular()); t(lambda: random.triangular(1, 5, 2)); t(lambda: random.gauss(0, 1)); t(lambda: random.gauss(0, 1)); t(lambda: random.gauss()); t(lambda: random.normalvariate(1, 2)); t(lambda: random.expovariate(2)); t(lambda: random.lognormvariate(0, 1)); t(lambda: random.betavariate(1, 2)); t(lambda: random.gammavariate(2, 1)); t(lambda: random.gammavariate(0.5, 1)); t(lambda: random.gammavariate(1, 1)); t(lambda: random.vonmisesvariate(0, 4)); t(lambda: random.paretovariate(3)); t(lambda: random.weibullvariate(1, 1.5)); t(lambda: random.getrandbits(0)); t(lambda: random.getrandbits(-1)); t(lambda: random.randbytes(5)); t(lambda: random.binomialvariate(10, 0.3)); t(lambda: random.seed([1]))
r = random.Random(5); t(lambda: r.random()); t(lambda: r.randint(1, 6)); t(lambda: random.Random("x").choice([1, 2, 3]))
st = r.getstate(); a = r.random(); r.setstate(st); print(a == r.random(), st[0], len(st[1]))
class R(random.Random):
    def random(self): return 0.5
t(lambda: R().uniform(1, 3)); t(lambda: R(1).choice([1, 2, 3, 4]))
