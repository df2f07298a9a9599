"""What has been sent, and what became of everybody: each reason in words, and it all adds up."""

from collections.abc import Callable

import pytest

from handlers.buttons import Pages
from storage import campaigns
from storage.audience import Audience
from storage.campaigns import Campaign
from storage.ledgers import FAILED, LEFT_OUT, SENT, UNKNOWN, WITHHELD
from storage.transaction import Transaction
from tests.stories import gatherings, mailing, rounds
from tests.stories.duties import coordinates
from tests.stories.mailing import TEXT, seen
from tests.stories.registers import read_xlsx
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World


@pytest.fixture(params=("fi-simple", "en"))
async def say(world: World, request: pytest.FixtureRequest) -> Words:
    """The words of two languages."""
    return Words(world, request.param)


@pytest.fixture
async def kaisa(world: World, say: Words) -> Alumnus:
    """The owner, in each of them."""
    return await world.member("Kaisa", id=OWNER_ID, language=say.language, wants=())


async def all_kinds(world: World) -> list[Alumnus]:
    """Let there be one of each kind: whom it reaches, and whom not, for every usual reason."""
    members = {name: await world.member(name) for name in ("Aino", "Bertta", "Cecilia", "Daavid")}
    members |= {name: await world.member(name) for name in ("Eero", "Fanni", "Gunnar", "Helmi")}
    await world.member("Iida", wants=())
    faults = world.telegram.faults
    faults.refuses(
        403, "Forbidden: bot was blocked by the user", chat_id=members["Bertta"].id, times=2
    )
    faults.refuses(403, "Forbidden: user is deactivated", chat_id=members["Cecilia"].id)
    faults.stays_silent(after=True, times=9, chat_id=members["Daavid"].id)
    settings = (
        ("Eero", "unreachable_at = 1"),
        ("Fanni", "wants_news = 0"),
        ("Gunnar", f"paused_until = {world.clock.seconds() + 86400}"),
        ("Helmi", "pace = 'weekly'"),
    )

    def settle(tx: Transaction) -> None:
        for name, said in settings:
            tx.run(f"UPDATE person SET {said} WHERE telegram_id = :id", id=members[name].id)

    await world.db.write(settle)
    return list(members.values())


async def test_everybody_is_accounted_for_in_words(
    world: World, say: Words, kaisa: Alumnus
) -> None:
    """Each of ten is told with its reason; sent, failed, unknown, withheld, left out are all."""
    aino, *_ = await all_kinds(world)
    sent = await mailing.sends(kaisa)
    await world.moves(minutes=5)
    assert TEXT in aino.last.words
    ledger = await mailing.account(world, sent)
    outcomes = (SENT, FAILED, UNKNOWN, WITHHELD, LEFT_OUT)
    assert (ledger.audience, ledger.waiting) == (10, 0)
    assert [ledger.of(one) for one in outcomes] == [1, 2, 1, 1, 5]
    await mailing.opens(kaisa, say)
    kaisa.sees(
        say("ledger-audience", **{"people-number": 10}),
        say("broadcasts-sent", **{"people-number": 1}),
        say("broadcasts-digested", **{"people-number": 1}),
        say("broadcasts-failed", **{"people-number": 2}),
        f"1: {say('ledger-reason-blocked')}",
        f"1: {say('ledger-reason-deactivated')}",
        say("broadcasts-unknown", **{"people-number": 1}),
        say("ledger-unknown-means"),
        say("ledger-left-out", **{"people-number": 5}),
        f"1: {say('ledger-reason-unreachable')}",
        f"2: {say('ledger-reason-no-consent')}",
        f"1: {say('ledger-reason-topic-off')}",
        f"1: {say('ledger-reason-paused')}",
    )
    assert kaisa.labels == [
        say("resend-failed-button"),
        say("resend-unknown-button"),
        say("resend-joined-button"),
        say("undo-button"),
        say("redraft-button"),
        say("ledger-xlsx-button"),
        say("ledger-back-button"),
        say("ledger-list-button"),
    ]


