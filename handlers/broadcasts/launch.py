"""Offering and starting a campaign: the one door through which a message to many goes out."""

from handlers.broadcasts.naming import about
from handlers.broadcasts.screens import preview, progress_card
from handlers.failures import NobodyThere
from handlers.preferences.screens import previewed
from handlers.screen import Screen
from handlers.turn import Turn
from storage import audience as audience_store
from storage import campaigns, recipients
from storage.audience import TOPICS_OF_KINDS, Audience, Lately


def offer(
    turn: Turn,
    shown: Screen,
    *,
    session: int,
    kind: str,
    audience: Audience,
    topic: str | None = None,
) -> None:
    """Show what was composed as its receivers will see it, then who they are and how many."""
    subject = topic or TOPICS_OF_KINDS[kind]
    reach = audience_store.reach(turn.tx, audience, subject, turn.seconds)
    turn.show(previewed(shown))
    turn.send(
        preview(
            turn.house, turn.language, session=session, audience=audience, reach=reach, kind=kind
        )
    )


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
    topic = topic or TOPICS_OF_KINDS[kind]
    if not recipients.anybody(turn.tx, audience, topic, turn.seconds, lately):
        raise NobodyThere
    campaign_id = campaigns.start(
        turn.tx,
        kind=kind,
        subject=subject,
        content=content,
        audience=audience,
        made_by=turn.arrive().id,
        now=turn.seconds,
        card_message=turn.incoming.card,
        topic=topic,
    )
    campaign = campaigns.by_id(turn.tx, campaign_id)
    if campaign is not None:
        turn.audit("sent", subject="campaign", subject_id=campaign.id)
        name = about(turn.house, turn.tx, turn.language, campaign)
        turn.show(progress_card(turn.house, turn.language, campaign, name))
