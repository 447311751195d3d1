while 0: print("a")
while False: print("b")
while 1 == 2: print("c")
else: print("else")
while not True: print("d")
while None: print("n")
while "": print("s")
while 1 < 2: break
while not 0:
    break
while "x":
    break
while 2.5:
    break
n = 0
while 1 == 1:
    n += 1
    if n > 3: break
print(n)
def f():
    while 1 == 1:
        return 5
def g():
    while not False:
        return 6
    return 7
print(f(), g())
if 0: print("x")
if 1 == 1: print("y")
dev = 5
java = 6
print(dev, java, float(dev), int("7"))
def h(dev):
    java = float(dev)
    return java, int(str(dev)), ValueError, list((dev,))
print(h(3))
def state_gen():
    if (state := 5) > 3: yield state
    region = (region := 6) + 1
    yield region
    if (returning := 2) and (exit := 3): yield returning + exit
    try:
        yield (t := 9)
    finally: print(t)
print(list(state_gen()))
class A:
    def f(): return super()
    def g(*a): return super()
    def h(self):
        def inner(x): return super().__repr__
        return inner(self)
for c in (A.f, lambda: A().g()):
    try: c()
    except RuntimeError as e: print(e)
def outside(self): return super()
try: outside(1)
except RuntimeError as e: print(e)
print(A().h()() [:12])