async def test_it_adds_up_when_people_leave(world: World, say: Words, kaisa: Alumnus) -> None:
    """Erasing somebody takes their rows away, and leaves the numbers as they were."""
    aino, *_ = await all_kinds(world)
    sent = await mailing.sends(kaisa)
    await world.moves(minutes=5)
    before = await mailing.account(world, sent)
    await aino.says("/forget")
    await aino.taps("Poista tietoni")
    assert await aino.record() is None
    assert await mailing.account(world, sent) == before


async def test_the_spreadsheet_has_the_same_numbers_and_no_names(
    world: World, say: Words, kaisa: Alumnus
) -> None:
    """A row for each outcome and reason, the sum of all at the end; nobody is named."""
    everybody = await all_kinds(world)
    sent = await mailing.sends(kaisa)
    await world.moves(minutes=5)
    await mailing.presses(kaisa, sent, "xlsx")
    document = kaisa.last.document
    assert document is not None
    rows = read_xlsx(document.content)
    heading = next(
        place for place, row in enumerate(rows) if row[0] == say("ledger-column-outcome")
    )
    *lines, whole = [(row[0], row[1], int(float(row[2]))) for row in rows[heading + 1 :] if row[2]]
    assert whole == (say("ledger-outcome-all"), "", 10)
    assert sum(people for _, _, people in lines) == 10
    assert (say("ledger-outcome-failed"), say("ledger-reason-blocked"), 1) in lines
    said = " ".join(str(cell) for row in rows for cell in row)
    assert not [one for one in everybody if one.account.first_name in said]
    exported = await world.db.read(
        lambda tx: tx.value(
            "SELECT count(*) FROM audit WHERE action = 'exported' AND subject_id = :id", id=sent
        )
    )
    assert exported == 1


async def test_the_list_is_empty_at_first(say: Words, kaisa: Alumnus) -> None:
    """It then leads to a new announcement."""
    await kaisa.says("/sent")
    kaisa.sees(say("ledger-list-none"))
    assert kaisa.labels == [say("ledger-new-button")]


def made(number: int, audience: Audience, now: int) -> Callable[[Transaction], None]:
    """Return what puts so many campaigns into the past."""

    def make(tx: Transaction) -> None:
        for one in range(1, number + 1):
            campaigns.start(
                tx, kind="announcement", content=f"Viesti {one:03}", audience=audience, now=now
            )
        tx.run("UPDATE campaign SET state = 'done', ended_at = made_at, filled_at = made_at")

    return make


async def test_the_list_has_pages_with_the_newest_first(
    world: World, say: Words, kaisa: Alumnus
) -> None:
    """Eight on a page, numbered through; the last page is shown for one that is too far."""
    await world.db.write(made(18, Audience(), world.clock.seconds()))
    await kaisa.says("/sent")
    kaisa.sees("Viesti 018", "Viesti 011")
    assert "Viesti 010" not in kaisa.last.words
    await kaisa.taps(say("form-next"))
    kaisa.sees("9. ", "Viesti 010", "Viesti 003")
    await kaisa.taps(say("form-next"))
    kaisa.sees("18. ", "Viesti 001")
    assert say("form-next") not in kaisa.labels
    await kaisa.presses(kaisa.last.id, Pages("sent", 900).encode())
    assert "Viesti 001" in kaisa.last.words
    await kaisa.taps(say("form-previous"))
    kaisa.sees("Viesti 010")


async def test_a_unit_sees_its_own(world: World, say: Words, kaisa: Alumnus) -> None:
    """What went to the whole school or to another unit is not in a unit's list."""
    now = world.clock.seconds()
    for units, without in ((("oulu",), ()), (("kokkola",), ()), (("oulu",), ("units",)), ((), ())):
        await world.db.write(made(1, Audience(units=units, without=without), now))
    tiina = await coordinates(await world.member("Tiina", language=say.language), "oulu")
    await tiina.says("/sent")
    assert [one for one in tiina.labels if one.startswith(("1.", "2."))] == ["1. Viesti 001"]
    await kaisa.says("/sent")
    assert len([one for one in kaisa.labels if "Viesti" in one]) == 4


