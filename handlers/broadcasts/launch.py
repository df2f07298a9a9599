"""Starting a campaign: the one door through which a message to many goes out."""

from handlers.broadcasts.cards import progress_card
from handlers.broadcasts.progress import standing_of
from handlers.failures import NobodyThere
from handlers.turn import Turn
from storage import audit, campaign_lists, campaigns, recipients, repairs
from storage.audience import NOTICE, TOPICS_OF_KINDS, Audience, Lately
from storage.campaigns import Campaign
from storage.people import Person
from storage.transaction import Transaction


def launch(
    turn: Turn,
    *,
    kind: str,
    subject: int,
    content: str,
    audience: Audience,
    topic: str | None = None,
    lately: Lately | None = None,
) -> None:
    """Start a campaign and show its progress in place of the tapped card.

    The ``topic`` is the kind's if none is given. Raises NobodyThere when the audience reaches
    nobody but those who were asked ``lately``; then nothing is started.
    """
    campaign = start_campaign(
        turn.tx,
        kind=kind,
        subject=subject,
        content=content,
        audience=audience,
        topic=topic or TOPICS_OF_KINDS[kind],
        made_by=turn.arrive(),
        now=turn.seconds,
        card_message=turn.incoming.card,
        lately=lately,
    )
    standing = standing_of(turn.house, turn.tx, turn.language, campaign, turn.seconds)
    turn.show(progress_card(turn.house, turn.language, standing))


def start_campaign(  # noqa: PLR0913 - the columns of a campaign, by their names
    tx: Transaction,
    *,
    content: str,
    audience: Audience,
    topic: str,
    made_by: Person,
    now: int,
    announcement: int | None = None,
    kind: str = "announcement",
    subject: int = 0,
    card_message: int | None = None,
    resend_of: int | None = None,
    lately: Lately | None = None,
) -> Campaign:
    """Start a campaign and return it; the audit log has it as sent by its maker.

    ``content`` is the letter as JSON for an announcement. ``card_message`` is the maker's card that
    follows it; without one they are told once it has ended. Raises NobodyThere when the audience
    reaches nobody but those who were asked ``lately``; then nothing is started.
    """
    if not recipients.anybody(tx, audience, topic, now, lately):
        raise NobodyThere
    campaign_id = campaigns.start(
        tx,
        kind=kind,
        subject=subject,
        content=content,
        audience=audience,
        made_by=made_by.id,
        now=now,
        card_message=card_message,
        topic=topic,
        announcement=announcement,
        resend_of=resend_of,
    )
    return _started(tx, campaign_id, "sent", made_by, now)


def start_repair(
    tx: Transaction,
    *,
    of: Campaign,
    repair: str,
    made_by: Person,
    now: int,
    content: str = "",
    at_once: bool = False,
    card_message: int | None = None,
) -> Campaign:
    """Undo (DELETE) or CORRECT what a campaign has sent; what still waits of it is withheld.

    A correction is a letter as JSON, said as a reply to each message, also to those of whom it is
    not known whether they got one; it keeps quiet hours unless ``at_once``. Nothing else holds it
    back: who gets it has had the message. The newest is the last word: an earlier one that still
    waits is stopped. Weekly digests do not tell of what is undone, and say what is corrected.
    Raises NobodyThere when nobody has had anything or is to have it in a digest.
    """
    ledger = campaigns.ledger(tx, of.id)
    outcomes = ("sent",) if repair == campaigns.DELETE else ("sent", "unknown")
    lines = (*ledger.rows, *ledger.venue_rows)
    may_reach = campaigns.under_way(tx, of.id) > 0 or of.digested > 0
    if not may_reach and not any(line.outcome in outcomes for line in lines):
        raise NobodyThere
    campaigns.stop(tx, of.id, STOPPED_BY[repair], now)
    if repair == campaigns.CORRECT:
        for earlier in repairs.corrections_under_way(tx, of.id):
            campaigns.stop(tx, earlier, STOPPED_BY[repair], now)
    campaign_id = campaigns.start(
        tx,
        kind="announcement",
        content=content,
        audience=Audience(campaign=of.id, outcomes=outcomes),
        made_by=made_by.id,
        now=now,
        card_message=card_message,
        topic=NOTICE,
        repairs=of.id,
        repair=repair,
        at_once=at_once or repair == campaigns.DELETE,
    )
    return _started(tx, campaign_id, STOPPED_BY[repair], made_by, now)


STOPPED_BY = {campaigns.DELETE: "undone", campaigns.CORRECT: "corrected"}
"""Why a campaign was stopped, and what the audit log says its coordinator did."""


def _started(tx: Transaction, campaign_id: int, action: str, made_by: Person, now: int) -> Campaign:
    audit.note(
        tx,
        at=now,
        actor=made_by.id,
        action=action,
        unit=campaign_lists.unit_of(tx, campaign_id),
        subject="campaign",
        subject_id=campaign_id,
    )
    campaign = campaigns.by_id(tx, campaign_id)
    if campaign is None:
        raise LookupError("a campaign that was not started")
    return campaign
