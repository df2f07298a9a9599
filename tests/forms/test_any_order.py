"""Any order of taps, words, pauses and restarts leads to a consistent state."""

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from handlers.failures import Refusal
from handlers.forms.form import Form, applicable, current, values
from handlers.forms.kinds import Asking, Fault, Several
from handlers.screen import Button
from storage import forms
from storage.transaction import Transaction
from tests.forms.desk import QUESTIONS, Desk

WORDS = st.sampled_from(
    ["I work", "i rset", "baker", "2024", "1800", "24.12. klo 18", "Done", "Back", "Skip", "Stop",
     "none", "Apples, berries", "yes", "1", "7", "Save", "Change", "x" * 50, "klo 18", "31.2.", "?"]
)  # fmt: skip


class FillingIn(RuleBasedStateMachine):
    """Somebody who presses anything, old or new, and types anything."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.desk = Desk.at(Path(self.folder.name))
        self.old: list[Button] = []
        self.desk.begins()

    def teardown(self) -> None:
        self.desk.connection.close()
        self.folder.cleanup()

    def _tried(self, act: Any, *args: Any) -> None:
        with suppress(Refusal):  # a kind sentence, and nothing changed
            act(*args)
        self.old += self.desk.buttons()

    @rule(number=st.integers(0, 200))
    def press_what_is_shown(self, number: int) -> None:
        """Press some button of the newest screen."""
        if buttons := self.desk.buttons():
            self._tried(self.desk.presses, buttons[number % len(buttons)])

    @precondition(lambda self: self.old)
    @rule(number=st.integers(0, 2000))
    def press_an_old_button(self, number: int) -> None:
        """Press a button of any earlier screen."""
        self._tried(self.desk.presses, self.old[number % len(self.old)])

    @rule(words=WORDS)
    def type_words(self, words: str) -> None:
        """Type something, fitting or not."""
        self._tried(self.desk.types, words)

    @rule()
    def open_again(self) -> None:
        """Come back after a pause: the form is opened again."""
        self._tried(self.desk.begins)

    @invariant()
    def where_one_stands_follows_from_the_answers(self) -> None:
        """Answers that count are whole and valid, in the session that is open and in each saved."""
        tx = Transaction(self.desk.connection)
        form = Form("A sample", QUESTIONS, review=True)
        session = forms.open_one(tx, 1, "sample", 0)
        if session is not None:
            answers = forms.answers(tx, session.id)
            question = current(form, answers)
            asked = applicable(form, answers)
            before = asked if question is None else asked[: asked.index(question)]
            assert all(one.id in values(form, answers) for one in before)
        for saved in self.desk.done:
            self._is_whole(form, saved)

    def _is_whole(self, form: Form, saved: dict[str, Any]) -> None:
        answers = {key: forms.Answer(value) for key, value in saved.items()}
        assert [one.id for one in applicable(form, answers)] == list(saved)
        asking = Asking(self.desk.house, "en", self.desk.now)
        for question in form.questions:
            value = saved.get(question.id)
            if question.id not in saved:
                continue
            assert value is not None or question.optional
            if isinstance(question.kind, Several):
                assert not isinstance(question.kind.finish(value), Fault)
            if value is not None:
                assert question.kind.show(value, asking)

    @invariant()
    def every_screen_fits_into_a_message(self) -> None:
        """Text, rows, buttons and their data keep Telegram's limits."""
        for screen in self.desk.screens[-2:]:
            assert 0 < len(screen.text) <= 4096
            assert sum(len(row) for row in screen.rows) <= 100
            assert all(0 < len(row) <= 8 for row in screen.rows)
            assert screen.to_params()  # encoding refuses data over 64 bytes


TestFillingIn = FillingIn.TestCase
TestFillingIn.settings = settings(
    max_examples=25, stateful_step_count=40, deadline=None, print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip
