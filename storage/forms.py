"""Forms that people are filling in: sessions and answers, one row per answer."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from storage.ids import following
from storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Session:
    """One filling-in of one form; ``card`` is the outbox row of its newest card."""

    id: int
    person_id: int
    form: str
    subject: int
    state: str
    focus: bool
    card: int
    begun_at: int
    touched_at: int


@dataclass(frozen=True, slots=True)
class Answer:
    """A stored answer; a reopened one is asked again and keeps its old value until then."""

    value: Any
    reopened: bool = False


COLUMNS = "id, person_id, form, subject, state, focus, card, begun_at, touched_at"


def _session(row: Row | None) -> Session | None:
    if row is None:
        return None
    return Session(**{**dict(row), "focus": bool(row["focus"])})


def by_id(tx: Transaction, session_id: int) -> Session | None:
    """Return the session with this id, whatever its state."""
    return _session(tx.one(f"SELECT {COLUMNS} FROM form_session WHERE id = :id", id=session_id))


def open_one(tx: Transaction, person_id: int, form: str, subject: int) -> Session | None:
    """Return the person's open session of this form and subject."""
    return _session(
        tx.one(
            f"""SELECT {COLUMNS} FROM form_session WHERE person_id = :person_id
            AND form = :form AND subject = :subject AND state = 'open'""",
            person_id=person_id,
            form=form,
            subject=subject,
        )
    )


def latest(tx: Transaction, person_id: int, form: str, subject: int) -> Session | None:
    """Return the person's newest session of this form and subject, whatever its state."""
    return _session(
        tx.one(
            f"""SELECT {COLUMNS} FROM form_session WHERE person_id = :person_id
            AND form = :form AND subject = :subject ORDER BY id DESC LIMIT 1""",
            person_id=person_id,
            form=form,
            subject=subject,
        )
    )


def newest(tx: Transaction, person_id: int, form: str) -> Session | None:
    """Return the person's newest session of this form, whatever its subject and state."""
    return _session(
        tx.one(
            f"""SELECT {COLUMNS} FROM form_session WHERE person_id = :person_id
            AND form = :form ORDER BY id DESC LIMIT 1""",
            person_id=person_id,
            form=form,
        )
    )


def in_focus(tx: Transaction, person_id: int) -> Session | None:
    """Return the open session to which the person's typed words belong."""
    return _session(
        tx.one(
            f"""SELECT {COLUMNS} FROM form_session WHERE person_id = :person_id
            AND state = 'open' AND focus = 1 ORDER BY touched_at DESC, id DESC LIMIT 1""",
            person_id=person_id,
        )
    )


def begin(tx: Transaction, person_id: int, form: str, subject: int, now: int) -> Session:
    """Open a new session and give it the focus."""
    session_id = tx.insert(
        """INSERT INTO form_session (id, person_id, form, subject, begun_at, touched_at)
        VALUES (:id, :person_id, :form, :subject, :now, :now) RETURNING id""",
        id=following(tx, "form_session"),
        person_id=person_id,
        form=form,
        subject=subject,
        now=now,
    )
    give_focus(tx, person_id, session_id, now)
    session = by_id(tx, session_id)
    assert session is not None  # noqa: S101 - inserted above, in the same transaction
    return session


def give_focus(tx: Transaction, person_id: int, session_id: int, now: int) -> None:
    """Let the person's typed words go to this session and to no other."""
    tx.run(
        """UPDATE form_session SET focus = 0
        WHERE person_id = :person_id AND id <> :id AND focus = 1""",
        person_id=person_id,
        id=session_id,
    )
    tx.run(
        "UPDATE form_session SET focus = 1, touched_at = :now WHERE id = :id",
        id=session_id,
        now=now,
    )


def drop_focus(tx: Transaction, session_id: int) -> None:
    """Let the session wait: typed words no longer go to it."""
    tx.run("UPDATE form_session SET focus = 0 WHERE id = :id", id=session_id)


def set_card(tx: Transaction, session_id: int, outbox_id: int) -> None:
    """Note which row of the outbox is the session's newest card."""
    tx.run("UPDATE form_session SET card = :card WHERE id = :id", id=session_id, card=outbox_id)


