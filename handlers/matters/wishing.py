"""Making a wish for help of a finished survey, or changing or taking back the one there is."""

from functools import partial

from config.questionnaire import Questionnaire
from handlers.forms.form import Values
from handlers.matters import letters, rules, telling
from handlers.matters.freeing import settled
from handlers.matters.withdrawing import withdraw
from handlers.turn import Turn
from storage import matters
from storage.matters import CLOSED, Labels, Matter
from storage.surveys import Round


def wish(turn: Turn, questionnaire: Questionnaire, answers: Values, survey: Round) -> bool:
    """Make the help that the person wishes for a task, if they consent; return whether there is.

    The coordinators of the person's unit get the name and the wish, nothing else, by day. It may be
    called each time the survey is finished: a wish is made once, follows changed answers, and is
    taken back with the consent. One that is done, or was taken back, comes only with other wishes.
    """
    found = matters.of_round(turn.tx, turn.who().id, survey.id)
    if not rules.consents(questionnaire, answers):
        if found is not None and not found.is_taken_back:
            withdraw(turn, settled(turn, found))
        return False
    wished = rules.wished(questionnaire, answers)
    if found is None or found.is_taken_back:
        _make(turn, survey, wished)
        return True
    return _follow(turn, settled(turn, found), survey, wished)


def _make(turn: Turn, survey: Round, wished: Labels) -> None:
    person = turn.who()
    matter_id = matters.make(
        turn.tx,
        person_id=person.id,
        unit=person.unit,
        round_id=survey.id,
        wishes=wished,
        now=turn.seconds,
    )
    made = matters.by_id(turn.tx, matter_id)
    if made is not None:
        _tell(turn, made, "notice")


def _follow(turn: Turn, found: Matter, survey: Round, wished: Labels) -> bool:
    """Change a wish that is open; make a new one when another help is wanted than was given."""
    if list(found.wishes) == list(wished):
        return found.state != CLOSED
    if found.state == CLOSED:
        _make(turn, survey, wished)
        return True
    matters.reword(turn.tx, found.id, wished, turn.seconds)
    changed = matters.by_id(turn.tx, found.id)
    if changed is not None:
        _tell(turn, changed, "changed")
    return True


def _tell(turn: Turn, told: Matter, key: str) -> None:
    """Let coordinators know; what they have yet to hear of it is said once."""
    hushed = letters.hush(turn.tx, told, turn.seconds)
    key = "notice" if hushed else key
    saying = partial(letters.notice, turn.house, matter=told, name=turn.who().name, key=key)
    telling.coordinators(turn.house, turn.tx, told, turn.seconds, saying)
