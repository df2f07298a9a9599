"""Decisions about campaigns: whom one is withheld from, and when its card is brought up to date."""

from math import ceil

from handlers.calls import Withheld
from storage.audience import NOTICE
from storage.campaigns import Campaign
from storage.preferences import WEEKLY
from storage.recipients import Recipient

CARD_SECONDS = 3  # between two edits of a progress card
BAR = 10  # blocks in a progress bar
FULL, EMPTY = "▓", "░"


FORGOTTEN_SECONDS = 86400  # of a pause, after which coordinators are reminded of it
REMINDED_SECONDS = 7 * 86400  # until they are reminded again
FRESH_SECONDS = 7 * 86400  # an announcement that cannot be sent in this time is old news


def unwanted(person: Recipient | None) -> Withheld | None:
    """Return why the person gets nothing about this topic at all."""
    if person is None or not person.is_member:
        return Withheld("cancelled", "has left")
    if not person.consents:
        return Withheld("cancelled", "no consent")
    return None if person.wants else Withheld("cancelled", "topic off")


def not_now(person: Recipient, topic: str) -> Withheld | None:
    """Return why the person does not get it by itself: paused, or told in the weekly digest."""
    if person.is_paused:
        return Withheld("cancelled", "paused")
    in_digest = person.pace == WEEKLY and topic != NOTICE
    return Withheld("cancelled", "digest") if in_digest else None


def has_ended(campaign: Campaign) -> bool:
    """Whether nothing more is sent; a stopped one may still wait for its last outcomes."""
    return campaign.state in ("done", "stopped")


def is_final(campaign: Campaign) -> bool:
    """Whether every delivery has its outcome, so that the totals add up and stay."""
    return has_ended(campaign) and campaign.waiting <= 0


def is_due(campaign: Campaign, now: int) -> bool:
    """Whether the progress card is to be brought up to date at ``now``."""
    seconds = now - campaign.card_at  # below nought once a clock that ran ahead was put right
    return has_ended(campaign) or not 0 <= seconds < CARD_SECONDS


def percent(campaign: Campaign) -> int:
    """Return how much of what is known has its outcome, 0-100; 100 only when all of it has."""
    if campaign.total <= 0:
        return 100 if campaign.state == "done" else 0
    return max(0, (campaign.total - campaign.waiting) * 100 // campaign.total)


def bar(percentage: int) -> str:
    """Return a bar of ten blocks."""
    full = percentage * BAR // 100
    return FULL * full + EMPTY * (BAR - full)


def seconds_left(waiting: int, speed: float, pace: float) -> int | None:
    """Return how long those who wait take at this speed, or at the usual pace if it is unknown.

    None if nobody waits who could go now. Both are in people a second.
    """
    if waiting <= 0:
        return None
    return ceil(waiting / (speed if speed > 0 else pace))
