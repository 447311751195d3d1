class VM:
    def __init__(self): self.stack = []; self.ops = {n[3:]: getattr(self, n) for n in dir(self) if n.startswith("op_")}
    def op_push(self, v): self.stack.append(v)
    def op_add(self): self.stack.append(self.stack.pop() + self.stack.pop())
    def run(self, prog):
        for line in prog:
            name, *args = line
            self.ops[name](*args)
        return self.stack
print(VM().run([("push", 2), ("push", 3), ("add",)]))
class A:
    def m(self): return 1
print(getattr(A(), "m".lower())())
class B:
    def m(self): return 1
    def call(self, n): return getattr(self, n)()
print(B().call("m"))
class V:
    def visit(self, node):
        m = getattr(self, "visit_" + type(node).__name__, self.generic)
        return m(node)
    def visit_int(self, n): return n + 1
    def visit_str(self, s): return s.upper()
    def visit_list(self, l): return [self.visit(x) for x in l]
    def generic(self, n): return f"? {n}"
print(V().visit([1, "a", 2.5, [3]]))
import operator
class P:
    def __init__(self, n, v): self.n = n; self.v = v
    def get(self, k=1): return self.v * k
ps = [P("b", 2), P("a", 3)]
print([p.n for p in sorted(ps, key=operator.attrgetter("n"))], [operator.methodcaller("get", 2)(p) for p in ps], operator.attrgetter("n", "v")(ps[0]))
class A2:
    def __init__(self, **kw):
        self.x = 1
        self.items = [1, 2]
        for k, v in kw.items():
            setattr(self, k, v)
    def total(self):
        return self.x
a = A2()
setattr(a, "x".lower(), "s")
print(a.x + "t", a.total())
b = A2(x=2.5, items="str", extra=None)
print(b.x * 2, b.items, b.extra)
for name in ("x", "items"):
    v = getattr(a, name)
    if isinstance(v, list): v.append("q")
