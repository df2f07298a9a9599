"""The organiser's card, as tables: which numbers and which buttons, in which order."""

from dataclasses import replace

import pytest

from config.languages import LANGUAGES
from handlers.afterwards.counting import Feedback
from handlers.buttons import CheckDo, EventDo, Open
from handlers.hosting import desk, turns
from handlers.hosting.desk import NO_FEEDBACK
from handlers.house import House
from handlers.screen import Screen
from storage.audience import Audience
from storage.events import Event
from storage.rsvps import Counts

EVENT = Event(7, "published", "Ilta", 1_793_800_000, "Oulu", None, 10, None, Audience(), None)
FULL = Counts(12, 3, 2, waiting=4, guests=5, came=9, excused=1, absent=2, late=1)


def actions(screen: Screen) -> list[str]:
    """Return what the rows of a screen do."""
    found = []
    for row in screen.rows:
        for button in row:
            press = button.press
            if isinstance(press, EventDo):
                found.append(press.action)
            elif isinstance(press, CheckDo):
                found.append("door")
            elif isinstance(press, Open):
                found.append(press.command)
    return found


def card(
    house: House,
    language: str,
    counts: Counts,
    event: Event = EVENT,
    *,
    is_open: bool = True,
    is_over: bool = False,
    taken: int | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Screen:
    """Return the card of an event, which is open unless it is said otherwise."""
    return desk.managed(
        house,
        language,
        event,
        counts,
        is_open=is_open,
        is_over=is_over,
        taken=taken,
        feedback=feedback,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_button_a_row_and_none_leads_nowhere(house: House, language: str) -> None:
    """Every action of the card and of its menus exists."""
    screens = [
        card(house, language, FULL),
        card(house, language, FULL, event=replace(EVENT, tell_at=1)),
        card(house, language, FULL, is_open=False),
        card(house, language, Counts(1, 0, 0), is_open=False, is_over=True),
        desk.figures(house, language, EVENT, FULL, NO_FEEDBACK),
        desk.share(house, language, EVENT),
        desk.sure_to_cancel(house, language, EVENT, 3),
    ]
    for screen in screens:
        assert all(len(row) == 1 for row in screen.rows)
        for row in screen.rows:
            press = row[0].press
            assert not isinstance(press, EventDo) or press.action in {*turns.ACTIONS, "show"}


def test_what_is_offered_follows_from_where_the_event_stands(house: House) -> None:
    """While it can be answered it is edited and shared; afterwards it is copied."""
    before = ["door", "write", "edit", "figures", "share", "show", "cancel", "manage"]
    assert actions(card(house, "fi", FULL)) == before
    after = ["door", "write", "figures", "show", "copy", "manage"]
    assert actions(card(house, "fi", FULL, is_open=False)) == after
    off = replace(EVENT, state="cancelled")
    assert actions(card(house, "fi", FULL, event=off, is_open=False)) == after[1:]
    untold = card(house, "fi", FULL, event=replace(EVENT, tell_at=1))
    assert actions(untold) == ["door", "tell_now", *before[1:]]


def test_all_came_is_offered_once_it_is_over_and_nobody_is_marked(house: House) -> None:
    """Not while people may still come, not after anybody was marked, not if nobody said so."""

    def offered(counts: Counts, *, over: bool = True) -> bool:
        return "all_came" in actions(card(house, "fi", counts, is_open=not over, is_over=over))

    assert offered(Counts(3, 0, 0))
    assert not offered(Counts(3, 0, 0), over=False)
    assert not offered(Counts(0, 3, 0))
    assert not offered(FULL)


def test_seats_count_guests_and_offers(house: House) -> None:
    """Those on offer are taken; without that number, who comes with their guests."""
    assert "Kaikki paikat on varattu." in card(house, "fi", Counts(8, 0, 0, guests=2)).text
    assert "jäljellä 2." in card(house, "fi", Counts(6, 0, 0), taken=8).text


def test_numbers_that_are_none_are_left_out(house: House) -> None:
    """The three answers are always told; of the rest what there is."""
    quiet = card(house, "fi", Counts(0, 0, 0)).text
    assert "Tulossa: 0\nEhkä: 0\nEi pääse: 0\n\nPaikkoja" in quiet
    told = card(house, "fi", FULL, event=replace(EVENT, walk_ins=3)).text
    for line in ("Jonossa: 4", "vieraita: 5", "Paikalla: 9", "ilman nimeä: 3", "Ei tullut: 2"):
        assert line in told


@pytest.mark.parametrize(
    ("feedback", "said"),
    [
        (Feedback(9, 5, 4.2), "Palautteita: 5 / 9\nKeskiarvo: 4,2"),
        (Feedback(9, 4, None), "Palautteita: 4 / 9\nKeskiarvo näkyy, kun palautekysely"),
        (Feedback(9, 4, None, is_final=True), "Palautteita: 4 / 9\nKeskiarvoa ei näytetä"),
        (Feedback(9, 0, None), "Palautteita: 0 / 9"),
    ],
)
def test_feedback_has_a_mean_only_at_the_end(house: House, feedback: Feedback, said: str) -> None:
    """Answers are counted at once; the mean waits until nobody can be guessed from it."""
    assert said in card(house, "fi", FULL, feedback=feedback).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pictures_words_fit_a_caption(house: House, language: str) -> None:
    """Even with every number large and the longest title."""
    long = replace(EVENT, title="&" * 100, walk_ins=10**6)
    huge = Counts(*[10**6] * 9)
    caption = desk.chart_caption(house, language, long, huge, Feedback(10**6, 10**6, 4.5))
    assert caption.length <= 1024
    assert desk.list_caption(house, language, long, 10**6).length <= 1024
