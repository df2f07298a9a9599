"""The yearly calendar: shown as a list and as a picture, and what its buttons do."""

from collections.abc import Mapping

from config import dates
from handlers.buttons import YearDo
from handlers.failures import StaleButton
from handlers.forms.form import FormKind
from handlers.turn import Turn
from handlers.year import gathering, picture, planning, repeating, screens
from handlers.year.gathering import MONTHS, Stretch
from handlers.year.screens import LETTER, LIST, PICTURE, PLAN, RECURRING, YEAR

FIRST_YEAR, LAST_YEAR = 2000, 2100

FORMS: Mapping[str, FormKind] = {planning.FORM: planning.KIND, repeating.FORM: repeating.KIND}


def year(turn: Turn) -> None:
    """Show the twelve months from this one on."""
    _list(turn, 0)


def do(turn: Turn, press: YearDo) -> None:
    """Do what a button of the calendar says, in the coordinator's own scope."""
    if press.what == PLAN:
        planning.do(turn, press.id, press.action)
    elif press.what == RECURRING:
        repeating.do(turn, press.id, press.action)
    elif press.what == LETTER:
        repeating.letter(turn, press.id, press.action)
    elif press.what == YEAR and press.action == LIST:
        _list(turn, press.id)
    elif press.what == YEAR and press.action == PICTURE:
        _picture(turn, press.id)
    else:
        raise StaleButton


def _list(turn: Turn, month: int) -> None:
    stretch = _stretch(turn, month)
    turn.show(screens.listed(stretch, gathering.items(stretch)))


def _picture(turn: Turn, month: int) -> None:
    stretch = _stretch(turn, month)
    caption = screens.caption(stretch, gathering.items(stretch))
    args = {"month": picture.index_of(stretch.first), "scope": turn.scope}
    turn.send_file(picture.RECIPE, args, caption, as_photo=True)


def _stretch(turn: Turn, month: int) -> Stretch:
    """Return the twelve months from the month with this number; from the present one for 0."""
    today = dates.local_day(turn.seconds, turn.house.organisation.zone)
    first = picture.first_of(month) if _is_sensible(month) else today.replace(day=1)
    return Stretch(turn.house, turn.tx, turn.language, turn.scope, first, turn.seconds)


def _is_sensible(month: int) -> bool:
    return FIRST_YEAR <= month // MONTHS <= LAST_YEAR
