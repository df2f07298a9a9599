"""What is written to either side about a matter: a coordinator's account is never in it."""

from collections.abc import Iterable

from config.languages import Words
from config.markup import Markup
from handlers.announcing import letter
from handlers.approvals.letters import unit_said
from handlers.buttons import MatterDo, Open, Press, WishDo
from handlers.house import House
from handlers.matters import rules
from handlers.screen import Button, Screen, clipped
from storage import matters
from storage.matters import Content, Matter
from storage.transaction import Transaction

SHOW, PLAY = "show", "play"
LONGEST_TITLE = 80  # characters of what a matter is about
LONGEST_REMINDER = 200  # characters of their own words, so that somebody knows what it was
# What buttons of a wish are called otherwise than those of all else.
OWN_LABELS = frozenset({"show", "done", "still", "back", "back_now"})


def hush(tx: Transaction, matter: Matter, now: int) -> list[int]:
    """Cancel what coordinators have yet to hear of a matter; return whose it was."""
    begins = WishDo(matter.id, "").encode()
    if not matter.is_wish:
        begins = MatterDo(matter.id, "", "").encode()[:-1]
    return matters.hush(tx, matter.person_id, f'"{begins}', now)


def said(matter: Matter, language: str) -> str:
    """Return the help that is wanted, with commas between; of all else the words that were sent."""
    if matter.content is not None:
        return matter.content.text
    return ", ".join(Words(one)[language] for one in matter.wishes)


def about(matter: Matter, language: str) -> str:
    """Return the title of the event or the beginning of the announcement that it is about."""
    if matter.event is not None:
        return clipped(matter.event, LONGEST_TITLE)
    if matter.announced is None:
        return ""
    return letter.read(matter.announced).beginning(LONGEST_TITLE, language)


def facts(house: House, language: str, matter: Matter, name: str | None) -> dict[str, object]:
    """Return what a coordinator is told of a matter: from whom, the unit, and the words."""
    return {
        "name": named(house, language, matter, name),
        "unit": unit_said(house, language, matter.unit),
        "wishes": said(matter, language),
        "kind": matter.kind,
    }


def named(house: House, language: str, matter: Matter, name: str | None) -> str:
    """Return from whom a matter is, as coordinators may know it."""
    if matter.nameless:
        return house.texts.plain(language, "matters-nameless")
    return name_said(house, language, name)


def name_said(house: House, language: str, name: str | None) -> str:
    """Return a name, or that there is none."""
    return name or house.texts.plain(language, "team-no-name")


def told(house: House, language: str, matter: Matter, name: str | None, key: str) -> Markup:
    """Return what coordinators are told of a matter under this key: all of it."""
    values = facts(house, language, matter, name)
    if matter.is_wish:
        return house.texts.say(language, f"wishes-{key}", **values)
    head = house.texts.say(language, f"matters-{key}", **values)
    return Markup("\n\n").join([head, *body(house, language, matter)])


def body(house: House, language: str, matter: Matter, longest: int = 0) -> list[Markup]:
    """Return the unit, what it is about, and what was sent, perhaps shortened."""
    unit = unit_said(house, language, matter.unit)
    title = about(matter, language)
    lines = [house.texts.say(language, "matters-unit", unit=unit)]
    if title:
        values = {"kind": matter.kind, "title": title}
        lines.append(house.texts.say(language, "matters-about", **values))
    return [Markup("\n").join(lines), *sent(house, language, matter.content, longest)]


def sent(house: House, language: str, content: Content | None, longest: int = 0) -> list[Markup]:
    """Return what was sent: the words, and that a picture or a recording came with them."""
    parts = []
    if content is not None and content.kind:
        parts.append(house.texts.say(language, "matters-sent", sent=content.sent))
    if content is not None and content.text:
        words = clipped(content.text, longest) if longest else content.text
        parts.append(house.texts.say(language, "matters-words", words=words))
    return [Markup("\n").join(parts)] if parts else []


def notice(
    house: House, language: str, *, matter: Matter, name: str | None, key: str = "notice"
) -> Screen:
    """Tell a coordinator of a matter that is new, was changed, or waits for somebody again."""
    text = told(house, language, matter, name, key)
    return _with(house, language, text, matter, (*played(matter), rules.ANSWER, rules.TAKE, SHOW))


def played(matter: Matter) -> tuple[str, ...]:
    """Return the action that hands a picture or a recording over, if there is one."""
    return (PLAY,) if matter.content is not None and matter.content.kind else ()


def taken_back(house: House, language: str, *, matter: Matter, name: str | None) -> Screen:
    """Tell a coordinator that somebody has withdrawn what they had brought."""
    values = facts(house, language, matter, name)
    return Screen(house.texts.say(language, f"{family(matter)}-taken-back", **values))


