class MyErr(Exception):
    def __init__(self, code, msg="m"):
        super().__init__(msg)
        self.code = code
    def __str__(self): return f"[{self.code}] {self.args[0]}"
class Sub(MyErr): pass
def f(n):
    try:
        if n == 0: raise MyErr(1)
        if n == 1: raise Sub(2, "sub")
        if n == 2: return "ret"
        if n == 3: [][1]
        if n == 4: raise KeyError("k")
    except Sub as e:
        return "sub " + str(e)
    except (MyErr, KeyError) as e:
        return f"my {e} {getattr(e, 'code', None)}"
    except IndexError:
        return "idx"
    else:
        return "else"
    finally:
        print("fin", n, end=" ")
print([f(i) for i in range(6)])
def g():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            print(i, end=" ")
        finally:
            print("f", i, end=" ")
    else:
        print("no break")
    print()
g()
def h():
    while True:
        try:
            return "a"
        finally:
            break
    return "b"
print(h())
def k():
    try:
        return "try"
    finally:
        return "finally"
print(k())
def l():
    x = 1
    try:
        return x
    finally:
        x = 2
print(l())
def m():
    try:
        try:
            1 / 0
        finally:
            print("inner", end=" ")
    except ZeroDivisionError as e:
        print("outer", e)
        try:
            raise ValueError("v") from e
        except ValueError as v:
            print(v.__cause__, v.__context__ is e)
    try:
        e
    except NameError as x:
        print(x)
m()
def n():
    try:
        raise ValueError("first")
    except ValueError:
        raise KeyError("second")
try: n()
except KeyError as e: print(repr(e), repr(e.__context__), e.__cause__, e.__suppress_context__)
def o():
    try:
        raise ValueError("a")
    except ValueError as e:
        try:
            raise
        except ValueError as e2:
            return e is e2
print(o())
def p():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closed", end=" ")
        raise
    finally:
        print("gen fin")
q = p(); next(q); q.close()
def r(depth):
    try:
        if depth == 0: raise RuntimeError("deep")
        r(depth - 1)
    except RuntimeError as e:
        if depth == 2: raise ValueError("conv") from e
        raise
    finally:
        print(depth, end=" ")
try: r(4)
except ValueError as e: print(e, repr(e.__cause__))
class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print("enter", self.name, end=" "); return self.name
    def __exit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None, v, tb is not None, end=" | "); return self.swallow
with CM("a") as a, CM("b") as b: print(a, b, end=" ")
print()
with CM("s", True): raise ValueError("swallowed")
print()
try:
    with CM("x"), CM("y"): raise ValueError("not")
except ValueError as e: print("caught", e)
def wret():
    with CM("w"): return "wret"
print(wret())
for i in range(3):
    with CM(i):
        if i == 0: continue
        break
print()
with (CM("p1") as p1, CM("p2")): pass
print()
try: raise MyErr(5)
except Exception as e: print(e, e.code, repr(e), e.args)
try:
    try: raise ValueError("x")
    except TypeError: print("no")
    else: print("no")
except ValueError: print("yes")
def excvar():
    e = "before"
    try: 1/0
    except ZeroDivisionError as e: pass
    try: return e
    except UnboundLocalError as u: return str(u)
print(excvar())
try:
    raise Exception
except Exception as e: print(repr(e), str(e) == "")
print(isinstance(KeyError(), LookupError), issubclass(ZeroDivisionError, ArithmeticError), Exception.__mro__[-1])
errs = {ValueError: "v", KeyError: "k"}
def which(exc):
    try: raise exc
    except tuple(errs) as e: return errs[type(e)]
    except: return "other"
print(which(ValueError), which(KeyError("s")), which(OSError("os")), which(KeyboardInterrupt))
try:
    try: 1/0
    except ZeroDivisionError: undefined_name
except NameError as e: print(e, type(e.__context__).__name__, e.name)
e = ValueError("note"); e.add_note("n1"); print(e.__notes__)
try: raise e.with_traceback(None)
except ValueError as z: print(z is e, z.__traceback__ is not None)
def finally_override():
    try: raise ValueError
    finally: return "over"
print(finally_override())
def nested_fin():
    for i in range(2):
        try:
            try: return i
            finally: print("in", end=" "); 
        finally:
            print("out", end=" ")
            if i == 0: continue
print(nested_fin())
def loop_else(n):
    while n > 0:
        n -= 1
        if n == 2: break
    else: return "else"
    return "break"
print(loop_else(2), loop_else(5))
import sys
def exc_info():
    try: 1/0
    except: return sys.exc_info()[0].__name__
print(exc_info(), sys.exc_info())
try:
    raise SystemExit(3)
except SystemExit as s: print(s.code)
try: sys.exit("bye")
except SystemExit as s: print(s.code, s.args)
