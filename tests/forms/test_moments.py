"""Days and times are read as people write them, in any of the three languages."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_datetime
from hypothesis import assume, example, given
from hypothesis import strategies as st

from handlers.forms.moments import (
    Doubled,
    Impossible,
    NoDate,
    NoTime,
    NotUnderstood,
    Past,
    Reading,
    Skipped,
    WeekdayMismatch,
    at_local,
    read_date,
    read_moment,
    read_time,
)
from handlers.forms.words_of_time import months, weekdays

HELSINKI = ZoneInfo("Europe/Helsinki")
# A Wednesday.
NOW = datetime(2026, 10, 7, 12, 0, tzinfo=HELSINKI)


def here(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=HELSINKI)  # type: ignore[misc, arg-type]  # year, month, day, hour, minute


def read(text: str, language: str = "fi", now: datetime = NOW) -> Reading:
    return read_moment(text, now=now, zone=HELSINKI, language=language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24.12. klo 18", here(2026, 12, 24, 18)),
        ("24.12.2026 18:00", here(2026, 12, 24, 18)),
        ("24.12.26 klo 18", here(2026, 12, 24, 18)),
        ("24.12. 18.00", here(2026, 12, 24, 18)),
        ("24.12 18.00", here(2026, 12, 24, 18)),
        ("18.00 24.12.", here(2026, 12, 24, 18)),
        ("klo 18 24.12.", here(2026, 12, 24, 18)),
        ("to 5.11. klo 17.30", here(2026, 11, 5, 17, 30)),
        ("to 5.11 klo 17.30", here(2026, 11, 5, 17, 30)),
        ("tors 5.11 kl. 17.30", here(2026, 11, 5, 17, 30)),
        ("torstaina 5.11. klo 17.30", here(2026, 11, 5, 17, 30)),
        ("Torstaina 5. marraskuuta 2026 klo 17.30", here(2026, 11, 5, 17, 30)),
        ("5. marraskuuta 2026 klo 17.30", here(2026, 11, 5, 17, 30)),
        ("marraskuun 5. klo 17.30", here(2026, 11, 5, 17, 30)),
        ("5.11.2026, klo 17.30.", here(2026, 11, 5, 17, 30)),
        ("huomenna klo 18", here(2026, 10, 8, 18)),
        ("huomenna 18.10", here(2026, 10, 8, 18, 10)),
        ("ylihuomenna 9", here(2026, 10, 9, 9)),
        ("tänään 18", here(2026, 10, 7, 18)),
        ("torstaina 18", here(2026, 10, 8, 18)),
        ("torstaina 18.10", here(2026, 10, 8, 18, 10)),
        ("ensi torstaina 18", here(2026, 10, 8, 18)),
        ("ensi viikon torstaina 18", here(2026, 10, 15, 18)),
        ("keskiviikkona 18", here(2026, 10, 7, 18)),
        ("keskiviikkona 9", here(2026, 10, 14, 9)),
        ("ensi keskiviikkona 18", here(2026, 10, 14, 18)),
        ("nästa torsdag 18", here(2026, 10, 8, 18)),
        ("torsdag nästa vecka kl. 18", here(2026, 10, 15, 18)),
        ("på torsdag klockan 18", here(2026, 10, 8, 18)),
        ("den 5 november kl. 17.30", here(2026, 11, 5, 17, 30)),
        ("torsdagen den 5:e november kl 17.30", here(2026, 11, 5, 17, 30)),
        ("torsdag 5 november 2026 kl. 17.30", here(2026, 11, 5, 17, 30)),
        ("i morgon kl 18", here(2026, 10, 8, 18)),
        ("I övermorgon kl 18", here(2026, 10, 9, 18)),
        ("next Friday 6pm", here(2026, 10, 9, 18)),
        ("Thursday next week at 6.30 p.m.", here(2026, 10, 15, 18, 30)),
        ("5 Nov 2026 at 17:30", here(2026, 11, 5, 17, 30)),
        ("Nov 5, 2026 5:30 PM", here(2026, 11, 5, 17, 30)),
        ("Nov 5 17:30", here(2026, 11, 5, 17, 30)),
        ("on the 5th of November at 17:30", here(2026, 11, 5, 17, 30)),
        ("tomorrow 18", here(2026, 10, 8, 18)),
        ("day after tomorrow 12am", here(2026, 10, 9, 0)),
        ("tomorrow 12pm", here(2026, 10, 8, 12)),
        ("2026-12-24 18:00", here(2026, 12, 24, 18)),
        ("2026-12-24T18:00", here(2026, 12, 24, 18)),
        ("24/12/2026 18:00", here(2026, 12, 24, 18)),
        ("24/12 18:00", here(2026, 12, 24, 18)),
        ("1.10. klo 18", here(2027, 10, 1, 18)),
        ("29.2. klo 18", here(2028, 2, 29, 18)),
        ("24.12.2026\u00a0klo\u202f18", here(2026, 12, 24, 18)),
        ("huomenna illalla klo 6", here(2026, 10, 8, 18)),
        ("torstai-iltana klo 18", here(2026, 10, 8, 18)),
        ("tänä iltana 7.30", here(2026, 10, 7, 19, 30)),
        ("torsdag kväll kl 18", here(2026, 10, 8, 18)),
        ("i morgon kväll kl 6", here(2026, 10, 8, 18)),
        ("tomorrow evening at 6", here(2026, 10, 8, 18)),
        ("tonight at 6.30", here(2026, 10, 7, 18, 30)),
        ("Friday at 6 in the evening", here(2026, 10, 9, 18)),
        ("Friday noon", here(2026, 10, 9, 12)),
        ("5.11. klo 17.30 alkaen", here(2026, 11, 5, 17, 30)),
        ("viikon päästä klo 18", here(2026, 10, 14, 18)),
        ("om två veckor kl. 18", here(2026, 10, 21, 18)),
        ("in a week at 6pm", here(2026, 10, 14, 18)),
    ],
)
def test_a_moment_is_read_as_it_is_written(text: str, expected: datetime) -> None:
    """Any of the three languages is understood, whichever the person has chosen."""
    for language in ("fi", "fi-simple", "sv", "en"):
        assert read(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", NotUnderstood()),
        ("joskus", NotUnderstood()),
        ("5", NoDate(time(5))),
        ("klo 18", NoDate(time(18))),
        ("17.30", NoDate(time(17, 30))),
        ("24.12. klo 18 tai 19", NotUnderstood()),
        ("24.12. tai 25.12.", NotUnderstood()),
        ("24.12. klo 18-20", NotUnderstood()),
        ("torstaina perjantaina 18", NotUnderstood()),
        ("ensi viikolla klo 18", NotUnderstood()),
        ("ensi 5.11. klo 18", NotUnderstood()),
        ("31.2. klo 18", Impossible()),
        ("31.2.2027 klo 18", Impossible()),
        ("24.13. klo 18", Impossible()),
        ("0.12. klo 18", Impossible()),
        ("5.11. klo 25", Impossible()),
        ("25:00", Impossible()),
        ("tomorrow 13pm", Impossible()),
        ("5.11. klo 17.60", Impossible()),
        ("5.11.", NoTime(date(2026, 11, 5))),
        ("5.11", NoTime(date(2026, 11, 5))),
        ("to 5.11", NoTime(date(2026, 11, 5))),
        ("torstaina", NoTime(date(2026, 10, 8))),
        ("i morgon", NoTime(date(2026, 10, 8))),
        ("6.10.2026", Past(date(2026, 10, 6))),
        ("6.10.2026 klo 18", Past(here(2026, 10, 6, 18))),
        ("tänään klo 8", Past(here(2026, 10, 7, 8))),
        ("7.10. klo 12.00", Past(here(2026, 10, 7, 12))),
        ("pe 5.11. klo 18", WeekdayMismatch(4, 3, date(2026, 11, 5))),
        ("x" * 5000, NotUnderstood()),
    ],
)
def test_what_is_wrong_is_named(text: str, expected: Reading) -> None:
    """Each fault has its own kind, and keeps what was clear."""
    assert read(text) == expected


def test_the_hour_that_comes_twice_is_asked_about() -> None:
    """On the last Sunday of October, half past three is two moments an hour apart."""
    doubled = read("25.10.2026 klo 3.30")
    assert isinstance(doubled, Doubled)
    assert doubled.first.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert doubled.second.astimezone(UTC) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_the_hour_that_does_not_exist_is_told() -> None:
    """On the last Sunday of March, half past three is skipped; half past four is offered."""
    assert read("28.3.2027 klo 3.30") == Skipped(here(2027, 3, 28, 4, 30))


def test_the_hours_around_the_change_are_plain() -> None:
    """Only the one hour is special."""
    assert read("25.10.2026 klo 2.59") == here(2026, 10, 25, 2, 59)
    assert read("25.10.2026 klo 4.00") == here(2026, 10, 25, 4)
    assert read("28.3.2027 klo 4.00") == here(2027, 3, 28, 4)


def test_today_is_today_in_the_zone() -> None:
    """Just after midnight in Helsinki it is still yesterday in UTC."""
    late = datetime(2026, 10, 7, 21, 30, tzinfo=UTC)
    assert read("tänään klo 18", now=late) == here(2026, 10, 8, 18)


def test_two_letter_days_are_the_persons_own() -> None:
    """ "on" is a Wednesday to a Swedish reader and a preposition to an English one."""
    assert read("on 18", "sv") == here(2026, 10, 7, 18)
    assert read("on 5 November at 18", "en") == here(2026, 11, 5, 18)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5.11.", date(2026, 11, 5)),
        ("5.11", date(2026, 11, 5)),
        ("24.12.2027", date(2027, 12, 24)),
        ("huomenna", date(2026, 10, 8)),
        ("next Friday", date(2026, 10, 9)),
        ("torsdag 5 november", date(2026, 11, 5)),
        ("1.1.2020", Past(date(2020, 1, 1))),
        ("31.6.", Impossible()),
        ("ma 5.11.", WeekdayMismatch(0, 3, date(2026, 11, 5))),
        ("5.11. klo 18", NotUnderstood()),
        ("klo 18", NotUnderstood()),
    ],
)
def test_a_day_alone(text: str, expected: object) -> None:
    """Where only a day is asked, a time is not taken for part of it."""
    assert read_date(text, now=NOW, zone=HELSINKI, language="fi") == expected


def test_a_day_long_ago_when_that_is_asked() -> None:
    """The day that someone graduated may be past."""
    read_back = read_date("30.5.2020", now=NOW, zone=HELSINKI, language="fi", past=True)
    assert read_back == date(2020, 5, 30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("18", time(18)),
        ("klo 18", time(18)),
        ("kello 9.05", time(9, 5)),
        ("17.30", time(17, 30)),
        ("17:30", time(17, 30)),
        ("5.11", time(5, 11)),
        ("6 pm", time(18)),
        ("24", Impossible()),
        ("17.30 torstaina", NotUnderstood()),
        ("illalla", NotUnderstood()),
    ],
)
def test_a_time_alone(text: str, expected: object) -> None:
    """Where only a time is asked, "5.11" is eleven past five."""
    assert read_time(text, language="fi") == expected


def test_every_form_of_a_name_is_known() -> None:
    """Finnish bends its months and weekdays; short and long names mean the same."""
    for name in ("marraskuu", "marraskuuta", "marraskuun", "marras", "november", "nov"):
        assert months()[name] == 11
    for name in ("torstai", "torstaina", "to", "torsdag", "torsdagen", "tors", "thursday", "thu"):
        assert weekdays("fi")[name] == 3
    assert weekdays("fi")["sunnuntaina"] == 6


FULL_FORMS = [
    ("fi", "EEEE d. MMMM y 'klo' H.mm"),
    ("fi", "ccc d.M.y 'klo' H.mm"),
    ("fi", "d.M.y H.mm"),
    ("sv", "EEEE d MMMM y 'kl.' H.mm"),
    ("sv", "EEEE 'den' d MMMM y 'kl.' H.mm"),
    ("sv", "ccc d MMM y 'kl.' H.mm"),
    ("en", "EEEE d MMMM y 'at' H:mm"),
    ("en", "ccc d MMM y 'at' H:mm"),
    ("en", "MMMM d, y h:mm a"),
    ("en", "y-MM-dd HH:mm"),
]


@given(
    st.datetimes(datetime(2026, 10, 8), datetime(2099, 12, 31)),  # noqa: DTZ001 - made aware below
    st.sampled_from(FULL_FORMS),
)
@example(datetime(2027, 3, 28, 3, 30), FULL_FORMS[0])  # noqa: DTZ001 - made aware below
@example(datetime(2026, 10, 25, 3, 30), FULL_FORMS[0])  # noqa: DTZ001 - made aware below
def test_what_is_printed_is_read_back(naive: datetime, form: tuple[str, str]) -> None:
    """A moment in any of the full forms, copied into an answer, is that moment again."""
    language, pattern = form
    moment = naive.replace(second=0, microsecond=0, tzinfo=HELSINKI)
    assume(at_local(moment.date(), moment.time(), HELSINKI) == moment)
    assert read(format_datetime(moment, pattern, locale=language), language) == moment


@given(st.text(max_size=60) | st.text("0123456789.:/- klopmat", max_size=24))
def test_anything_at_all_is_read_without_a_crash(text: str) -> None:
    """Whatever is typed, there is a reading, and a moment that is read lies ahead."""
    reading = read(text)
    assert isinstance(reading, Reading)
    if isinstance(reading, datetime):
        assert reading > NOW
        assert reading.utcoffset() in {timedelta(hours=2), timedelta(hours=3)}
