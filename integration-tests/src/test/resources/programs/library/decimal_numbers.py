import decimal
import math
import copy
from decimal import Decimal as D, getcontext, setcontext, localcontext, Context, ROUND_HALF_UP, ROUND_DOWN, ROUND_UP, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP
from fractions import Fraction

print(D("1.1") + D("2.2"), D("0.1") * 3, D(1) / 3, D(2) / D("7"), D("1.20") * D("1.3"), D("10") - D("0.10"), D(7) // 2, D(-7) // 2, D(-7) % 3, D("7.5") % 2, divmod(D(-7), 2), -D("1.50"), +D("1.50"), abs(D("-3.0")))
print(repr(D("1.10")), D(10**30), D(0.1), D("1e5"), D("1E-10"), D("-0"), D("0E+3"), D("123.4500"), D((1, (1, 2, 3), -2)), D(" 12_3.4 "), D("Infinity"), D("-inf"), D("NaN"), D("sNaN12"), D(), D(True), D("٣"), D("1e+20"), D("0.00000001"), D("0.000001"))
print(D("2") ** 10, D("1.1") ** 20, D(2) ** -3, D(2) ** D("0.5"), D(4) ** D("0.5"), D("1.5") ** D("2.5"), pow(D(7), 3, 5), 2 ** D(3), D(10) ** 20, D(9) ** D("-1.5"), D("1.0") ** 5, D("0.5") ** 100, D("1.000001") ** 1000000)
print(D(2).sqrt(), D("0.25").sqrt(), D(16).sqrt(), D("1e-7").sqrt(), D(1).exp(), D("-2.5").exp(), D(10).ln(), D("0.5").ln(), D(2).log10(), D("1000").log10(), D("1.0000001").ln(), D("123456789").ln(), D(100).exp(), D("1e-10").exp(), D(3).log10())
for mode in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP):
    print(mode, [str(D(x).quantize(D("0.1"), rounding=mode)) for x in ("1.25", "1.35", "-1.25", "-1.21", "1.29", "2.01", "0.05")], D("2.5").to_integral_value(mode), D("-2.5").quantize(D(1), mode))
print(D("3.14159").quantize(D("0.01")), D("1234").quantize(D("1E+2")), D("1.005").quantize(D("1.00")), D("2.675").quantize(D(".01"), ROUND_HALF_UP), D("1e3").quantize(D(1)))
print(round(D("2.675"), 2), round(D("2.5")), round(D("3.5")), round(D("-1.5")), round(D("1234.5"), -2), int(D("-3.9")), float(D("1.1")), math.floor(D("-1.5")), math.ceil(D("1.1")), math.trunc(D("2.9")), bool(D(0)), complex(D(1)))
print(D("1.0") == 1, D("1.5") == 1.5, D("0.1") == 0.1, D(1) < 2, D("1.5") > 1, 3 >= D(3), D("NaN") == D("NaN"), D("Infinity") > 10**100, D(1) == Fraction(1), D("0.5") < Fraction(2, 3), max(D(1), D(2)), sorted([D(3), D(1), 2]), sum([D("0.1")] * 10))
print(hash(D(1)) == hash(1), hash(D("1.5")) == hash(1.5), hash(D("0.10")) == hash(D("0.1")), {D(1): "a"}[1], len({D("1.0"), D(1), 1}), hash(D("1e50")) == hash(10**50))
x = D("-123.4560")
print(x.as_tuple(), x.adjusted(), x.as_integer_ratio(), x.normalize(), D("1200").normalize(), x.is_signed(), x.copy_abs(), x.copy_sign(D(1)), x.number_class(), D("1e10").to_eng_string(), D("12e7").to_eng_string(), x.same_quantum(D("1.0000")), x.to_integral_exact(), x.to_integral())
print(x.compare(D(5)), D("12").compare_total(D("12.0")), D(5).max(D(7)), D(5).min(D("NaN")), D(5).next_plus(), D(5).next_minus(), D(7).remainder_near(D(4)), D(5).scaleb(3), D(1234).shift(2), D(1234).rotate(-2), D(2).fma(3, 5), D("1e5").logb(), D(1).next_toward(2), D("-5").max_mag(3), D("1100").logical_and(D("1010")))
for s in ("", ".2f", "10.2f", "<10", "+.3e", ",.2f", "08.1f", ".0f", "%", ".1%", "g", ".3g", "e", "_^12.3f", "+", "E", "15,.3f", "n"):
    print(s, "|", format(D("1234567.8915"), s), "|", format(D("-0.00012345"), s), "|", format(D("1e10"), s), "|", format(D("0"), s))
