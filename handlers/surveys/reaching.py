"""How many a survey would reach, said with its preview: at once, or later of very many people."""

from dataclasses import asdict

from handlers import audiences
from handlers.house import House
from handlers.recipes import MANY, Args
from handlers.screen import Screen
from handlers.surveys import cohorts, inviting
from handlers.surveys.sending_screens import round_preview
from handlers.turn import Turn
from storage import audience as audience_store
from storage import counts, respondents
from storage.audience import Audience, Lately
from storage.surveys import Round
from storage.transaction import Transaction

SAYING = "round_preview"


def lately(house: House, tx: Transaction, questionnaire: str, now: int) -> Lately:
    """Return who is left out because the same was asked of them lately."""
    since = cohorts.asked_since(now, house.organisation.zone)
    return respondents.asked_lately(tx, questionnaire, since)


def tell(turn: Turn, session: int, draft: Round) -> None:
    """Show below its invitation who gets a round and how many, with Send, Change and Discard."""
    turn.keep_card()
    if counts.is_large(turn.tx, MANY):
        kept = asdict(draft) | {"audience": draft.audience.to_json(), "snapshot": ""}
        turn.say_later(SAYING, {"session": session, "round": kept})
    else:
        turn.send(_counted(turn.house, turn.tx, turn.language, session, draft, turn.seconds))


def gather(house: House, tx: Transaction, args: Args) -> Screen:
    """Return the same as it is at this moment."""
    kept = args["round"]
    draft = Round(**kept | {"audience": Audience.from_json(kept["audience"])})
    return _counted(house, tx, args["language"], args["session"], draft, args["now"])


def _counted(
    house: House, tx: Transaction, language: str, session: int, draft: Round, now: int
) -> Screen:
    left_out = lately(house, tx, draft.questionnaire, now)
    budget = house.organisation.messages.weekly_budget
    reach = audience_store.reach(tx, draft.audience, inviting.TOPIC, now, left_out, budget)
    about = audiences.named(house, tx, language, draft.audience)
    return round_preview(house, language, session, draft, reach, about)
