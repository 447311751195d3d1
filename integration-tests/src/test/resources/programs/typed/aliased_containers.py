# containers whose element type changes through aliases
def total(values):
    t = 0
    for v in values:
        t += v
    return t

a = [1, 2, 3]
b = a
b.append(2.5)
print(a, total(a), total([1, 2]))

def fill(box):
    box.append("s")
    box.append(None)

c = [1, 2]
fill(c)
print(c)

class Holder:
    def __init__(self, items):
        self.items = items

h = Holder([1, 2, 3])
h.items[0] = 1.5
print(h.items)
x = h.items
x.extend(["a"])
print(h.items, len(h.items))

d = {"a": 1}
e = d
e["b"] = "two"
e[3] = 4.5
for k in d:
    print(k, d[k])
for k, v in d.items():
    print(k, v)

nested = [[1, 2], [3]]
row = nested[1]
row.append("x")
nested.append([None])
print(nested)
flat = [v for r in nested for v in r]
print(flat)
m = [[0] * 3 for _ in range(2)]
m[0][1] = 0.5
m[1][2] = True
print(m)
g = [0] * 3
g[1] = "x"
print(g)
t = (1, [2])
t[1].append("z")
print(t)
s = {1, 2}
s2 = s
s2.add("k")
print(len(s), "k" in s, 1.0 in s, True in s)

def default(x, acc=[]):
    acc.append(x)
    return acc
print(default(1), default("a"), default(2.5))

q = [1, 2, 3]
q[1:2] = ["a", "b", 2.5]
print(q)
q += (1j, None)
print(q)
z = [1, 2, 3]
z *= 2
z.insert(0, "first")
print(z, sum(z[1:]))
w = list(range(5))
w.sort(key=lambda v: -v)
w[2] = "mid"
print(w)
v = [3, 1, 2]
v2 = sorted(v)
v2.append("end")
print(v, v2)
u = [1, 2] + [3.5]
u.append(True)
print(u, max(u), min(u))