print(f"{D('1.10')} {D('3.14159'):.2f} {D('1234.5'):>12,.2f}", "%.2f" % D("2.675"), "%s" % D("1.0"), str(D("1E+6")), format(D("inf"), ">10"), format(D("nan"), ".2f"))

# Contexts
print(getcontext())
getcontext().prec = 6
print(D(1) / 7, D("123456789") + 0, +D("1234567"), D("1.23456789"), D(2).sqrt(), getcontext().prec)
getcontext().prec = 28
with localcontext() as ctx:
    ctx.prec = 50
    print(D(1) / 7, D(2).sqrt(), D(1).exp(), D(10).ln())
with localcontext(prec=5, rounding=ROUND_DOWN) as ctx:
    print(D(2) / 3, ctx.rounding, getcontext() is ctx)
print(D(2) / 3, getcontext().prec)
c = Context(prec=4, rounding=ROUND_UP)
print(c, c.divide(1, 3), c.add(D("1.2345"), 1), c.sqrt(2), c.create_decimal("1.23456"), c.power(2, 20), c.quantize(D("1.234"), D("0.1")), c.flags[decimal.Inexact], c.Etiny(), c.copy().prec)
c.clear_flags()
print(c.flags[decimal.Inexact], c.multiply(D("1.5"), 2), c.flags[decimal.Inexact], c.abs(D(-1)), c.to_sci_string(D("1e10")), c.create_decimal_from_float(0.1))
with localcontext() as ctx:
    ctx.traps[decimal.DivisionByZero] = False
    ctx.traps[decimal.InvalidOperation] = 0
    print(D(1) / 0, D(-1) / 0, D(0) / 0, D("abc"), D("inf") - D("inf"), D(-1).sqrt(), ctx.flags[decimal.DivisionByZero])
with localcontext(decimal.ExtendedContext) as ctx:
    ctx.prec = 9
    ctx.Emax = 99
    ctx.Emin = -99
    print(D(10) ** 200, D(1) / 3, D("1e-105") * D("1e-2"), D("9e99") * 10, D("1e-99") / 3, D("1E-110") + 0, ctx.flags[decimal.Underflow])
with localcontext() as ctx:
    ctx.traps[decimal.Inexact] = True
    try:
        D(1) / 3
    except decimal.Inexact as e:
        print(type(e).__name__, e)

for f in (lambda: D("x"), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) // 0, lambda: D(1) % 0, lambda: D("inf") - D("inf"), lambda: D(-1).sqrt(), lambda: D(1) + 1.5, lambda: D(1) + "x", lambda: D([1]), lambda: D(None), lambda: D("1e1000000") * 10, lambda: D("1e29").quantize(D(1)), lambda: D("NaN") < 1,
          lambda: D(10) ** D("1e10"), lambda: D(0) ** 0, lambda: D(-8) ** D("0.5"), lambda: int(D("nan")), lambda: int(D("inf")), lambda: hash(D("snan")), lambda: D(1).quantize(D("0.1"), "ROUND_X"), lambda: format(D(1), "x"), lambda: D(0).ln(), lambda: D("sNaN") + 1, lambda: D(5).foo, lambda: D(1) < "a", lambda: D("1") // D("1e-30"), lambda: round(D("inf")), lambda: D((2, (1,), 0)), lambda: -"x" if False else D(1) & 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(issubclass(decimal.DivisionByZero, ZeroDivisionError), isinstance(decimal.InvalidOperation(), ArithmeticError), decimal.MAX_PREC, decimal.MAX_EMAX, copy.copy(x) is x, copy.deepcopy([x]) == [x], type(x), isinstance(x, D))


class Money(D):
    def __str__(self):
        return f"${self:.2f}"


m = Money("12.345")
print(m, repr(m), type(m + 1).__name__, m * 2, [m])


# Pi, to 50 digits (from the documentation)
def pi():
    getcontext().prec += 2
    three = D(3)
    lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n + na, na + 8
        d, da = d + da, da + 32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s


getcontext().prec = 50
print(pi())
getcontext().prec = 28
total = D(0)
for i in range(1, 500):
    total += (D(i) * D("1.0725")).quantize(D("0.01"), rounding=ROUND_HALF_UP) / (i % 7 + 1)
print(total)
