"""Writing to and fro about a matter, through the bot: forms of one question each."""

from functools import partial

from config.languages import PLAIN
from handlers.failures import StaleButton, WantsWords
from handlers.forms import filling as asking
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Asking, Fault, Given, Kind, Reading, Receiving, Text
from handlers.house import Key
from handlers.matters import (
    access,
    caring,
    keeping,
    letters,
    owning,
    returning,
    rules,
    screens,
    telling,
)
from handlers.matters.kinds import Answering, Message, content_of
from handlers.turn import Turn
from storage import canned_answers, forms, matter_notes, matters, people
from storage.canned_answers import Canned
from storage.forms import Answer, Session
from storage.matters import ANSWERED, CLOSED, Content, Matter

ANSWER_FORM, REPLY_FORM, OUTCOME_FORM = "wish_answer", "wish_reply", "matter_outcome"
WORDS = "words"


def answer(turn: Turn, matter_id: int) -> None:
    """Ask a coordinator for an answer: the matter is theirs from now on, if it was nobody's."""
    matter = access.in_sight(turn, matter_id)
    if rules.ANSWER not in rules.coordinators_doings(matter, turn.who().id):
        caring.take(turn, matter_id)  # says who has it, or that it is over
        return
    if matter.holder is None:
        caring.hold(turn, matter)
    _ask(turn, ANSWER_FORM, matter_id)


def outcome(turn: Turn, matter_id: int) -> None:
    """Ask a coordinator what came of a matter."""
    matter = access.in_sight(turn, matter_id)
    if rules.OUTCOME in rules.further_doings(matter, turn.who().id):
        _ask(turn, OUTCOME_FORM, matter_id)
    else:
        caring.show(turn, matter_id)


def reply(turn: Turn, matter_id: int) -> None:
    """Ask for words to the coordinator."""
    if access.own(turn, matter_id).is_taken_back:
        raise StaleButton
    _ask(turn, REPLY_FORM, matter_id)


def answer_so(turn: Turn, matter_id: int) -> None:
    """Take a coordinator's message as the answer to what it replies to; it is shown before it goes.

    As with the button, the matter is theirs from now on if it was nobody's.
    """
    matter = access.in_sight(turn, matter_id)
    if rules.ANSWER not in rules.coordinators_doings(matter, turn.who().id):
        caring.take(turn, matter_id)
        return
    if matter.holder is None:
        caring.hold(turn, matter)
    fill(turn, ANSWER_FORM, matter_id, Text(rules.LONGEST_NOTE, lines=True))


def reply_at_once(turn: Turn, matter_id: int) -> None:
    """Bring what replies to a coordinator's message to the coordinator."""
    if access.own(turn, matter_id).is_taken_back:
        raise StaleButton
    fill(turn, REPLY_FORM, matter_id, Message(rules.LONGEST_NOTE, turn.incoming.album))


def fill(turn: Turn, form: str, subject: int, kind: Kind) -> None:
    """Begin a form of one question with the message of this turn as the answer.

    What was begun before is left: the last message is meant.
    """
    opened = fresh(turn, form, subject)
    reading = _read(turn, kind)
    if isinstance(reading, Given):
        answer = Answer(reading.value, reopened=not reading.complete)
        forms.save(turn.tx, opened.session.id, WORDS, answer, turn.seconds)
        asking.ask(opened)
    else:
        asking.ask(opened, fault=reading.said)


def _read(turn: Turn, kind: Kind) -> Reading:
    """Return what the message of this turn answers to such a question."""
    who, sent = Asking(turn.house, turn.language, turn.now), turn.incoming.sent
    if sent is None:
        return kind.read(turn.incoming.text or "", who, None)
    if isinstance(kind, Receiving):
        return kind.receive(sent, who, None)
    return Fault(Key(WantsWords.key))


def _ask(turn: Turn, form: str, matter_id: int) -> None:
    asking.ask(fresh(turn, form, matter_id))


def fresh(turn: Turn, form: str, subject: int) -> asking.Filling:
    """Return a form that begins anew; what is asked just now is asked again after it."""
    before = returning.waiting(turn)
    begun = forms.open_one(turn.tx, turn.who().id, form, subject)
    if begun is not None:
        forms.remove(turn.tx, begun.id)
    opened = asking.opened(turn, form, subject)
    returning.remember(turn, opened.session, before)
    return opened


def _build_answer(turn: Turn, session: Session) -> Form:
    matter = access.in_sight(turn, session.subject)
    name = letters.named(turn.house, turn.language, matter, keeping.name_of(turn.tx, matter))
    words = Question(
        WORDS,
        Key("wishes-ask-answer", {"name": name}),
        Answering(rules.LONGEST_NOTE, lines=True, canned=_canned(turn, matter)),
        Key("wishes-short-answer"),
        help=Key("wishes-help-answer"),
        before=_before(turn, matter, name),
    )
    save = Key("wishes-send-button")
    title = Key(f"{letters.family(matter)}-title-answer")
    return Form(title, (words,), review=True, save=save)


def _canned(turn: Turn, matter: Matter) -> list[Canned]:
    """Return the kept answers in the alumnus's language; all of them if there is none in it."""
    person = people.by_id(turn.tx, matter.person_id)
    kept = canned_answers.of_unit(turn.tx, turn.scope)
    reads = person.language if person is not None else turn.language
    for language in (reads, "fi" if reads == PLAIN else reads):
        if found := [one for one in kept if one.language == language]:
            return found
    return kept