def heard(house: House, language: str, *, matter: Matter, name: str | None, key: str) -> Screen:
    """Tell a coordinator that a matter has ended, goes on after all, or is another's now."""
    return _with(house, language, told(house, language, matter, name, key), matter, (SHOW,))


def given(
    house: House, language: str, *, matter: Matter, name: str | None, giver: str | None
) -> Screen:
    """Tell a coordinator that a colleague has given them a matter."""
    by = name_said(house, language, giver)
    head = house.texts.say(language, "matters-given", giver=by)
    parts = [head, told(house, language, matter, name, "again")]
    actions = (*played(matter), rules.ANSWER, SHOW)
    return _with(house, language, Markup("\n\n").join(parts), matter, actions)


def reply(
    house: House, language: str, *, matter: Matter, name: str | None, content: Content
) -> Screen:
    """Bring a coordinator what the alumnus writes."""
    by = named(house, language, matter, name)
    head = house.texts.say(language, "matters-heard-reply", name=by)
    text = Markup("\n").join([head, *sent(house, language, content)])
    return _with(house, language, text, matter, (rules.ANSWER, SHOW))


def taken(house: House, language: str, *, matter: Matter) -> Screen:
    """Tell the alumnus that a coordinator looks after their matter."""
    return _to_alumnus(house, language, matter, "is-taken")


def answer(house: House, language: str, *, matter: Matter, words: str) -> Screen:
    """Bring the alumnus what a coordinator answers."""
    values = {"unit": unit_said(house, language, matter.unit), "words": words}
    text = house.texts.say(language, "wishes-is-answered", **values)
    return _with(house, language, text, matter, (rules.REPLY, SHOW))


def ended(house: House, language: str, *, matter: Matter) -> Screen:
    """Tell the alumnus that a coordinator holds the matter for done."""
    return _to_alumnus(house, language, matter, "is-closed", (rules.STILL, SHOW))


def came(house: House, language: str, *, matter: Matter, words: str) -> Screen:
    """Tell the alumnus what came of what they had sent."""
    text = house.texts.say(language, "matters-came", kind=matter.kind, words=words)
    parts = [text, *sent(house, language, matter.content, LONGEST_REMINDER)]
    return _with(house, language, Markup("\n\n").join(parts), matter, (rules.STILL, SHOW))


def reopened(house: House, language: str, *, matter: Matter) -> Screen:
    """Tell the alumnus that a coordinator looks after it once more."""
    return _to_alumnus(house, language, matter, "is-reopened")


def _to_alumnus(
    house: House, language: str, matter: Matter, key: str, actions: Iterable[str] = (SHOW,)
) -> Screen:
    values = facts(house, language, matter, None)
    parts = [house.texts.say(language, f"{family(matter)}-{key}", **values)]
    parts += sent(house, language, matter.content, LONGEST_REMINDER)
    return _with(house, language, Markup("\n\n").join(parts), matter, actions)


def reminder(house: House, language: str, number: int, *, only_wishes: bool) -> Screen:
    """Remind a coordinator of what has waited for a week or longer."""
    if only_wishes:
        text = house.texts.say(language, "wishes-reminder", **{"wishes-number": number})
        label = house.texts.plain(language, "wishes-list-button")
        return Screen(text, ((Button(label, Open("wishes")),),))
    text = house.texts.say(language, "matters-reminder", **{"matters-number": number})
    return Screen(
        text, ((Button(house.texts.plain(language, "matters-inbox-button"), Open("inbox")),),)
    )


def _with(
    house: House, language: str, text: Markup, matter: Matter, actions: Iterable[str] = (SHOW,)
) -> Screen:
    rows = tuple((button(house, language, matter, one),) for one in actions)
    return Screen(text, rows)


def write_row(house: House, language: str, campaign_id: int) -> tuple[Button, ...]:
    """Return the row under an announcement by which its readers write to the coordinators."""
    label = house.texts.plain(language, "matters-write-button")
    return (Button(label, MatterDo(campaign_id, "write", "")),)


def family(matter: Matter) -> str:
    """Return what the texts about a matter begin with."""
    return "wishes" if matter.is_wish else "matters"


def press(matter: Matter, action: str) -> Press:
    """Return what a button about a matter presses; wishes keep the buttons they have always had."""
    if matter.is_wish and action not in rules.LATER:
        return WishDo(matter.id, action)
    return MatterDo(matter.id, action, "")


def button(house: House, language: str, matter: Matter, action: str) -> Button:
    """Return a button that does something with a matter."""
    ours = action in rules.LATER or (action in OWN_LABELS and not matter.is_wish)
    key = f"{'matters' if ours else 'wishes'}-{action.replace('_', '-')}-button"
    sent_kind = matter.content.sent if matter.content is not None else ""
    label = house.texts.plain(language, key, sent=sent_kind, kind=matter.kind)
    return Button(label, press(matter, action))
