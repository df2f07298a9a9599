"""What coordinators do with surveys, by the button: rounds, series and small polls."""

from handlers.buttons import SurveyDo
from handlers.failures import StaleButton
from handlers.polls import turns as polls
from handlers.polls.editor import WHAT as POLL
from handlers.surveys import desk, sending, series_desk
from handlers.turn import Turn

ROUNDS = {
    "list": lambda turn, _: desk.page(turn, 0),
    "new": lambda turn, _: sending.new(turn),
    "show": desk.show,
    "close": desk.ask_to_close,
    "close_yes": desk.close,
}
SERIES = {
    "list": lambda turn, _: series_desk.listed(turn),
    "show": series_desk.show,
    "on": series_desk.turn_on,
    "off": series_desk.turn_off,
}
THINGS = {"round": ROUNDS, "series": SERIES}


def do(turn: Turn, press: SurveyDo) -> None:
    """Do what the button says; StaleButton for what is not within the coordinator's scope."""
    if press.what == POLL:
        polls.do(turn, press)
        return
    act = THINGS.get(press.what, {}).get(press.action)
    if act is None:
        raise StaleButton
    act(turn, press.id)
