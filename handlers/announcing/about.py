"""What an announcement is and to whom it goes: news, or a request to those who offer something."""

from handlers import audiences
from handlers.announcing import showing
from handlers.announcing.access import own
from handlers.announcing.asking import fresh, guard
from handlers.audience import showing as building
from handlers.audience import subject as subjects
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Several, Single
from handlers.house import Key
from handlers.turn import Turn
from storage import announcements
from storage.audience import ASKING, TOPICS_OF_KINDS
from storage.consents import OFFERS
from storage.forms import Session

FORM, WHAT = "announcement_about", "announcement_what"
NEWS = TOPICS_OF_KINDS["announcement"]


def begin(turn: Turn, announcement_id: int) -> None:
    """Ask what a new announcement is and to whom it goes."""
    fresh(turn, FORM, announcement_id)


def what(turn: Turn, announcement_id: int) -> None:
    """Ask once more what it is."""
    fresh(turn, WHAT, own(turn, announcement_id).id)


def to_whom(turn: Turn, announcement_id: int) -> None:
    """Let it be chosen by buttons to whom it goes."""
    building.card(turn, subjects.own(turn, announcement_id))


def questions() -> tuple[Question, ...]:
    """Return what an announcement is, and of a request what is asked for."""
    topic = Question(
        audiences.TOPIC,
        Key("broadcasts-ask-topic"),
        Single(
            (
                Choice(NEWS, Key("broadcasts-news-button")),
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
        when=asks,
        help=Key("broadcasts-ask-offers-help"),
    )
    return topic, ways


def asks(values: Values) -> bool:
    """Whether it is a request to those who have offered something."""
    return values.get(audiences.TOPIC) == ASKING


def _build_about(turn: Turn, _: Session) -> Form:
    asked = (*questions(), audiences.questions(turn, offer_saved=True)[0])
    return Form(Key("broadcasts-title"), asked, stopped=Key("announcing-stopped"))


def _about_done(turn: Turn, session: Session, values: Values) -> None:
    """Keep what it is; everybody and saved audiences are chosen by that, others by buttons."""
    found, topic = own(turn, session.subject), values[audiences.TOPIC]
    announcements.set_topic(turn.tx, found.id, topic, turn.seconds)
    audience = audiences.chosen(turn, values)
    if topic == ASKING:
        audience = audiences.asking(audience, _asked_for(values))
    if values[audiences.ALL] != audiences.CHOOSE or topic == ASKING:
        announcements.set_audience(turn.tx, found.id, audience, turn.seconds)
    if values[audiences.ALL] == audiences.CHOOSE:
        to_whom(turn, found.id)
    else:
        showing.whole(turn, own(turn, found.id))


def _asked_for(values: Values) -> tuple[str, ...]:
    return tuple(values.get(audiences.WAYS) or OFFERS)


def _build_what(_: Turn, __: Session) -> Form:
    return Form(Key("announcing-title"), questions(), stopped=Key("announcing-stopped"))


def _what_done(turn: Turn, session: Session, values: Values) -> None:
    """Keep what it is; a request names the ways in which those take part who get it."""
    found, topic = own(turn, session.subject), values[audiences.TOPIC]
    announcements.set_topic(turn.tx, found.id, topic, turn.seconds)
    if found.audience is not None:
        ways = _asked_for(values) if topic == ASKING else ()
        audience = audiences.asking(found.audience, ways)
        announcements.set_audience(turn.tx, found.id, audience, turn.seconds)
    showing.card(turn, found.id)


KIND = FormKind(_build_about, _about_done, guard)
WHAT_KIND = FormKind(_build_what, _what_done, guard)
