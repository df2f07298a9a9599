"""Replies to announcements: only what explicitly replies to one, and never sent by accident."""

from handlers.buttons import MatterDo, WishDo, decode
from handlers.failures import StaleButton
from handlers.forms import filling
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.guards import member
from handlers.house import Key
from handlers.matters import albums, letters, owning, returning, rules, sending, writing
from handlers.matters.kinds import Message, content_of
from handlers.turn import Turn
from storage import matters, replied
from storage.forms import Session
from storage.matters import REPLY

FORM = "matter_reply"
WORDS = "words"


def taken(turn: Turn) -> bool:
    """Take a message that replies to an announcement: it is sent once that is confirmed.

    What replies to a message about a matter goes to the other side of it. Return False, with
    nothing done, for any other message.
    """
    if albums.joined(turn):
        return True
    person, to = turn.person, turn.incoming.reply_to
    if to is None or person is None:
        return False
    if _of_matter(turn):
        return True
    found = replied.by_message(turn.tx, person.id, to) if person.is_member else None
    if found is None:
        return False
    writing.fill(turn, FORM, found.campaign_id, _kind(turn))
    return True


def _kind(turn: Turn) -> Message:
    return Message(rules.LONGEST_SENT, turn.incoming.album)


def _of_matter(turn: Turn) -> bool:
    """Take what answers a letter about a matter: one with a button to answer, or about it alone."""
    presses: list[WishDo | MatterDo | None] = [
        _about_matter(data) for data in turn.incoming.reply_buttons
    ]
    for press in presses:
        if press is not None and press.action in WRITES:
            WRITES[press.action](turn, _number(press))
            return True
    about = {None if one is None else _number(one) for one in presses}
    shows = any(one.action == letters.SHOW for one in presses if one is not None)
    matter = matters.by_id(turn.tx, about.pop() or 0) if shows and len(about) == 1 else None
    if matter is None or matter.person_id != turn.who().id:
        return False
    writing.reply_at_once(turn, matter.id)
    return True


def _about_matter(data: str) -> WishDo | MatterDo | None:
    try:
        press = decode(data)
    except StaleButton:
        return None
    return press if isinstance(press, WishDo | MatterDo) else None


def _number(press: WishDo | MatterDo) -> int:
    return press.wish if isinstance(press, WishDo) else press.matter


WRITES = {rules.REPLY: writing.reply_at_once, rules.ANSWER: writing.answer_so}


def write(turn: Turn, campaign_id: int) -> None:
    """Ask for a message about an announcement: its button was pressed; a preview's only says so."""
    if not campaign_id:
        turn.toast = turn.plain("announcing-only-preview")
        return
    filling.ask(writing.fresh(turn, FORM, campaign_id))


def _build(turn: Turn, _: Session) -> Form:
    question = Question(
        WORDS,
        Key("matters-ask-reply"),
        _kind(turn),
        Key("matters-short-reply"),
        help=Key("matters-help-send"),
    )
    return Form(
        Key("matters-title-reply"),
        (question,),
        review=True,
        save=Key("matters-send-button"),
        checked=Key("matters-sure"),
        stopped=Key("matters-not-sent"),
    )


def _guard(turn: Turn, session: Session) -> None:
    """Refuse who has not got the announcement."""
    member(turn)
    if replied.got(turn.tx, turn.who().id, session.subject) is None:
        raise StaleButton


def _done(turn: Turn, session: Session, values: Values) -> None:
    """Bring the message to the coordinators of the unit whose announcement it was."""
    found = replied.got(turn.tx, turn.who().id, session.subject)
    if found is None:
        raise StaleButton
    content = content_of(values[WORDS])
    made = sending.send(turn, REPLY, content, found.unit, campaign_id=found.campaign_id)
    owning.show(turn, made.id, turn.say("matters-told-sent"))
    returning.resume(turn, session)


FORMS = {FORM: FormKind(_build, _done, _guard, left=returning.resume)}
