"""Taking the message of an announcement: whatever the coordinator sends while it is asked for."""

from dataclasses import replace

from handlers.announcing import about, showing
from handlers.announcing.access import own
from handlers.announcing.asking import fresh, guard, known
from handlers.announcing.letter import FOR_ALL, Letter, Version, read, read_version
from handlers.announcing.message import Message
from handlers.announcing.wording import room
from handlers.failures import StaleButton
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Single
from handlers.house import Key
from handlers.turn import Turn
from storage import announcements, recurring
from storage import forms as stored
from storage.forms import Session
from storage.recurring import Recurring

FORM = "letter"
LANGUAGE, MESSAGE, RECURS = "language", "message", "recurs"
ALL = "all"  # the choice of a text that is the same for everybody


def new(turn: Turn, of: Recurring | None = None) -> None:
    """Ask for the message of a new announcement; ``of``: it is prepared for this one."""
    fresh(turn, FORM, 0, known(**{RECURS: of.id}) if of is not None else None)


def write(turn: Turn, announcement_id: int, language: str) -> None:
    """Ask for the message that readers of a language get, or everybody."""
    found = own(turn, announcement_id)
    if language not in (ALL, *turn.house.organisation.languages):
        raise StaleButton
    fresh(turn, FORM, found.id, known(**{LANGUAGE: language}))


def _build(turn: Turn, session: Session) -> Form:
    """Ask for the message; of one that exists, for which language it is as well."""
    kind = Message(
        turn.incoming.html or "",
        turn.incoming.album,
        lambda version: room(turn.house, version),
    )
    said = Key("announcing-ask-message")
    if session.subject:
        said = _asked_in(turn, session)
    message = Question(
        MESSAGE, said, kind, Key("announcing-message"), help=Key("announcing-ask-message-help")
    )
    questions = (message,) if not session.subject else (_language(turn), message)
    stopped = "announcing-nothing-kept" if not session.subject else "announcing-stopped"
    title = "announcing-title" if session.subject else "broadcasts-title"
    return Form(Key(title), questions, stopped=Key(stopped))


def _asked_in(turn: Turn, session: Session) -> Key:
    answer = stored.answers(turn.tx, session.id).get(LANGUAGE)
    language = answer.value if answer is not None else ALL
    if language not in turn.house.organisation.languages:
        return Key("announcing-ask-message")
    return Key("announcing-ask-message-in", {"name": turn.plain(f"language-{language}")})


def _language(turn: Turn) -> Question:
    languages = turn.house.organisation.languages
    choices = [Choice(one, Key(f"language-{one}")) for one in languages]
    kind = Single((Choice(ALL, Key("announcing-text-all-button")), *choices))
    return Question(LANGUAGE, Key("announcing-ask-language"), kind, Key("announcing-language"))


def _done(turn: Turn, session: Session, values: Values) -> None:
    version = read_version(values[MESSAGE])
    if session.subject:
        _kept(turn, session.subject, values[LANGUAGE], version)
    else:
        letter = Letter({FOR_ALL: version})
        of = _recurs(turn, session)
        unit = turn.scope if of is None else of.unit
        made = announcements.create(turn.tx, unit, turn.who().id, letter.to_json(), turn.seconds)
        if of is not None:
            recurring.attach(turn.tx, of.id, made)
            turn.audit("changed", unit=unit, subject="recurring", subject_id=of.id)
        about.begin(turn, made)


def _recurs(turn: Turn, session: Session) -> Recurring | None:
    """Return for what it was begun, if that still recurs and the coordinator looks after it."""
    answer = stored.answers(turn.tx, session.id).get(RECURS)
    of = recurring.by_id(turn.tx, int(answer.value)) if answer is not None else None
    return of if of is not None and turn.scope in (None, of.unit) else None


def _kept(turn: Turn, announcement_id: int, language: str, version: Version) -> None:
    """Put the text in its place and show it as its readers get it; one for all replaces others."""
    found = own(turn, announcement_id)
    letter = read(found.content)
    if language == ALL:
        letter = replace(letter, versions={FOR_ALL: version})
    else:
        letter = letter.with_version(language, version)
    change(turn, announcement_id, letter)
    one = language if language in turn.house.organisation.languages else None
    showing.whole(turn, own(turn, announcement_id), one)


def change(turn: Turn, announcement_id: int, letter: Letter) -> None:
    """Let an announcement say something else, in the order of the school's languages.

    A text in a language that the school has given up stays: it may be the only one.
    """
    order = (FOR_ALL, *turn.house.organisation.languages, *letter.versions)
    versions = {one: letter.versions[one] for one in order if one in letter.versions}
    content = replace(letter, versions=versions).to_json()
    announcements.set_content(turn.tx, announcement_id, content, turn.seconds)


KIND = FormKind(_build, _done, guard)
