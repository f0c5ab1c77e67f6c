"""Dates and ordinals, as the reports write them."""

from __future__ import annotations

import datetime
import re

from uncongress.parser.languages import english

MONTHS = {month: number for number, month in enumerate(english.MONTHS, start=1)}
# No month has more than 31 days to list: a longer row of figures is no date, and takes no time.
# "11 March 2021", "9, 10 and 12 June", "5 to 9 May 2025", "28 April–8 May 1995", "6, 7 and 8 March and 1 April 2045"
DATE_LIST = re.compile(
    rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{{1,2}}(?:(?:, | and (?:on )?| to |–|-"
    rf"| & )\d{{1,2}}){{0,30}}+[ ]?(?:{english.A_MONTH})(?:,? \d{{4}})?(?:(?:, | and | and on | to |–"
    rf"|-)\d{{1,2}}(?:(?:, | and | to |–|-)\d{{1,2}}){{0,30}}+ (?:{english.A_MONTH})(?: \d{{4}})?)*+"
)
_PART = re.compile(
    rf"(?P<days>\d{{1,2}}(?:(?:, | and (?:on )?| to |–|-| & )\d{{1,2}}){{0,30}}+)[ ]?(?P<month>{english.A_MONTH})"
    rf"(?:,? (?P<year>\d{{4}}))?"
)
_DAY = re.compile(r"(?P<joint>, | and (?:on )?| to |–|-| & )?(?P<day>\d{1,2})")


def read_dates(text: str, year: int | None = None) -> tuple[datetime.date, ...]:
    """Every day that a list of dates names; ``year`` is used where none is printed.

    Ranges are filled in.  Days that no calendar has are left out.

    >>> [day.isoformat() for day in read_dates("9, 10 and 12 June", 2045)]
    ['2045-06-09', '2045-06-10', '2045-06-12']
    >>> [day.isoformat() for day in read_dates("30 April to 2 May 2045")]
    ['2045-04-30', '2045-05-01', '2045-05-02']
    """
    parts = list(_PART.finditer(text))
    days: list[datetime.date] = []
    last: datetime.date | None = None
    for place, part in enumerate(parts):
        printed = part["year"] or next((later["year"] for later in parts[place:] if later["year"]), None)
        in_year = int(printed) if printed else year
        if in_year is None:
            continue
        joint = text[parts[place - 1].end() : part.start()].strip() if place else ""
        for index, day in enumerate(_DAY.finditer(part["days"])):
            date = _date(in_year, MONTHS[part["month"]], int(day["day"]))
            if date is None:
                continue
            ranged = joint in ("to", "–", "-") if index == 0 else (day["joint"] or "").strip() in ("to", "–", "-")
            if ranged and last is not None and 0 < (date - last).days <= 62:
                days += (last + datetime.timedelta(days=step) for step in range(1, (date - last).days))
            days.append(date)
            last = date
    return tuple(dict.fromkeys(days))


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
