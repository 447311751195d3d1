"""Dates and times of the proleptic Gregorian calendar."""

import time as _time
import _strptime
from collections import namedtuple as _namedtuple
from operator import index as _index

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

MINYEAR = 1
MAXYEAR = 9999
_MAX_ORDINAL = 3652059

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)

_DAY_SECONDS = 86400
_SECOND = 1000000
_DAY = 86400000000


class IsoCalendarDate(_namedtuple("IsoCalendarDate", ("year", "week", "weekday"))):
    """An ISO 8601 year, week and weekday."""

    __slots__ = ()

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self.year}, week={self.week}, weekday={self.weekday})"


# The calendar: days are counted from 0001-01-01, which is 1


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _LENGTHS[month]


def _before_month(year, month):
    return _BEFORE[month] + (1 if month > 2 and _is_leap(year) else 0)


def _to_ordinal(year, month, day):
    return _before_year(year) + _before_month(year, month) + day


def _from_ordinal(n):
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + 1 + n100 * 100 + n4 * 4 + n1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = (n + 50) >> 5
    before = _before_month(year, month)
    if before > n:
        month -= 1
        before = _before_month(year, month)
    return year, month, n - before + 1


def _iso_week1(year):
    """The Monday on which the first ISO week begins."""
    first = _to_ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def _from_iso(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"Year is out of range: {year}")
    if not 0 < week < 53:
        long_year = (_before_year(year) + 1) % 7 == 4 or ((_before_year(year) + 1) % 7 == 3 and _is_leap(year))
        if not (week == 53 and long_year):
            raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
    return _from_ordinal(_iso_week1(year) + (week - 1) * 7 + day - 1)


def _check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")


