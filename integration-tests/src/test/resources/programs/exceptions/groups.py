import traceback
def show(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        print("  " * depth + f"{type(e).__name__}({e.message!r})")
        for each in e.exceptions: show(each, depth + 1)
    else:
        print("  " * depth + repr(e))
def make():
    return ExceptionGroup("outer", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [OSError(2, "os"), ValueError(3), KeyError("k")])])
def run(f):
    print("--", f.__name__)
    try:
        print("returned", f())
    except BaseException as e:
        show(e)
        print("cause", e.__cause__, "context", type(e.__context__).__name__)
def all_handled():
    try:
        raise make()
    except* ValueError as e:
        show(e)
    except* (TypeError, OSError) as e:
        show(e)
    except* Exception as e:
        show(e)
    else:
        print("else")
    finally:
        print("finally")
    try: e
    except UnboundLocalError as x: print(x)
    return "end"
run(all_handled)
def part_left():
    try:
        raise make()
    except* ValueError as e:
        print("values", len(e.exceptions))
run(part_left)
def nothing_matches():
    g = make()
    try:
        try:
            raise g
        except* IndexError:
            print("never")
    except ExceptionGroup as e:
        print("same", e is g)
        raise
run(nothing_matches)
def naked():
    try:
        raise ValueError("naked")
    except* TypeError:
        print("no")
    except* ValueError as e:
        show(e)
    return 1
run(naked)
def naked_unmatched():
    try:
        raise KeyError("naked")
    except* ValueError:
        pass
run(naked_unmatched)
def raising():
    try:
        raise make()
    except* ValueError as e:
        raise IndexError("from values")
    except* TypeError:
        raise RuntimeError("from types") from e_none
e_none = None
run(raising)
def reraise():
    try:
        raise make()
    except* ValueError:
        raise
    except* OSError as e:
        print("os", e.exceptions)
run(reraise)
def reraise_all():
    try:
        raise make()
    except* ValueError:
        raise
    except* Exception:
        raise
run(reraise_all)
def naked_raise():
    try:
        raise ValueError("v")
    except* ValueError:
        raise KeyError("new")
run(naked_raise)
def naked_reraise():
    try:
        raise ValueError("v")
    except* ValueError:
        raise
run(naked_reraise)
def no_exception():
    try:
        pass
    except* ValueError:
        pass
    else:
        print("else")
    return 3
run(no_exception)
def wrong_types():
    try:
        raise ValueError(1)
    except* ExceptionGroup:
        pass
run(wrong_types)
def wrong2():
    try:
        raise ValueError(1)
    except* 5:
        pass
run(wrong2)
def nested():
    try:
        try:
            raise make()
        except* ValueError:
            try:
                raise ExceptionGroup("x", [KeyError(1), IndexError(2)])
            except* KeyError as k:
                show(k)
    except* IndexError as i:
        show(i)
    except* Exception as rest:
        show(rest)
run(nested)
class MyGroup(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(MyGroup, message, excs)
        self.code = code
        return self
    def derive(self, excs):
        return MyGroup(self.message, excs, self.code)
def custom():
    g = MyGroup("mine", [ValueError(1), TypeError(2)], 7)
    g.add_note("a note")
    try:
        raise g
    except* ValueError as e:
        print(type(e), e.code, e.__notes__)
run(custom)
g = make()
show(g.subgroup(lambda e: isinstance(e, ValueError)))
for p in g.split((ValueError, OSError)): show(p)
print(g.subgroup(IndexError), g.split(ExceptionGroup)[0] is g)
calls = []
g.split(lambda e: calls.append(type(e).__name__) or False)
print(calls)
for bad in (5, int, (ValueError, 3)):
    try: g.split(bad)
    except TypeError as e: print(e)
for args in (("m",), (1, [ValueError()]), ("m", []), ("m", [1]), ("m", 5), ("m", [KeyboardInterrupt()])):
    try: print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
print(repr(BaseExceptionGroup("b", [KeyboardInterrupt()])), type(BaseExceptionGroup("b", [ValueError()])))
print(str(make()), repr(make()))
def in_generator():
    try:
        yield 1
        raise make()
    except* ValueError as e:
        yield "v"
        x = yield len(e.exceptions)
        print("sent", x)
    except* TypeError:
        yield "t"
it = in_generator()
try:
    print(next(it), next(it), next(it), it.send("s"), next(it))
except ExceptionGroup as e:
    show(e)
def base():
    try:
        raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)])
    except* ValueError as e:
        print(type(e))
run(base)
def loop():
    out = []
    for i in range(4):
        try:
            if i % 2:
                raise ExceptionGroup("g", [ValueError(i), KeyError(i)])
        except* ValueError as e:
            out.append(("v", e.exceptions[0].args))
        except* KeyError as e:
            out.append(("k", e.exceptions[0].args))
        else:
            out.append("else")
    return out
run(loop)
