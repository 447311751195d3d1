import copy
import datetime as dt
import time as clock
from datetime import date, datetime, time, timedelta, timezone, tzinfo, UTC

# timedelta
print(timedelta(1, 2, 3), repr(timedelta(1, 2, 3)), timedelta(weeks=1, hours=-1), repr(timedelta()), timedelta(-1), timedelta(seconds=-1))
print(timedelta(hours=1.5), timedelta(days=0.1), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(milliseconds=1.0005), timedelta(days=1.5, seconds=0.25))
d = timedelta(days=2, hours=3)
print(d * 2, 3 * d, d * 1.5, d / 2, d / 1.5, d // 7, d / timedelta(hours=1), d // timedelta(hours=5), d % timedelta(hours=5), divmod(d, timedelta(hours=5)), -d, +d, abs(-d), d.total_seconds())
print(d > timedelta(1), d == timedelta(hours=51), sorted([d, -d, timedelta(0)]), bool(timedelta(0)), hash(d) == hash(timedelta(hours=51)), d.days, d.seconds, d.microseconds, sum([d, d], timedelta()))
print(timedelta.max, timedelta.min, timedelta.resolution, str(timedelta(hours=25, microseconds=7)))

# date
x = date(2024, 2, 29)
print(x, repr(x), x.year, x.month, x.day, x.weekday(), x.isoweekday(), x.isocalendar(), tuple(x.isocalendar()), x.isocalendar().week, x.toordinal(), x.timetuple(), x.ctime())
print(x + timedelta(days=1), x - timedelta(days=366), x - date(2023, 12, 25), timedelta(1) + x, x.replace(day=1), x.replace(year=2023, month=3), date.fromordinal(1), date.max, date.min)
print(x.strftime("%d/%m/%y %A %a %B %b %j %U %W %G-W%V-%u %w %% %e %C %D %F %h %x %c"), f"{x:%Y.%m}", f"{x}", format(x, "%H:%M"), "{:%d %b}".format(x))
print(date.fromisoformat("2024-02-29"), date.fromisoformat("20240229"), date.fromisoformat("2024-W09-4"), date.fromisoformat("2024W09"), date.fromisocalendar(2020, 53, 7))
print(x < date(2024, 3, 1), x == date(2024, 2, 29), x != datetime(2024, 2, 29), {x: 1}[date(2024, 2, 29)], max(x, date(2020, 1, 1)), copy.copy(x) == x, copy.deepcopy([x]))
print([date(y, 1, 1).isocalendar()[:2] for y in range(2015, 2025)], [date(2023, m, 1).strftime("%W%U") for m in range(1, 13)])

# time
t = time(13, 5, 9, 120)
print(t, repr(t), t.isoformat("minutes"), t.isoformat("milliseconds"), time(1, 2), repr(time(1, 2, 3)), t.replace(hour=1), t.strftime("%I:%M:%S %p %f"), f"{t:%H}", time.max, time(5, tzinfo=UTC))
print(time.fromisoformat("04:23:01.5"), time.fromisoformat("T042301"), time.fromisoformat("04:23Z"), time.fromisoformat("04:23:01+05:30"), time(1) < time(2), time(1) == time(1, tzinfo=UTC), bool(time(0)))

# datetime
a = datetime(2024, 1, 31, 23, 59, 58, 999999)
print(a, repr(a), a.date(), a.time(), a.isoformat(" ", "seconds"), a.isoformat(timespec="hours"), a + timedelta(microseconds=1), a + timedelta(days=29), a - datetime(2024, 1, 1), a.ctime(), repr(datetime(2024, 1, 1)), repr(datetime(2024, 1, 1, 1, 2, 3)))
print(a.strftime("%Y-%m-%dT%H:%M:%S.%f%z|%Z|%p|%I|%-d|%y"), a.replace(microsecond=0, hour=5), datetime.combine(x, t), datetime.combine(x, time(1, tzinfo=UTC)), a.timetuple()[:6], a.weekday(), a.isocalendar())
for s in ("2024-01-31", "2024-01-31T10", "2024-01-31 10:20", "2024-01-31T10:20:30", "2024-01-31T10:20:30.123", "2024-01-31T10:20:30.123456789", "20240131T102030", "2024-W05-3T10:20", "2024-01-31T10:20:30Z", "2024-01-31T10:20:30+02:00", "2024-01-31T10:20:30,5-0330"):
    print(datetime.fromisoformat(s), end="; ")
print()
for s, f in (("31/01/24 23:59", "%d/%m/%y %H:%M"), ("Jan 5 2024 3PM", "%b %d %Y %I%p"), ("2024-060", "%Y-%j"), ("Monday, 05 February 2024", "%A, %d %B %Y"), ("2024-01-31T10:20:30.5+0200", "%Y-%m-%dT%H:%M:%S.%f%z"),
             ("12:30 UTC", "%H:%M %Z"), ("2024 10 1", "%Y %W %w"), ("2024 W10 2", "%G W%V %u"), ("1122024", "%d%m%Y"), ("  5", "%d"), ("29 2", "%d %m"), ("2024-01-01 Z", "%Y-%m-%d %z"), ("100%", "%j%%"), ("Wed Jan 31 10:20:30 2024", "%c")):
    try:
        print(repr(datetime.strptime(s, f)), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")
print()

# Zones
tz = timezone(timedelta(hours=-5), "EST")
b = datetime(2024, 3, 10, 12, tzinfo=tz)
print(b, repr(b), b.utcoffset(), b.tzname(), b.dst(), b.astimezone(UTC), b.astimezone(timezone(timedelta(hours=5, minutes=30))), b.timestamp(), b == datetime(2024, 3, 10, 17, tzinfo=timezone.utc), b - datetime(2024, 3, 10, 17, tzinfo=UTC))
print(timezone.utc, repr(timezone.utc), timezone(timedelta(hours=1)), repr(timezone(timedelta(hours=1))), repr(tz), timezone(timedelta(seconds=3661)), tz == timezone(timedelta(hours=-5)), datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1e9 + 0.5, tz), datetime.fromtimestamp(-1.25, UTC))
print(b.utctimetuple()[:6], b.timetz(), hash(b) == hash(b.astimezone(UTC)), b.strftime("%z %Z %:z"), datetime.now(UTC).tzinfo, datetime(2024, 1, 1, tzinfo=UTC).isoformat(), datetime.fromisoformat("2024-01-01T00:00:00+00:00").tzinfo is UTC)


class Berlin(tzinfo):
    def utcoffset(self, when):
        return timedelta(hours=1) + self.dst(when)

    def dst(self, when):
        return timedelta(hours=1) if 4 <= when.month <= 9 else timedelta(0)

    def tzname(self, when):
        return "CEST" if self.dst(when) else "CET"


w = datetime(2024, 7, 1, 12, tzinfo=Berlin())
print(w, w.tzname(), w.astimezone(UTC), datetime(2024, 1, 1, 12, tzinfo=UTC).astimezone(Berlin()), w.dst(), w.replace(month=1))


class Day(date):
    def next(self):
        return self + timedelta(1)


print(repr(Day(2024, 1, 1).next()), type(Day(2024, 1, 1).replace(day=3)).__name__, Day.fromisoformat("2024-05-05"), isinstance(datetime.now(), date), type(datetime.now() - datetime.now()).__name__)

# Errors
for f in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(2023, 13, 1), lambda: date(2023, 1), lambda: date("2023", 1, 1), lambda: datetime(2023, 1, 1, 24), lambda: time(0, 60), lambda: date.fromisoformat("2023-1-1"), lambda: datetime.fromisoformat("x"),
          lambda: datetime.strptime("a", "%Y"), lambda: datetime.strptime("2024x", "%Y"), lambda: datetime.strptime("1", "%Q"), lambda: datetime.strptime("1", "%"), lambda: datetime.strptime("31 2 2024", "%d %m %Y"), lambda: a < b, lambda: a - b, lambda: a < x, lambda: x < a, 
          lambda: date.max + timedelta(1), lambda: timedelta(10**10), lambda: timedelta(hours="1"), lambda: d / 0, lambda: timezone(timedelta(days=1)), lambda: datetime(2024, 1, 1, tzinfo=5), lambda: date.fromisocalendar(2021, 53, 1), lambda: date(2024, 1, 1).replace(day=32), lambda: datetime(2024, 1, 1, 0, 0, 60), lambda: tzinfo().utcoffset(None), lambda: a.isoformat(timespec="x")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    x.year = 5
except AttributeError as e:
    print("AttributeError")

# time
g = clock.gmtime(86400 * 366)
print(g, g.tm_year, g[1], clock.strftime("%Y-%m-%d %H:%M:%S", g), clock.asctime(g), clock.strftime("%a, %d %b %Y", clock.gmtime(0)), g == clock.gmtime(86400 * 366), len(g), g.tm_zone, g.tm_gmtoff)
p = clock.strptime("30 Nov 00", "%d %b %y")
print(p, tuple(p), clock.mktime(clock.localtime(1000)) == 1000.0, clock.struct_time((2024, 1, 2, 3, 4, 5, 1, 2, 0)).tm_hour, clock.process_time() >= 0)
total = timedelta()
day = date(2000, 1, 1)
count = 0
while day < date(2030, 1, 1):
    if day.day == 13 and day.weekday() == 4:
        count += 1
    day += timedelta(days=1)
print(count)
