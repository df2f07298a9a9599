"""Invitations to an event that changes while they are on their way."""

from handlers.broadcasts.rendering import Rendering
from handlers.calls import Call, Withheld
from handlers.events import screens
from handlers.house import House
from storage import campaigns, events
from storage.audience import Audience
from storage.database import Database
from storage.deliveries import Claim, claim_campaign
from storage.transaction import Transaction
from tests.broadcasts.conftest import LANGUAGES, NOW

START = NOW + 5 * 86400


def invited(tx: Transaction) -> tuple[int, list[Claim]]:
    """Publish an event and return it with the deliveries of its invitation."""
    event_id = events.draft(
        tx,
        title="Alumni-ilta",
        starts_at=START,
        place="Torikatu 1",
        description=None,
        capacity=None,
        unit=None,
        audience=Audience(),
        made_by=1,
        now=NOW,
    )
    events.publish(tx, event_id, NOW)
    campaign_id = campaigns.start(
        tx, kind="event", subject=event_id, content="{}", audience=Audience(), made_by=1, now=NOW
    )
    while campaigns.fill(tx, campaign_id, NOW):
        pass
    return event_id, claim_campaign(tx, campaign_id, NOW, 100)


async def test_a_change_on_the_way_is_in_the_next_invitation(house: House, db: Database) -> None:
    """Whoever is invited after the change reads the new place, in each language, with the picture;
    as long as nothing changes the words are made once."""

    def story(tx: Transaction) -> None:
        event_id, claims = invited(tx)
        made = Rendering(house)
        before = [made.render(tx, claim, NOW) for claim in claims]
        assert before == [made.render(tx, claim, NOW) for claim in claims]
        assert all(
            one is other
            for one, other in zip(
                before, [made.render(tx, claim, NOW) for claim in claims], strict=True
            )
        )
        events.change(tx, event_id, place="Rantakatu 2", picture="photo-1")
        event = events.by_id(tx, event_id)
        assert event is not None
        assert [made.render(tx, claim, NOW) for claim in claims] == [
            Call("sendPhoto", screens.invitation(house, language, event).to_params())
            for language in LANGUAGES
        ]

    await db.write(story)


async def test_nobody_is_invited_once_it_is_too_late(house: House, db: Database) -> None:
    """Closed, begun or cancelled on the way: the rest of the invitations are withheld."""

    def story(tx: Transaction) -> None:
        event_id, [claim, *_] = invited(tx)
        made = Rendering(house)
        assert isinstance(made.render(tx, claim, NOW), Call)
        events.change(tx, event_id, closes_at=NOW)
        assert made.render(tx, claim, NOW) == Withheld("expired", "sign-up closed")
        events.change(tx, event_id, closes_at=None, starts_at=NOW)
        assert made.render(tx, claim, NOW) == Withheld("expired", "event has begun")
        events.cancel(tx, event_id, NOW)
        assert made.render(tx, claim, NOW) == Withheld("cancelled", "event cancelled")

    await db.write(story)
