"""/idea and questions: anybody who has joined can write to their unit's coordinators."""

from functools import partial

from handlers.forms import turns as filling
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Single
from handlers.guards import member
from handlers.house import Key
from handlers.matters import keeping, letters, owning, rules, telling
from handlers.matters.kinds import Message, content_of
from handlers.turn import Turn
from storage import matter_lists, matters
from storage.forms import Session
from storage.matters import IDEA, QUESTION, Content, Matter

IDEA_FORM, QUESTION_FORM = "idea", "question"
WORDS, SENDER = "words", "sender"
WITH_NAME, WITHOUT = "with_name", "without_name"


def idea(turn: Turn) -> None:
    """Ask for an idea: words, a picture or a voice message, with or without a name."""
    filling.begin(turn, IDEA_FORM)


def ask(turn: Turn) -> None:
    """Ask for a question to the coordinators."""
    filling.begin(turn, QUESTION_FORM)


def _message(turn: Turn, kind: str) -> Question:
    return Question(
        WORDS,
        Key(f"matters-ask-{kind}"),
        Message(rules.LONGEST_SENT, turn.incoming.album),
        Key(f"matters-short-{kind}"),
        help=Key("matters-help-send"),
    )


def _build_idea(turn: Turn, _: Session) -> Form:
    choices = (
        Choice(WITH_NAME, Key("matters-with-name-button")),
        Choice(WITHOUT, Key("matters-without-name-button")),
    )
    sender = Question(
        SENDER,
        Key("matters-ask-sender"),
        Single(choices),
        Key("matters-short-sender"),
        help=Key("matters-help-sender"),
    )
    return Form(Key("matters-title-idea"), (_message(turn, IDEA), sender))


def _build_question(turn: Turn, _: Session) -> Form:
    return Form(Key("matters-title-question"), (_message(turn, QUESTION),))


def _thought(turn: Turn, _: Session, values: Values) -> None:
    nameless = values[SENDER] == WITHOUT
    made = send(turn, IDEA, content_of(values[WORDS]), turn.who().unit, nameless=nameless)
    owning.show(turn, made.id, turn.say("matters-told-idea"))


def _asked(turn: Turn, _: Session, values: Values) -> None:
    made = send(turn, QUESTION, content_of(values[WORDS]), turn.who().unit)
    owning.show(turn, made.id, turn.say("matters-told-sent"))


def send(
    turn: Turn,
    kind: str,
    content: Content,
    unit: str | None,
    *,
    nameless: bool = False,
    event_id: int | None = None,
    campaign_id: int | None = None,
) -> Matter:
    """Keep what somebody sends, tell the unit's coordinators by day, and return it.

    Of what comes in numbers, about one event or announcement, they hear the first: the others wait
    in the inbox beside it.
    """
    matter_id = matters.make(
        turn.tx,
        person_id=turn.who().id,
        unit=unit,
        now=turn.seconds,
        kind=kind,
        content=content,
        nameless=nameless,
        event_id=event_id,
        campaign_id=campaign_id,
    )
    made = matters.by_id(turn.tx, matter_id)
    if made is None:
        raise LookupError("a matter that was made just now")
    if not matter_lists.unseen_like(turn.tx, made):
        tell(turn, made, "notice")
    return made


def tell(turn: Turn, made: Matter, key: str) -> None:
    """Let coordinators know of a matter."""
    name = keeping.name_of(turn.tx, made)
    saying = partial(letters.notice, turn.house, matter=made, name=name, key=key)
    telling.coordinators(turn.house, turn.tx, made, turn.seconds, saying)


def _guard(turn: Turn, _: Session) -> None:
    member(turn)


FORMS = {
    IDEA_FORM: FormKind(_build_idea, _thought, _guard),
    QUESTION_FORM: FormKind(_build_question, _asked, _guard),
}
