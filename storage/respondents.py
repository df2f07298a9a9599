"""Those who are asked in a round: being invited, reminded of it, and how far they have come."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from storage import tallies
from storage.audience import Lately
from storage.surveys import Round
from storage.transaction import Transaction

FEWEST = 5  # who have finished, before it is told how long it took


@dataclass(frozen=True, slots=True)
class Terms:
    """With what one sending invites to a round; times in UTC epoch seconds.

    Whoever was asked the same since ``asked_since`` is left out. ``next_at`` is the first
    reminder's time, ``closes_at`` the receivers' own last moment, None for the round's.
    ``invited_at`` None is the moment itself.
    """

    asked_since: int | None = None
    invited_at: int | None = None
    next_at: int | None = None
    closes_at: int | None = None

    def to_json(self) -> str:
        """Return the terms as JSON for a campaign's content."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Terms":
        """Return the terms that ``to_json`` wrote; a campaign of before has none."""
        return cls(**json.loads(text)) if text else cls()


def invite(
    tx: Transaction, round_id: int, campaign_id: int, ids: tuple[int, int], terms: Terms
) -> None:
    """Make respondents of those whom a campaign has rows for, above the first id to the second."""
    tx.run(
        """INSERT INTO respondent (round_id, person_id, invited_at, next_at, closes_at)
        SELECT :round_id, person_id, coalesce(:invited_at, made_at), :next_at, :closes_at
        FROM outbox WHERE person_id > :after AND person_id <= :upto AND campaign_id = :campaign_id
        ON CONFLICT DO NOTHING""",
        round_id=round_id,
        campaign_id=campaign_id,
        after=ids[0],
        upto=ids[1],
        invited_at=terms.invited_at,
        next_at=terms.next_at,
        closes_at=terms.closes_at,
    )


def lately(tx: Transaction, round_id: int, since: int | None) -> Lately:
    """Return who a round leaves out; with no ``since``, only those whom it has asked already."""
    questionnaire = tx.value("SELECT questionnaire FROM survey_round WHERE id = :id", id=round_id)
    if since is None or questionnaire is None:
        return Lately((round_id,), this=round_id)
    return asked_lately(tx, questionnaire, since, this=round_id)


def asked_lately(tx: Transaction, questionnaire: str, since: int, *, this: int = 0) -> Lately:
    """Return who is left out of a new round of a questionnaire: whoever was asked it ``since``.

    Feedback on events is apart.
    """
    rows = tx.all(
        """SELECT id FROM survey_round WHERE questionnaire = :questionnaire
        AND event_id IS NULL AND (id = :this OR closes_at >= :since)""",
        questionnaire=questionnaire,
        since=since,
        this=this,
    )
    return Lately(tuple(row[0] for row in rows), since, this)


class Due(NamedTuple):
    """Somebody whose moment to be reminded of a round has come."""

    round_id: int
    person_id: int


def due(tx: Transaction, now: int, limit: int) -> list[Due]:
    """Return those who are to be reminded, the longest waiting first, at most ``limit``."""
    rows = tx.all(
        """SELECT round_id, person_id FROM respondent
        WHERE next_at IS NOT NULL AND next_at <= :now
        ORDER BY next_at, round_id, person_id LIMIT :limit""",
        now=now,
        limit=limit,
    )
    return [Due(*row) for row in rows]


def plan(
    tx: Transaction, one: Due, next_at: int | None, *, reminders: int, wished: bool = False
) -> None:
    """Set when somebody is reminded next (None: never), and how many reminders they have had."""
    tx.run(
        """UPDATE respondent SET next_at = :next_at, reminders = :reminders, wished = :wished
        WHERE round_id = :round_id AND person_id = :person_id""",
        next_at=next_at,
        reminders=reminders,
        wished=int(wished),
        **one._asdict(),
    )


def reminded(tx: Transaction, one: Due, at: int) -> None:
    """Note when somebody was last reminded, UTC epoch seconds."""
    tx.run(
        """UPDATE respondent SET reminded_at = :at
        WHERE round_id = :round_id AND person_id = :person_id""",
        at=at,
        **one._asdict(),
    )


def invitation_state(tx: Transaction, one: Due) -> str | None:
    """Return the state of somebody's newest invitation to a round; None once it is forgotten."""
    state: str | None = tx.value(
        """SELECT o.state FROM outbox o JOIN campaign c ON c.id = o.campaign_id
        WHERE o.person_id = :person_id AND c.kind = 'round' AND c.subject = :round_id
        ORDER BY o.id DESC LIMIT 1""",
        **one._asdict(),
    )
    return state


def has_mail(tx: Transaction, person_id: int) -> bool:
    """Tell whether something that nobody asked for waits to be sent to the person already."""
    found = tx.value(
        """SELECT 1 FROM outbox WHERE person_id = :id AND state = 'pending'
        AND (campaign_id IS NOT NULL OR unasked = 1) LIMIT 1""",
        id=person_id,
    )
    return found is not None


