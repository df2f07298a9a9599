"""Composing an announcement, and sending what was composed: only by the button, and only once."""

from handlers import audiences
from handlers.afterwards import writing
from handlers.broadcasts import screens
from handlers.broadcasts.launch import launch, offer
from handlers.broadcasts.rules import LONGEST
from handlers.buttons import SendNow
from handlers.failures import StaleButton
from handlers.forms import filling as forms
from handlers.forms import form as form_rules
from handlers.forms import screens as form_screens
from handlers.forms.filling import Filling
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Several, Single, Text
from handlers.guards import coordinator
from handlers.house import Key
from handlers.surveys import sending
from handlers.turn import Turn
from storage import forms as sessions
from storage.audience import ASKING, TOPICS_OF_KINDS
from storage.forms import Session

FORM = "announcement"


def announce(turn: Turn) -> None:
    """Begin to write an announcement."""
    forms.begin(turn, FORM)


def _build(turn: Turn, _: Session) -> Form:
    text = Question(
        "text",
        Key("broadcasts-ask-text"),
        Text(LONGEST, lines=True),
        Key("broadcasts-text"),
        help=Key("broadcasts-ask-text-help"),
    )
    topic = Question(
        audiences.TOPIC,
        Key("broadcasts-ask-topic"),
        Single(
            (
                Choice(TOPICS_OF_KINDS[FORM], Key("broadcasts-news-button")),
                Choice(ASKING, Key("broadcasts-asking-button")),
            )
        ),
        Key("broadcasts-topic"),
        help=Key("broadcasts-ask-topic-help"),
    )
    ways = Question(
        audiences.WAYS,
        Key("broadcasts-ask-offers"),
        Several(audiences.ways()),
        Key("broadcasts-offers"),
        optional=True,
        when=_asks,
        help=Key("broadcasts-ask-offers-help"),
    )
    questions = (text, topic, ways, *audiences.questions(turn))
    return Form(Key("broadcasts-title"), questions, stopped=Key("form-draft-stopped"))


def _asks(values: Values) -> bool:
    """Whether it is a request to those who have offered something."""
    return values.get(audiences.TOPIC) == ASKING


def _preview(turn: Turn, session: Session, values: Values) -> None:
    """Show the announcement exactly as its receivers get it, then who they are and how many."""
    audience = audiences.from_values(values, turn.scope)
    shown = screens.announcement(turn.house, turn.language, values["text"])
    topic = values[audiences.TOPIC]
    offer(turn, shown, session=session.id, kind=FORM, audience=audience, topic=topic)


def send_now(turn: Turn, press: SendNow) -> None:
    """Send, change or discard what a finished form holds; StaleButton when that is done already."""
    session = sessions.by_id(turn.tx, press.session)
    if session is None or session.form not in SENDERS or session.state != "done":
        raise StaleButton
    if turn.person is None or session.person_id != turn.person.id:
        raise StaleButton
    act = ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    sessions.close(turn.tx, session.id, "stopped")  # from now on its buttons are stale
    act(turn, session)


def _send(turn: Turn, session: Session) -> None:
    """Send what the answers say now; its audience is bounded by the coordinator's unit of now."""
    filling = Filling.of(turn, session)
    values = form_rules.values(filling.form, filling.standing().answers)
    SENDERS[session.form](turn, session, values)


def _discard(turn: Turn, _: Session) -> None:
    turn.show(screens.discarded(turn.house, turn.language))


def _change(turn: Turn, session: Session) -> None:
    """Open a new form with the same answers; one that was begun since comes first."""
    if sessions.open_one(turn.tx, session.person_id, session.form, session.subject) is not None:
        forms.resume(turn, session.form, session.subject)
        return
    again = sessions.begin(turn.tx, session.person_id, session.form, session.subject, turn.seconds)
    for question, answer in sessions.answers(turn.tx, session.id).items():
        sessions.save(turn.tx, again.id, question, answer, turn.seconds)
    filling = Filling.of(turn, again)
    forms.show(filling, form_screens.change_screen(filling.standing()))


def _send_announcement(turn: Turn, session: Session, values: Values) -> None:
    launch(
        turn,
        kind=FORM,
        subject=session.id,
        content=values["text"],
        audience=audiences.from_values(values, turn.scope),
        topic=values[audiences.TOPIC],
    )


SENDERS = {FORM: _send_announcement, sending.FORM: sending.send, writing.FORM: writing.send}
ACTIONS = {"send": _send, "change": _change, "discard": _discard}
KIND = FormKind(_build, _preview, lambda turn, _: coordinator(turn), keeps=True)
