"""What a survey looks like before it is sent: when, to whom, and how its answers are kept."""

from collections.abc import Mapping, Sequence

from config import dates
from config.markup import Markup
from config.questionnaire import Questionnaire
from handlers import audiences
from handlers.audiences import NAMELESS, Named
from handlers.broadcasts.screens import send_label, to_whom
from handlers.buttons import SendNow
from handlers.house import House
from handlers.screen import Button, Rows, Screen
from handlers.surveys.cohorts import Cohort
from handlers.surveys.rules import last_day
from storage.audience import Reach
from storage.surveys import Round

PARAGRAPH = Markup("\n\n")


def round_preview(
    house: House,
    language: str,
    session: int,
    draft: Round,
    reach: Reach,
    about: Named = NAMELESS,
) -> Screen:
    """Return who gets a round and how many, with Send, Change and Discard."""
    say = house.texts.say
    parts = [
        say(language, "broadcasts-preview-round"),
        *to_whom(house, language, draft.audience, reach, about=about),
        say(language, f"rounds-{draft.mode}-told"),
        say(language, "rounds-results-when", day=last_day(house, language, draft)),
    ]
    change, discard = _rows(house, language, session)
    if not reach.reached:
        return Screen(PARAGRAPH.join(parts), (change, discard))
    send = (Button(send_label(house, language, reach), SendNow(session, "send")),)
    return Screen(PARAGRAPH.join(parts), (send, change, discard))


def series_preview(
    house: House,
    language: str,
    session: int,
    asked: Questionnaire,
    draft: Round,
    months: Sequence[int],
    coming: Sequence[Cohort],
    about: Named = NAMELESS,
) -> Screen:
    """Return whom a series asks and when, with Turn on, Change and Discard."""
    say = house.texts.say
    said = audiences.said(house, language, draft.audience, about)
    parts = [
        say(language, "rounds-preview-series"),
        plan(house, language, months, asked.schedule.open_days),
        coming_in_words(house, language, coming),
        say(language, "broadcasts-to", audience=said),
        say(language, f"rounds-{draft.mode}-told"),
    ]
    turn_on = (Button(house.texts.plain(language, "rounds-on-button"), SendNow(session, "send")),)
    not_on = {"discard": "rounds-not-on-button"}
    return Screen(PARAGRAPH.join(parts), (turn_on, *_rows(house, language, session, not_on)))


def plan(house: House, language: str, months: Sequence[int], open_days: int) -> Markup:
    """Return how many months after graduation a series asks, and how long one may answer."""
    named = ", ".join(map(str, months))
    return house.texts.say(language, "rounds-plan", months=named, **{"days-number": open_days})


def coming_in_words(house: House, language: str, coming: Sequence[Cohort]) -> Markup:
    """Return whom a series asks next, a line each."""
    lines = [house.texts.say(language, "rounds-coming")]
    for cohort in coming:
        month = dates.month_and_year(cohort.first, language)
        lines.append(
            house.texts.say(language, "rounds-cohort-line", month=month, year=str(cohort.year))
        )
    return Markup("\n").join(lines)


def _rows(
    house: House, language: str, session: int, labels: Mapping[str, str] | None = None
) -> Rows:
    """Return Change and Discard; ``labels`` are what they are called otherwise, by action."""
    keys = {one: f"broadcasts-{one}-button" for one in ("change", "discard")} | dict(labels or {})
    return tuple(
        (Button(house.texts.plain(language, key), SendNow(session, action)),)
        for action, key in keys.items()
    )
