def fin(n):
    try:
        for i in range(n): yield i
    except GeneratorExit:
        print("ge", end=" ")
        raise
    finally: print("cleanup", end=" ")
for v in fin(5):
    if v == 2: break
print("after break")
for v in fin(2): pass
else: print("else")
def first():
    for v in fin(3): return v
print(first())
def exc():
    try:
        for v in fin(3): 1 / v
    except ZeroDivisionError as e: print("caught", e)
exc()
def nested():
    for a in fin(2):
        for b in fin(3):
            if b: break
            yield a, b
        print("|", end=" ")
print(list(nested()))
for p in nested(): break
print("outer")
class R:
    def __init__(self): self.open = 0
    def rows(self):
        self.open += 1
        try:
            yield from range(3)
        finally: self.open -= 1
    def first(self, k):
        for r in self.rows():
            if r == k: return r
r = R(); print(r.first(1), r.open, r.first(9), r.open)
def cm():
    class C:
        def __enter__(self): print("in", end=" ")
        def __exit__(self, t, *a): print("out", t and t.__name__, end=" ")
    with C():
        yield 1; yield 2
while True:
    for x in cm(): break
    else: continue
    break
print("end")
def cont():
    for i in range(2):
        for v in fin(2):
            if i == 0: continue
            break
        else:
            print("no break", end=" ")
    print()
cont()
