"""What a campaign is about, in a few words, so that its card can be told from others."""

from handlers.announcing.letter import read
from handlers.announcing.message import gist
from handlers.house import House
from handlers.screen import plain_words
from handlers.surveys.rules import questionnaire_of
from storage import campaigns, events, surveys
from storage.campaigns import DELETE, Campaign
from storage.transaction import Transaction

SHOWN = 60  # characters of an announcement


def about(house: House, tx: Transaction, language: str, campaign: Campaign) -> str:
    """Return an announcement's beginning, an event's title, or a questionnaire's.

    A notice of privacy is about its version; deleting is about what is deleted.
    """
    if campaign.repair == DELETE and campaign.repairs is not None:
        deleted = campaigns.by_id(tx, campaign.repairs)
        return about(house, tx, language, deleted) if deleted is not None else ""
    if campaign.kind == "event":
        event = events.by_id(tx, campaign.subject)
        return event.wording(language).title if event is not None else ""
    if campaign.kind == "round":
        found = surveys.by_id(tx, campaign.subject)
        title = questionnaire_of(found.snapshot).title if found is not None else ""
        return house.label(language, title)
    version = read(campaign.content).version_for(language)
    return plain_words(gist(house, language, version, SHOWN))
