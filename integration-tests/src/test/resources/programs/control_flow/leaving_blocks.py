def f(n):
    try:
        if n == 0: return "ret"
        if n == 1: raise ValueError("v")
        if n == 2: 1 / 0
        if n == 3: return [][0]
    except ValueError as e:
        return f"handled {e}"
    except (ZeroDivisionError, TypeError) as e:
        try:
            raise RuntimeError("inner") from e
        except RuntimeError as r:
            return repr(r.__cause__)
    else:
        return "else"
    finally:
        print("finally", n)
for i in range(5):
    try: print(f(i))
    except IndexError as e: print("out", e)
def loops():
    out = []
    for i in range(10):
        try:
            if i == 2: continue
            if i == 5: break
            out.append(i)
        finally:
            out.append(-i)
    else:
        out.append("no")
    while True:
        try:
            try:
                break
            finally:
                out.append("in")
        finally:
            out.append("outer")
    for i in range(3):
        for j in range(3):
            try:
                if j == 1: break
            finally:
                if i == 1: continue
            out.append((i, j))
    return out
print(loops())
def override():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2: continue
            return "fin"
print(override())
def ctx():
    try:
        try: raise KeyError(1)
        except KeyError: raise ValueError(2)
    except ValueError as e:
        print(repr(e.__context__), e.__cause__, e.__suppress_context__)
    try:
        try: raise KeyError(1)
        except KeyError: raise ValueError(2) from None
    except ValueError as e:
        print(repr(e.__context__), e.__cause__, e.__suppress_context__)
ctx()
class E1(Exception):
    def __init__(self, code, *args):
        super().__init__(code, *args); self.code = code
    def __str__(self): return f"E1<{self.code}>"
class E2(E1): pass
try: raise E2(5, "x")
except E1 as e: print(e, repr(e), e.args, e.code)
def reraise():
    try:
        try: raise E2(1)
        except E1: raise
    except Exception as e: return type(e).__name__
print(reraise())
try:
    raise
except RuntimeError as e: print(e)
import sys
def exc():
    try: 1/0
    except ZeroDivisionError:
        t, v, tb = sys.exc_info()
        print(t, v, tb is not None)
    print(sys.exc_info())
exc()
class CM:
    def __init__(s, n, sw=False): s.n, s.sw = n, sw
    def __enter__(s): print("enter", s.n); return s
    def __exit__(s, *a): print("exit", s.n, a[0]); return s.sw
def w():
    for i in range(3):
        with CM(i, True) as a, CM("b") as b:
            if i == 0: continue
            if i == 1: raise ValueError
            return "r"
print(w())
with (CM(1) as x, CM(2), CM(3) as y): print(x.n, y.n)
def assert_it(x):
    try: assert x > 0, f"neg {x}"
    except AssertionError as e: print(repr(e))
    try: assert x
    except AssertionError as e: print(repr(e))
assert_it(-1); assert_it(0)
try:
    try: pass
    finally: raise KeyError("from finally")
except KeyError as e: print(e)
def dele():
    try: raise ValueError
    except ValueError as e: pass
    try: e
    except NameError as x: print(type(x).__name__, x)
dele()
class Bad(BaseException): pass
try:
    try: raise Bad
    except Exception: print("no")
except BaseException as e: print("base", repr(e))
try: raise 5
except TypeError as e: print(e)
try: raise ValueError from 5
except TypeError as e: print(e)
e = ValueError("a"); e.add_note("n1"); print(e.__notes__)
print(e.with_traceback(None) is e)
