"""Progress cards of campaigns: one edit waits at most, and a card that was deleted is followed."""

import json
from collections.abc import Mapping
from typing import Any

from storage import outbox
from storage.steering import GOES_ON
from storage.transaction import Row, Transaction

_GOING = f"({GOES_ON} OR sent + failed + unknown + withheld < total)"  # or the last still arrive


def follow(
    tx: Transaction,
    campaign_id: int,
    *,
    person_id: int,
    chat_id: int,
    card: int,
    params: Mapping[str, Any],
    now: int,
) -> None:
    """Let the card of a campaign say this next; words that still wait to be said are replaced.

    When the maker has deleted the card, dispatch says it anew: that message is the card then.
    """
    last = _last(tx, campaign_id, person_id)
    if last is not None and last["state"] == "pending":
        _replace(tx, last, card, params)
        return
    if last is not None and last["method"] == "sendMessage" and last["message_id"] is not None:
        card = last["message_id"]
        tx.run("UPDATE campaign SET card_message = :card WHERE id = :id", card=card, id=campaign_id)
    outbox.add_call(
        tx,
        chat_id=chat_id,
        person_id=person_id,
        method="editMessageText",
        params={**params, "message_id": card},
        now=now,
        subject=campaign_id,
    )


def _last(tx: Transaction, campaign_id: int, person_id: int) -> Row | None:
    """Return the newest call about this card; such calls have the campaign as their subject."""
    return tx.one(
        """SELECT id, state, method, message_id FROM outbox
        WHERE person_id = :person AND campaign_id IS NULL AND kind = 'call' AND unasked = 0
            AND subject = :campaign
        ORDER BY id DESC LIMIT 1""",
        person=person_id,
        campaign=campaign_id,
    )


def _replace(tx: Transaction, waiting: Row, card: int, params: Mapping[str, Any]) -> None:
    content = dict(params)
    if waiting["method"] == "editMessageText":
        content["message_id"] = card
    tx.run(
        "UPDATE outbox SET content = :content WHERE id = :id",
        id=waiting["id"],
        content=json.dumps(content, ensure_ascii=False),
    )


def move(tx: Transaction, campaign_id: int, card: int) -> None:
    """Let another message of the maker's chat be the card that follows the campaign."""
    tx.run("UPDATE campaign SET card_message = :card WHERE id = :id", card=card, id=campaign_id)


def set_aside(tx: Transaction, person_id: int, card: int) -> None:
    """Let a message of the maker's chat, which now shows something else, follow no campaign.

    Until another message does (``move``), they are told once it has ended.
    """
    tx.run(
        f"""UPDATE campaign SET card_message = NULL, card_at = 0
        WHERE made_by = :person_id AND card_message = :card AND {_GOING}""",
        person_id=person_id,
        card=card,
    )


def lose(tx: Transaction, person_id: int) -> None:
    """Let no message follow the maker's campaigns: their chat is another one now.

    Of what is not over they are told once it is.
    """
    tx.run(
        f"""UPDATE campaign SET card_message = NULL, card_at = iif({_GOING}, 0, card_at)
        WHERE made_by = :person_id""",
        person_id=person_id,
    )