def _check_time(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")


def _missing(name, place):
    return TypeError(f"function missing required argument '{name}' (pos {place})")


def _no_comparison(a, b):
    return TypeError(f"can't compare {_full_name(a)} to {_full_name(b)}")


def _full_name(value):
    kind = type(value)
    if kind is date or kind is datetime or kind is time:
        return "datetime." + kind.__name__
    return kind.__name__


def _shown_name(value, base):
    kind = type(value)
    return "datetime." + base if kind.__name__ == base else kind.__name__


def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _checked_offset(name, offset):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or a timedelta, not '{type(offset).__name__}'")
    if not -_DAY < offset._total() < _DAY:
        raise ValueError(
            "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)."
        )
    return offset


def _format_offset(offset, separator=":"):
    if offset is None:
        return ""
    total = offset._total()
    sign = "-" if total < 0 else "+"
    seconds, micros = divmod(abs(total), _SECOND)
    text = f"{sign}{seconds // 3600:02d}{separator}{seconds // 60 % 60:02d}"
    if seconds % 60 or micros:
        text += f"{separator}{seconds % 60:02d}"
        if micros:
            text += f".{micros:06d}"
    return text


def _format_clock(hour, minute, second, micros, timespec):
    if timespec == "auto":
        timespec = "microseconds" if micros else "seconds"
    if timespec == "hours":
        return f"{hour:02d}"
    if timespec == "minutes":
        return f"{hour:02d}:{minute:02d}"
    if timespec == "seconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}"
    if timespec == "milliseconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}.{micros // 1000:03d}"
    if timespec == "microseconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}.{micros:06d}"
    raise ValueError("Unknown timespec value")


def _strftime(value, format, fields):
    """Formats, after the directives that only this module knows have been replaced."""
    micros = getattr(value, "microsecond", 0)
    out = []
    i = 0
    end = len(format)
    while i < end:
        c = format[i]
        i += 1
        if c != "%" or i >= end:
            out.append(c)
            continue
        kind = format[i]
        i += 1
        if kind == "f":
            out.append(f"{micros:06d}")
        elif kind == "z":
            out.append(_zone_text(value, ""))
        elif kind == ":" and i < end and format[i] == "z":
            i += 1
            out.append(_zone_text(value, ":"))
        elif kind == "Z":
            name = value.tzname() if hasattr(value, "tzname") else None
            out.append("" if name is None else name.replace("%", "%%"))
        else:
            out.append("%" + kind)
    return _time.strftime("".join(out), fields)


def _zone_text(value, separator):
    if not hasattr(value, "utcoffset"):
        return ""
    return _format_offset(value.utcoffset(), separator)


# Reading of ISO 8601


def _number(text):
    if not (text.isascii() and text.isdigit()):
        raise ValueError("Invalid isoformat string")
    return int(text)


def _parse_date(text):
    """Year, month and day of a text of the lengths 7, 8 or 10."""
    year = _number(text[0:4])
    dashed = text[4] == "-"
    place = 5 if dashed else 4
    if text[place : place + 1] == "W":
        place += 1
        week = _number(text[place : place + 2])
        place += 2
        day = 1
        if len(text) > place:
            if (text[place] == "-") != dashed:
                raise ValueError("Inconsistent use of dash separator")
            place += 1 if dashed else 0
            day = _number(text[place:])
            if len(text) != place + 1:
                raise ValueError("Invalid isoformat string")
        return _from_iso(year, week, day)
    month = _number(text[place : place + 2])
    place += 2
    if (text[place : place + 1] == "-") != dashed:
        raise ValueError("Inconsistent use of dash separator")
    place += 1 if dashed else 0
    day = _number(text[place : place + 2])
    if len(text) != place + 2:
        raise ValueError("Invalid isoformat string")
    return year, month, day


def _parse_clock(text):
    """Hour, minute, second and microsecond."""
    parts = [0, 0, 0, 0]
    colons = len(text) > 2 and text[2] == ":"
    place = 0
    for i in range(3):
        parts[i] = _number(text[place : place + 2])
        if len(text) < place + 2:
            raise ValueError("Incomplete time component")
        place += 2
        following = text[place : place + 1]
        if not following:
            return parts
        if i == 2:
            break
        if colons:
            if following != ":":
                raise ValueError(f"Invalid time separator: {following}")
            place += 1
    if text[place] not in ".,":
        raise ValueError("Invalid microsecond component")
    digits = text[place + 1 :]
    if not digits or not (digits.isascii() and digits.isdigit()):
        raise ValueError("Invalid microsecond component")
    parts[3] = int((digits + "00000")[:6])
    return parts


def _parse_time(text):
    """Hour, minute, second, microsecond and time zone."""
    if len(text) < 2:
        raise ValueError("Isoformat time too short")
    split = len(text)
    for i, c in enumerate(text):
        if c in "+-Z":
            split = i
            break
    hour, minute, second, micros = _parse_clock(text[:split])
    if split == len(text):
        return hour, minute, second, micros, None
    if text[split] == "Z":
        if split + 1 != len(text):
            raise ValueError("Invalid isoformat string")
        return hour, minute, second, micros, timezone.utc
    rest = text[split + 1 :]
    if len(rest) in (0, 1, 3):
        raise ValueError("Malformed time zone string")
    h, m, s, us = _parse_clock(rest)
    if h == m == s == us == 0:
        return hour, minute, second, micros, timezone.utc
    offset = timedelta(hours=h, minutes=m, seconds=s, microseconds=us)
    return hour, minute, second, micros, timezone(-offset if text[split] == "-" else offset)


def _date_length(text):
    """Where the date of an ISO date and time ends."""
    if text[4] == "-":
        if text[5] == "W":
            if len(text) > 8 and text[8] == "-":
                if len(text) == 9:
                    raise ValueError("Invalid ISO string")
                if len(text) > 10 and text[10].isdigit():
                    return 8
                return 10
            return 8
        return 10
    if text[4] == "W":
        end = 7
        while end < len(text) and text[end].isdigit():
            end += 1
        if end < 9:
            return end
        return 7 if end % 2 == 0 else 8
    return 8


class timedelta:
    """A duration."""

    __slots__ = ("_days", "_seconds", "_microseconds")

    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        if type(days) is int and type(seconds) is int and type(microseconds) is int:
            total = days * _DAY + seconds * _SECOND + microseconds
            if not (milliseconds == 0 and minutes == 0 and hours == 0 and weeks == 0):
                total = _exact_total(days, seconds, microseconds, milliseconds, minutes, hours, weeks)
        else:
            total = _exact_total(days, seconds, microseconds, milliseconds, minutes, hours, weeks)
        whole_days, rest = divmod(total, _DAY)
        if abs(whole_days) > 999999999:
            if abs(whole_days) >= 1 << 31:
                raise OverflowError("Python int too large to convert to C int")
            raise OverflowError(f"days={whole_days}; must have magnitude <= 999999999")
        self._days = whole_days
        self._seconds = rest // _SECOND
        self._microseconds = rest % _SECOND

    def _total(self):
        """In microseconds."""
        return (self._days * _DAY_SECONDS + self._seconds) * _SECOND + self._microseconds

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def total_seconds(self):
        return self._total() / 1000000

    def __repr__(self):
        parts = []
        if self._days:
            parts.append(f"days={self._days}")
        if self._seconds:
            parts.append(f"seconds={self._seconds}")
        if self._microseconds:
            parts.append(f"microseconds={self._microseconds}")
        return f"{_shown_name(self, 'timedelta')}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, second = divmod(self._seconds, 60)
        hours, minute = divmod(minutes, 60)
        text = f"{hours}:{minute:02d}:{second:02d}"
        if self._days:
            plural = "" if abs(self._days) == 1 else "s"
            text = f"{self._days} day{plural}, {text}"
        if self._microseconds:
            text += f".{self._microseconds:06d}"
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta(0, 0, self._total() + other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta(0, 0, self._total() - other._total())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return timedelta(0, 0, other._total() - self._total())
        return NotImplemented

    def __neg__(self):
        return timedelta(0, 0, -self._total())

    def __pos__(self):
        return timedelta(0, 0, self._total())

    def __abs__(self):
        return timedelta(0, 0, abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta(0, 0, self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta(0, 0, _divide_nearest(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return timedelta(0, 0, self._total() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return timedelta(0, 0, _divide_nearest(self._total(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta(0, 0, _divide_nearest(b * self._total(), a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta(0, 0, self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            quotient, rest = divmod(self._total(), other._total())
            return quotient, timedelta(0, 0, rest)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, timedelta):
            return self._total() == other._total()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, timedelta):
            return self._total() < other._total()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, timedelta):
            return self._total() <= other._total()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, timedelta):
            return self._total() > other._total()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, timedelta):
            return self._total() >= other._total()
        return NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._total() != 0

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return (self.__class__, (self._days, self._seconds, self._microseconds))


def _exact_total(days, seconds, microseconds, milliseconds, minutes, hours, weeks):
    """Microseconds; what floats leave over is rounded once, to an even number from the middle."""
    total = 0
    left = 0.0
    names = ("microseconds", "milliseconds", "seconds", "minutes", "hours", "days", "weeks")
    values = (microseconds, milliseconds, seconds, minutes, hours, days, weeks)
    factors = (1, 1000, _SECOND, 60 * _SECOND, 3600 * _SECOND, _DAY, 7 * _DAY)
    for name, value, factor in zip(names, values, factors):
        if isinstance(value, int):
            total += value * factor
        elif isinstance(value, float):
            whole = int(value)
            total += whole * factor
            part = (value - whole) * factor
            whole = int(part)
            total += whole
            left += part - whole
        else:
            raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
    if left:
        nearest = round(left)
        if abs(nearest - left) == 0.5:
            odd = total & 1
            nearest = 2 * round((left + odd) * 0.5) - odd
        total += int(nearest)
    return total


def _divide_nearest(a, b):
    """The quotient rounded to the nearest int, an even one from the middle."""
    if b == 0:
        raise ZeroDivisionError("integer division or modulo by zero")
    quotient, rest = divmod(a, b)
    double = rest * 2
    if (double > b if b > 0 else double < b) or (double == b and quotient % 2 == 1):
        quotient += 1
    return quotient


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


class date:
    """A day."""

    __slots__ = ("_year", "_month", "_day")

    def __init__(self, year, month=None, day=None):
        if month is None:
            raise _missing("month", 2)
        if day is None:
            raise _missing("day", 3)
        self._year = _index(year)
        self._month = _index(month)
        self._day = _index(day)
        _check_date(self._year, self._month, self._day)

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        t = _time.localtime(timestamp)
        return cls(t.tm_year, t.tm_mon, t.tm_mday)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, ordinal, /):
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        if ordinal > _MAX_ORDINAL:
            raise ValueError("year is out of range")
        y, m, d = _from_ordinal(ordinal)
        return cls(y, m, d)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            if len(date_string) not in (7, 8, 10):
                raise ValueError("Invalid isoformat string")
            parts = _parse_date(date_string)
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        y, m, d = parts
        return cls(y, m, d)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        y, m, d = _from_iso(year, week, day)
        return cls(y, m, d)

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def __repr__(self):
        return f"{_shown_name(self, 'date')}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        weekday = self.toordinal() % 7 or 7
        return f"{_DAYS[weekday - 1]} {_MONTHS[self._month - 1]} {self._day:2d} 00:00:00 {self._year:04d}"

    def strftime(self, format):
        return _strftime(self, format, self.timetuple())

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(fmt).__name__}")
        return self.strftime(fmt) if fmt else str(self)

    def isoformat(self):
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    def __str__(self):
        return self.isoformat()

    def timetuple(self):
        ordinal = self.toordinal()
        return _time.struct_time(
            (self._year, self._month, self._day, 0, 0, 0, (ordinal + 6) % 7, ordinal - _before_year(self._year), -1)
        )

    def toordinal(self):
        return _to_ordinal(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
        )

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        year = self._year
        today = self.toordinal()
        week, day = divmod(today - _iso_week1(year), 7)
        if week < 0:
            year -= 1
            week, day = divmod(today - _iso_week1(year), 7)
        elif week >= 52 and today >= _iso_week1(year + 1):
            year += 1
            week = 0
        return IsoCalendarDate(year, week + 1, day + 1)

    def _key(self):
        return self._year * 10000 + self._month * 100 + self._day

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() == other._key()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() < other._key()
        if isinstance(other, datetime):
            raise _no_comparison(other, self)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() <= other._key()
        if isinstance(other, datetime):
            raise _no_comparison(other, self)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() > other._key()
        if isinstance(other, datetime):
            raise _no_comparison(other, self)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() >= other._key()
        if isinstance(other, datetime):
            raise _no_comparison(other, self)
        return NotImplemented

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def _moved(self, days):
        ordinal = self.toordinal() + days
        if not 0 < ordinal <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(ordinal)

    def __add__(self, other):
        if isinstance(other, timedelta):
            return self._moved(other._days)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other._days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return (self.__class__, (self._year, self._month, self._day))


class tzinfo:
    """The base of classes of time zones."""

    __slots__ = ()

    def tzname(self, dt, /):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt, /):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt, /):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        summer = dt.dst()
        if summer is None:
            raise ValueError("fromutc: non-None dst() result required")
        delta = offset - summer
        if delta:
            dt += delta
            summer = dt.dst()
            if summer is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + summer


class time:
    """A time of day."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self._hour = _index(hour)
        self._minute = _index(minute)
        self._second = _index(second)
        self._microsecond = _index(microsecond)
        _check_time(self._hour, self._minute, self._second, self._microsecond, fold)
        _check_zone(tzinfo)
        self._tzinfo = tzinfo
        self._fold = fold

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def fromisoformat(cls, time_string, /):
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        text = time_string[1:] if time_string.startswith("T") else time_string
        try:
            parts = _parse_time(text)
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
        h, m, s, us, tz = parts
        return cls(h, m, s, us, tz)

    def _micros(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * _SECOND + self._microsecond

    def _compare(self, other, equality):
        """Negative, zero or positive; 2 where only one has an offset and they are merely not equal."""
        mine = self.utcoffset()
        others = other.utcoffset()
        if mine is None and others is None or mine == others:
            return self._micros() - other._micros()
        if mine is None or others is None:
            if equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware times")
        return (self._micros() - mine._total()) - (other._micros() - others._total())

    def __eq__(self, other):
        if isinstance(other, time):
            return self._compare(other, True) == 0
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, time):
            return self._compare(other, False) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, time):
            return self._compare(other, False) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, time):
            return self._compare(other, False) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, time):
            return self._compare(other, False) >= 0
        return NotImplemented

    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._micros() - (0 if offset is None else offset._total()))

    def __repr__(self):
        text = f"{_shown_name(self, 'time')}({self._hour}, {self._minute}"
        if self._microsecond:
            text += f", {self._second}, {self._microsecond}"
        elif self._second:
            text += f", {self._second}"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += f", fold={self._fold}"
        return text + ")"

    def isoformat(self, timespec="auto"):
        text = _format_clock(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text + _format_offset(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        return _strftime(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(fmt).__name__}")
        return self.strftime(fmt) if fmt else str(self)

    def utcoffset(self):
        if self._tzinfo is None:
            return None
        return _checked_offset("utcoffset", self._tzinfo.utcoffset(None))

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def dst(self):
        if self._tzinfo is None:
            return None
        return _checked_offset("dst", self._tzinfo.dst(None))

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return (self.__class__, (self._hour, self._minute, self._second, self._microsecond, self._tzinfo))


class datetime(date):
    """A day and a time of it."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __init__(
        self, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        super().__init__(year, month, day)
        self._hour = _index(hour)
        self._minute = _index(minute)
        self._second = _index(second)
        self._microsecond = _index(microsecond)
        _check_time(self._hour, self._minute, self._second, self._microsecond, fold)
        _check_zone(tzinfo)
        self._tzinfo = tzinfo
        self._fold = fold

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def _from_timestamp(cls, t, utc, tz):
        if isinstance(t, float):
            whole = int(t // 1)
            micros = round((t - whole) * 1e6)
            if micros >= 1000000:
                whole += 1
                micros -= 1000000
            elif micros < 0:
                whole -= 1
                micros += 1000000
        else:
            whole = _index(t)
            micros = 0
        if not -62135596800 <= whole <= 253402300799:
            raise ValueError(f"year {_time.gmtime(whole).tm_year} is out of range")
        f = _time.gmtime(whole) if utc else _time.localtime(whole)
        result = cls(f.tm_year, f.tm_mon, f.tm_mday, f.tm_hour, f.tm_min, min(f.tm_sec, 59), micros, tz)
        if tz is None and not utc and whole > 86400:
            before = _time.localtime(whole - 86400)
            if before.tm_gmtoff > f.tm_gmtoff:
                # The clock was set back; did it show this before?
                gap = before.tm_gmtoff - f.tm_gmtoff
                if _time.localtime(whole - gap).tm_gmtoff == before.tm_gmtoff:
                    result._fold = 1
        elif tz is not None:
            result = tz.fromutc(result)
        return result

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        return cls._from_timestamp(timestamp, tz is not None, tz)

    @classmethod
    def utcfromtimestamp(cls, t, /):
        return cls._from_timestamp(t, True, None)

    @classmethod
    def _from_nanos(cls, nanos, utc, tz):
        seconds, rest = divmod(nanos, 1000000000)
        f = _time.gmtime(seconds) if utc else _time.localtime(seconds)
        result = cls(f.tm_year, f.tm_mon, f.tm_mday, f.tm_hour, f.tm_min, min(f.tm_sec, 59), rest // 1000, tz)
        return result if tz is None else tz.fromutc(result)

    @classmethod
    def now(cls, tz=None):
        _check_zone(tz)
        return cls._from_nanos(_time.time_ns(), tz is not None, tz)

    @classmethod
    def utcnow(cls):
        return cls._from_nanos(_time.time_ns(), True, None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if not isinstance(date, _date_class):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {type(date).__name__}")
        if not isinstance(time, _time_class):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {type(time).__name__}")
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(
            date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, zone, fold=time.fold
        )

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        h, mi, s, us = 0, 0, 0, 0
        tz = None
        try:
            if len(date_string) < 7:
                raise ValueError("Invalid isoformat string")
            end = _date_length(date_string)
            y, mo, d = _parse_date(date_string[:end])
            if len(date_string) > end:
                h, mi, s, us, tz = _parse_time(date_string[end + 1 :])
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(y, mo, d, h, mi, s, us, tz)

    @classmethod
    def strptime(cls, date_string, format, /):
        y, mo, d, h, mi, s, us, offset, part, name = _strptime.parse(date_string, format)
        tz = None
        if offset is not None:
            delta = timedelta(seconds=offset, microseconds=part)
            tz = timezone(delta) if name is None else timezone(delta, name)
        return cls(y, mo, d, h, mi, s, us, tz)

    def timetuple(self):
        summer = self.dst()
        flag = -1 if summer is None else int(bool(summer))
        return self._fields(flag)

    def _fields(self, flag):
        ordinal = self.toordinal()
        return _time.struct_time(
            (
                self._year, self._month, self._day, self._hour, self._minute, self._second,
                (ordinal + 6) % 7, ordinal - _before_year(self._year), flag,
            )
        )  # fmt: skip

    def utctimetuple(self):
        offset = self.utcoffset()
        moved = self if offset is None else self - offset
        return moved._fields(0)

    def _seconds_since_epoch(self):
        """As if the clock showed UTC."""
        return (self.toordinal() - 719163) * _DAY_SECONDS + self._hour * 3600 + self._minute * 60 + self._second

    def _local_seconds(self):
        """Of a clock of the machine's zone; where it is set forward or back, fold decides."""
        t = self._seconds_since_epoch()
        a = _time.localtime(t).tm_gmtoff
        u1 = t - a
        b = _time.localtime(u1).tm_gmtoff
        if a == b:
            u2 = u1 + (86400 if self._fold else -86400)
            c = _time.localtime(u2).tm_gmtoff
            if a == c:
                return u1
        else:
            c = b
        u2 = t - c
        if u2 + _time.localtime(u2).tm_gmtoff == t:
            return u2
        if u1 + b == t:
            return u1
        return min(u1, u2) if self._fold else max(u1, u2)

    def timestamp(self):
        if self._tzinfo is None:
            return self._local_seconds() + self._microsecond / 1e6
        return (self - _EPOCH).total_seconds()

    def date(self):
        return _date_class(self._year, self._month, self._day)

    def time(self):
        return _time_class(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return _time_class(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(
        self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True,
        *, fold=None,
    ):  # fmt: skip
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def _local_zone(self):
        f = _time.localtime(self._local_seconds())
        return timezone(timedelta(seconds=f.tm_gmtoff), f.tm_zone)

    def astimezone(self, tz=None):
        mine = self._tzinfo
        offset = None
        if mine is not None:
            offset = self.utcoffset()
        if offset is None:
            mine = self.replace(tzinfo=None)._local_zone()
            offset = mine.utcoffset(self)
        if tz is None:
            utc = (self - offset).replace(tzinfo=timezone.utc)
            f = _time.localtime(utc._seconds_since_epoch())
            tz = timezone(timedelta(seconds=f.tm_gmtoff), f.tm_zone)
        elif not isinstance(tz, tzinfo):
            raise TypeError(f"tz argument must be an instance of tzinfo, not {type(tz).__name__}")
        if tz is mine:
            return self
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    def ctime(self):
        weekday = self.toordinal() % 7 or 7
        clock = f"{self._hour:02d}:{self._minute:02d}:{self._second:02d}"
        return f"{_DAYS[weekday - 1]} {_MONTHS[self._month - 1]} {self._day:2d} {clock} {self._year:04d}"

    def isoformat(self, sep="T", timespec="auto"):
        day = f"{self._year:04d}-{self._month:02d}-{self._day:02d}"
        clock = _format_clock(self._hour, self._minute, self._second, self._microsecond, timespec)
        return day + sep + clock + _format_offset(self.utcoffset())

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        if parts[6] == 0:
            parts.pop()
            if parts[5] == 0:
                parts.pop()
        text = f"{_shown_name(self, 'datetime')}({', '.join(map(str, parts))}"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += f", fold={self._fold}"
        return text + ")"

    def __str__(self):
        return self.isoformat(sep=" ")

    def utcoffset(self):
        if self._tzinfo is None:
            return None
        return _checked_offset("utcoffset", self._tzinfo.utcoffset(self))

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        if self._tzinfo is None:
            return None
        return _checked_offset("dst", self._tzinfo.dst(self))

    def _micros(self):
        return self._seconds_since_epoch() * _SECOND + self._microsecond

    def _compare(self, other, equality):
        """Negative, zero or positive; 2 where only one has an offset and they are merely not equal."""
        if self._tzinfo is other._tzinfo:
            return self._micros() - other._micros()
        mine = self.utcoffset()
        others = other.utcoffset()
        if mine is None and others is None:
            return self._micros() - other._micros()
        if mine is None or others is None:
            if equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return (self._micros() - mine._total()) - (other._micros() - others._total())

    def __eq__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, True) == 0
        if isinstance(other, date):
            return False
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, False) < 0
        if isinstance(other, _date_class):
            raise _no_comparison(self, other)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, False) <= 0
        if isinstance(other, _date_class):
            raise _no_comparison(self, other)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, False) > 0
        if isinstance(other, _date_class):
            raise _no_comparison(self, other)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, False) >= 0
        if isinstance(other, _date_class):
            raise _no_comparison(self, other)
        return NotImplemented

    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._micros() - (0 if offset is None else offset._total()))

    def _shifted(self, micros):
        days, rest = divmod(self._micros() + micros, _DAY)
        ordinal = days + 719163
        if not 0 < ordinal <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        y, m, d = _from_ordinal(ordinal)
        seconds, part = divmod(rest, _SECOND)
        return type(self)(y, m, d, seconds // 3600, seconds // 60 % 60, seconds % 60, part, self._tzinfo)

    def __add__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(-other._total())
        if not isinstance(other, datetime):
            return NotImplemented
        difference = self._micros() - other._micros()
        if self._tzinfo is other._tzinfo:
            return timedelta(0, 0, difference)
        mine = self.utcoffset()
        others = other.utcoffset()
        if mine is None and others is None:
            return timedelta(0, 0, difference)
        if mine is None or others is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta(0, 0, difference + others._total() - mine._total())

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return (
            self.__class__,
            (
                self._year, self._month, self._day, self._hour, self._minute, self._second,
                self._microsecond, self._tzinfo,
            ),
        )  # fmt: skip


_date_class = date
_time_class = time


class timezone(tzinfo):
    """A fixed offset from UTC."""

    __slots__ = ("_offset", "_name")

    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is not None and not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if not -_DAY < offset._total() < _DAY:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
                + repr(offset)
                + "."
            )
        self._offset = offset
        self._name = name

    def __eq__(self, other):
        if isinstance(other, timezone):
            return self._offset == other._offset
        return NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self._name is None and not self._offset and type(self) is timezone:
            return "datetime.timezone.utc"
        if self._name is None:
            return f"{_shown_name(self, 'timezone')}({self._offset!r})"
        return f"{_shown_name(self, 'timezone')}({self._offset!r}, {self._name!r})"

    def __str__(self):
        return self.tzname(None)

    def _check(self, dt, name):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{name}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")

    def utcoffset(self, dt, /):
        self._check(dt, "utcoffset")
        return self._offset

    def tzname(self, dt, /):
        self._check(dt, "tzname")
        if self._name is not None:
            return self._name
        if not self._offset:
            return "UTC"
        return "UTC" + _format_offset(self._offset)

    def dst(self, dt, /):
        self._check(dt, "dst")
        return None

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return (self.__class__, (self._offset,) if self._name is None else (self._offset, self._name))


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
timezone.utc = UTC = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
