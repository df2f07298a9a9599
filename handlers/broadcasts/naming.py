"""What a campaign is about, in a few words, so that its card can be told from others."""

from handlers.house import House
from handlers.screen import clipped
from handlers.surveys.rules import questionnaire_of
from storage import events, surveys
from storage.campaigns import Campaign
from storage.transaction import Transaction

SHOWN = 60  # characters of an announcement


def about(house: House, tx: Transaction, language: str, campaign: Campaign) -> str:
    """Return an announcement's beginning, an event's title, or a questionnaire's.

    A notice of privacy is about its version.
    """
    if campaign.kind == "event":
        event = events.by_id(tx, campaign.subject)
        return event.title if event is not None else ""
    if campaign.kind == "round":
        found = surveys.by_id(tx, campaign.subject)
        title = questionnaire_of(found.snapshot).title if found is not None else ""
        return house.label(language, title)
    beginning = " ".join(campaign.content.split())
    return clipped(beginning, SHOWN)