def card_message(tx: Transaction, session: Session) -> int | None:
    """Return the Telegram message that is the session's newest card, if that is known."""
    message: int | None = tx.value("SELECT message_id FROM outbox WHERE id = :id", id=session.card)
    return message


def close(tx: Transaction, session_id: int, state: str) -> None:
    """End the session as ``done`` or ``stopped``."""
    tx.run(
        "UPDATE form_session SET state = :state, focus = 0 WHERE id = :id",
        id=session_id,
        state=state,
    )


def answers(tx: Transaction, session_id: int) -> dict[str, Answer]:
    """Return the session's answers by question."""
    rows = tx.all(
        "SELECT question, value, reopened FROM form_answer WHERE session_id = :id", id=session_id
    )
    return {row[0]: Answer(json.loads(row[1]), bool(row[2])) for row in rows}


def save(tx: Transaction, session_id: int, question: str, answer: Answer, now: int) -> None:
    """Keep an answer; an earlier one to the same question is replaced."""
    tx.run(
        """INSERT INTO form_answer (session_id, question, value, reopened, answered_at)
        VALUES (:id, :question, :value, :reopened, :now)
        ON CONFLICT DO UPDATE SET value = excluded.value, reopened = excluded.reopened,
            answered_at = excluded.answered_at""",
        id=session_id,
        question=question,
        value=json.dumps(answer.value, ensure_ascii=False),
        reopened=int(answer.reopened),
        now=now,
    )


def copy(tx: Transaction, session: Session, now: int) -> Session:
    """Open a new session that begins with the answers of this one, which stays as it is."""
    new = begin(tx, session.person_id, session.form, session.subject, now)
    tx.run(
        """INSERT INTO form_answer (session_id, question, value, reopened, answered_at)
        SELECT :new, question, value, 0, answered_at FROM form_answer WHERE session_id = :id""",
        new=new.id,
        id=session.id,
    )
    return new


def remove_earlier(tx: Transaction, session: Session) -> None:
    """Forget the person's earlier sessions of the same form and subject: this one replaces them."""
    tx.run(
        """DELETE FROM form_session WHERE person_id = :person_id AND form = :form
        AND subject = :subject AND id <> :id""",
        person_id=session.person_id,
        form=session.form,
        subject=session.subject,
        id=session.id,
    )


def finished(tx: Transaction, person_id: int, form: str, subject: int) -> Session | None:
    """Return the person's newest finished session of this form and subject."""
    return _session(
        tx.one(
            f"""SELECT {COLUMNS} FROM form_session WHERE person_id = :person_id
            AND form = :form AND subject = :subject AND state = 'done' ORDER BY id DESC LIMIT 1""",
            person_id=person_id,
            form=form,
            subject=subject,
        )
    )


def remove(tx: Transaction, session_id: int) -> None:
    """Forget a session with all that was answered in it."""
    tx.run("DELETE FROM form_session WHERE id = :id", id=session_id)


def remove_all(tx: Transaction, form: str, subject: int) -> None:
    """Forget everybody's sessions of a form about one thing."""
    tx.run(
        "DELETE FROM form_session WHERE form = :form AND subject = :subject",
        form=form,
        subject=subject,
    )


def discard(tx: Transaction, session_id: int, question: str) -> None:
    """Forget one answer of a session."""
    tx.run(
        "DELETE FROM form_answer WHERE session_id = :id AND question = :question",
        id=session_id,
        question=question,
    )


def keep_only(tx: Transaction, session_id: int, questions: Iterable[str]) -> None:
    """Forget the session's answers to other questions than these."""
    tx.run(
        """DELETE FROM form_answer WHERE session_id = :id
        AND question NOT IN (SELECT value FROM json_each(:questions))""",
        id=session_id,
        questions=json.dumps(list(questions)),
    )


def discard_answers(tx: Transaction, session_id: int) -> None:
    """Forget every answer of a session."""
    tx.run("DELETE FROM form_answer WHERE session_id = :id", id=session_id)
