"""Correcting what was sent: the right words, previewed, then said as a reply to each message."""

from collections.abc import Iterator
from typing import Any

from config.markup import Markup
from handlers.announcing import albums, wording
from handlers.announcing import letter as letters
from handlers.announcing.letter import FOR_ALL, Letter, Version, read_version, version_json
from handlers.announcing.message import Message, refused_album
from handlers.announcing.rules import CORRECTION
from handlers.broadcasts import looking_at, undoing
from handlers.broadcasts.access import own_campaign
from handlers.broadcasts.launch import start_repair
from handlers.broadcasts.undoing import can_be_corrected, is_for_two, receivers
from handlers.buttons import Prefer, SendNow
from handlers.failures import StaleButton
from handlers.forms import filling as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Single
from handlers.house import Key
from handlers.preferences.contact import usual_quiet_until
from handlers.screen import Button, Screen
from handlers.sent import Attachment
from handlers.turn import Turn
from storage import forms as stored
from storage.campaigns import CORRECT, Campaign
from storage.forms import Answer, Session

FORM = CORRECTION
TEXT = "text_"  # what the questions' names begin with; a language follows, or nothing for all
READY, WHEN = "ready", "when"
NOW, LATER = "now", "later"


def begin(turn: Turn, campaign: Campaign) -> None:
    """Begin to write a correction, in the languages in which the message was written."""
    if not can_be_corrected(turn, campaign):
        raise StaleButton
    if is_for_two(turn, campaign):
        undoing.ask(turn, campaign)  # which says that it takes two, and what can be done
        return
    turn.keep_card()
    forms.begin(turn, FORM, campaign.id)


def _build(turn: Turn, session: Session) -> Form:
    campaign = own_campaign(turn, session.subject)
    incoming = turn.incoming
    message = Message(incoming.html, incoming.album, lambda one: wording.room(turn.house, one))
    texts = (_question(turn, one, message) for one in _languages(campaign))
    questions = (*texts, _ready(), *_when(turn))
    return Form(Key("undo-form"), questions, stopped=Key("form-draft-stopped"))


def _languages(campaign: Campaign) -> Iterator[str]:
    """Give the languages in which the message was written; "" is one text for everybody."""
    written = letters.read(campaign.content).versions if campaign.kind == "announcement" else {}
    yield from written or (FOR_ALL,)


def _name(language: str) -> str:
    return TEXT + language.replace("-", "_")


def _question(turn: Turn, language: str, message: Message) -> Question:
    if language == FOR_ALL:
        return Question(_name(language), Key("undo-ask-text"), message, Key("undo-text"))
    said = {"tongue": turn.plain(f"language-{language}")}
    asked = Key("undo-ask-text-in", said)
    return Question(_name(language), asked, message, Key("undo-text-in", said))


def _ready() -> Question:
    """Return what is asked while pieces of an album may still be coming."""
    return Question(
        READY,
        Key("undo-ask-ready"),
        Single((Choice("yes", Key("undo-ready-button")),)),
        Key("undo-ready"),
        when=lambda values: any(_album(one) for one in values.values()),
    )


def _album(value: Any) -> str | None:
    return value.get("album") if isinstance(value, dict) else None


def _when(turn: Turn) -> tuple[Question, ...]:
    """Return what is asked in quiet hours: whether it may wait for the morning."""
    if usual_quiet_until(turn.house, turn.seconds) <= turn.seconds:
        return ()
    choices = (Choice(LATER, Key("undo-later-button")), Choice(NOW, Key("undo-now-button")))
    return (Question(WHEN, Key("undo-ask-when"), Single(choices), Key("undo-when")),)


def _heard(turn: Turn, session: Session, question: str, value: Any) -> None:
    """Ask once more whether all is there, when another album has been begun."""
    if not question.startswith(TEXT) or not _album(value):
        return
    ready = stored.answers(turn.tx, session.id).get(READY)
    if ready is not None:
        again = Answer(ready.value, reopened=True)
        stored.save(turn.tx, session.id, READY, again, turn.seconds)


def joined(turn: Turn) -> bool:
    """Take a piece of an album whose first piece is part of a correction, or was refused.

    False, with nothing done, for anything else.
    """
    album, sent = turn.incoming.album, turn.incoming.attachment
    if album is None or sent is None or turn.person is None or not turn.is_coordinator:
        return False
    session = stored.newest(turn.tx, turn.person.id, FORM)
    if session is None:
        return False
    for question, answer in stored.answers(turn.tx, session.id).items():
        if refused_album(answer.value) == album:
            return True
        if question.startswith(TEXT) and _album(answer.value) == album:
            _join(turn, session, question, answer, sent)
            return True
    return False


def _join(turn: Turn, session: Session, question: str, answer: Answer, sent: Attachment) -> None:
    """Let a piece be part of its album, unless the correction has been shown as it is."""
    if session.state != "open":
        albums.too_late(turn)
        return
    grown = albums.with_piece(turn, read_version(answer.value), sent)
    if grown is not None:
        kept = Answer(version_json(grown), answer.reopened)
        stored.save(turn.tx, session.id, question, kept, turn.seconds)


def _letter(campaign: Campaign, values: Values) -> Letter:
    versions: dict[str, Version] = {}
    for language in _languages(campaign):
        kept = values.get(_name(language))
        if kept is not None:
            versions[language] = read_version(kept)
    return Letter(versions).closed()


def _preview(turn: Turn, session: Session, values: Values) -> None:
    """Show the correction as its readers get it, then how many they are."""
    campaign = own_campaign(turn, session.subject)
    letter = _letter(campaign, values)
    for language in letter.versions:
        for call in wording.calls(turn.house, language or turn.language, letter, 0):
            turn.call(call.method, _only_seen(call.params))
    rows = tuple(
        (Button(turn.plain(f"undo-{one}-correction-button"), SendNow(session.id, one)),)
        for one in ("send", "change", "discard")
    )
    people, posted = receivers(turn.tx, campaign)
    parts = [turn.say("undo-correction-preview", **{"people-number": people})]
    if posted:
        parts.append(turn.say("ledger-venues", **{"venues-number": posted}))
    turn.send(Screen(Markup("\n\n").join(parts), rows))


def _only_seen(params: Any) -> dict[str, Any]:
    """Return what is sent, with a row for fewer messages that changes nothing of one's own."""
    pressed, seen = (Prefer("fewer", one).encode() for one in ("now", "preview"))
    markup = params.get("reply_markup")
    if markup is None:
        return dict(params)
    rows = [
        [
            one | {"callback_data": seen} if one.get("callback_data") == pressed else one
            for one in row
        ]
        for row in markup["inline_keyboard"]
    ]
    return {**params, "reply_markup": {"inline_keyboard": rows}}


def send(turn: Turn, session: Session, values: Values) -> None:
    """Send the correction to each who got the message, or may have; NobodyThere if nobody did."""
    campaign = own_campaign(turn, session.subject)
    if not can_be_corrected(turn, campaign):
        raise StaleButton
    if is_for_two(turn, campaign):
        undoing.ask(turn, campaign)
        return
    made = start_repair(
        turn.tx,
        of=campaign,
        repair=CORRECT,
        made_by=turn.who(),
        now=turn.seconds,
        content=_letter(campaign, values).to_json(),
        at_once=values.get(WHEN) == NOW,
        card_message=turn.incoming.card,
    )
    looking_at.show(turn, made)


def _guard(turn: Turn, session: Session) -> None:
    own_campaign(turn, session.subject)


KIND = FormKind(_build, _preview, _guard, _heard, keeps=True)
