def f(x):
    return 10 // x
class A:
    def __init__(self, v): self.v = v
    def m(self, x):
        return A(f(
            x))
    def get(self):
        return self.v
def t(fn):
    try:
        fn()
    except Exception as e:
        tb = e.__traceback__
        out = []
        while tb:
            out.append(tb.tb_lineno)
            tb = tb.tb_next
        print(type(e).__name__, out[1:])
def a():
    x = [
        f(1),
        f(2),
        f(0),
    ]
def b():
    return max(
        f(1),
        len([1,
             f(0)]),
    )
def c():
    return (A(5)
            .m(5)
            .m(0)
            .get())
def d():
    y = {
        "a": 1,
        "b": [1, 2][5],
    }
def e():
    if (True and
            f(1) and
            f(0)):
        return 1
def g():
    return [
        f(i)
        for i in range(3)
        if i or
        f(i)
    ]
def h():
    print("a",
          "b" +
          1)
def i():
    return ("x"
            + str(1)
            + 1)
def j():
    return A(1).get(
        1,
        2
    )
def k():
    v = None
    w = (v
         .foo)
def l():
    assert (f(1) ==
            f(0)), "x"
def m():
    x = lambda: (
        f(
            0)
    )
    return x()
def n():
    z = {}
    z["a"
      ] = z[
        "q"]
def o():
    raise ValueError(
        f(0))
def p():
    return f"""
    {1}
    {f(0)}
    """
def q(x=1,
      y=2):
    for i in (1,
              f(0)):
        pass
def r():
    f(1); f(
        0
    )
def s():
    return A(
        1
    ).m(
        0
    )
for fn in (a, b, c, d, e, g, h, i, j, k, l, m, n, o, p, q, r, s): t(fn)
print(
    f(1),
    f(0),
)
