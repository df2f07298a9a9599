"""Small polls: the list, the editor, looking at them in each language, and on to sending."""

from collections.abc import Callable
from dataclasses import replace

from config.languages import LANGUAGES
from handlers.buttons import RoundDo, SurveyDo
from handlers.failures import StaleButton
from handlers.forms.kinds import Asking
from handlers.forms.screens import Standing, question_screen
from handlers.guards import coordinator
from handlers.polls import editor, rules, writing
from handlers.polls.access import Own, own_draft, own_poll, save
from handlers.preferences.screens import previewed
from handlers.screen import Screen
from handlers.surveys import screens, sending
from handlers.surveys.rules import closes_at, form_of, new_round
from handlers.turn import Turn
from storage import polls
from storage.audience import Audience
from storage.surveys import Round

FORMS = writing.FORMS
MOST_LISTED = 8


def poll(turn: Turn) -> None:
    """Show the coordinator's polls, and the button for a new one."""
    page(turn, 0)


def page(turn: Turn, number: int) -> None:
    """Show one page of the coordinator's polls; the last one where there are fewer."""
    last = max(polls.how_many(turn.tx, turn.scope) - 1, 0) // MOST_LISTED
    number = min(number, last)
    offset = number * MOST_LISTED
    found = polls.within(turn.tx, turn.scope, limit=MOST_LISTED, offset=offset)
    own = [own_poll(turn, one.id) for one in found]
    turn.show(editor.listed(turn.house, turn.language, own, number, last, offset + 1))


def do(turn: Turn, press: SurveyDo) -> None:
    """Do what a poll's button says; StaleButton for what is over, or another's."""
    coordinator(turn)
    if press.action == "new":
        writing.new(turn)
        return
    if press.action == "list":
        page(turn, press.id)
        return
    name, _, of = press.action.partition("_")
    if name in WHENEVER:
        WHENEVER[name](turn, own_poll(turn, press.id), of)
    elif name in BEFORE_SENT:
        BEFORE_SENT[name](turn, own_draft(turn, press.id), of)
    else:
        raise StaleButton


def _show(turn: Turn, own: Own, _: str) -> None:
    editor.show(turn, own)


def _question(turn: Turn, own: Own, question_id: str) -> None:
    question = own.question(question_id)
    turn.show(editor.question_screen(turn.house, turn.language, own, question))


def _edit(turn: Turn, own: Own, question_id: str) -> None:
    writing.change(turn, own, question_id)


def _up(turn: Turn, own: Own, question_id: str) -> None:
    _move(turn, own, question_id, -1)


def _down(turn: Turn, own: Own, question_id: str) -> None:
    _move(turn, own, question_id, 1)


def _move(turn: Turn, own: Own, question_id: str, by: int) -> None:
    own.question(question_id)
    _question(turn, save(turn, own, rules.moved(own.asks, question_id, by)), question_id)


def _remove(turn: Turn, own: Own, question_id: str) -> None:
    """Ask first: a question with its words is not written again in a moment."""
    text = own.question(question_id).text[turn.language]
    action = f"gone_{question_id}"
    turn.show(editor.sure(turn.house, turn.language, own, "polls-remove", action, text=text))


def _gone(turn: Turn, own: Own, question_id: str) -> None:
    own.question(question_id)
    writing.forget(turn, own, question_id)
    editor.show(turn, save(turn, own, rules.without_question(own.asks, question_id)))


def _add(turn: Turn, own: Own, _: str) -> None:
    writing.add(turn, own)


def _title(turn: Turn, own: Own, _: str) -> None:
    writing.title(turn, own)


def _languages(turn: Turn, own: Own, _: str) -> None:
    turn.show(editor.languages(turn.house, turn.language, own))


def _write(turn: Turn, own: Own, language: str) -> None:
    writing.in_language(turn, own, language)


def _drop(turn: Turn, own: Own, language: str) -> None:
    """Ask first: what is written in a language goes with it."""
    if language not in own.asks.title:
        raise StaleButton
    turn.show(editor.sure_to_drop(turn.house, turn.language, own, language))


