"""What a coordinator sees of a poll: all of it, one question, its languages, how others see it."""

from collections.abc import Iterator, Sequence

from config.languages import PLAIN
from config.markup import Markup
from config.questionnaire import Question
from handlers.buttons import SurveyDo
from handlers.house import House
from handlers.polls import rules
from handlers.polls.access import Own
from handlers.screen import Button, Rows, Screen, clipped, in_rows, side_by_side
from handlers.turn import Turn

WHAT = "poll"  # of SurveyDo
PARAGRAPH = Markup("\n\n")


def show(turn: Turn, own: Own) -> None:
    """Show a poll with all that can be done with it."""
    turn.show(screen(turn.house, turn.language, own))


def do(house: House, language: str, key: str, own: Own, action: str, **values: object) -> Button:
    """Return a button that does something with a poll."""
    press = SurveyDo(WHAT, own.poll.id, action)
    return Button(clipped(house.texts.plain(language, key, **values)), press)


def screen(house: House, language: str, own: Own) -> Screen:
    """Return a poll: its questions, who reads it in another language, and what can be done."""
    say, asks = house.texts.say, own.asks
    parts = [say(language, "polls-editor", title=asks.title[language])]
    parts += [said(house, language, i, one) for i, one in enumerate(asks.questions, start=1)]
    parts += [say(language, "polls-empty")] if not asks.questions else []
    parts += missing(house, language, own)
    if own.poll.sent:
        parts.append(say(language, "polls-sent"))
        return Screen(PARAGRAPH.join(parts), _sent_rows(house, language, own))
    return Screen(PARAGRAPH.join(parts), _draft_rows(house, language, own))


def missing(house: House, language: str, own: Own) -> list[Markup]:
    """Return a line for each language that the poll is not written in: what its readers see."""
    names = house.organisation.languages
    lines = [
        house.texts.say(language, "polls-missing", spoken=_name(house, one), seen=_name(house, b))
        for one, b in rules.unwritten(own.asks, names)
    ]
    return [Markup("\n").join(lines)] if lines else []


def _name(house: House, language: str) -> str:
    return house.texts.plain(language, f"language-{language}")


def said(house: House, language: str, number: int, question: Question) -> Markup:
    """Return a question in a few lines: its number, its words, its type, its buttons."""
    values = {"place-number": number, "text": question.text[language]}
    values["type"] = house.texts.plain(language, f"polls-type-{question.type}")
    lines = [house.texts.say(language, "polls-question", **values)]
    labels = " / ".join(option.label(language) for option in question.options)
    return Markup("\n").join([*lines, *([Markup.escape(labels)] if labels else [])])


def _draft_rows(house: House, language: str, own: Own) -> Rows:
    asks = own.asks
    buttons = [
        Button(
            clipped(f"{i}. {one.text[language]}"), SurveyDo(WHAT, own.poll.id, f"question_{one.id}")
        )
        for i, one in enumerate(asks.questions, start=1)
    ]
    keys = ["add"] if rules.free_id(asks) is not None else []
    keys += ["preview", "send"] if asks.questions else []
    keys += ["title", "languages", "delete", "list"]
    rest = [do(house, language, f"polls-{key}-button", own, key) for key in keys]
    return tuple((one,) for one in (*buttons, *rest))


def _sent_rows(house: House, language: str, own: Own) -> Rows:
    keys = ("preview", "copy", "delete", "list")
    return tuple((do(house, language, f"polls-{key}-button", own, key),) for key in keys)


def question_screen(house: House, language: str, own: Own, question: Question) -> Screen:
    """Return one question with what can be done with it."""
    ids = [one.id for one in own.asks.questions]
    place = ids.index(question.id)
    keys = ["edit"]
    keys += ["up"] if place > 0 else []
    keys += ["down"] if place < len(ids) - 1 else []
    buttons = [
        do(house, language, f"polls-{key}-button", own, f"{key}_{question.id}")
        for key in (*keys, "remove")
    ]
    buttons.append(do(house, language, "polls-back-button", own, "show"))
    return Screen(said(house, language, place + 1, question), tuple((one,) for one in buttons))


