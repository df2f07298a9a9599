"""Whatever audience is put together: the query finds whom plain Python finds, and counts all."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from storage import audience as store
from storage import conditions, preferences, recipients
from storage.audience import ASKING, NOTICE, Audience, Reach
from storage.consents import MENTORING, NEWS, SURVEYS, VISITS
from storage.database import Database
from storage.transaction import Transaction
from tests.privacy.rows import insert

NOW = 1_800_000_000
PEOPLE, BUDGET, WEEK = 120, 2, 7 * 86400
UNITS, FIELDS, REGIONS = ("oulu", "kokkola", None), ("07", "10", None), ("17", "01", None)
YEARS = (2018, 2020, 2022, None)
LANGUAGES = ("fi", "fi-simple", "sv", "en")
ANSWERS, STATES = ("coming", "maybe", "cannot"), ("invited", "started", "finished", "declined")
OUTCOMES = ("sent", "failed", "unknown", "cancelled")
PURPOSES = (NEWS, SURVEYS, VISITS, MENTORING)


@dataclass(frozen=True)
class Somebody:
    """A person as plain values."""

    id: int
    is_member: bool
    unit: str | None
    field: str | None
    year: int | None
    region: str | None
    language: str
    joined: int | None
    unreachable: bool
    wants_news: bool
    paused: bool
    weekly: bool
    sent_lately: int
    consents: frozenset[str]
    answers: Mapping[int, str]
    states: Mapping[int, str]
    outcomes: Mapping[int, str]


def somebody(chance: random.Random, number: int) -> Somebody:
    def of(options: tuple[str, ...]) -> dict[int, str]:
        return {one: chance.choice(options) for one in (1, 2) if chance.random() < 0.6}

    return Somebody(
        id=number,
        is_member=chance.random() < 0.9,
        unit=chance.choice(UNITS),
        field=chance.choice(FIELDS),
        year=chance.choice(YEARS),
        region=chance.choice(REGIONS),
        language=chance.choice(LANGUAGES),
        joined=chance.choice((None, *range(NOW - 5, NOW))),
        unreachable=chance.random() < 0.2,
        wants_news=chance.random() < 0.8,
        paused=chance.random() < 0.2,
        weekly=chance.random() < 0.2,
        sent_lately=chance.randrange(4),
        consents=frozenset(one for one in PURPOSES if chance.random() < 0.5),
        answers=of(ANSWERS),
        states=of(STATES),
        outcomes=of(OUTCOMES),
    )


def keep(tx: Transaction, who: Somebody) -> None:
    """Put the person into the database, with every row that they have."""
    insert(
        tx,
        "person",
        id=who.id,
        telegram_id=1000 + who.id,
        state="member" if who.is_member else "new",
        language=who.language,
        unit=who.unit,
        field=who.field,
        graduation_year=who.year,
        region=who.region,
        joined_at=who.joined,
        unreachable_at=NOW if who.unreachable else None,
        wants_news=int(who.wants_news),
        paused_until=NOW + 1 if who.paused else None,
        pace="weekly" if who.weekly else "each",
        created_at=NOW,
        seen_at=NOW,
    )
    for purpose in PURPOSES:  # who does not consent did so once, perhaps
        if purpose in who.consents or who.id % 3 == 0:
            withdrawn = None if purpose in who.consents else NOW
            said = {"purpose": purpose, "text_version": "1", "language": "fi", "given_at": NOW}
            insert(tx, "consent", person_id=who.id, **said, withdrawn_at=withdrawn)
    for event, answer in who.answers.items():
        insert(tx, "rsvp", event_id=event, person_id=who.id, answer=answer, answered_at=NOW)
    for one, state in who.states.items():
        insert(tx, "respondent", round_id=one, person_id=who.id, state=state, invited_at=NOW)
    for campaign, outcome in who.outcomes.items():  # long ago: they fill nobody's week
        _row(tx, who, outcome, NOW - WEEK - 1, campaign_id=campaign)
    for number in range(who.sent_lately):
        _row(tx, who, "unknown" if number else "sent", NOW - WEEK + 1, unasked=1)
    _row(tx, who, "sent", NOW, unasked=0)  # an answer to themselves
    _row(tx, who, "sent", NOW, campaign_id=3)  # a notice


def _row(tx: Transaction, who: Somebody, state: str, ended_at: int, **values: Any) -> None:
    sent = {"chat_id": 1000 + who.id, "priority": 2, "kind": "campaign", "due_at": NOW}
    insert(
        tx,
        "outbox",
        person_id=who.id,
        state=state,
        ended_at=ended_at,
        made_at=NOW,
        **sent,
        **values,
    )


def settle(tx: Transaction, people: list[Somebody]) -> None:
    for number in (1, 2):
        there = {"unit": "oulu", "audience": "{}"}
        event = {"title": "Ilta", "starts_at": NOW, "place": "Oulu", "made_at": NOW}
        insert(tx, "event", id=number, state="published", **event, **there)
        asked = {"questionnaire": "q", "version": 1, "snapshot": "{}"}
        insert(tx, "survey_round", id=number, opens_at=NOW, closes_at=NOW, **asked, **there)
    for number in (1, 2, 3):
        topic = NOTICE if number == 3 else "news"
        sent = {"kind": "announcement", "content": "Hei", "audience": "{}", "state": "done"}
        insert(tx, "campaign", id=number, topic=topic, made_at=NOW, **sent)
    for who in people:
        keep(tx, who)


def anything(chance: random.Random) -> Audience:
    """Return an audience with any of its conditions, each perhaps meant with not."""

    def some(options: tuple[Any, ...]) -> tuple[Any, ...]:
        known = [one for one in options if one is not None]
        return tuple(chance.sample(known, chance.randint(0, len(known))))

    def perhaps(options: tuple[Any, ...]) -> Any:
        return chance.choice(options) if chance.random() < 0.3 else None

    def rarely(options: tuple[Any, ...]) -> tuple[Any, ...]:
        return some(options) if chance.random() < 0.3 else ()

    return Audience(
        units=rarely(UNITS),
        fields=rarely(FIELDS),
        year_from=perhaps(YEARS),
        year_to=perhaps(YEARS),
        regions=rarely(REGIONS),
        languages=rarely(LANGUAGES),
        event=perhaps((1, 2, 9)),
        event_answers=some(ANSWERS),
        joined_since=perhaps(tuple(range(NOW - 6, NOW))),
        joined_before=perhaps(tuple(range(NOW - 6, NOW))),
        takes_part=rarely(PURPOSES),
        round=perhaps((1, 2, 9)),
        round_states=some(STATES),
        campaign=perhaps((1, 2, 9)),
        outcomes=some(OUTCOMES),
        without=tuple(one for one in conditions.NAMES if chance.random() < 0.4),
        venues=(5,) if chance.random() < 0.2 else (),
        only_venues=chance.random() < 0.05,
    )


def fits(who: Somebody, wanted: Audience) -> bool:
    """Tell in plain Python whether the audience means this person."""
    held = dict(_held(who, wanted))
    right = all(ok is not (name in wanted.without) for name, ok in held.items())
    return who.is_member and not wanted.only_venues and right


def _held(who: Somebody, wanted: Audience) -> Iterator[tuple[str, bool]]:
    for name, value, meant in (
        ("units", who.unit, wanted.units),
        ("fields", who.field, wanted.fields),
        ("regions", who.region, wanted.regions),
        ("languages", who.language, wanted.languages),
    ):
        if meant:
            yield name, value in meant
    if wanted.year_from is not None or wanted.year_to is not None:
        first, last = wanted.year_from or 0, wanted.year_to or 9999
        yield "years", who.year is not None and first <= who.year <= last
    if wanted.joined_since is not None or wanted.joined_before is not None:
        since = wanted.joined_since or 0
        before = wanted.joined_before if wanted.joined_before is not None else NOW * 2
        yield "joined", who.joined is not None and since <= who.joined < before
    if wanted.takes_part:
        yield "takes_part", bool(who.consents & set(wanted.takes_part))
    for name, number, rows, meant in (
        ("event", wanted.event, who.answers, wanted.event_answers),
        ("round", wanted.round, who.states, wanted.round_states),
        ("campaign", wanted.campaign, who.outcomes, wanted.outcomes),
    ):
        if number is not None:
            yield name, number in rows and (not meant or rows[number] in meant)


def fate(who: Somebody, wanted: Audience, topic: str) -> str:
    """Return what becomes of a message to one of the audience, the first reason first."""
    needed = {NEWS}
    if topic == ASKING:
        named = wanted.takes_part if "takes_part" not in wanted.without else ()
        needed = set(named) or set(store.CONSENTS_OF_TOPICS[ASKING])
    if who.unreachable or topic == NOTICE:
        return "unreachable" if who.unreachable else "at_once"
    reasons = {
        "without_consent": not who.consents & needed,
        "unwanted": topic == "news" and not who.wants_news,
        "paused": who.paused,
        "in_digest": who.weekly,
        "over_budget": who.sent_lately >= BUDGET,
    }
    return next((name for name, holds in reasons.items() if holds), "at_once")


@pytest.mark.parametrize("seed", range(8))
async def test_the_query_finds_whom_plain_python_finds(db: Database, seed: int) -> None:
    """Every condition, alone and with others, with and without not; with nothing known, too."""
    print(f"seed {seed}")
    chance = random.Random(seed)
    people = [somebody(chance, number) for number in range(1, PEOPLE + 1)]

    def story(tx: Transaction) -> None:
        settle(tx, people)
        for _ in range(150):
            wanted = anything(chance)
            assert Audience.from_json(wanted.to_json()) == wanted
            condition, values = store.where(wanted)
            found = tx.all(f"SELECT id FROM person p WHERE {condition} ORDER BY id", **values)
            meant = [who for who in people if fits(who, wanted)]
            assert [row[0] for row in found] == [who.id for who in meant], wanted
            _reaches(tx, wanted, meant, chance.choice(("news", ASKING, NOTICE)))

    await db.write(story)


def _reaches(tx: Transaction, wanted: Audience, meant: list[Somebody], topic: str) -> None:
    """Demand that each of those who are meant is counted once, for the first reason."""
    fates = [fate(who, wanted, topic) for who in meant]
    left_out = ("unreachable", "without_consent", "unwanted", "paused")
    told = (*left_out, "in_digest", "over_budget")
    numbers: dict[str, Any] = {name: fates.count(name) for name in told}
    reached = len(fates) - sum(numbers[name] for name in left_out)
    counted = store.exactly(tx, wanted, topic, NOW, budget=BUDGET)
    assert counted == Reach(everyone=len(meant), reached=reached, **numbers), (wanted, topic)
    assert counted.at_once == fates.count("at_once")
    condition, values = store.recipients(wanted, topic)
    sql = f"SELECT count(*) FROM person p WHERE {condition}"
    assert tx.value(sql, now=NOW, **values) == counted.reached
    is_there = store.reach(tx, wanted, topic, NOW).reached > 0
    assert recipients.anybody(tx, wanted, topic, NOW) == is_there, (wanted, topic)
    if is_there:  # where they are too many to be asked, nobody is overlooked
        assert recipients.anybody(tx, wanted, topic, NOW, many=PEOPLE // 2), (wanted, topic)


async def test_a_week_is_full_as_it_is_for_one_person(db: Database) -> None:
    """Counting whose week is full says of each what the delivery will say."""
    chance = random.Random(1)
    people = [somebody(chance, number) for number in range(1, PEOPLE + 1)]

    def story(tx: Transaction) -> tuple[list[int], list[int]]:
        settle(tx, people)
        at = {"week_ago": NOW - WEEK, "budget": BUDGET}
        full = tx.all(f"SELECT id FROM person p WHERE {store.FULL_WEEK} ORDER BY id", **at)
        since = NOW - WEEK
        one_by_one = [
            who.id
            for who in people
            if len(preferences.unasked_times(tx, who.id, NOW, since)) >= BUDGET
        ]
        return [row[0] for row in full], one_by_one

    full, one_by_one = await db.write(story)
    assert full == one_by_one
    assert 0 < len(full) < PEOPLE


@pytest.mark.parametrize(
    "text",
    [
        '{"units": ["oulu"], "year_from": 2020}',
        '{"units": ["oulu"], "year_from": 2020, "something": "newer"}',
    ],
)
def test_what_was_kept_earlier_is_read(text: str) -> None:
    """What an older version wrote narrows as it did; what is unknown does not."""
    assert Audience.from_json(text) == Audience(units=("oulu",), year_from=2020)
