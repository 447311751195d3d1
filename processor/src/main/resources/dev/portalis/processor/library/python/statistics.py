"""Statistics of numbers, computed exactly and rounded once."""

import math
import random
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from fractions import Fraction

__all__ = [
    "NormalDist",
    "StatisticsError",
    "correlation",
    "covariance",
    "fmean",
    "geometric_mean",
    "harmonic_mean",
    "linear_regression",
    "mean",
    "median",
    "median_grouped",
    "median_high",
    "median_low",
    "mode",
    "multimode",
    "pstdev",
    "pvariance",
    "quantiles",
    "stdev",
    "variance",
]

_SQRT2 = math.sqrt(2.0)

LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


class StatisticsError(ValueError):
    pass


# Exact sums


def _joined(a, b):
    """The type of a sum of two types of numbers."""
    if a is b or b is int or b is bool:
        return a
    if a is int or a is bool:
        return b
    if issubclass(b, a):
        return b
    if issubclass(a, b):
        return a
    if issubclass(a, int):
        return b
    if issubclass(b, int):
        return a
    if issubclass(a, Fraction) and issubclass(b, float):
        return b
    if issubclass(a, float) and issubclass(b, Fraction):
        return a
    raise TypeError("don't know how to coerce %s and %s" % (a.__name__, b.__name__))


def _exact(value):
    """Numerator and denominator; the denominator is None for infinities and nan."""
    if isinstance(value, int):
        return int(value), 1
    try:
        return value.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return value, None
    raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator")


