"""Every kind of open work is found, handed over, and given back; what is over stays."""

from typing import Any

import pytest

from handlers.handover import work
from storage import people
from storage.audience import Audience
from storage.database import Database
from storage.transaction import Transaction
from tests.handover.conftest import NOW
from tests.privacy.rows import insert

DAY = 86400
ROUND = {"questionnaire": "q", "version": 1, "snapshot": "{}", "audience": "{}", "opens_at": NOW}
EVENT = {"title": "Ilta", "place": "Oulu", "audience": "{}", "made_at": NOW}
VISIT = {
    "title": "Leipurit",
    "place": "Oulu",
    "purpose": "visits",
    "fields": "",
    "regions": "",
    "wanted": 1,
    "wave_size": 2,
    "wave_seconds": DAY,
    "made_at": NOW,
}
SERIES = {"questionnaire": "q", "mode": "confidential", "months": "12", "audience": "{}"}
SENDING = {"kind": "announcement", "content": "{}", "made_at": NOW}
LETTER = {"content": "{}", "made_at": NOW, "touched_at": NOW}
AGAIN = {"name": "Kuukauden kirje", "how": "monthly", "day": 1, "at": 540, "made_at": NOW}
PLAN = {"title": "Todistukset", "month": 6, "made_at": NOW}

# Kind, table, who looks after it; then what is open, and what is over.
KINDS: dict[str, tuple[str, str, list[dict[str, Any]], list[dict[str, Any]]]] = {
    "event": (
        "event",
        "made_by",
        [
            EVENT | {"state": "draft", "starts_at": NOW - DAY},
            EVENT | {"state": "published", "starts_at": NOW + DAY},
            EVENT | {"state": "published", "starts_at": NOW - DAY, "ends_at": NOW + DAY},
        ],
        [
            EVENT | {"state": "published", "starts_at": NOW - DAY},
            EVENT | {"state": "cancelled", "starts_at": NOW + DAY},
        ],
    ),
    "round": (
        "survey_round",
        "made_by",
        [ROUND | {"closes_at": NOW + DAY}],
        [ROUND | {"closes_at": NOW}],
    ),
    "series": (
        "survey_series",
        "made_by",
        [SERIES | {"made_at": NOW}],
        [SERIES | {"made_at": NOW, "state": "off"}],
    ),
    "poll": ("poll", "made_by", [{"content": "{}", "made_at": NOW}], []),
    "visit": (
        "visit",
        "made_by",
        [VISIT | {"state": one, "starts_at": NOW + DAY} for one in ("draft", "asking", "enough")],
        [
            VISIT | {"state": "ended", "starts_at": NOW + DAY},
            VISIT | {"state": "asking", "starts_at": NOW},
        ],
    ),
    "announcement": (
        "announcement",
        "holder",
        [LETTER | {"state": one} for one in ("draft", "waiting", "scheduled")],
        [LETTER | {"state": one} for one in ("sent", "cancelled")],
    ),
    "campaign": (
        "campaign",
        "made_by",
        [SENDING | {"state": one, "paused_at": NOW} for one in ("filling", "sending")],
        [SENDING | {"state": "sending"}, SENDING | {"state": "stopped", "paused_at": NOW}],
    ),
    "recurring": ("recurring", "made_by", [AGAIN | {"next_at": NOW + DAY}], [AGAIN]),
    "plan": ("plan", "made_by", [PLAN, PLAN | {"year": 2026}], [PLAN | {"year": 2025}]),
    "matter": (
        "matter",
        "holder",
        [
            {"state": one, "wishes": "[]", "made_at": NOW, "changed_at": NOW}
            for one in ("taken", "answered")
        ],
        [{"state": "closed", "wishes": "[]", "made_at": NOW, "changed_at": NOW}],
    ),
}


def test_every_kind_is_tried() -> None:
    """Whoever adds a kind of work tells here when it is open."""
    assert set(KINDS) == set(work.KINDS)


def of_unit(kind: str, unit: str) -> dict[str, str]:
    """Return whose it is; a campaign is of the unit that it goes to."""
    if kind == "campaign":
        return {"audience": Audience(units=(unit,)).to_json()}
    return {"unit": unit}


def settled(tx: Transaction, kind: str) -> tuple[int, int, int]:
    """Let somebody have all there can be of a kind, and a colleague and another unit some as well.

    Return who gives, who receives, and how much of it is open.
    """
    table, holder, still_open, over = KINDS[kind]
    giver, receiver = (people.arrive(tx, one, "fi", NOW).id for one in (7, 8))
    whose = {"person_id": receiver} if kind == "matter" else {}
    for row in (*still_open, *over):
        insert(tx, table, **row, **whose, **of_unit(kind, "oulu"), **{holder: giver})
    insert(tx, table, **still_open[0], **whose, **of_unit(kind, "kokkola"), **{holder: giver})
    insert(tx, table, **still_open[0], **whose, **of_unit(kind, "oulu"), **{holder: None})
    return giver, receiver, len(still_open)


@pytest.mark.parametrize("kind", KINDS)
async def test_open_work_is_found_given_and_given_back(db: Database, kind: str) -> None:
    """Of the unit only, and only what is open; giving it twice gives nothing."""

    def how_much(tx: Transaction, person: int, scope: str | None) -> int:
        return sum(len(one.found) for one in work.open_of(tx, person, scope, NOW))

    def story(tx: Transaction) -> None:
        giver, receiver, number = settled(tx, kind)
        (found,) = work.open_of(tx, giver, "oulu", NOW)
        assert (found.kind, len(found.found)) == (kind, number)
        assert how_much(tx, giver, None) == number + 1
        assert how_much(tx, receiver, "oulu") == 0
        items = [(kind, one.id) for one in found.found]

        assert work.give(tx, items, giver, receiver) == items
        assert work.give(tx, items, giver, receiver) == []
        assert how_much(tx, giver, "oulu") == 0
        assert how_much(tx, giver, "kokkola") == 1
        assert how_much(tx, receiver, "oulu") == number

        assert work.give(tx, items, receiver, giver) == items
        assert how_much(tx, receiver, None) == 0

    await db.write(story)


async def test_what_goes_back_by_itself_is_not_left(db: Database) -> None:
    """Matters wait for the unit's others as soon as a duty ends; all else would stay."""

    def story(tx: Transaction) -> None:
        for kind in work.KINDS:
            settled(tx, kind)
        giver = people.arrive(tx, 7, "fi", NOW).id
        left = sum(len(still_open) for _, _, still_open, _ in KINDS.values())
        assert work.how_much(tx, giver, "oulu", NOW) == left - len(KINDS["matter"][2])

    await db.write(story)
