"""The ledger of a campaign: what became of everybody in its audience, to the last person."""

from collections.abc import Iterator, Sequence

from config.markup import Markup
from handlers.broadcasts.cards import posted, worded
from handlers.house import House
from storage.campaigns import Campaign
from storage.ledgers import (
    DIGEST,
    FAILED,
    LEFT_OUT,
    SENT,
    UNKNOWN,
    WITHHELD,
    Ledger,
    Line,
)

# Why somebody has got no message, by the words that the accounts keep; the ends of the texts' keys.
REASONS = {
    "": "none",
    "blocked": "blocked",
    "deactivated": "deactivated",
    "chat_not_found": "no-chat",
    "never_started": "no-chat",
    "kicked": "put-out",
    "no_rights": "no-rights",
    "closed": "closed",
    "topic_gone": "topic-gone",
    "venue gone": "venue-gone",
    "gone": "gone",
    "unreachable": "unreachable",
    "without_consent": "no-consent",
    "no consent": "no-consent",
    "unwanted": "topic-off",
    "topic off": "topic-off",
    "paused": "paused",
    "asked_lately": "asked-lately",
    "has left": "has-left",
    "has finished": "has-answered",
    "has declined": "has-declined",
    "stopped": "stopped",
    "budget": "budget",
    "newer notice": "out-of-date",
    "event cancelled": "out-of-date",
    "event has begun": "out-of-date",
    "sign-up closed": "out-of-date",
    "round closed": "out-of-date",
    "too late": "out-of-date",
    "too old": "too-old",
    "undone": "stopped",
    "corrected": "stopped",
    "nothing there": "gone",
    "not for groups": "not-for-groups",
}
MADE_BADLY = "cannot be made"  # what the reason of a fault of ours begins with
HEADINGS = (FAILED, UNKNOWN, WITHHELD, LEFT_OUT)
INDENT = Markup("– ")


def ledger_words(house: House, language: str, campaign: Campaign, ledger: Ledger) -> list[Markup]:
    """Return paragraphs: the audience, what arrived, and each other outcome with its reasons.

    Of what went to groups and channels alone there is nothing to say about people.
    """
    parts = (
        _people(house, language, campaign, ledger) if ledger.audience or not ledger.venues else []
    )
    return [*parts, _venues(house, language, campaign, ledger)] if ledger.venues else parts


def _people(house: House, language: str, campaign: Campaign, ledger: Ledger) -> list[Markup]:
    say = house.texts.say
    meant, sent = worded("ledger-audience", campaign), worded("broadcasts-sent", campaign)
    parts = [say(language, meant, **{"people-number": ledger.audience})]
    arrived = [say(language, sent, **{"people-number": ledger.of(SENT)})]
    if digested := ledger.of(WITHHELD, DIGEST):
        arrived.append(say(language, "broadcasts-digested", **{"people-number": digested}))
    if ledger.waiting:
        arrived.append(say(language, "broadcasts-waiting", **{"people-number": ledger.waiting}))
    parts.append(Markup("\n").join(arrived))
    parts += [
        _outcome(house, language, campaign, one, lines)
        for one in HEADINGS
        if (lines := [line for line in ledger.rows if line.outcome == one and _is_told(line)])
    ]
    return parts


def _venues(house: House, language: str, campaign: Campaign, ledger: Ledger) -> Markup:
    """Return how many groups and channels got it, and why others did not."""
    missed = [line for line in ledger.venue_rows if line.outcome != SENT]
    lines = [*posted(house, language, campaign, ledger), *reasons(house, language, missed)]
    return Markup("\n").join(lines)


def _is_told(line: Line) -> bool:
    """Whether a line stands under its outcome; who gets it in their digest has been told of."""
    return line.number > 0 and (line.outcome, line.reason) != (WITHHELD, DIGEST)


def _outcome(
    house: House, language: str, campaign: Campaign, outcome: str, lines: Sequence[Line]
) -> Markup:
    """Return one outcome: how many in all, then a line for each reason."""
    number = {"people-number": sum(line.number for line in lines)}
    key = "ledger-left-out" if outcome == LEFT_OUT else f"broadcasts-{outcome}"
    if outcome in (FAILED, WITHHELD):
        key = worded(key, campaign)
    heading = house.texts.say(language, key, **number)
    if outcome == UNKNOWN:
        means = house.texts.say(language, worded("ledger-unknown-means", campaign))
        return Markup("\n").join([heading, means])
    return Markup("\n").join([heading, *reasons(house, language, lines)])


def reasons(house: House, language: str, lines: Sequence[Line]) -> Iterator[Markup]:
    """Give a line for each reason in words, the most frequent first; like reasons are one."""
    together: dict[Markup, int] = {}
    for line in lines:
        said = reason_said(house, language, line.reason)
        together[said] = together.get(said, 0) + line.number
    for said, number in sorted(together.items(), key=lambda one: -one[1]):
        values = {"people-number": number, "reason": said}
        yield INDENT + house.texts.say(language, "ledger-line", **values)


def reason_said(house: House, language: str, reason: str) -> Markup:
    """Return a reason in words: one of ours, or what Telegram said."""
    if reason.startswith(MADE_BADLY):
        return house.texts.say(language, "ledger-reason-made-badly")
    if reason in REASONS:
        return house.texts.say(language, f"ledger-reason-{REASONS[reason]}")
    return house.texts.say(language, "ledger-reason-telegram", reason=reason)
