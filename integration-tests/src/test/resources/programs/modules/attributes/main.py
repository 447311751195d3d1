import m2
print([n for n in dir(m2) if n[:2] != "__"])
print(sorted(n for n in vars(m2) if n[:2] != "__"))
print(m2.__name__)
m2.new = 5
print(m2.new, "new" in dir(m2), getattr(m2, "new"))
setattr(m2, "other", 6)
print(m2.other)
m2.a = 7
from m2 import a
print(a, m2.f())
m2.f = lambda: 9
print(m2.f())
del m2.new
print(hasattr(m2, "new"))
try: m2.nope
except AttributeError as e: print(e)
try: from m2 import nope
except ImportError as e: print(type(e).__name__, str(e)[:30])
