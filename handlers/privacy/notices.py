"""Telling everyone, once, that the privacy notice has changed."""

from handlers.house import House
from storage import campaigns, notices
from storage.audience import NOTICE, Audience
from storage.transaction import Transaction


def tell_change(house: House, tx: Transaction, now: int) -> bool:
    """Start telling a version that has not been told; once each, whatever restarts there are."""
    version = house.organisation.privacy.version
    if not notices.is_told(tx, version):
        notices.told(tx, version, now)
        campaigns.start(
            tx, kind="announcement", topic=NOTICE, content=version, audience=Audience(), now=now
        )
    return False
