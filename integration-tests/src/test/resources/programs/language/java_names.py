# names that mean something in Java or in the classes of the runtime
def send(x): return x + 1
def close(x): return x + 2
def resume(x): return x + 3
def returned(x): return x + 4
def advance(x): return x + 5
def wait(x): return x + 6
def notify(x): return x + 7
def getClass(x): return x + 8
def toString(x): return x + 9
def clone(x): return x + 10
def finalize(x): return x + 11
def hashCode(x): return x + 12
def equals(x): return x + 13
def instanceGet(x): return x + 14
def load(x): return x + 15
def run(x): return x + 16
def main(x): return x + 17
def name(x): return x + 18
def type_(x): return x + 19
def raise_(x): return x + 20
def throw(x): return x + 21
def stepDelegate(x): return x + 22
def setAttribute(x): return x + 23
def globalNames(x): return x + 24
def get(x): return x + 25
def next_(x): return x + 26
def iterator(x): return x + 27
def length(x): return x + 28
def result(x): return x + 29
def gen():
    yield send(0)
    yield close(0)
    yield resume(0)
    yield returned(0)
    yield advance(0)
    yield wait(0)
    yield notify(0)
    yield getClass(0)
    yield toString(0)
    yield clone(0)
    yield finalize(0)
    yield hashCode(0)
    yield equals(0)
    yield instanceGet(0)
    yield load(0)
    yield run(0)
    yield main(0)
    yield name(0)
    yield type_(0)
    yield raise_(0)
    yield throw(0)
    yield stepDelegate(0)
    yield setAttribute(0)
    yield globalNames(0)
    yield get(0)
    yield next_(0)
    yield iterator(0)
    yield length(0)
    yield result(0)
print(list(gen()))
int_ = long = 5
double = 2.5
boolean = True
char = "c"
byte = short = float_ = 3
final = static = public = private = void = "kw"
new = this = super_ = null = None
abstract = native = switch = case = default = do = enum = extends = 1
goto = const = instanceof = interface = package = protected = strictfp = synchronized = transient = volatile = throws = 2
true = false = 0
String = Object = Math = System = Long = Integer = Double = "java.lang"
var = record = sealed = permits = _ = __ = 7
print(long, double, boolean, char, byte, short, final, static, new, this, null, abstract, switch, goto, const, true, false, String, Object, System, var, record, _, __)
def f(this, new, int_=1, long=2, *, final=3, default=4):
    class_ = this + new
    return class_ + long + final + default
print(f(1, 2), f(1, 2, final=10))
class Object_:
    def __init__(self, this, long):
        self.this = this
        self.long = long
        self.type = 1
        self.fields = 2
        self.name = 3
        self.class_ = 4
    def getClass(self): return self.this
    def toString(self): return "ts"
    def hashCode(self): return 5
    def equals(self): return 6
    def wait(self): return 7
    def clone(self): return 8
    def call(self): return 9
    def get(self, x): return x
    def set(self, x): return -x
    def iterator(self): return 10
o = Object_(1, 2)
print(o.this, o.long, o.type, o.fields, o.name, o.class_, o.getClass(), o.toString(), o.hashCode(), o.equals(), o.wait(), o.clone(), o.call(), o.get(1), o.set(2), o.iterator())
class Long:
    def __init__(self): self.v = 1
class PyList:
    def __init__(self): self.v = 2
class Operators:
    def add(self, a): return a
class Override(Exception): pass
class AppModule: x = 3
print(Long().v, PyList().v, Operators().add(4), AppModule.x)
try: raise Override("o")
except Override as e: print(e)
def caught(thrown, state, sent, delegate, function, e=1):
    def inner(a): return a + thrown + state + sent + delegate + function + e
    return inner(1)
print(caught(1, 2, 3, 4, 5))
def g2(thrown, state, sent, delegate, function):
    yield thrown; yield state; yield sent; yield delegate; yield function
print(list(g2(1, 2, 3, 4, 5)))
añb = "unicode"; ñ = 1; 变量 = 2
print(añb, ñ + 变量)
__x = 1; _y_ = 2; __z__ = 3
print(__x, _y_, __z__)
def a_b(x): return x
def a__b(x): return x * 2
aB = 1; ab = 2; AB = 3; Ab = 4
print(a_b(1), a__b(1), aB, ab, AB, Ab)
class C:
    def a_b(self): return 1
    def a__b(self): return 2
    def __p(self): return 3
    def q(self): return self.__p()
print(C().a_b(), C().a__b(), C().q(), C()._C__p())
def outer():
    def run(): return 1
    def run_2(): return 2
    x = 1; x_2 = 2; x_3 = 3
    ys = [x for x in range(3)] + [x for x in range(2)]
    return run() + run_2() + x + x_2 + x_3, ys
print(outer())
class Factory:
    def __init__(self): self.f = 1
    def make(self): return self.f
class Functions(Factory):
    def make(self): return 2
print(Factory().make(), Functions().make())
def MODULE(): return "module"
def FUNCTIONS(): return "functions"
print(MODULE(), FUNCTIONS())