@dataclass(frozen=True, slots=True)
class Participation:
    """How a round goes, in people; each number is contained in the one before it.

    But for ``declined``, who may have started. ``median_seconds`` is from the first tap to the
    last answer; None under five and in anonymous rounds, where times are days.
    """

    invited: int
    reached: int
    opened: int
    started: int
    finished: int
    declined: int
    median_seconds: int | None


_OF = """FROM respondent r JOIN person p ON p.id = r.person_id
    WHERE r.round_id = :round_id AND (:unit IS NULL OR p.unit = :unit)"""
_TOOK = f"""r.finished_at - coalesce(r.opened_at, r.started_at) AS took {_OF}
    AND r.state = 'finished' AND r.finished_at >= coalesce(r.opened_at, r.started_at)"""


def participation(tx: Transaction, survey: Round, unit: str | None) -> Participation:
    """Count who was asked and how far they have come, of one unit or (None) of all.

    Once the results are final it stays as it was then.
    """
    kept = tallies.flow_of(tx, survey.id, unit)
    if kept is not None:
        return Participation(**{one: getattr(kept, one) for one in Participation.__slots__})
    which = {"round_id": survey.id, "unit": unit}
    row = tx.one(
        f"""SELECT count(*), coalesce(sum(r.opened_at IS NOT NULL OR r.started_at IS NOT NULL
                OR r.state = 'finished' OR r.state = 'declined'), 0),
            coalesce(sum(r.started_at IS NOT NULL OR r.state = 'finished'), 0),
            coalesce(sum(r.state = 'finished'), 0), coalesce(sum(r.state = 'declined'), 0) {_OF}""",
        **which,
    )
    invited, opened, started, finished, declined = row if row is not None else (0, 0, 0, 0, 0)
    waiting = tx.value(
        f"""SELECT count(*) FROM campaign c CROSS JOIN outbox o ON o.campaign_id = c.id
        WHERE c.kind = 'round' AND c.subject = :round_id AND c.state IN ('filling', 'sending')
            AND (o.state = 'pending' OR o.state = 'sending') AND o.campaign_id IS NOT NULL
            AND o.person_id IN (SELECT r.person_id {_OF} AND r.state = 'invited'
                AND r.opened_at IS NULL)""",
        **which,
    )
    took = None if survey.mode == "anonymous" else _median(tx, which, finished)
    return Participation(invited, invited - waiting, opened, started, finished, declined, took)


def _median(tx: Transaction, which: Mapping[str, Any], finished: int) -> int | None:
    if finished < FEWEST:
        return None
    known = int(tx.value(f"SELECT count(*) FROM (SELECT {_TOOK})", **which))
    sql = f"SELECT {_TOOK} ORDER BY took LIMIT 1 OFFSET :half"
    return int(tx.value(sql, half=known // 2, **which)) if known >= FEWEST else None


def left_at(tx: Transaction, survey: Round, unit: str | None) -> dict[str, int]:
    """Count those who have begun and not finished, by the question that they stand before."""
    kept = tallies.flow_of(tx, survey.id, unit)
    if kept is not None:
        return dict(kept.left)
    questions = json.loads(survey.snapshot).get("questions", [])
    sources = {one["question"] for asked in questions for one in asked.get("ask_when", [])}
    rows = tx.all(
        f"""SELECT given, count(*) FROM (SELECT (
                SELECT json_group_array(json_array(a.question, CASE WHEN a.question IN
                    (SELECT value FROM json_each(:sources)) THEN a.value END))
                FROM form_answer a WHERE a.session_id = (
                    SELECT max(s.id) FROM form_session s WHERE s.person_id = r.person_id
                    AND s.form = 'survey' AND s.subject = r.round_id) AND a.reopened = 0) AS given
            {_OF} AND r.started_at IS NOT NULL AND r.state <> 'finished') GROUP BY given""",
        sources=json.dumps(sorted(sources)),
        round_id=survey.id,
        unit=unit,
    )
    found: dict[str, int] = {}
    for given, number in rows:
        stands = next_question(questions, dict(json.loads(given or "[]")))
        if stands is not None:
            found[stands] = found.get(stands, 0) + number
    return found


def next_question(
    questions: Sequence[Mapping[str, Any]], given: Mapping[str, str | None]
) -> str | None:
    """Return the first question of a snapshot that is asked and not answered, if there is one.

    ``given`` has the answered questions; of those on which others depend, the value as JSON.
    """
    said: dict[str, set[str]] = {}
    for question in questions:
        if all(said.get(one["question"], set()) & {*one["any_of"]} for one in question["ask_when"]):
            name = str(question["id"])
            if name not in given:
                return name
            said[name] = _as_set(json.loads(given[name] or "null"))
    return None


def _as_set(value: Any) -> set[str]:
    if isinstance(value, list):
        return set(map(str, value))
    return set() if value is None else {str(value)}