def _total(partials):
    if None in partials:
        return sum(partials[None])
    common = math.lcm(*partials) if partials else 1
    return Fraction(sum(n * (common // d) for d, n in partials.items()), common)


def _sum(data):
    """The type, the exact sum and the number of the values."""
    count = 0
    kind = int
    partials = {}
    special = []
    for value in data:
        count += 1
        if type(value) is not kind:
            kind = _joined(kind, type(value))
        n, d = _exact(value)
        if d is None:
            special.append(n)
        else:
            partials[d] = partials.get(d, 0) + n
    if special:
        total = sum(special)
    else:
        total = _total(partials)
    return kind, total, count


def _squares(data, center=None):
    """The type, the exact sum of squared deviations, the mean and the number of the values."""
    if center is not None:
        kind, total, count = _sum((x - center) * (x - center) for x in data)
        return kind, total, center, count
    count = 0
    kind = int
    sums = {}
    squares = {}
    special = []
    for value in data:
        count += 1
        if type(value) is not kind:
            kind = _joined(kind, type(value))
        n, d = _exact(value)
        if d is None:
            special.append(n)
        else:
            sums[d] = sums.get(d, 0) + n
            squares[d] = squares.get(d, 0) + n * n
    if count == 0:
        return kind, Fraction(0), Fraction(0), 0
    if special:
        total = sum(special)
        return kind, total - total, total, count
    total = _total(sums)
    square = _total({d * d: n for d, n in squares.items()})
    return kind, (count * square - total * total) / count, total / count, count


def _convert(value, kind):
    """An exact value as a number of a type."""
    if type(value) is kind:
        return value
    if issubclass(kind, int) and isinstance(value, Fraction) and value.denominator != 1:
        kind = float
    if isinstance(value, float):
        return value
    try:
        return kind(value)
    except TypeError:
        return kind(value.numerator) / kind(value.denominator)


def _root(value):
    """The square root of a fraction, rounded correctly."""
    n, d = value.numerator, value.denominator
    shift = (n.bit_length() - d.bit_length() - 109) // 2
    if shift >= 0:
        root = _odd_root(n, d << 2 * shift) << shift
        below = 1
    else:
        root = _odd_root(n << -2 * shift, d)
        below = 1 << -shift
    return root / below


def _odd_root(n, m):
    """The root of n / m, with the last bit set where it is not exact."""
    root = math.isqrt(n // m)
    return root | (root * root * m != n)


def _float_or_decimal_root(value, kind):
    if isinstance(value, float):
        return math.sqrt(value)
    if kind.__name__ == "Decimal":
        return _convert(value, kind).sqrt() if value != 0 else kind(0)
    return _root(value) if value != 0 else 0.0


# Averages


def mean(data):
    kind, total, count = _sum(data)
    if count < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / count, kind)


def fmean(data, weights=None):
    if weights is None:
        values = list(data)
        if not values:
            raise StatisticsError("fmean requires at least one data point")
        return math.fsum(values) / len(values)
    values = list(data)
    shares = list(weights)
    if len(values) != len(shares):
        raise StatisticsError("data and weights must be the same length")
    total = math.sumprod(values, shares)
    below = math.fsum(shares)
    if not below:
        raise StatisticsError("sum of weights must be non-zero")
    return total / below


def geometric_mean(data):
    try:
        return math.exp(fmean(map(math.log, data)))
    except ValueError:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


def _not_negative(values, message):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


def harmonic_mean(data, weights=None):
    values = list(data)
    message = "harmonic mean does not support negative values"
    count = len(values)
    if count < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if count == 1 and weights is None:
        x = values[0]
        if not isinstance(x, (int, float, Fraction)) and not hasattr(x, "as_integer_ratio"):
            raise TypeError("unsupported type")
        if x < 0:
            raise StatisticsError(message)
        return x
    if weights is None:
        shares = [1] * count
        whole = count
    else:
        shares = list(weights)
        if len(shares) != count:
            raise StatisticsError("Number of weights does not match data size")
        _, whole, _ = _sum(_not_negative(shares, message))
    try:
        checked = _not_negative(values, message)
        kind, total, _ = _sum(w / x if w else 0 for w, x in zip(shares, checked))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(whole / total, kind)


def median(data):
    values = sorted(data)
    count = len(values)
    if count == 0:
        raise StatisticsError("no median for empty data")
    half = count // 2
    if count % 2 == 1:
        return values[half]
    return (values[half - 1] + values[half]) / 2


def median_low(data):
    values = sorted(data)
    if not values:
        raise StatisticsError("no median for empty data")
    return values[(len(values) - 1) // 2]


def median_high(data):
    values = sorted(data)
    if not values:
        raise StatisticsError("no median for empty data")
    return values[len(values) // 2]


def median_grouped(data, interval=1.0):
    values = sorted(data)
    count = len(values)
    if not count:
        raise StatisticsError("no median for empty data")
    middle = values[count // 2]
    first = bisect_left(values, middle)
    last = bisect_right(values, middle, lo=first)
    try:
        width = float(interval)
        x = float(middle)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return x - width / 2.0 + width * (count / 2 - first) / (last - first)


def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    values = sorted(data)
    count = len(values)
    if count < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            place, rest = divmod(i * (count - 1), n)
            result.append((values[place] * (n - rest) + values[place + 1] * rest) / n)
        return result
    if method == "exclusive":
        for i in range(1, n):
            place = min(max(i * (count + 1) // n, 1), count - 1)
            rest = i * (count + 1) - place * n
            result.append((values[place - 1] * (n - rest) + values[place] * rest) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


# Spread


def variance(data, xbar=None):
    kind, total, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(total / (count - 1), kind)


def pvariance(data, mu=None):
    kind, total, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(total / count, kind)


def stdev(data, xbar=None):
    kind, total, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _float_or_decimal_root(total / (count - 1), kind)


def pstdev(data, mu=None):
    kind, total, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _float_or_decimal_root(total / count, kind)


# Two variables


def covariance(x, y, /):
    count = len(x)
    if len(y) != count:
        raise StatisticsError("covariance requires that both inputs have same number of data points")
    if count < 2:
        raise StatisticsError("covariance requires at least two data points")
    xbar = math.fsum(x) / count
    ybar = math.fsum(y) / count
    products = math.sumprod([xi - xbar for xi in x], [yi - ybar for yi in y])
    return products / (count - 1)


def _ranks(data, start):
    """The ranks of values; equal ones share the mean of their ranks."""
    order = sorted(range(len(data)), key=data.__getitem__)
    ranks = [0.0] * len(data)
    first = 0
    while first < len(order):
        last = first
        while last + 1 < len(order) and data[order[last + 1]] == data[order[first]]:
            last += 1
        for place in range(first, last + 1):
            ranks[order[place]] = start + (first + last) / 2
        first = last + 1
    return ranks


def correlation(x, y, /, *, method="linear"):
    count = len(x)
    if len(y) != count:
        raise StatisticsError("correlation requires that both inputs have same number of data points")
    if count < 2:
        raise StatisticsError("correlation requires at least two data points")
    if method not in {"linear", "ranked"}:
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        start = (count - 1) / -2
        xs = _ranks(x, start)
        ys = _ranks(y, start)
    else:
        xbar = math.fsum(x) / count
        ybar = math.fsum(y) / count
        xs = [xi - xbar for xi in x]
        ys = [yi - ybar for yi in y]
    sxy = math.sumprod(xs, ys)
    sxx = math.sumprod(xs, xs)
    syy = math.sumprod(ys, ys)
    try:
        return sxy / math.sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


def linear_regression(x, y, /, *, proportional=False):
    count = len(x)
    if len(y) != count:
        raise StatisticsError("linear regression requires that both inputs have same number of data points")
    if count < 2:
        raise StatisticsError("linear regression requires at least two data points")
    xbar = 0.0
    ybar = 0.0
    xs = x
    ys = y
    if not proportional:
        xbar = math.fsum(x) / count
        ybar = math.fsum(y) / count
        xs = [xi - xbar for xi in x]
        ys = [yi - ybar for yi in y]
    sxy = math.sumprod(xs, ys) + 0.0
    sxx = math.sumprod(xs, xs)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    intercept = 0.0 if proportional else ybar - slope * xbar
    return LinearRegression(slope=slope, intercept=intercept)


# The normal distribution


def _polynomial(x, coefficients):
    result = 0.0
    for each in coefficients:
        result = result * x + each
    return result


# Algorithm AS 241 (Wichura 1988), highest power first.
_CENTER_ABOVE = (
    2.50908_09287_30122_6727e3, 3.34305_75583_58812_8105e4, 6.72657_70927_00870_0853e4,
    4.59219_53931_54987_1457e4, 1.37316_93765_50946_1125e4, 1.97159_09503_06551_4427e3,
    1.33141_66789_17843_7745e2, 3.38713_28727_96366_6080e0,
)  # fmt: skip
_CENTER_BELOW = (
    5.22649_52788_52854_5610e3, 2.87290_85735_72194_2674e4, 3.93078_95800_09271_0610e4,
    2.12137_94301_58659_5867e4, 5.39419_60214_24751_1077e3, 6.87187_00749_20579_0830e2,
    4.23133_30701_60091_1252e1, 1.0,
)  # fmt: skip
_NEAR_ABOVE = (
    7.74545_01427_83414_07640e-4, 2.27238_44989_26918_45833e-2, 2.41780_72517_74506_11770e-1,
    1.27045_82524_52368_38258e0, 3.64784_83247_63204_60504e0, 5.76949_72214_60691_40550e0,
    4.63033_78461_56545_29590e0, 1.42343_71107_49683_57734e0,
)  # fmt: skip
_NEAR_BELOW = (
    1.05075_00716_44416_84324e-9, 5.47593_80849_95344_94600e-4, 1.51986_66563_61645_71966e-2,
    1.48103_97642_74800_74590e-1, 6.89767_33498_51000_04550e-1, 1.67638_48301_83803_84940e0,
    2.05319_16266_37758_82187e0, 1.0,
)  # fmt: skip
_FAR_ABOVE = (
    2.01033_43992_92288_13265e-7, 2.71155_55687_43487_57815e-5, 1.24266_09473_88078_43860e-3,
    2.65321_89526_57612_30930e-2, 2.96560_57182_85048_91230e-1, 1.78482_65399_17291_33580e0,
    5.46378_49111_64114_36990e0, 6.65790_46435_01103_77720e0,
)  # fmt: skip
_FAR_BELOW = (
    2.04426_31033_89939_78564e-15, 1.42151_17583_16445_88870e-7, 1.84631_83175_10054_68180e-5,
    7.86869_13114_56132_59100e-4, 1.48753_61290_85061_48525e-2, 1.36929_88092_27358_05310e-1,
    5.99832_20655_58879_37690e-1, 1.0,
)  # fmt: skip


def _inverse(p, mu, sigma):
    q = p - 0.5
    if math.fabs(q) <= 0.425:
        r = 0.180625 - q * q
        x = _polynomial(r, _CENTER_ABOVE) * q / _polynomial(r, _CENTER_BELOW)
        return mu + x * sigma
    r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    if r <= 5.0:
        r = r - 1.6
        x = _polynomial(r, _NEAR_ABOVE) / _polynomial(r, _NEAR_BELOW)
    else:
        r = r - 5.0
        x = _polynomial(r, _FAR_ABOVE) / _polynomial(r, _FAR_BELOW)
    if q < 0.0:
        x = -x
    return mu + x * sigma


class NormalDist:
    """A normal distribution of a random variable."""

    __slots__ = ("_mu", "_sigma")

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        values = list(data)
        return cls(fmean(values), stdev([float(x) for x in values]))

    def samples(self, n, *, seed=None):
        rng = random if seed is None else random.Random(seed)
        gauss = rng.gauss
        mu, sigma = self._mu, self._sigma
        return [gauss(mu, sigma) for _ in range(n)]

    def pdf(self, x):
        spread = self._sigma * self._sigma
        if not spread:
            raise StatisticsError("pdf() not defined when sigma is zero")
        diff = x - self._mu
        return math.exp(diff * diff / (-2.0 * spread)) / math.sqrt(math.tau * spread)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * _SQRT2)))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        if self._sigma <= 0.0:
            raise StatisticsError("cdf() not defined when sigma at or below zero")
        return _inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = self, other
        if (y._sigma, y._mu) < (x._sigma, x._mu):
            x, y = y, x
        x_spread, y_spread = x.variance, y.variance
        if not x_spread or not y_spread:
            raise StatisticsError("overlap() not defined when sigma is zero")
        dv = y_spread - x_spread
        dm = math.fabs(y._mu - x._mu)
        if not dv:
            return 1.0 - math.erf(dm / (2.0 * x._sigma * _SQRT2))
        a = x._mu * y_spread - y._mu * x_spread
        b = x._sigma * y._sigma * math.sqrt(dm * dm + dv * math.log(y_spread / x_spread))
        x1 = (a + b) / dv
        x2 = (a - b) / dv
        return 1.0 - (math.fabs(y.cdf(x1) - x.cdf(x1)) + math.fabs(y.cdf(x2) - x.cdf(x2)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * math.fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / math.fabs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    __rmul__ = __mul__

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"
