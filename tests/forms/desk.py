"""One person at one form, turn by turn, over a real encrypted database and without a chat."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from bot.app import CONFIG
from config.organisation import load_organisation
from config.texts import Texts
from handlers.buttons import Choose, Leaf, Move, Press
from handlers.forms import turns
from handlers.forms.calendar import Moment
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Number, Several, Single, Text, yes_no
from handlers.house import House
from handlers.incoming import Incoming
from handlers.screen import Button, Screen
from handlers.turn import Reply, Turn
from storage.connection import open_database
from storage.forms import Session
from storage.migrations import migrate
from storage.transaction import Transaction

NOW = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
KEY = "cd" * 32
WORKS = "works"

QUESTIONS = (
    Question(
        "doing", "What do you do?",
        Single((Choice(WORKS, "I work"), Choice("rests", "I rest"))), "Do",
    ),
    Question(
        "title", "Your title?", Text(40), "Title", optional=True,
        when=lambda values: values.get("doing") == WORKS,
    ),
    Question(
        "likes", "What do you like?",
        Several((Choice("a", "Apples"), Choice("b", "Berries"), Choice("none", "None")),
                exclusive=frozenset({"none"}), least=1),
        "Likes",
    ),
    Question("year", "Which year?", Number(1985, 2026, offers=(2024, 2025)), "Year"),
    Question("when", "When shall we meet?", Moment(), "When", optional=True),
    Question(
        "sure", "Are you sure?", yes_no(), "Sure",
        when=lambda values: "none" not in (values.get("likes") or []),
    ),
)  # fmt: skip

ACTS: dict[type[Press], Callable[[Turn, Any], None]] = {
    Choose: turns.choose,
    Move: turns.move,
    Leaf: turns.leaf,
}


def house(kinds: Mapping[str, FormKind]) -> House:
    """Return the sample school with these forms."""
    return House(
        load_organisation(CONFIG / "organisation.toml"),
        Texts.load(CONFIG / "texts"),
        {},
        kinds,
        frozenset(),
    )


@dataclass
class Desk:
    """A person with a form in front of them."""

    connection: driver.Connection
    questions: tuple[Question, ...] = QUESTIONS
    review: bool = True
    done: list[dict[str, Any]] = field(default_factory=list)
    screens: list[Screen] = field(default_factory=list)
    now: datetime = NOW
    _updates: int = 0

    @classmethod
    def at(cls, folder: Path) -> "Desk":
        """Return a desk with a database of its own in the folder."""
        connection = open_database(folder / "forms.db", KEY, read_only=False)
        migrate(connection, 0)
        return cls(connection)

    def __post_init__(self) -> None:
        kind = FormKind(build=self._build, done=self._done)
        self.house = house({"sample": kind})

    def _build(self, _: Turn, __: Session) -> Form:
        return Form("A sample", self.questions, review=self.review)

    def _done(self, _: Turn, __: Session, values: Values) -> None:
        self.done.append(dict(values))

    def turn(self, act: Callable[[Turn], None], text: str | None = None) -> list[Reply]:
        """Run one turn and return its replies."""
        self._updates += 1
        incoming = Incoming(self._updates, 77, 77, "Sara", "en", text)
        tx = Transaction(self.connection)
        self.connection.execute("BEGIN")
        try:
            turn = Turn(tx, self.now, self.house, incoming)
            turn.arrive()
            act(turn)
            turn.post()
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")
        self.screens += [one.body for one in turn.replies if isinstance(one.body, Screen)]
        return turn.replies

    def begins(self) -> None:
        """Open the form."""
        self.turn(lambda turn: turns.resume(turn, "sample"))

    def types(self, text: str) -> None:
        """Type words."""
        self.turn(lambda turn: turns.typed(turn, text), text)

    def presses(self, button: Button) -> None:
        """Press a button, of whatever screen."""
        press = button.press
        assert press is not None
        self.turn(lambda turn: ACTS[type(press)](turn, press))

    def taps(self, label: str) -> None:
        """Press the button with these words on the newest screen."""
        self.presses(next(one for one in self.buttons() if one.label == label))

    @property
    def screen(self) -> Screen:
        """The newest screen."""
        return self.screens[-1]

    def buttons(self) -> list[Button]:
        """Return the buttons of the newest screen."""
        return [button for row in self.screen.rows for button in row]
