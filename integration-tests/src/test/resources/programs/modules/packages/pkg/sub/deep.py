from .. import VALUE
from . import x
from ..alpha import name as an
def func(n): return [x] * n + [VALUE, an()]
class Klass:
    def hi(self): return "hi from " + type(self).__name__
