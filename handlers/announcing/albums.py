"""An album comes as several messages, one by one: what has begun with the first is one message."""

from dataclasses import replace

from config.markup import Markup
from handlers.announcing import composing
from handlers.announcing.composing import MESSAGE
from handlers.announcing.letter import ALBUM, Letter, Medium, Version, read
from handlers.announcing.message import refused_album, too_long
from handlers.announcing.rules import CORRECTION
from handlers.announcing.wording import room
from handlers.forms.cleaning import clean
from handlers.house import Key
from handlers.screen import Screen
from handlers.sent import Attachment
from handlers.turn import Turn
from storage import announcements
from storage import forms as stored
from storage.announcements import Announcement

TOGETHER_SECONDS = 300  # a big video may take its time to come


def joined(turn: Turn) -> bool:
    """Take a piece of an album whose first piece is part of a draft, or was refused.

    False, with nothing done, for anything else.
    """
    album, sent = turn.incoming.album, turn.incoming.attachment
    if album is None or sent is None or turn.person is None or not turn.is_coordinator:
        return False
    if _is_refused(turn, album):
        return True
    since = turn.seconds - TOGETHER_SECONDS
    for found in announcements.lately(turn.tx, turn.scope, since):
        letter = read(found.content)
        for language, version in letter.versions.items():
            if version.album == album:
                _join(turn, found, letter, language, sent)
                return True
    return False


def too_late(turn: Turn) -> None:
    """Say that a piece has come after what it belongs to was sent, or is ready to be sent."""
    turn.send(Screen(turn.say("announcing-piece-late")))


def _is_refused(turn: Turn, album: str) -> bool:
    """Tell whether the words of the album's first piece were too long: all of it is sent anew."""
    session = stored.in_focus(turn.tx, turn.who().id)
    if session is None or session.form != composing.FORM:
        return False
    answer = stored.answers(turn.tx, session.id).get(MESSAGE)
    return answer is not None and refused_album(answer.value) == album


def _join(turn: Turn, found: Announcement, letter: Letter, language: str, sent: Attachment) -> None:
    if not found.is_open:
        too_late(turn)
        return
    grown = with_piece(turn, letter.versions[language], sent)
    if grown is not None:
        composing.change(turn, found.id, letter.with_version(language, grown))


def with_piece(turn: Turn, version: Version, sent: Attachment) -> Version | None:
    """Return a version with one more piece, and say so if its words are too many and left out.

    None, and said why, for a piece that Telegram does not take in this album.
    """
    grown = _grown(turn, version, sent)
    limit = room(turn.house, grown)
    if len(grown.media) not in ALBUM or not _go_together(grown):
        turn.send(Screen(turn.say("announcing-fault-album", **{"limit-number": ALBUM[-1]})))
        return None
    if grown.length > limit:
        turn.send(Screen(turn.said(too_long(grown.length, limit, "caption"))))
        return replace(grown, html=version.html)
    return grown


def _grown(turn: Turn, version: Version, sent: Attachment) -> Version:
    words = Markup(clean(turn.incoming.html or "", lines=True))
    html = Markup("\n\n").join([one for one in (version.html, words) if one])
    return replace(version, html=html, media=(*version.media, Medium(sent.kind, sent.file_id)))


def _go_together(version: Version) -> bool:
    """Tell whether Telegram takes these in one album: pictures and videos, else one kind."""
    kinds = {one.kind for one in version.media}
    return kinds <= {"photo", "video"} or kinds in ({"document"}, {"audio"})


def wanted(turn: Turn) -> Key | None:
    """Return what to say of what cannot be announced while a message is asked for."""
    session = stored.in_focus(turn.tx, turn.who().id) if turn.person is not None else None
    is_asked = session is not None and session.form in (composing.FORM, CORRECTION)
    return Key("announcing-fault-kind") if is_asked else None
