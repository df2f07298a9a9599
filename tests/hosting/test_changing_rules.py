"""What follows from a change, as tables: who is told and when, and what is asked about first."""

from dataclasses import replace
from typing import Any

import pytest

from handlers.hosting import changing_rules as rules
from storage.audience import Audience
from storage.event_changes import Change
from storage.events import Event, Wording

NOW = 1_000_000_000
DAY, QUARTER = 86_400, 900
EVENT = Event(
    7, "published", "Ilta", NOW + 3 * DAY, "Oulu", None, None, None, Audience(), None,
    ends_at=NOW + 3 * DAY + 7200,
)  # fmt: skip
MOVED = replace(EVENT, place="Kemi")


def changed(before: Event, **fields: Any) -> dict[str, Any]:
    """Return what follows when these fields change now."""
    return dict(rules.follows(before, replace(before, **fields), NOW))


@pytest.mark.parametrize(
    "fields",
    [
        {"place": "Kemi"},
        {"address": "Katu 1"},
        {"online": "https://example.fi"},
        {"starts_at": NOW + 4 * DAY},
        {"ends_at": None},
        {"latitude": 65.0, "longitude": 25.0},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_time_and_place_are_told_after_a_quiet_quarter_of_an_hour(fields: dict[str, Any]) -> None:
    """What people knew is kept until then, and the calendar file gets a new number."""
    expected = {
        "sequence": 1,
        "told": EVENT.whereabouts,
        "changed_at": NOW,
        "tell_at": NOW + QUARTER,
    }
    assert expected == changed(EVENT, **fields)


@pytest.mark.parametrize(
    ("fields", "follows"),
    [
        ({"description": "Kahvia"}, {}),
        ({"capacity": 4}, {}),
        ({"title": "Iltamat"}, {"sequence": 1}),
        ({"texts": {"sv": Wording("Kväll", None)}}, {"sequence": 1}),
    ],
)
def test_nobody_is_told_of_the_rest(fields: dict[str, Any], follows: dict[str, Any]) -> None:
    """A new name only makes the calendar file newer."""
    assert follows == changed(EVENT, **fields)


def test_what_is_changed_back_is_told_to_nobody() -> None:
    """As long as nobody knows of it, nothing has happened; the calendar file is newer still."""
    waiting = replace(MOVED, told=EVENT.whereabouts, changed_at=NOW - 60, tell_at=NOW + 60)
    expected = {"sequence": 1, "told": None, "changed_at": None, "tell_at": None}
    back = replace(waiting, place="Oulu")
    assert expected == rules.follows(waiting, back, NOW, anybody_behind=False)


def test_whoever_was_told_meanwhile_is_told_that_it_is_changed_back() -> None:
    """When some sleep and others have been told, a change back is told as well."""
    waiting = replace(MOVED, told=EVENT.whereabouts, changed_at=NOW - 60, tell_at=NOW + 60)
    follows = rules.follows(waiting, replace(waiting, place="Oulu"), NOW)
    assert follows["tell_at"] == NOW + QUARTER
    assert follows["changed_at"] == NOW - 60


def test_every_further_edit_begins_the_quiet_time_anew() -> None:
    """Whoever still edits is not done: also a new description keeps the message back."""
    waiting = replace(MOVED, told=EVENT.whereabouts, changed_at=NOW - 60, tell_at=NOW + 60)
    expected = {"tell_at": NOW + QUARTER}
    assert expected == changed(waiting, description="Kahvia")
    again = changed(waiting, place="Tornio")
    assert (again["told"], again["changed_at"]) == (EVENT.whereabouts, NOW - 60)


@pytest.mark.parametrize(
    ("known", "starts", "wait"),
    [
        (3 * DAY, 4 * DAY, 900),
        (3600, 4 * DAY, 120),  # somebody is about to set out to the old time
        (4 * DAY, 3600, 120),
        (7200, 7200, 900),
        (-3600, 4 * DAY, 120),  # they may be standing at the door
    ],
)
def test_what_is_near_is_told_sooner(known: int, starts: int, wait: int) -> None:
    """Two hours before the beginning, old or new, two quiet minutes are enough."""
    assert NOW + wait == rules.tell_at(NOW + known, NOW + starts, NOW)


def test_an_event_moved_into_the_past_is_told_to_nobody() -> None:
    """What people know is kept: once it is moved to a coming time they are told of that."""
    follows = changed(EVENT, starts_at=NOW - DAY)
    assert follows["tell_at"] is None
    assert follows["told"] == EVENT.whereabouts


@pytest.mark.parametrize(
    ("fields", "asks"),
    [
        ({"starts_at": NOW - 60}, True),
        ({"starts_at": NOW}, True),
        ({"starts_at": NOW + 60}, False),
        ({"place": "Kemi"}, False),
    ],
)
def test_moving_into_the_past_is_asked_about(fields: dict[str, Any], asks: bool) -> None:
    """Only a beginning that is moved there; what else changes of a past event is not asked."""
    assert asks == rules.moves_into_the_past(EVENT, fields, NOW)


def test_a_past_event_can_be_corrected_without_being_asked() -> None:
    """Its beginning has passed already, and stays."""
    past = replace(EVENT, starts_at=NOW - DAY)
    assert not rules.moves_into_the_past(past, {"starts_at": NOW - DAY}, NOW)


@pytest.mark.parametrize(
    ("capacity", "taken", "asks"), [(3, 4, True), (4, 4, False), (None, 4, False), (5, 4, False)]
)
def test_too_few_seats_are_asked_about(capacity: int | None, taken: int, asks: bool) -> None:
    """Those who have a seat keep it, and the coordinator knows how many they are."""
    assert asks == rules.leaves_too_few_seats({"capacity": capacity}, taken)


def test_other_items_take_no_seats() -> None:
    """A change of anything else never warns of seats."""
    assert not rules.leaves_too_few_seats({"place": "Kemi"}, 4)


def test_an_event_that_moves_stays_as_long_as_it_was() -> None:
    """The end moves with the beginning unless it is changed as well."""
    moved = rules.whole(EVENT, {"starts_at": EVENT.starts_at + DAY})
    assert moved == {"starts_at": EVENT.starts_at + DAY, "ends_at": EVENT.starts_at + DAY + 7200}
    both = {"starts_at": EVENT.starts_at + DAY, "ends_at": None}
    assert both == rules.whole(EVENT, both)


def test_wordings_in_two_languages_do_not_clash() -> None:
    """Each language is an item of its own."""
    swedish, english = ({"texts": {one: Wording("Kväll", None)}} for one in ("sv", "en"))
    theirs = [Change(1, 7, rules.item_of("texts", swedish), {}, swedish, 2, NOW)]
    assert rules.clash(rules.item_of("texts", swedish), theirs)
    assert not rules.clash(rules.item_of("texts", english), theirs)


def test_a_removed_wording_is_gone() -> None:
    """None takes a language away; the others stay."""
    event = replace(EVENT, texts={"sv": Wording("Kväll", None), "en": Wording("Evening", None)})
    assert dict(rules.changed(event, {"texts": {"sv": None}}).texts) == {
        "en": Wording("Evening", None)
    }


@pytest.mark.parametrize(
    ("before", "after", "gone"),
    [
        ({"closes_at": NOW + DAY}, {"starts_at": NOW + DAY, "closes_at": NOW - 1}, {"closes_at"}),
        ({"closes_at": NOW + DAY}, {"starts_at": NOW + 2 * DAY, "closes_at": NOW + 60}, set()),
        ({"closes_at": NOW - 60}, {"place": "Kemi"}, set()),  # it closed, and the event is the same
        ({"closes_at": NOW + DAY}, {"starts_at": NOW - DAY, "closes_at": NOW - 3 * DAY}, set()),
        ({"asked_who_came_at": NOW - 60}, {"starts_at": NOW + DAY}, {"asked_who_came_at"}),
        ({"asked_who_came_at": NOW - 60}, {"starts_at": NOW - DAY}, set()),
        ({"state": "draft", "publish_at": NOW + DAY}, {"starts_at": NOW + DAY}, {"publish_at"}),
        ({"state": "draft", "publish_at": NOW + DAY}, {"closes_at": NOW + 60}, {"publish_at"}),
        ({"state": "draft", "publish_at": NOW + DAY}, {"starts_at": NOW + 2 * DAY}, set()),
    ],
)
def test_what_has_lost_its_sense_falls_away(
    before: dict[str, Any], after: dict[str, Any], gone: set[str]
) -> None:
    """A closing in the past, a publication that comes too late, and who came to what is to come."""
    event = replace(EVENT, **before)
    found = rules.falls_away(event, replace(event, **after), NOW)
    assert found == dict.fromkeys(gone)