def _before(turn: Turn, matter: Matter, name: str) -> Key:
    """Return what is answered: the newest words about a matter, or else the matter itself."""
    notes, _ = matter_notes.notes(turn.tx, matter.id, 0, 1)
    if notes and notes[0].text:
        values = screens.note_values(turn.house, turn.language, notes[0], turn.who().id, name)
        return Key("wishes-note", values)
    if matter.is_wish:
        return Key("wishes-about", {"wishes": letters.said(matter, turn.language)})
    content = matter.content or Content()
    if not content.text:
        return Key("matters-sent", {"sent": content.sent})
    return Key("matters-words", {"words": content.text})


def _build_outcome(turn: Turn, session: Session) -> Form:
    matter = access.in_sight(turn, session.subject)
    name = letters.named(turn.house, turn.language, matter, keeping.name_of(turn.tx, matter))
    words = Question(
        WORDS,
        Key("matters-ask-outcome"),
        Text(rules.LONGEST_NOTE, lines=True),
        Key("matters-short-outcome"),
        help=Key("matters-help-outcome"),
        before=_before(turn, matter, name),
    )
    save = Key("matters-tell-button")
    return Form(Key("matters-title-outcome"), (words,), review=True, save=save)


def _build_reply(turn: Turn, session: Session) -> Form:
    matter = access.own(turn, session.subject)
    words = Question(
        WORDS,
        Key("wishes-ask-reply"),
        Message(rules.LONGEST_NOTE, turn.incoming.album),
        Key("wishes-short-reply"),
        help=Key("matters-help-nameless" if matter.nameless else "wishes-help-reply"),
        before=_before(turn, matter, letters.name_said(turn.house, turn.language, turn.who().name)),
    )
    return Form(Key("wishes-title-reply"), (words,))


def _may_answer(turn: Turn, session: Session) -> None:
    """Refuse who does not look after this matter at this moment."""
    matter, me = access.in_sight(turn, session.subject), turn.who().id
    if matter.holder != me or rules.ANSWER not in rules.coordinators_doings(matter, me):
        raise StaleButton


def _may_tell(turn: Turn, session: Session) -> None:
    """Refuse who cannot tell what came of a matter at this moment."""
    matter = access.in_sight(turn, session.subject)
    if rules.OUTCOME not in rules.further_doings(matter, turn.who().id):
        raise StaleButton


def _may_reply(turn: Turn, session: Session) -> None:
    """Refuse who has taken the matter back since."""
    if access.own(turn, session.subject).is_taken_back:
        raise StaleButton


def _answered(turn: Turn, session: Session, values: Values) -> None:
    """Bring the answer to the alumnus; to who is out of reach as soon as they are back."""
    matter, words = access.in_sight(turn, session.subject), values[WORDS]
    content, me = Content(words), turn.who().id
    note = matter_notes.write(turn.tx, matter.id, me, content, turn.seconds, from_alumnus=False)
    matters.see(turn.tx, matter.id, turn.seconds)
    matters.set_state(turn.tx, matter.id, ANSWERED, me, turn.seconds)
    turn.audit("sent", unit=matter.unit, subject=matter.subject, subject_id=matter.id, people=1)
    saying = partial(letters.answer, turn.house, matter=matter, words=words)
    sent = telling.alumnus(turn.house, turn.tx, matter, turn.seconds, saying)
    if not sent:
        matter_notes.let_wait(turn.tx, note)
    caring.show(turn, matter.id, turn.say("wishes-told-sent" if sent else "wishes-told-waits"))
    returning.resume(turn, session)


def _came(turn: Turn, session: Session, values: Values) -> None:
    """Keep what came of a matter, which is done with it, and tell who sent it."""
    matter, words = access.in_sight(turn, session.subject), values[WORDS]
    letters.hush(turn.tx, matter, turn.seconds)
    matters.come_of(turn.tx, matter.id, words)
    matters.set_state(turn.tx, matter.id, CLOSED, turn.who().id, turn.seconds)
    turn.audit("sent", unit=matter.unit, subject=matter.subject, subject_id=matter.id, people=1)
    saying = partial(letters.came, turn.house, matter=matter, words=words)
    telling.alumnus(turn.house, turn.tx, matter, turn.seconds, saying)
    caring.show(turn, matter.id, turn.say("matters-told-outcome"))
    returning.resume(turn, session)


def _replied(turn: Turn, session: Session, values: Values) -> None:
    """Bring the words to whoever looks after the matter; it waits for them again."""
    matter, content = access.own(turn, session.subject), content_of(values[WORDS])
    me = turn.who()
    matter_notes.write(turn.tx, matter.id, me.id, content, turn.seconds, from_alumnus=True)
    waits = owning.reopened(turn, matter)
    name = None if matter.nameless else me.name
    saying = partial(letters.reply, turn.house, matter=waits, name=name, content=content)
    telling.coordinators(turn.house, turn.tx, waits, turn.seconds, saying)
    owning.show(turn, matter.id, turn.say("wishes-told-replied"))
    returning.resume(turn, session)


FORMS = {
    ANSWER_FORM: FormKind(_build_answer, _answered, _may_answer, left=returning.resume),
    REPLY_FORM: FormKind(_build_reply, _replied, _may_reply, left=returning.resume),
    OUTCOME_FORM: FormKind(_build_outcome, _came, _may_tell, left=returning.resume),
}
