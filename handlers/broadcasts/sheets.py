"""The ledger of a campaign as a spreadsheet: numbers and reasons, no names."""

from config import dates
from handlers.announcing import letter as letters
from handlers.broadcasts import ledger as words
from handlers.broadcasts.access import still_own
from handlers.broadcasts.cards import named, worded
from handlers.broadcasts.naming import about
from handlers.hosting.sheet_data import Cell, Table
from handlers.house import House
from handlers.recipes import Args
from handlers.screen import Screen, plain_words
from handlers.turn import Turn
from storage import campaign_lists, campaign_taps, campaigns
from storage.campaigns import Campaign
from storage.ledgers import FAILED, SENT, WITHHELD, Ledger
from storage.transaction import Transaction

RECIPE = "ledger_xlsx"
COLUMNS = {"outcome": 28, "reason": 60, "people": 12, "venues": 12}


def send(turn: Turn, campaign: Campaign) -> None:
    """Send the ledger as a spreadsheet."""
    unit = campaign_lists.unit_of(turn.tx, campaign.id)
    turn.audit("exported", unit=unit, subject="campaign", subject_id=campaign.id)
    name = about(turn.house, turn.tx, turn.language, campaign)
    caption = Screen(named(turn.house, turn.language, campaign, name))
    turn.send_file(RECIPE, {"campaign": campaign.id, "scope": turn.scope}, caption)


def gather(house: House, tx: Transaction, args: Args) -> Table:
    """Return a row for each outcome and reason; NothingToMake for who may not see it."""
    campaign = still_own(house, tx, args)
    language = str(args["language"])
    made = dates.local_day(campaign.made_at, house.organisation.zone)
    rows = _rows(house, language, campaign, campaigns.ledger(tx, campaign.id))
    if letters.read(campaign.content).opens:
        taps = campaign_taps.counts(tx, campaign.id).get(0, 0)
        rows.append((house.texts.plain(language, "ledger-sheet-taps"), "", taps, None))
    return Table(
        name=house.texts.plain(language, "ledger-file-name", day=made.isoformat()),
        title=house.texts.plain(language, "ledger-sheet"),
        columns=tuple(house.texts.plain(language, f"ledger-column-{one}") for one in COLUMNS),
        widths=tuple(COLUMNS.values()),
        rows=tuple(rows),
    )


def _outcome(house: House, language: str, campaign: Campaign, outcome: str) -> str:
    key = f"ledger-outcome-{outcome.replace('_', '-')}"
    key = worded(key, campaign) if outcome in (SENT, FAILED, WITHHELD) else key
    return house.texts.plain(language, key)


def _rows(house: House, language: str, campaign: Campaign, found: Ledger) -> list[tuple[Cell, ...]]:
    venues = {(line.outcome, line.reason): line.number for line in found.venue_rows}
    people = {(line.outcome, line.reason): line.number for line in found.rows}
    rows: list[tuple[Cell, ...]] = [
        (
            _outcome(house, language, campaign, outcome),
            plain_words(words.reason_said(house, language, reason)) if reason else "",
            people.get((outcome, reason), 0),
            venues.get((outcome, reason), 0),
        )
        for outcome, reason in {**people, **venues}
    ]
    waiting = house.texts.plain(language, "ledger-outcome-waiting")
    whole = house.texts.plain(language, "ledger-outcome-all")
    rows.append((waiting, "", found.waiting, found.venues_waiting))
    rows.append((whole, "", found.audience, found.venues))
    return rows
