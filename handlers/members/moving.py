"""Moving to a new Telegram account by oneself: a code in the old one, typed into the new one."""

from datetime import UTC, datetime

from handlers.buttons import Moving
from handlers.failures import StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Text
from handlers.house import Key
from handlers.members import codes, moving_screens, uniting
from handlers.people import joining
from handlers.turn import Turn
from storage import accounts, people
from storage.forms import Session

FORM = "moving"
FIRST, AGAIN = 0, 1  # subjects of the form: asked for the first time, or after a wrong code
LONGEST = 40  # characters: a code with whatever people write between


def move(turn: Turn, words: str = "") -> None:
    """Show a member the code for their new account; take one from anybody else."""
    if words.strip():
        _try(turn, words)
    elif turn.person is not None and turn.person.is_member:
        _show_code(turn)
    else:
        forms.resume(turn, FORM, FIRST)


def do(turn: Turn, press: Moving) -> None:
    """Let a member who already has a code type it."""
    if press.action != "type":
        raise StaleButton
    forms.resume(turn, FORM, FIRST)


def _show_code(turn: Turn) -> None:
    code, expires_at = codes.new_code(), turn.seconds + codes.VALID_SECONDS
    first, whole = codes.hashes(code)
    accounts.keep_code(
        turn.tx, turn.who().id, first, whole, now=turn.seconds, expires_at=expires_at
    )
    until = datetime.fromtimestamp(expires_at, UTC)
    turn.send(
        moving_screens.code_screen(turn.house, turn.language, code, until, owner=turn.is_owner)
    )


def build(_: Turn, session: Session) -> Form:
    """Return the form that asks for the code; after a wrong one it says so."""
    question = Question(
        "code",
        Key("moving-ask"),
        Text(LONGEST),
        Key("moving-short"),
        help=Key("moving-ask-help"),
        before=Key("moving-wrong") if session.subject == AGAIN else None,
    )
    return Form(Key("moving-title"), (question,))


def done(turn: Turn, _: Session, values: Values) -> None:
    """Try the code."""
    _try(turn, values["code"])


KIND = FormKind(build=build, done=done)


def _try(turn: Turn, text: str) -> None:
    """Move if the code is right; else ask again. A wrong try stays counted: nothing is undone."""
    code = codes.read(text)
    found = accounts.try_code(turn.tx, *codes.hashes(code), turn.seconds) if code else None
    kept = people.by_id(turn.tx, found) if found is not None else None
    if kept is None:
        forms.resume(turn, FORM, AGAIN)
    elif turn.person is not None and turn.person.id == kept.id:
        turn.show(moving_screens.same_screen(turn.house, turn.language))
    else:
        gone = turn.arrive()
        last = moving_screens.left_screen(turn.house, kept.language)
        after, moved = uniting.unite(turn, kept, gone, last)
        turn.spoken = None
        turn.reload()
        uniting.note(turn, kept, gone)
        screen = moving_screens.welcome_screen(turn.house, turn.language, after.name or "", moved)
        turn.show(screen)
        joining.follow(turn, gone.start_payload or "")
