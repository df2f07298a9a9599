"""Writing to and fro about a wish, through the bot: forms of one question each."""

from functools import partial

from handlers.failures import StaleButton
from handlers.forms import turns as filling
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Text
from handlers.house import Key
from handlers.turn import Turn
from handlers.wishes import access, caring, letters, owning, rules, screens, telling
from storage import forms, people, wishes
from storage.forms import Session
from storage.wishes import ANSWERED, Wish

ANSWER_FORM, REPLY_FORM = "wish_answer", "wish_reply"
WORDS = "words"


def answer(turn: Turn, wish_id: int) -> None:
    """Ask a coordinator for an answer: the wish is theirs from now on, if it was nobody's."""
    wish = access.in_sight(turn, wish_id)
    if rules.ANSWER not in rules.coordinators_doings(wish, turn.who().id):
        caring.take(turn, wish_id)  # says who has it, or that it is over
        return
    if wish.holder is None:
        caring.hold(turn, wish)
    _ask(turn, ANSWER_FORM, wish_id)


def reply(turn: Turn, wish_id: int) -> None:
    """Ask for words to the coordinator."""
    if access.own(turn, wish_id).is_taken_back:
        raise StaleButton
    _ask(turn, REPLY_FORM, wish_id)


def _ask(turn: Turn, form: str, wish_id: int) -> None:
    begun = forms.open_one(turn.tx, turn.who().id, form, wish_id)
    if begun is not None:
        forms.remove(turn.tx, begun.id)
    filling.resume(turn, form, wish_id)


def _build_answer(turn: Turn, session: Session) -> Form:
    wish = access.in_sight(turn, session.subject)
    person = people.by_id(turn.tx, wish.person_id)
    name = letters.name_said(turn.house, turn.language, person.name if person else None)
    words = Question(
        WORDS,
        Key("wishes-ask-answer", {"name": name}),
        Text(rules.LONGEST_NOTE, lines=True),
        Key("wishes-short-answer"),
        help=Key("wishes-help-answer"),
        before=_before(turn, wish, name),
    )
    save = Key("wishes-send-button")
    return Form(Key("wishes-title-answer"), (words,), review=True, save=save)


def _before(turn: Turn, wish: Wish, name: str) -> Key:
    """Return what is answered: the newest words about a wish, or else the wish itself."""
    notes, _ = wishes.notes(turn.tx, wish.id, 0, 1)
    if notes:
        values = screens.note_values(turn.house, turn.language, notes[0], turn.who().id, name)
        return Key("wishes-note", values)
    return Key("wishes-about", {"wishes": letters.said(wish, turn.language)})


def _build_reply(turn: Turn, session: Session) -> Form:
    wish = access.own(turn, session.subject)
    words = Question(
        WORDS,
        Key("wishes-ask-reply"),
        Text(rules.LONGEST_NOTE, lines=True),
        Key("wishes-short-reply"),
        help=Key("wishes-help-reply"),
        before=_before(turn, wish, letters.name_said(turn.house, turn.language, turn.who().name)),
    )
    return Form(Key("wishes-title-reply"), (words,))


def _may_answer(turn: Turn, session: Session) -> None:
    """Refuse who does not look after this wish at this moment."""
    wish = access.in_sight(turn, session.subject)
    if wish.holder != turn.who().id or rules.ANSWER not in rules.coordinators_doings(
        wish, turn.who().id
    ):
        raise StaleButton


def _may_reply(turn: Turn, session: Session) -> None:
    """Refuse who has taken the wish back since."""
    if access.own(turn, session.subject).is_taken_back:
        raise StaleButton


def _answered(turn: Turn, session: Session, values: Values) -> None:
    """Bring the answer to the alumnus; to who is out of reach as soon as they are back."""
    wish, words = access.in_sight(turn, session.subject), values[WORDS]
    note = wishes.write(turn.tx, wish.id, turn.who().id, words, turn.seconds, from_alumnus=False)
    wishes.set_state(turn.tx, wish.id, ANSWERED, turn.who().id, turn.seconds)
    turn.audit("sent", unit=wish.unit, subject="wish", subject_id=wish.id, people=1)
    saying = partial(letters.answer, turn.house, wish=wish, words=words)
    sent = telling.alumnus(turn.house, turn.tx, wish, turn.seconds, saying)
    if not sent:
        wishes.let_wait(turn.tx, note)
    caring.show(turn, wish.id, turn.say("wishes-told-sent" if sent else "wishes-told-waits"))


def _replied(turn: Turn, session: Session, values: Values) -> None:
    """Bring the words to whoever looks after the wish; it waits for them again."""
    wish, words = access.own(turn, session.subject), values[WORDS]
    wishes.write(turn.tx, wish.id, turn.who().id, words, turn.seconds, from_alumnus=True)
    waits = owning.reopened(turn, wish)
    saying = partial(letters.reply, turn.house, wish=waits, name=turn.who().name, words=words)
    telling.coordinators(turn.house, turn.tx, waits, turn.seconds, saying)
    owning.show(turn, wish.id, turn.say("wishes-told-replied"))


ANSWER_KIND = FormKind(_build_answer, _answered, _may_answer)
REPLY_KIND = FormKind(_build_reply, _replied, _may_reply)