def sure(house: House, language: str, own: Own, key: str, action: str, **values: object) -> Screen:
    """Ask whether something is really to be deleted, ``action``, or not."""
    no = do(house, language, "polls-keep-button", own, "show")
    return _sure(house, language, own, key, action, no, **values)


def sure_to_drop(house: House, language: str, own: Own, left_out: str) -> Screen:
    """Ask whether a language is really to be left out; if not, it leads back to the languages."""
    no = do(house, language, "polls-drop-keep-button", own, "languages")
    spoken = _name(house, left_out)
    return _sure(house, language, own, "polls-drop", f"dropped_{left_out}", no, spoken=spoken)


def _sure(
    house: House, language: str, own: Own, key: str, action: str, no: Button, **values: object
) -> Screen:
    yes = do(house, language, f"{key}-now-button", own, action)
    return Screen(house.texts.say(language, key, **values), ((yes,), (no,)))


def languages(house: House, language: str, own: Own) -> Screen:
    """Return the languages of a poll: what is there, what can be written, what can be left out."""
    spoken = rules.languages(own.asks)
    names = ", ".join(_name(house, one) for one in spoken)
    parts = [house.texts.say(language, "polls-languages", names=names)]
    parts += missing(house, language, own)
    buttons = [
        do(house, language, "polls-write-button", own, f"write_{one}", spoken=_name(house, one))
        for one, _ in rules.unwritten(own.asks, house.organisation.languages)
    ]
    if len(spoken) > 1:
        buttons += [
            do(house, language, "polls-drop-button", own, f"drop_{one}", spoken=_name(house, one))
            for one in spoken
        ]
    buttons.append(do(house, language, "polls-back-button", own, "show"))
    return Screen(PARAGRAPH.join(parts), tuple((one,) for one in buttons))


def previews(house: House, language: str, own: Own, key: str) -> Screen:
    """Offer to see the poll as who reads each language will see it."""
    buttons = [
        do(house, language, f"language-{one}", own, f"say_{one}")
        for one in house.organisation.languages
    ]
    rows = in_rows(buttons, plain=language == PLAIN, together=20)
    back = do(house, language, "polls-back-button", own, "show")
    return Screen(house.texts.say(language, key), rows).with_row(back)


def before_sending(house: House, language: str, own: Own) -> Screen:
    """Tell which readers see another language, before the poll is sent so."""
    parts = [house.texts.say(language, "polls-send-missing"), *missing(house, language, own)]
    keys = (("languages", "languages"), ("send-anyway", "send_now"), ("back", "show"))
    buttons = [do(house, language, f"polls-{key}-button", own, act) for key, act in keys]
    return Screen(PARAGRAPH.join(parts), tuple((one,) for one in buttons))


def listed(
    house: House, language: str, found: Sequence[Own], number: int, last: int, first: int
) -> Screen:
    """Return a page of polls with a button for each; ``first`` is the number of the first one."""
    new = Button(house.texts.plain(language, "polls-new-button"), SurveyDo(WHAT, 0, "new"))
    if not found:
        return Screen(house.texts.say(language, "polls-list-empty"), ((new,),))
    lines = [
        house.texts.say(
            language,
            "polls-line",
            title=f"{place}. {one.asks.title[language]}",
            sent="yes" if one.poll.sent else "no",
            **{"questions-number": len(one.asks.questions)},
        )
        for place, one in enumerate(found, first)
    ]
    rows = [
        (
            Button(
                clipped(f"{place}. {one.asks.title[language]}"),
                SurveyDo(WHAT, one.poll.id, "show"),
            ),
        )
        for place, one in enumerate(found, first)
    ]
    leaves = side_by_side(list(_leaves(house, language, number, last)), plain=language == PLAIN)
    text = PARAGRAPH.join([house.texts.say(language, "polls-list"), Markup("\n").join(lines)])
    return Screen(text, (*rows, *leaves, (new,)))


def _leaves(house: House, language: str, number: int, last: int) -> Iterator[Button]:
    if number > 0:
        previous = SurveyDo(WHAT, number - 1, "list")
        yield Button(house.texts.plain(language, "form-previous"), previous)
    if number < last:
        yield Button(house.texts.plain(language, "form-next"), SurveyDo(WHAT, number + 1, "list"))
