"""The progress card of an import: one edit waits at most, and a deleted card is followed."""

import json
from collections.abc import Mapping
from typing import Any

from storage import outbox
from storage.imports import Import
from storage.people import Person
from storage.transaction import Row, Transaction


def follow(
    tx: Transaction, found: Import, maker: Person, params: Mapping[str, Any], now: int
) -> None:
    """Let the card say this next; words that still wait to be said are replaced.

    Calls about it have a negative subject, one for reading and one for bringing in: campaigns have
    positive ones.
    """
    card, last = found.card_message, _last(tx, found)
    if last is not None and last["state"] == "pending":
        _replace(tx, last, params)
        return
    if last is not None and last["method"] == "sendMessage" and last["message_id"] is not None:
        card = last["message_id"]  # the card was deleted, and dispatch has said it anew
        tx.run(
            "UPDATE register_import SET card_message = :card WHERE id = :id", card=card, id=found.id
        )
    outbox.add_call(
        tx,
        chat_id=maker.telegram_id,
        person_id=maker.id,
        method="sendMessage" if card is None else "editMessageText",
        params={**params} if card is None else {**params, "message_id": card},
        now=now,
        subject=_subject(found),
    )


def _subject(found: Import) -> int:
    return -(2 * found.id + int(found.state == "read"))


def _last(tx: Transaction, found: Import) -> Row | None:
    return tx.one(
        """SELECT id, state, method, content, message_id FROM outbox
        WHERE person_id = :person AND campaign_id IS NULL AND kind = 'call' AND subject = :subject
        ORDER BY id DESC LIMIT 1""",
        person=found.made_by,
        subject=_subject(found),
    )


def _replace(tx: Transaction, waiting: Row, params: Mapping[str, Any]) -> None:
    content = dict(params)
    if waiting["method"] == "editMessageText":
        content["message_id"] = json.loads(waiting["content"])["message_id"]
    tx.run(
        "UPDATE outbox SET content = :content WHERE id = :id",
        id=waiting["id"],
        content=json.dumps(content, ensure_ascii=False),
    )
