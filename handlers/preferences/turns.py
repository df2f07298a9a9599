"""Choosing which messages come and when, by buttons, and by typing where a form asks."""

from collections.abc import Callable
from datetime import date

from config.school import Quiet
from handlers.buttons import Prefer
from handlers.failures import StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.guards import member
from handlers.house import Key
from handlers.preferences import screens
from handlers.preferences.kinds import ComingDay, Hours, read_hours
from handlers.preferences.rules import PAUSES, local_midnight, next_digest
from handlers.preferences.screens import Choices
from handlers.turn import Turn
from storage import consents, preferences
from storage.forms import Session
from storage.preferences import EACH, TOPICS, WEEKLY

PAUSE_FORM, QUIET_FORM = "pause", "quiet_hours"
NONE = Quiet(0, 0)
FURTHEST = date(9000, 1, 1)  # the end of a pause: what is planned after it must be a date as well


def messages(turn: Turn) -> None:
    """Show which messages the person gets, and what can be changed."""
    given = frozenset(consents.in_force(turn.tx, turn.who().id))
    mine = Choices(turn.who(), given, turn.seconds)
    turn.show(screens.overview(turn.house, turn.language, mine))


def prefer(turn: Turn, press: Prefer) -> None:
    """Change one thing, or ask how; StaleButton for what there is not any more."""
    if press.what in TOPICS:
        _topic(turn, press.what, press.value)
    elif press.what in ACTIONS:
        ACTIONS[press.what](turn, press.value)
    else:
        raise StaleButton


def _changed(turn: Turn) -> None:
    turn.reload()
    turn.toast = turn.plain("messages-saved")
    messages(turn)


def _topic(turn: Turn, topic: str, value: str) -> None:
    if value not in ("on", "off"):
        raise StaleButton
    preferences.set_topic(turn.tx, turn.who().id, topic, on=value == "on")
    _changed(turn)


def _pace(turn: Turn, value: str) -> None:
    if value not in (EACH, WEEKLY):
        raise StaleButton
    _set_pace(turn, value)
    _changed(turn)


def _set_pace(turn: Turn, pace: str) -> None:
    preferences.set_pace(turn.tx, turn.who().id, pace, _next_digest(turn))


def _next_digest(turn: Turn) -> int:
    school = turn.house.organisation
    return next_digest(school.messages, turn.seconds, school.zone)


def _pause(turn: Turn, value: str) -> None:
    if value == "ask":
        turn.show(screens.pause_choices(turn.house, turn.language))
    elif value == "date":
        forms.begin(turn, PAUSE_FORM)
    elif value == "off":
        _go_on(turn)
    elif value in PAUSES:
        _pause_until(turn, PAUSES[value](_today(turn)))
    else:
        raise StaleButton


def _today(turn: Turn) -> date:
    return turn.now.astimezone(turn.house.organisation.zone).date()


def _pause_until(turn: Turn, day: date) -> None:
    until = local_midnight(min(day, FURTHEST), turn.house.organisation.zone)
    preferences.set_pause(turn.tx, turn.who().id, until)
    _changed(turn)


def _go_on(turn: Turn) -> None:
    """End the pause; the weekly message comes again at its next time."""
    preferences.set_pause(turn.tx, turn.who().id, None)
    if turn.who().pace == WEEKLY:
        preferences.set_digest(turn.tx, turn.who().id, _next_digest(turn))
    _changed(turn)


def _quiet(turn: Turn, value: str) -> None:
    if value == "ask":
        turn.show(screens.quiet_choices(turn.house, turn.language))
    elif value == "own":
        forms.begin(turn, QUIET_FORM)
    elif value == "usual":
        preferences.set_quiet(turn.tx, turn.who().id, None, None)
        _changed(turn)
    else:
        _set_quiet(turn, NONE if value == "none" else read_hours(value))


def _set_quiet(turn: Turn, hours: Quiet | None) -> None:
    if hours is None:
        raise StaleButton
    preferences.set_quiet(turn.tx, turn.who().id, hours.start, hours.end)
    _changed(turn)


def _fewer(turn: Turn, value: str) -> None:
    """Reduce to one message a week at once, or undo it; the message itself stays as it is.

    In a preview nothing changes: whoever looks at what others will get means no settings.
    """
    if value == "preview":
        turn.toast = turn.plain("unasked-only-preview")
        return
    if value == "undo":
        _set_pace(turn, EACH)
        _changed(turn)
        return
    already = turn.who().pace == WEEKLY
    _set_pace(turn, WEEKLY)
    turn.send(screens.fewer_now(turn.house, turn.language, turn.seconds, already=already))


def _show(turn: Turn, _: str) -> None:
    messages(turn)


ACTIONS: dict[str, Callable[[Turn, str], None]] = {
    "pace": _pace,
    "pause": _pause,
    "quiet": _quiet,
    "fewer": _fewer,
    "show": _show,
}


def _guard(turn: Turn, _: Session) -> None:
    member(turn)


def _build_pause(_: Turn, __: Session) -> Form:
    until = Question("until", Key("messages-ask-date"), ComingDay(), Key("messages-date"))
    return Form(Key("messages-pause-title"), (until,))


def _pause_done(turn: Turn, _: Session, values: Values) -> None:
    _pause_until(turn, date.fromisoformat(values["until"]))


def _build_quiet(_: Turn, __: Session) -> Form:
    hours = Question(
        "hours",
        Key("messages-ask-hours"),
        Hours(),
        Key("messages-own-hours"),
        help=Key("messages-hours-help"),
    )
    return Form(Key("messages-quiet-title"), (hours,))


def _quiet_done(turn: Turn, _: Session, values: Values) -> None:
    _set_quiet(turn, Quiet(*values["hours"]))


PAUSE_KIND = FormKind(_build_pause, _pause_done, _guard)
QUIET_KIND = FormKind(_build_quiet, _quiet_done, _guard)
