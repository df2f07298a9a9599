"""What comes besides wishes: what is done with it, what the sender is told, what may be sent."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from handlers.forms.kinds import Asking, Fault, Given
from handlers.house import House
from handlers.matters.kinds import Answering, Message, content_of
from handlers.matters.rules import further_doings, is_seen
from handlers.sent import Attachment, MapPoint
from storage.canned_answers import Canned
from storage.matters import ANSWERED, CLOSED, IDEA, NEW, STATES, TAKEN, WISH, Content, Matter

ME, COLLEAGUE = 7, 8
IDEA_OF_AINO = Matter(1, 3, "oulu", None, (), NEW, None, 0, 0, None, IDEA, Content("Sauna"))


@pytest.fixture
def asking(house: House) -> Asking:
    """Somebody is asked in Finnish."""
    return Asking(house, "fi", datetime(2026, 11, 2, 8, tzinfo=UTC))


@pytest.mark.parametrize(
    ("state", "holder", "doings"),
    [
        (NEW, None, ("outcome", "assign")),
        (TAKEN, ME, ("outcome", "assign")),
        (ANSWERED, ME, ("outcome", "assign")),
        (TAKEN, COLLEAGUE, ("assign",)),
        (CLOSED, ME, ("outcome",)),
        (CLOSED, COLLEAGUE, ("outcome",)),
    ],
)
def test_what_came_of_it_is_told_by_who_has_it(
    state: str, holder: int | None, doings: tuple[str, ...]
) -> None:
    """A colleague\'s can be given on, not ended behind their back."""
    assert further_doings(replace(IDEA_OF_AINO, state=state, holder=holder), ME) == doings


@pytest.mark.parametrize("state", STATES)
def test_a_wish_is_helped_and_nothing_comes_of_it(state: str) -> None:
    """It is given to a colleague like all else."""
    wish = replace(IDEA_OF_AINO, kind=WISH, content=None, wishes=({"fi": "Apua"},), state=state)
    assert "outcome" not in further_doings(wish, ME)


@pytest.mark.parametrize("state", STATES)
def test_nothing_is_done_with_what_was_taken_back(state: str) -> None:
    """By nobody."""
    gone = replace(IDEA_OF_AINO, content=None, state=state)
    assert gone.is_taken_back
    assert further_doings(gone, ME) == ()


@pytest.mark.parametrize(
    ("state", "read_at", "told"),
    [(NEW, None, "new"), (NEW, 5, "read"), (TAKEN, 5, "taken"), (CLOSED, None, "closed")],
)
def test_the_sender_is_told_that_it_was_read(state: str, read_at: int | None, told: str) -> None:
    """Until something more can be told."""
    assert is_seen(replace(IDEA_OF_AINO, state=state, read_at=read_at)) == told


def test_words_pictures_and_voices_are_passed_on(asking: Asking) -> None:
    """With the words under them; cleaned as all that people write."""
    kind = Message(10)
    assert kind.read(" Hei ", asking, None) == Given({"text": "Hei"})
    for one in ("photo", "voice"):
        sent = Attachment(one, "f1", 5, caption=" Katso ")
        expected = {"text": "Katso", "kind": one, "file_id": "f1"}
        assert kind.receive(sent, asking, None) == Given(expected)
        assert content_of(expected) == Content("Katso", one, "f1")


@pytest.mark.parametrize(
    "sent",
    [
        Attachment("video", "f1", 5),
        Attachment("document", "f1", 5, mime="image/png"),
        MapPoint(65, 25),
        Attachment("photo", "f1", 5, caption="a" * 11),
    ],
)
def test_nothing_else_is(asking: Asking, sent: Attachment | MapPoint) -> None:
    """And no more words than there is room for."""
    assert isinstance(Message(10).receive(sent, asking, None), Fault)


def test_words_of_a_draft_of_before_are_words() -> None:
    """A reply that was begun when only words could be written."""
    assert content_of("Hei") == Content("Hei")


def test_a_kept_answer_is_the_answer(asking: Asking) -> None:
    """Only those that are offered."""
    kind = Answering(700, lines=True, canned=(Canned(4, "oulu", "fi", "Kiitos", "Kiitos!"),))
    assert kind.press("4", asking, None) == Given("Kiitos!")
    assert isinstance(kind.press("5", asking, None), Fault)
    assert [one.label for one in kind.page(asking, None, "").choices] == ["Kiitos"]
    assert kind.read("Hei", asking, None) == Given("Hei")


@pytest.mark.parametrize("content", [Content("Hei"), Content(kind="voice", file_id="f"), None])
def test_what_is_kept_is_read_again(content: Content | None) -> None:
    """As it was."""
    assert Content.read(content.to_json() if content is not None else None) == content
