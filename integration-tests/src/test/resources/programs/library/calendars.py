# Months and years as lists, as text and as HTML.
import calendar
import datetime
import time
from calendar import Calendar, TextCalendar, HTMLCalendar, Day, Month

print([y for y in range(1890, 2110) if calendar.isleap(y)][:8], calendar.isleap(2000), calendar.leapdays(1900, 2001), calendar.leapdays(2000, 2000))
print(calendar.weekday(2024, 2, 29), repr(calendar.weekday(2024, 2, 29)), repr(calendar.weekday(12000, 1, 1)), repr(calendar.weekday(0, 1, 1)))
print(calendar.monthrange(2024, 2), calendar.monthrange(1900, 2), calendar.monthrange(2023, 12)[1], repr(calendar.MONDAY), repr(calendar.JANUARY), calendar.SUNDAY)
for month in (0, 13):
    try:
        calendar.monthrange(2024, month)
    except ValueError as e:
        print(type(e).__name__, e, isinstance(e, calendar.IllegalMonthError), e.month)
try:
    calendar.setfirstweekday(7)
except calendar.IllegalWeekdayError as e:
    print(type(e).__name__, e, e.weekday)
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr), calendar.month_name[3], len(calendar.day_name))
print(calendar.monthcalendar(2024, 2), calendar.firstweekday())
print(calendar.month(2024, 2))
print(calendar.month(2023, 10, 5, 2))
print(calendar.calendar(2024))
print(calendar.calendar(2023, 3, 2, 8, 4))
print(calendar.calendar(2023, m=5))
calendar.prmonth(1752, 9)
calendar.prcal(2025, m=6)
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.weekheader(3), "|", calendar.weekheader(10), calendar.firstweekday())
calendar.prmonth(2024, 9)
calendar.setfirstweekday(0)
for first in range(7):
    c = Calendar(first)
    print(first, list(c.iterweekdays()), list(c.itermonthdays(2024, 2)))
    print(list(c.itermonthdays2(2023, 12))[:9], list(c.itermonthdays3(2023, 12))[-8:], list(c.itermonthdays4(2024, 1))[:3])
    print(c.monthdatescalendar(2024, 2)[0], c.monthdays2calendar(2024, 2)[-1], c.monthdayscalendar(2021, 2))
c = Calendar(8)
print(c.firstweekday, c.getfirstweekday(), len(list(c.itermonthdates(9999, 11))))
c.setfirstweekday(6)
print(c.firstweekday)
for name in ("yeardatescalendar", "yeardays2calendar", "yeardayscalendar"):
    rows = getattr(Calendar(), name)(2024, 5)
    print([len(row) for row in rows], rows[0][1][0], rows[-1][-1][-1])
t = TextCalendar(6)
print(t.formatmonth(2024, 5), t.formatyear(2024, m=4, c=3), t.formatweekheader(1), t.formatmonthname(2024, 3, 30), t.formatmonthname(2024, 3, 3, False), sep="|")
t.prmonth(2024, 5, 4)
t.prweek([(0, 1), (3, 4)], 5)
h = HTMLCalendar(3)
print(h.formatmonth(2024, 2))
print(h.formatyear(2023, 4)[:700], len(h.formatyear(2023)))
page = h.formatyearpage(2024, css=None, encoding="ascii")
print(type(page), page[:400], len(h.formatyearpage(2000)))
print(calendar.timegm((1970, 1, 1, 0, 0, 0)), calendar.timegm(time.gmtime(1234567890)), calendar.timegm((2024, 2, 29, 25, 61, 61)), calendar.timegm((1960, 1, 1, 0, 0, 0, 0, 0, 0)))
print(Day.FRIDAY, Month(3).name, [m.name for m in Month][:2], list(Day), Day.MONDAY == 0, Month.MAY + 1)
for ordinal in range(700000, 740000, 997):
    d = datetime.date.fromordinal(ordinal)
    assert calendar.weekday(d.year, d.month, d.day) == d.weekday()
    assert calendar.timegm(d.timetuple()) == (ordinal - 719163) * 86400
    days = [x for x in Calendar(2).itermonthdates(d.year, d.month) if x.month == d.month]
    assert len(days) == calendar.monthrange(d.year, d.month)[1] and d in days
calendar.format(["a", "b"], 6, 2)
