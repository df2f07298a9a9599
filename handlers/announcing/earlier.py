"""Announcements begun or previewed before there were drafts: their forms and buttons still work."""

from handlers import audiences
from handlers.announcing import about, showing
from handlers.announcing.access import own
from handlers.announcing.letter import plain
from handlers.broadcasts.launch import launch
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Text
from handlers.guards import coordinator
from handlers.house import Key
from handlers.turn import Turn
from storage import announcements
from storage.forms import Session

FORM = "announcement"
LONGEST = 3500  # characters, as it was then


def _build(turn: Turn, _: Session) -> Form:
    text = Question(
        "text",
        Key("announcing-ask-message"),
        Text(LONGEST, lines=True),
        Key("announcing-message"),
        help=Key("announcing-ask-message-help"),
    )
    questions = (text, *about.questions(), *audiences.questions(turn))
    return Form(Key("broadcasts-title"), questions, stopped=Key("form-draft-stopped"))


def _done(turn: Turn, _: Session, values: Values) -> None:
    """Make a draft of what was written, and show it."""
    change(turn, values)


def change(turn: Turn, values: Values) -> None:
    """Go on with the answers of such a form as a draft, which asks for what is missing."""
    content = plain(values["text"]).to_json()
    made = announcements.create(turn.tx, turn.scope, turn.who().id, content, turn.seconds)
    if audiences.TOPIC in values:
        announcements.set_topic(turn.tx, made, values[audiences.TOPIC], turn.seconds)
    if audiences.ALL in values:
        audience = audiences.from_values(values, turn.scope)
        announcements.set_audience(turn.tx, made, audience, turn.seconds)
    showing.whole(turn, own(turn, made))


def send(turn: Turn, session: Session, values: Values) -> None:
    """Send what such a form holds, to whom the coordinator may write now.

    The first version of the bot did not ask all: what it has left behind becomes a draft first.
    """
    if not values.keys() >= {audiences.TOPIC, audiences.ALL}:
        change(turn, values)
        return
    launch(
        turn,
        kind=FORM,
        subject=session.id,
        content=plain(values["text"]).to_json(),
        audience=audiences.from_values(values, turn.scope),
        topic=values[audiences.TOPIC],
    )


KIND = FormKind(_build, _done, lambda turn, _: coordinator(turn), keeps=True)
