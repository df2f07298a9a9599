"""Answers that a unit's coordinators keep: listed, written, changed, thrown away."""

from handlers.buttons import MatterDo, Open
from handlers.failures import StaleButton
from handlers.forms import turns as filling
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Single, Text
from handlers.guards import coordinator
from handlers.house import Key
from handlers.matters import rules
from handlers.screen import LONGEST_LABEL, Button, Screen, clipped
from handlers.turn import Turn
from storage import canned_answers, forms
from storage.canned_answers import MOST, Canned
from storage.forms import Answer, Session

FORM = "canned"
NAME, LANGUAGE, WORDS = "name", "language", "words"
LIST, SHOW, NEW, CHANGE, DROP, DROP_NOW = ACTIONS = (
    *("canned", "canned_show", "canned_new", "canned_change", "canned_drop", "canned_drop_now"),
)


def do(turn: Turn, press: MatterDo) -> None:
    """Do what a button about a kept answer stands for."""
    if press.action == LIST:
        listed(turn)
    elif press.action == NEW:
        _new(turn)
    else:
        kept = _in_sight(turn, press.matter)
        {SHOW: _show, CHANGE: _change, DROP: _sure, DROP_NOW: _drop}[press.action](turn, kept)


def _in_sight(turn: Turn, canned_id: int) -> Canned:
    """Return an answer that the coordinator's unit keeps; it is as if there were no others."""
    kept = canned_answers.by_id(turn.tx, canned_id)
    if kept is None or kept.unit != turn.scope:
        raise StaleButton
    return kept


def listed(turn: Turn) -> None:
    """Show the answers that are kept, with the way to a new one."""
    kept = canned_answers.of_unit(turn.tx, turn.scope)
    text = turn.say("matters-canned", **{"answers-number": len(kept)})
    rows = [(_button(turn, one),) for one in kept]
    if len(kept) < MOST:
        rows.append((turn.button("matters-canned-new-button", MatterDo(0, NEW, "")),))
    rows.append((turn.button("matters-inbox-button", Open("inbox")),))
    turn.show(Screen(text, tuple(rows)))


def _button(turn: Turn, kept: Canned) -> Button:
    tongue = turn.plain(f"language-{kept.language}")
    return Button(clipped(f"{kept.name} ({tongue})"), MatterDo(kept.id, SHOW, ""))


def _show(turn: Turn, kept: Canned) -> None:
    tongue = turn.plain(f"language-{kept.language}")
    text = turn.say("matters-canned-card", name=kept.name, tongue=tongue, words=kept.text)
    rows = [
        (turn.button("matters-canned-change-button", MatterDo(kept.id, CHANGE, "")),),
        (turn.button("matters-canned-drop-button", MatterDo(kept.id, DROP, "")),),
        (turn.button("matters-canned-button", MatterDo(0, LIST, "")),),
    ]
    turn.show(Screen(text, tuple(rows)))


def _sure(turn: Turn, kept: Canned) -> None:
    rows = (
        (turn.button("matters-canned-drop-now-button", MatterDo(kept.id, DROP_NOW, "")),),
        (turn.button("matters-return-button", MatterDo(kept.id, SHOW, "")),),
    )
    turn.show(Screen(turn.say("matters-canned-sure", name=kept.name), rows))


def _drop(turn: Turn, kept: Canned) -> None:
    canned_answers.remove(turn.tx, kept.id)
    turn.audit("deleted", unit=kept.unit, subject="canned_answer", subject_id=kept.id)
    listed(turn)


def _new(turn: Turn) -> None:
    if len(canned_answers.of_unit(turn.tx, turn.scope)) >= MOST:
        listed(turn)
        return
    filling.begin(turn, FORM)


def _change(turn: Turn, kept: Canned) -> None:
    """Show the answer as it is, each part of it to be changed."""
    begun = forms.open_one(turn.tx, turn.who().id, FORM, kept.id)
    if begun is not None:
        forms.remove(turn.tx, begun.id)
    session = forms.begin(turn.tx, turn.who().id, FORM, kept.id, turn.seconds)
    for question, value in ((NAME, kept.name), (LANGUAGE, kept.language), (WORDS, kept.text)):
        forms.save(turn.tx, session.id, question, Answer(value), turn.seconds)
    filling.resume(turn, FORM, kept.id)


def _build(turn: Turn, _: Session) -> Form:
    languages = [Choice(one, Key(f"language-{one}")) for one in turn.house.organisation.languages]
    name = Question(
        NAME,
        Key("matters-canned-ask-name"),
        Text(LONGEST_LABEL),
        Key("matters-canned-short-name"),
    )
    language = Question(
        LANGUAGE,
        Key("matters-canned-ask-language"),
        Single(languages),
        Key("matters-canned-short-language"),
    )
    words = Question(
        WORDS,
        Key("matters-canned-ask-words"),
        Text(rules.LONGEST_NOTE, lines=True),
        Key("matters-canned-short-words"),
    )
    return Form(Key("matters-canned-title"), (name, language, words), review=True)


def _guard(turn: Turn, session: Session) -> None:
    coordinator(turn)
    if session.subject:
        _in_sight(turn, session.subject)


def _done(turn: Turn, session: Session, values: Values) -> None:
    kept = Canned(session.subject, turn.scope, values[LANGUAGE], values[NAME], values[WORDS])
    if session.subject:
        canned_answers.change(turn.tx, kept)
        number = kept.id
    else:
        number = canned_answers.add(turn.tx, kept, turn.who().id, turn.seconds)
    turn.audit("saved", unit=kept.unit, subject="canned_answer", subject_id=number)
    listed(turn)


FORMS = {FORM: FormKind(_build, _done, _guard)}