def _dropped(turn: Turn, own: Own, language: str) -> None:
    """Leave a language out; one always stays."""
    spoken = rules.languages(own.asks)
    if language not in spoken or len(spoken) < 2:
        raise StaleButton
    _languages(turn, save(turn, own, rules.without_language(own.asks, language)), "")


def _delete(turn: Turn, own: Own, _: str) -> None:
    title = own.asks.title[turn.language]
    turn.show(editor.sure(turn.house, turn.language, own, "polls-delete", "discard", title=title))


def _discard(turn: Turn, own: Own, _: str) -> None:
    """Delete the poll; what has been sent goes on with its own wording."""
    polls.remove(turn.tx, own.poll.id)
    new = turn.button("polls-list-button", SurveyDo(editor.WHAT, 0, "list"))
    turn.show(Screen(turn.say("polls-deleted"), ((new,),)))


def _copy(turn: Turn, own: Own, _: str) -> None:
    """Make a draft of the same wording, to be changed and sent again."""
    poll_id = polls.begin(turn.tx, turn.scope or own.poll.unit, turn.who().id, turn.seconds)
    polls.save(turn.tx, poll_id, rules.copied(own.asks, poll_id).to_json())
    editor.show(turn, own_draft(turn, poll_id))


def _preview(turn: Turn, own: Own, _: str) -> None:
    turn.show(editor.previews(turn.house, turn.language, own, "polls-preview-which"))


def _say(turn: Turn, own: Own, language: str) -> None:
    """Show the invitation and each further question exactly as who reads this language will."""
    if language not in turn.house.organisation.languages or not own.asks.questions:
        raise StaleButton
    shown = screens.invitation(turn.house, language, own.asks, _as_round(turn, own))
    turn.send(previewed(shown))
    asking = Asking(turn.house, language, turn.now)
    form = form_of(own.asks)
    standing = Standing(0, form, {}, asking)
    for question in form.questions[1:]:
        turn.send(_only_to_see(question_screen(standing, question)))
    turn.send(editor.previews(turn.house, turn.language, own, "polls-preview-above"))


def _as_round(turn: Turn, own: Own) -> Round:
    """Return the round that would be sent now; without an id it is only to be seen."""
    return new_round(
        own.asks,
        Audience(),
        opens_at=turn.seconds,
        closes_at=closes_at(own.asks, turn.seconds, turn.house.organisation.zone),
        unit=own.poll.unit,
        made_by=turn.who().id,
        mode=own.asks.mode,
    )


def _only_to_see(shown: Screen) -> Screen:
    """Return a question whose buttons say that it is a preview."""
    see = RoundDo(0, screens.START)
    rows = tuple(tuple(replace(button, press=see) for button in row) for row in shown.rows)
    return replace(shown, rows=rows)


def _send(turn: Turn, own: Own, of: str) -> None:
    """Go on to whom it is sent; first tell which readers see it in another language."""
    if not own.asks.questions:
        raise StaleButton
    if of != "now" and editor.missing(turn.house, turn.language, own):
        turn.show(editor.before_sending(turn.house, turn.language, own))
        return
    sending.send_poll(turn, own.poll.id)


Act = Callable[[Turn, Own, str], None]
WHENEVER: dict[str, Act] = {
    "show": _show,
    "preview": _preview,
    "say": _say,
    "copy": _copy,
    "delete": _delete,
    "discard": _discard,
}
BEFORE_SENT: dict[str, Act] = {
    "question": _question,
    "edit": _edit,
    "up": _up,
    "down": _down,
    "remove": _remove,
    "gone": _gone,
    "add": _add,
    "title": _title,
    "languages": _languages,
    "write": _write,
    "drop": _drop,
    "dropped": _dropped,
    "send": _send,
}
# Every action that a button can have, for who tries them all.
ACTIONS = (
    *("new", "list", "send_now"),
    *(one for one in (*WHENEVER, *BEFORE_SENT)),
    *(f"{one}_q1" for one in ("question", "edit", "up", "down", "remove", "gone")),
    *(f"{one}_{language}" for one in ("say", "write", "drop", "dropped") for language in LANGUAGES),
)
