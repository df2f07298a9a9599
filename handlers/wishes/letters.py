"""What is written to either side about a wish: a coordinator's name or account is never in it."""

from collections.abc import Iterable

from config.languages import Words
from config.markup import Markup
from handlers.approvals.letters import unit_said
from handlers.buttons import Open, WishDo
from handlers.house import House
from handlers.screen import Button, Screen
from handlers.wishes import rules
from storage import wishes
from storage.transaction import Transaction
from storage.wishes import Wish

SHOW = "show"


def hush(tx: Transaction, wish: Wish, now: int) -> list[int]:
    """Cancel what coordinators have yet to hear of a wish; return whose it was."""
    return wishes.hush(tx, wish.person_id, f'"{WishDo(wish.id, "").encode()}', now)


def said(wish: Wish, language: str) -> str:
    """Return the help that is wanted, with commas between."""
    return ", ".join(Words(one)[language] for one in wish.wishes)


def facts(house: House, language: str, wish: Wish, name: str | None) -> dict[str, object]:
    """Return what a coordinator is told of a wish: the name, the unit and the wish."""
    return {
        "name": name_said(house, language, name),
        "unit": unit_said(house, language, wish.unit),
        "wishes": said(wish, language),
    }


def name_said(house: House, language: str, name: str | None) -> str:
    """Return a name, or that there is none."""
    return name or house.texts.plain(language, "team-no-name")


def notice(
    house: House, language: str, *, wish: Wish, name: str | None, key: str = "wishes-notice"
) -> Screen:
    """Tell a coordinator of a wish that is new, was changed, or waits for somebody again."""
    text = house.texts.say(language, key, **facts(house, language, wish, name))
    return _with(house, language, text, wish, (rules.ANSWER, rules.TAKE, SHOW))


def taken_back(house: House, language: str, *, name: str | None) -> Screen:
    """Tell a coordinator that somebody wants no help any more."""
    named = name_said(house, language, name)
    return Screen(house.texts.say(language, "wishes-taken-back", name=named))


def heard(house: House, language: str, *, wish: Wish, name: str | None, key: str) -> Screen:
    """Tell a coordinator that the alumnus has ended a wish or needs help after all."""
    text = house.texts.say(language, key, **facts(house, language, wish, name))
    return _with(house, language, text, wish, (SHOW,))


def reply(house: House, language: str, *, wish: Wish, name: str | None, words: str) -> Screen:
    """Bring a coordinator what the alumnus writes."""
    named = name_said(house, language, name)
    text = house.texts.say(language, "wishes-heard-reply", name=named, words=words)
    return _with(house, language, text, wish, (rules.ANSWER, SHOW))


def taken(house: House, language: str, *, wish: Wish) -> Screen:
    """Tell the alumnus that a coordinator looks after their wish."""
    values = {"unit": unit_said(house, language, wish.unit), "wishes": said(wish, language)}
    return _with(house, language, house.texts.say(language, "wishes-is-taken", **values), wish)


def answer(house: House, language: str, *, wish: Wish, words: str) -> Screen:
    """Bring the alumnus what a coordinator answers."""
    values = {"unit": unit_said(house, language, wish.unit), "words": words}
    text = house.texts.say(language, "wishes-is-answered", **values)
    return _with(house, language, text, wish, (rules.REPLY, SHOW))


def ended(house: House, language: str, *, wish: Wish) -> Screen:
    """Tell the alumnus that a coordinator holds the matter for done."""
    text = house.texts.say(language, "wishes-is-closed", wishes=said(wish, language))
    return _with(house, language, text, wish, (rules.STILL, SHOW))


def reopened(house: House, language: str, *, wish: Wish) -> Screen:
    """Tell the alumnus that a coordinator looks after it once more."""
    text = house.texts.say(language, "wishes-is-reopened", wishes=said(wish, language))
    return _with(house, language, text, wish)


def reminder(house: House, language: str, number: int) -> Screen:
    """Remind a coordinator of the wishes that have waited for a week or longer."""
    text = house.texts.say(language, "wishes-reminder", **{"wishes-number": number})
    label = house.texts.plain(language, "wishes-list-button")
    return Screen(text, ((Button(label, Open("wishes")),),))


def _with(
    house: House, language: str, text: Markup, wish: Wish, actions: Iterable[str] = (SHOW,)
) -> Screen:
    rows = tuple((button(house, language, wish, one),) for one in actions)
    return Screen(text, rows)


def button(house: House, language: str, wish: Wish, action: str) -> Button:
    """Return a button that does something with a wish."""
    key = f"wishes-{action.replace('_', '-')}-button"
    return Button(house.texts.plain(language, key), WishDo(wish.id, action))
