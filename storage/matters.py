"""Matters: what people bring to the coordinators, its state, and who looks after it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from storage.ids import following
from storage.transaction import Row, Transaction

# A wish for help of a survey, an idea, a note to the organiser of an event, a reply to an
# announcement, a question.
WISH, IDEA, NOTE, REPLY, QUESTION = KINDS = ("wish", "idea", "note", "reply", "question")
# Nobody has taken it yet; a coordinator has, or it waits for them again; they have answered; done.
NEW, TAKEN, ANSWERED, CLOSED = STATES = ("new", "taken", "answered", "closed")

Labels = Sequence[Mapping[str, str]]
"""What is wished for: each wish in words by language."""


@dataclass(frozen=True, slots=True)
class Content:
    """What somebody has sent: words, a picture or a recording, or both.

    ``kind`` is "photo" or "voice", and "" for words alone; ``file_id`` sends it again. An
    ``album`` (Telegram's id of it) has ``more`` pictures after the first.
    """

    text: str = ""
    kind: str = ""
    file_id: str = ""
    album: str = ""
    more: tuple[str, ...] = ()

    @property
    def sent(self) -> str:
        """What came besides words, as texts choose by it."""
        return "album" if self.album else self.kind

    def to_dict(self) -> dict[str, Any]:
        """Return what is given of it, as an answer keeps it."""
        return {one: said for one, said in asdict(self).items() if said}

    def to_json(self) -> str:
        """Return the content as a column keeps it."""
        return json.dumps(self.to_dict(), ensure_ascii=False)

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> "Content":
        """Return the content of an answer."""
        return cls(**{**kept, "more": tuple(kept.get("more") or ())})

    @classmethod
    def read(cls, kept: str | None) -> "Content | None":
        """Return the content of a column."""
        return cls.of(json.loads(kept)) if kept is not None else None


@dataclass(frozen=True, slots=True)
class Matter:
    """What somebody has brought. Times are UTC epoch seconds.

    ``unit`` is whose coordinators it was told to, None for the whole school's. A wish of a round
    has ``wishes``, every other kind ``content``; one that was taken back is closed and has neither.
    ``changed_at`` is when its state or words last changed, ``read_at`` when a coordinator first saw
    it, ``outcome`` what came of it in their words. Who sent a ``nameless`` one is not for them to
    see. ``event`` is the title of the event that a note is about, ``announced`` the content of the
    campaign that was replied to.
    """

    id: int
    person_id: int
    unit: str | None
    round_id: int | None
    wishes: Labels
    state: str
    holder: int | None
    made_at: int
    changed_at: int
    reminded_at: int | None
    kind: str = WISH
    content: Content | None = None
    event_id: int | None = None
    campaign_id: int | None = None
    nameless: bool = False
    read_at: int | None = None
    outcome: str | None = None
    event: str | None = None
    announced: str | None = None

    @property
    def is_taken_back(self) -> bool:
        """Whether the person has withdrawn it."""
        return not self.wishes and self.content is None

    @property
    def is_wish(self) -> bool:
        """Whether it is a wish for help of a survey."""
        return self.kind == WISH

    @property
    def subject(self) -> str:
        """What the audit log calls it."""
        return WISH if self.is_wish else "matter"


COLUMNS = """matter.id, matter.person_id, matter.unit, matter.round_id, matter.wishes, matter.state,
    matter.holder, matter.made_at, matter.changed_at, matter.reminded_at, matter.kind,
    matter.content, matter.event_id, matter.campaign_id, matter.nameless, matter.read_at,
    matter.outcome,
    (SELECT title FROM event WHERE event.id = matter.event_id) AS event,
    (SELECT iif(campaign.kind = 'announcement', campaign.content, NULL) FROM campaign
        WHERE campaign.id = matter.campaign_id) AS announced"""


def to_matter(row: Row) -> Matter:
    """Return the matter of a row of COLUMNS."""
    values: dict[str, Any] = dict(row)
    values["wishes"] = tuple(json.loads(values["wishes"]))
    values["content"] = Content.read(values["content"])
    values["nameless"] = bool(values["nameless"])
    return Matter(**values)


def make(  # noqa: PLR0913 - the columns of a row, by their names
    tx: Transaction,
    *,
    person_id: int,
    unit: str | None,
    now: int,
    kind: str = WISH,
    round_id: int | None = None,
    wishes: Labels = (),
    content: Content | None = None,
    event_id: int | None = None,
    campaign_id: int | None = None,
    nameless: bool = False,
) -> int:
    """Keep a new matter and return its id."""
    return tx.insert(
        """INSERT INTO matter (id, person_id, unit, round_id, wishes, kind, content, event_id,
            campaign_id, nameless, made_at, changed_at)
        VALUES (:id, :person_id, :unit, :round_id, :wishes, :kind, :content, :event_id,
            :campaign_id, :nameless, :now, :now) RETURNING id""",
        id=following(tx, "matter"),
        person_id=person_id,
        unit=unit,
        round_id=round_id,
        wishes=_json(wishes),
        kind=kind,
        content=content.to_json() if content is not None else None,
        event_id=event_id,
        campaign_id=campaign_id,
        nameless=int(nameless),
        now=now,
    )


def _json(wishes: Labels) -> str:
    return json.dumps([dict(one) for one in wishes], ensure_ascii=False)


def by_id(tx: Transaction, matter_id: int) -> Matter | None:
    """Return the matter with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM matter WHERE matter.id = :id", id=matter_id)
    return to_matter(row) if row is not None else None


def of_round(tx: Transaction, person_id: int, round_id: int) -> Matter | None:
    """Return the person's newest wish of a round."""
    row = tx.one(
        f"""SELECT {COLUMNS} FROM matter WHERE person_id = :person_id AND round_id = :round_id
        ORDER BY matter.id DESC LIMIT 1""",
        person_id=person_id,
        round_id=round_id,
    )
    return to_matter(row) if row is not None else None


def of_event(tx: Transaction, person_id: int, event_id: int) -> Matter | None:
    """Return the person's newest note to the organiser of an event, if it was not taken back."""
    row = tx.one(
        f"""SELECT {COLUMNS} FROM matter WHERE matter.person_id = :person_id
            AND matter.event_id = :event_id AND matter.kind = '{NOTE}'
            AND matter.content IS NOT NULL ORDER BY matter.id DESC LIMIT 1""",
        person_id=person_id,
        event_id=event_id,
    )
    return to_matter(row) if row is not None else None


def set_state(tx: Transaction, matter_id: int, state: str, holder: int | None, now: int) -> None:
    """Note who looks after a matter and how far it has come."""
    tx.run(
        "UPDATE matter SET state = :state, holder = :holder, changed_at = :now WHERE id = :id",
        id=matter_id,
        state=state,
        holder=holder,
        now=now,
    )


def see(tx: Transaction, matter_id: int, now: int) -> None:
    """Note that a coordinator has seen a matter; the first time counts."""
    tx.run(
        "UPDATE matter SET read_at = coalesce(read_at, :now) WHERE id = :id", id=matter_id, now=now
    )


def come_of(tx: Transaction, matter_id: int, outcome: str) -> None:
    """Keep what came of a matter."""
    tx.run("UPDATE matter SET outcome = :outcome WHERE id = :id", id=matter_id, outcome=outcome)


def reword(tx: Transaction, matter_id: int, wishes: Labels, now: int) -> None:
    """Change what is wished for."""
    tx.run(
        "UPDATE matter SET wishes = :wishes, changed_at = :now WHERE id = :id",
        id=matter_id,
        wishes=_json(wishes),
        now=now,
    )


def rewrite(tx: Transaction, matter_id: int, content: Content, now: int) -> None:
    """Change what somebody has sent: nobody has seen it so."""
    tx.run(
        """UPDATE matter SET content = :content, changed_at = :now, read_at = NULL
        WHERE id = :id""",
        id=matter_id,
        content=content.to_json(),
        now=now,
    )


def with_album(tx: Transaction, person_id: int, album: str, since: int) -> Matter | None:
    """Return what the person has sent with the first picture of an album since ``since``."""
    row = tx.one(
        f"""SELECT {COLUMNS} FROM matter WHERE matter.person_id = :person_id
            AND matter.made_at >= :since AND matter.content ->> '$.album' = :album
        ORDER BY matter.id DESC LIMIT 1""",
        person_id=person_id,
        since=since,
        album=album,
    )
    return to_matter(row) if row is not None else None


def grow(tx: Transaction, matter_id: int, content: Content) -> None:
    """Keep what has come of an album besides; nothing else has changed."""
    tx.run(
        "UPDATE matter SET content = :content WHERE id = :id",
        id=matter_id,
        content=content.to_json(),
    )


def take_back(tx: Transaction, matter_id: int, now: int) -> None:
    """Close a matter that was withdrawn, and forget what was sent and written."""
    tx.run("DELETE FROM matter_note WHERE matter_id = :id", id=matter_id)
    tx.run(
        """UPDATE matter SET wishes = '[]', content = NULL, outcome = NULL, state = 'closed',
            holder = NULL, changed_at = :now
        WHERE id = :id""",
        id=matter_id,
        now=now,
    )


def hush(tx: Transaction, person_id: int, like: str, now: int) -> list[int]:
    """Cancel what waits to tell others of a person, with ``like`` in it; return to whom it was."""
    rows = tx.all(
        """UPDATE outbox SET state = 'cancelled', reason = 'taken back', ended_at = :now,
            content = NULL
        WHERE about = :person_id AND state = 'pending' AND campaign_id IS NULL
            AND instr(content, :like) > 0
        RETURNING person_id""",
        person_id=person_id,
        like=like,
        now=now,
    )
    return [row[0] for row in rows]
