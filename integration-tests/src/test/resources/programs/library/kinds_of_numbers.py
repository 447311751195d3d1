"""The abstract classes of numbers."""
import numbers, types, copy
from numbers import Number, Real, Integral, Complex, Rational
for v in (1, 1.5, 1j, True, "a", None, [1]):
    print(repr(v), [isinstance(v, c) for c in (Number, Complex, Real, Rational, Integral)])
print(issubclass(int, Number), issubclass(float, Integral), Integral.__mro__)
class Mine(Number):
    __hash__ = None
print(isinstance(Mine(), Number), isinstance(3, (Real, str)))
match 3.5:
    case Integral(): print("int")
    case Real(): print("real")
print(isinstance(len, types.BuiltinMethodType), isinstance(str.upper, types.MethodDescriptorType), issubclass(copy.Error, Exception))
from numbers import Number, Rational
from decimal import Decimal
from fractions import Fraction
print(isinstance(Decimal(1), Number), isinstance(Fraction(1, 2), Number), isinstance(Fraction(1, 2), Rational), isinstance(Decimal(1), Rational))