async def test_invitations_to_events_and_surveys_have_their_ledgers(
    world: World, kaisa: Alumnus, say: Words, aino: Alumnus
) -> None:
    """They are in the list as what they are, and can be cancelled and undone, but not repeated."""
    maija = await coordinates(await world.member("Maija", wants=()), None)
    await gatherings.invites(maija)
    await rounds.sends(maija, 1)
    await world.moves(minutes=1)
    await mailing.opens(kaisa, say)
    kaisa.sees(rounds.TITLES[say.language], seen(say, "ledger-title"))
    await mailing.opens(kaisa, say, 2)
    kaisa.sees(gatherings.TITLE, seen(say, "ledger-title"))
    assert say("resend-joined-button") not in kaisa.labels
    assert say("undo-button") in kaisa.labels


async def test_groups_are_counted_apart(world: World, say: Words, kaisa: Alumnus) -> None:
    """A sending to a group alone is no sending to people."""
    group = world.group("Alumnit", kaisa)
    await kaisa.adds_bot(group)
    venue = await world.db.read(lambda tx: tx.value("SELECT id FROM venue"))
    sent = await mailing.launches(kaisa, Audience(venues=(venue,), only_venues=True))
    await world.moves(seconds=10)
    campaign: Campaign = await mailing.campaign_of(world, sent)
    assert (campaign.total, campaign.venues, campaign.state) == (0, 1, "done")
    await mailing.opens(kaisa, say)
    kaisa.sees(say("ledger-venues", **{"venues-number": 1}))
    assert seen(say, "broadcasts-sent", **{"people-number": 0}) not in kaisa.last.words
    assert say("undo-button") in kaisa.labels


async def test_a_group_that_does_not_get_it_is_told_with_the_reason(
    world: World, say: Words, kaisa: Alumnus
) -> None:
    """On the card of the sending as well: nobody takes it for published."""
    group = world.group("Alumnit", kaisa)
    await kaisa.adds_bot(group)
    venue = await world.db.read(lambda tx: tx.value("SELECT id FROM venue"))
    group.silences_bot(kaisa.account)
    await mailing.launches(kaisa, Audience(venues=(venue,), only_venues=True))
    await world.moves(seconds=10)
    missed = say("ledger-venues-missed", **{"venues-number": 1})
    await kaisa.says("/sent")
    await kaisa.taps("1. ")
    kaisa.sees(missed)
    await kaisa.taps(say("broadcasts-ledger-button"))
    kaisa.sees(missed, say("ledger-reason-venue-gone"))


async def test_groups_that_wait_for_the_morning_are_not_counted_as_people(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """They have a line of their own, on the card and in the list of what has been sent."""
    group = world.group("Alumnit", kaisa)
    await kaisa.adds_bot(group)
    venue = await world.db.read(lambda tx: tx.value("SELECT id FROM venue"))
    await world.moves_to(gatherings.helsinki("2026-11-02 23:00"))
    waits = say("ledger-venues-waiting", **{"venues-number": 1})
    one = seen(say, "broadcasts-later", **{"people-number": 1})
    await mailing.sends(kaisa, audience=Audience(venues=(venue,)))
    kaisa.sees(one, seen(say, "broadcasts-total", **{"people-number": 1}), waits)
    await mailing.sends(kaisa, audience=Audience(venues=(venue,), only_venues=True))
    kaisa.sees(waits, say("broadcasts-why-later"))
    assert one not in kaisa.last.words
    await world.moves_to(gatherings.helsinki("2026-11-03 09:00"))
    await kaisa.says("/sent")
    lines = [line for line in kaisa.last.words.splitlines() if line.endswith(": 1")]
    assert len(lines) == 2
    assert lines[0] != lines[1]  # the newest went to a group, the other one to a person


async def test_a_group_in_which_a_message_stays_is_told_so(
    world: World, say: Words, kaisa: Alumnus
) -> None:
    """Of what is deleted nobody reads that a message did not go there."""
    group = world.group("Alumnit", kaisa)
    await kaisa.adds_bot(group)
    venue = await world.db.read(lambda tx: tx.value("SELECT id FROM venue"))
    sent = await mailing.launches(kaisa, Audience(venues=(venue,), only_venues=True))
    await world.moves(seconds=10)
    stays = "Bad Request: message can't be deleted"
    world.telegram.faults.refuses(400, stays, chat_id=group.id, times=9)
    await kaisa.says("/sent")
    await mailing.presses(kaisa, sent, "delete_yes")
    await world.moves(seconds=10)
    assert say("ledger-venues-missed-delete", **{"venues-number": 1}) in kaisa.last.words
