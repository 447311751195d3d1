"""Rational numbers."""

import math
import operator
import re

__all__ = ["Fraction"]

_NUMBER = re.compile(
    r"""
    \A\s*
    (?P<sign>[-+]?)
    (?=\d|\.\d)
    (?P<whole>\d*|\d+(_\d+)*)
    (?:
        (?:\s*/\s*(?P<below>\d+(_\d+)*))?
    |
        (?:\.(?P<decimals>\d*|\d+(_\d+)*))?
        (?:E(?P<exponent>[-+]?\d+(_\d+)*))?
    )
    \s*\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FORMAT = re.compile(
    r"""
    (?:(?P<fill>.)?(?P<align>[<>=^]))?
    (?P<sign>[-+ ]?)
    (?P<no_neg_zero>z)?
    (?P<alt>\#)?
    (?P<zeropad>0(?=[0-9]))?
    (?P<width>0|[1-9][0-9]*)?
    (?P<grouping>[,_])?
    (?:\.(?P<precision>0|[1-9][0-9]*))?
    (?P<kind>[eEfFgG%])
    """,
    re.DOTALL | re.VERBOSE,
)
_HASH_MODULUS = 2**61 - 1
_HASH_INFINITY = 314159


def _make(numerator, denominator):
    """A fraction in lowest terms."""
    result = object.__new__(Fraction)
    result._numerator = numerator
    result._denominator = denominator
    return result


def _reduced(numerator, denominator):
    common = math.gcd(numerator, denominator)
    if denominator < 0:
        common = -common
    return _make(numerator // common, denominator // common)


def _ratio(value):
    """Numerator and denominator of an int or a fraction, or None."""
    if isinstance(value, Fraction):
        return value._numerator, value._denominator
    if isinstance(value, int):
        return int(value), 1
    return None


class Fraction:
    """A rational number in lowest terms, with a positive denominator."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            self._numerator, self._denominator = _parts(numerator)
            return self
        above, below = _ratio(numerator), _ratio(denominator)
        if above is None or below is None:
            raise TypeError("both arguments should be Rational instances")
        top = above[0] * below[1]
        bottom = above[1] * below[0]
        if bottom == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % top)
        common = math.gcd(top, bottom)
        if bottom < 0:
            common = -common
        self._numerator = top // common
        self._denominator = bottom // common
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)" % (cls.__name__, f, type(f).__name__))
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, int):
            return cls(int(dec))
        if not hasattr(dec, "as_integer_ratio") or isinstance(dec, (float, Fraction)):
            raise TypeError(
                "%s.from_decimal() only takes Decimals, not %r (%s)" % (cls.__name__, dec, type(dec).__name__)
            )
        return cls(*dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The continued fraction, as long as its denominators are small enough.
        above, below = 0, 1
        next_above, next_below = 1, 0
        n, d = self._numerator, self._denominator
        while True:
            quotient = n // d
            following = below + quotient * next_below
            if following > max_denominator:
                break
            above, below, next_above, next_below = (
                next_above,
                next_below,
                above + quotient * next_above,
                following,
            )
            n, d = d, n - quotient * d
        steps = (max_denominator - below) // next_below
        if 2 * d * (below + steps * next_below) <= self._denominator:
            return _make(next_above, next_below)
        return _make(above + steps * next_above, below + steps * next_below)

    def conjugate(self):
        return +self

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def __repr__(self):
        return "%s(%s, %s)" % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    def __format__(self, format_spec, /):
        if not format_spec:
            return str(self)
        match = _FORMAT.fullmatch(format_spec)
        if match is None or (match["align"] is not None and match["zeropad"] is not None):
            raise ValueError(f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}")
        return _format(self, match)

    # Arithmetic

    def __add__(a, b):
        other = _ratio(b)
        if other is not None:
            return _reduced(a._numerator * other[1] + other[0] * a._denominator, a._denominator * other[1])
        return _mixed(operator.add, a, b)

    def __radd__(b, a):
        return _mixed_reflected(operator.add, a, b)

    def __sub__(a, b):
        other = _ratio(b)
        if other is not None:
            return _reduced(a._numerator * other[1] - other[0] * a._denominator, a._denominator * other[1])
        return _mixed(operator.sub, a, b)

    def __rsub__(b, a):
        return _mixed_reflected(operator.sub, a, b)

    def __mul__(a, b):
        other = _ratio(b)
        if other is not None:
            return _reduced(a._numerator * other[0], a._denominator * other[1])
        return _mixed(operator.mul, a, b)

    def __rmul__(b, a):
        return _mixed_reflected(operator.mul, a, b)

    def __truediv__(a, b):
        other = _ratio(b)
        if other is not None:
            bottom = a._denominator * other[0]
            if bottom == 0:
                raise ZeroDivisionError("Fraction(%s, 0)" % (a._numerator * other[1]))
            return _reduced(a._numerator * other[1], bottom)
        return _mixed(operator.truediv, a, b)

    def __rtruediv__(b, a):
        return _mixed_reflected(operator.truediv, a, b)

    def __floordiv__(a, b):
        other = _ratio(b)
        if other is not None:
            return (a._numerator * other[1]) // (a._denominator * other[0])
        return _mixed(operator.floordiv, a, b)

    def __rfloordiv__(b, a):
        return _mixed_reflected(operator.floordiv, a, b)

    def __mod__(a, b):
        other = _ratio(b)
        if other is not None:
            bottom = a._denominator * other[1]
            return _reduced((a._numerator * other[1]) % (other[0] * a._denominator), bottom)
        return _mixed(operator.mod, a, b)

    def __rmod__(b, a):
        return _mixed_reflected(operator.mod, a, b)

    def __divmod__(a, b):
        other = _ratio(b)
        if other is not None:
            quotient, rest = divmod(a._numerator * other[1], a._denominator * other[0])
            return quotient, _reduced(rest, a._denominator * other[1])
        return _mixed(divmod, a, b)

    def __rdivmod__(b, a):
        return _mixed_reflected(divmod, a, b)

    def __pow__(a, b):
        other = _ratio(b)
        if other is None:
            if isinstance(b, (float, complex)):
                return float(a) ** b
            return NotImplemented
        if other[1] != 1:
            return float(a) ** float(b)
        power = other[0]
        if power >= 0:
            return _make(a._numerator**power, a._denominator**power)
        if a._numerator > 0:
            return _make(a._denominator**-power, a._numerator**-power)
        if a._numerator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % a._denominator**-power)
        return _make((-a._denominator) ** -power, (-a._numerator) ** -power)

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        if isinstance(a, int):
            return Fraction(a) ** b
        if b._denominator == 1:
            return a**b._numerator
        return a ** float(b)

    def __pos__(a):
        return _make(a._numerator, a._denominator)

    def __neg__(a):
        return _make(-a._numerator, a._denominator)

    def __abs__(a):
        return _make(abs(a._numerator), a._denominator)

    def __int__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __trunc__(a):
        return int(a)

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _rounded(self._numerator, self._denominator)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __float__(a):
        return a._numerator / a._denominator

    def __complex__(self):
        return complex(float(self))

    def __bool__(a):
        return a._numerator != 0

    # Comparison

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _HASH_MODULUS)
        except ValueError:
            result = _HASH_INFINITY
        else:
            result = hash(hash(abs(self._numerator)) * inverse)
        if self._numerator < 0:
            result = -result
        return -2 if result == -1 else result

    def __eq__(a, b):
        other = _ratio(b)
        if other is not None:
            return a._numerator == other[0] and a._denominator == other[1]
        if isinstance(b, complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == Fraction(b)
        return NotImplemented

    def __lt__(a, b):
        return _compare(a, b, operator.lt)

    def __gt__(a, b):
        return _compare(a, b, operator.gt)

    def __le__(a, b):
        return _compare(a, b, operator.le)

    def __ge__(a, b):
        return _compare(a, b, operator.ge)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return (self.__class__, (self._numerator, self._denominator))


def _parts(value):
    """What a single argument of Fraction means."""
    if isinstance(value, int):
        return int(value), 1
    if isinstance(value, Fraction):
        return value._numerator, value._denominator
    if isinstance(value, str):
        return _parsed(value)
    if hasattr(value, "as_integer_ratio"):
        top, bottom = value.as_integer_ratio()
        return top, bottom
    raise TypeError("argument should be a string or a Rational instance")


def _parsed(text):
    match = _NUMBER.match(text)
    if match is None:
        raise ValueError("Invalid literal for Fraction: %r" % text)
    top = int(match["whole"] or "0")
    bottom = 1
    if match["below"]:
        bottom = int(match["below"])
    else:
        decimals = match["decimals"]
        if decimals:
            decimals = decimals.replace("_", "")
            bottom = 10 ** len(decimals)
            top = top * bottom + int(decimals)
        exponent = match["exponent"]
        if exponent:
            power = int(exponent)
            if power >= 0:
                top *= 10**power
            else:
                bottom *= 10**-power
    if match["sign"] == "-":
        top = -top
    if bottom == 0:
        raise ZeroDivisionError("Fraction(%s, 0)" % top)
    common = math.gcd(top, bottom)
    return top // common, bottom // common


def _mixed(function, a, b):
    if isinstance(b, float):
        return function(float(a), b)
    if isinstance(b, complex):
        return function(complex(a), b)
    return NotImplemented


def _mixed_reflected(function, a, b):
    if isinstance(a, int):
        return function(Fraction(int(a)), b)
    if isinstance(a, float):
        return function(a, float(b))
    if isinstance(a, complex):
        return function(a, complex(b))
    return NotImplemented


def _compare(a, b, function):
    other = _ratio(b)
    if other is not None:
        return function(a._numerator * other[1], a._denominator * other[0])
    if isinstance(b, float):
        if math.isnan(b) or math.isinf(b):
            return function(0.0, b)
        return function(a, Fraction(b))
    return NotImplemented


def _rounded(top, bottom):
    """The nearest int, an even one from the middle."""
    whole, rest = divmod(top, bottom)
    if rest * 2 < bottom:
        return whole
    if rest * 2 > bottom or whole % 2 == 1:
        return whole + 1
    return whole


def _rounded_to_exponent(top, bottom, exponent):
    """The sign and the number of units of ten to the exponent."""
    if exponent >= 0:
        bottom *= 10**exponent
    else:
        top *= 10**-exponent
    units = _rounded(abs(top), bottom)
    return top < 0, units


def _rounded_to_figures(top, bottom, figures):
    """The sign, so many significant digits, and the exponent of the last."""
    if top == 0:
        return False, 0, 1 - figures
    digits_above, digits_below = str(abs(top)), str(bottom)
    magnitude = len(digits_above) - len(digits_below) + (digits_below <= digits_above)
    exponent = magnitude - figures
    negative, units = _rounded_to_exponent(top, bottom, exponent)
    if len(str(units)) == figures + 1:
        units //= 10
        exponent += 1
    return negative, units, exponent


def _format(value, match):
    fill = match["fill"] or " "
    align = match["align"] or ">"
    positive = "" if match["sign"] == "-" else match["sign"]
    alternate = match["alt"] is not None
    minimum = int(match["width"] or "0")
    grouping = match["grouping"] or ""
    precision = int(match["precision"] or "6")
    kind = match["kind"]
    trims = kind in "gG" and not alternate
    mark = "E" if kind in "EFG" else "e"
    if kind in "fF%":
        exponent = -precision - 2 if kind == "%" else -precision
        negative, units = _rounded_to_exponent(value._numerator, value._denominator, exponent)
        fixed = True
        point = precision
    else:
        figures = max(precision, 1) if kind in "gG" else precision + 1
        negative, units, exponent = _rounded_to_figures(value._numerator, value._denominator, figures)
        fixed = kind in "gG" and -4 - figures < exponent <= 0
        point = -exponent if fixed else figures - 1
    if kind == "%":
        suffix = "%"
    elif fixed:
        suffix = ""
    else:
        suffix = f"{mark}{exponent + point:+03d}"
    digits = f"{units:0{point + 1}d}"
    if match["no_neg_zero"] and negative and not units:
        negative = False
    sign = "-" if negative else positive
    whole = digits[: len(digits) - point]
    decimals = digits[len(digits) - point :]
    if trims:
        decimals = decimals.rstrip("0")
    separator = "." if decimals or alternate else ""
    trailing = separator + decimals + suffix
    if match["zeropad"] is not None:
        room = minimum - len(sign) - len(trailing)
        whole = whole.zfill(3 * room // 4 + 1 if grouping else room)
    if grouping:
        first = 1 + (len(whole) - 1) % 3
        whole = whole[:first] + "".join(
            grouping + whole[place : place + 3] for place in range(first, len(whole), 3)
        )
    body = whole + trailing
    padding = fill * (minimum - len(sign) - len(body))
    if align == ">":
        return padding + sign + body
    if align == "<":
        return sign + body + padding
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body
