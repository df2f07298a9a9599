"""Several pictures sent at once come one by one: the rest of an album joins its first picture."""

from dataclasses import replace

from handlers.forms.cleaning import clean
from handlers.house import Key
from handlers.matters import rules
from handlers.matters.kinds import PASSED_ON, content_of, refused_album
from handlers.screen import Screen
from handlers.turn import Turn
from storage import forms, matter_notes, matters
from storage.forms import Answer
from storage.matters import Content

TOGETHER_SECONDS = 300  # between the first piece and the last; a bad line may take its time
WORDS = "words"  # the question of each of these forms that a message answers
LONGEST = {"matter_reply": rules.LONGEST_SENT, "idea": rules.LONGEST_SENT} | {
    "question": rules.LONGEST_SENT,
    "wish_reply": rules.LONGEST_NOTE,
}


def joined(turn: Turn) -> bool:
    """Take a piece of an album whose first picture somebody is about to send, or has just sent.

    What belongs to a refused one is not taken either. False, with nothing done, for anything else.
    """
    album = turn.incoming.album
    if album is None or turn.incoming.attachment is None or turn.person is None:
        return False
    return _is_written(turn, album) or _is_sent(turn, album) or _is_noted(turn, album)


def _is_written(turn: Turn, album: str) -> bool:
    session = forms.in_focus(turn.tx, turn.who().id)
    if session is None or session.form not in LONGEST:
        return False
    answer = forms.answers(turn.tx, session.id).get(WORDS)
    if answer is None or not isinstance(answer.value, dict):
        return False
    if refused_album(answer.value) == album:
        return True
    if answer.value.get("album") != album:
        return False
    grown = _grown(turn, content_of(answer.value), LONGEST[session.form])
    changed = Answer(grown.to_dict(), answer.reopened)
    forms.save(turn.tx, session.id, WORDS, changed, turn.seconds)
    return True


def _is_sent(turn: Turn, album: str) -> bool:
    since = turn.seconds - TOGETHER_SECONDS
    found = matters.with_album(turn.tx, turn.who().id, album, since)
    if found is None or found.content is None:
        return False
    matters.grow(turn.tx, found.id, _grown(turn, found.content, rules.LONGEST_SENT))
    return True


def _is_noted(turn: Turn, album: str) -> bool:
    since = turn.seconds - TOGETHER_SECONDS
    found = matter_notes.with_album(turn.tx, turn.who().id, album, since)
    if found is None or found.sent is None:
        return False
    written = replace(found.sent, text=found.text)
    matter_notes.grow(turn.tx, found.id, _grown(turn, written, rules.LONGEST_NOTE))
    return True


def _grown(turn: Turn, content: Content, longest: int) -> Content:
    """Return the content with one more picture and its words; say so of what cannot be taken."""
    sent = turn.incoming.attachment
    if sent is None or sent.kind not in PASSED_ON:
        turn.send(Screen(turn.said(Key("matters-want-message"))))
        return content
    words = clean(sent.caption, lines=True)
    text = "\n\n".join(one for one in (content.text, words) if one)
    if len(text) > longest:
        numbers = {"length-number": len(text), "limit-number": longest}
        turn.send(Screen(turn.said(Key("form-too-long", numbers))))
        text = content.text
    return replace(content, text=text, more=(*content.more, sent.file_id))
