import sys
import pkg
from pkg import alpha, beta as b2, VALUE
from pkg.sub import deep
from pkg.sub.deep import func as deep_func, Klass
import pkg.sub.deep as pd
import util, util as u2
from util import *
import late
print(pkg.VALUE, VALUE, alpha.name(), b2.name(), deep_func(2), pd is deep, deep.Klass().hi())
print(util.counter, u2 is util, util.bump(), util.counter, counter)
util.counter = "set from outside"; print(util.bump(), util.get())
util.CONFIG["k"] = [1]; print(util.read())
print(pub(), "_hidden" in dir(), __name__, pkg.__name__, deep.__name__, pkg.sub.__name__)
try: _hidden
except NameError as e: print(e)
def lazy():
    import lazymod
    return lazymod.X
print("lazymod loaded" , lazy(), lazy())
class Sub(Klass):
    def hi(self): return "sub " + super().hi()
print(Sub().hi(), Sub.__mro__[1].__module__, isinstance(Sub(), deep.Klass))
try: import nothere
except ImportError as e: print(type(e).__name__, e, e.name)
try: from util import nothing_here
except ImportError as e: print(str(e).split(" (")[0])
try: import sometimes as st
except ImportError: st = None
print(st)
util.hook = lambda v: v * 2; print(util.call_hook(4))
alpha.state.append(1); print(b2.peek())
from pkg import alpha as again; print(again is alpha, late.total([1, 2.5]), late.Acc(1).add(2.5).v, late.Acc("a").add("b").v)
print(util.make()("x"), util.T.n, [f(3) for f in util.FUNCS])
util.T.n = 2.5; print(util.tn())
print(late.cyc())
