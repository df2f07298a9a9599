"""Events: composed, previewed, published, answered with one tap, followed and cancelled."""

import pytest

from storage import campaigns, consents, reminders
from storage.consents import NEWS
from tests.stories.gatherings import (
    PLACE,
    SAID_WHEN,
    TITLE,
    composes,
    coordinates,
    helsinki,
    invites,
    the_event,
)
from tests.stories.world import Alumnus, World


async def test_a_coordinator_sees_exactly_what_alumni_will_see(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """The preview is the invitation, word for word; nothing goes out before Publish."""
    nobody = await world.member("Niilo", wants=())
    await composes(kaisa, seats=20)
    card, offer = [one for one in kaisa.account.chat if one.from_bot][-2:]
    assert "Viestin saa yksi ihminen." in offer.words
    assert "2 ihmistä jää pois: he eivät halua" in offer.words
    assert not aino.has_seen(TITLE)

    await kaisa.taps("Julkaise ja kutsu")
    assert aino.last.words == card.words
    assert aino.labels == [button.text for button in card.buttons]
    assert aino.labels == ["Tulen", "Ehkä", "En pääse", "Viestejä on liikaa"]
    aino.sees(TITLE, SAID_WHEN, PLACE, "Paikkoja on 20.")
    assert not nobody.has_seen(TITLE)


async def test_publishing_twice_invites_once(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """A second press, or the same press handed over twice, changes nothing."""
    await composes(kaisa)
    card, publish = kaisa.button("Julkaise ja kutsu")
    await kaisa.presses(card, publish)
    await kaisa.presses(card, publish)
    assert kaisa.toast == "Tapahtuma on jo julkaistu."
    assert aino.count_of(TITLE) == 1
    assert len(await world.db.read(campaigns.running)) == 0


async def test_a_discarded_draft_is_gone(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """Nobody hears of it, and its buttons say that it is over."""
    await composes(kaisa)
    card, publish = kaisa.button("Julkaise ja kutsu")
    await kaisa.taps("Poista luonnos")
    kaisa.sees("Luonnos on poistettu")
    assert await the_event(world) is None
    await kaisa.presses(card, publish)
    kaisa.sees("Tämä nappi on vanha")
    assert not aino.has_seen(TITLE)


async def test_a_draft_is_nobodys_business(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """Before publishing an event is not listed, not opened by a link, and takes no answers."""
    await composes(kaisa)
    await kaisa.taps("Tulen")
    assert kaisa.toast is not None
    assert kaisa.toast.startswith("Tämä on esikatselu")
    await kaisa.presses(kaisa.last.id, "1c:1:map")
    assert kaisa.toast.startswith("Tämä on esikatselu")
    await aino.says("/events")
    aino.sees("ei ole tulossa tapahtumia")
    await aino.starts("e1")
    aino.sees("En löytänyt tätä tapahtumaa")


async def test_an_event_whose_time_has_passed_is_not_published(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """A draft that was forgotten for a week says so instead of inviting to the past."""
    await composes(kaisa)
    await world.moves(days=7)
    await kaisa.taps("Julkaise ja kutsu")
    kaisa.sees("alkuaika on jo mennyt")
    assert not aino.has_seen(TITLE)


async def test_an_answer_is_one_tap_and_can_change(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """The tapped card itself shows the answer, and a short word confirms it."""
    await invites(kaisa)
    card = aino.last.id
    await aino.taps("Tulen")
    assert (aino.toast, aino.last.id) == ("Tallensin: tulet.", card)
    aino.sees("Tulet tapahtumaan.", TITLE, SAID_WHEN, PLACE, "Kysy lisää:")
    assert aino.labels[:3] == ["Tulen ✓", "Ehkä", "En pääse"]
    await aino.taps("En pääse")
    assert aino.labels == ["Tulen", "Ehkä", "En pääse ✓"]
    await aino.taps("En pääse")
    assert aino.toast == "Tallensin: et pääse."


async def test_plain_finnish_and_swedish_cards(
    world: World, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """Each gets the card in their own language; the plain one marks the choice with a word."""
    await invites(kaisa)
    onni.sees(f"Milloin: {SAID_WHEN}", f"Missä: {PLACE}")
    linnea.sees("När: torsdag 5 november 2026 kl. 17.30")
    await onni.taps("Ehkä")
    assert onni.labels == ["Tulen", "Ehkä – valittu", "En pääse"]
    await linnea.taps("Jag kan inte")
    linnea.sees("Du svarade: Jag kan inte.")


async def test_a_full_event_has_a_line_and_takes_every_other_answer(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """Seats are counted at the tap: Coming leads into the line, Maybe and Can't always work."""
    await invites(kaisa, seats=1)
    await aino.taps("Tulen")
    await onni.taps("Tulen")
    assert onni.toast == "Vastauksesi on tallessa. Sinä olet jonossa."
    onni.sees("Sijasi jonossa on 1.")
    assert onni.labels[:3] == ["Tulen", "Ehkä", "En pääse"]
    await linnea.taps("Kanske")
    linnea.sees("Du svarade: Kanske.", "Alla platser är upptagna.", "ställer jag dig i kö")
    await aino.taps("Tulen ✓")
    assert aino.toast == "Tallensin: tulet."
    await onni.taps("En pääse")
    onni.sees("Vastasit: En pääse.", "Vapaita paikkoja ei ole enää.", "Voit mennä jonoon.")


async def test_after_the_start_nothing_is_answered(
    world: World, aino: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """From the first minute on the card says that it has begun, and keeps the answer given."""
    await invites(kaisa)
    await aino.taps("Tulen")
    late = linnea.button("Jag kommer")
    await world.moves_to(helsinki("2026-11-05 17:30"))
    await aino.taps("En pääse")
    aino.sees("Tapahtuma on jo alkanut", "Vastasit: Tulen.")
    await linnea.presses(*late)
    linnea.sees("Evenemanget har redan börjat")
    await aino.says("/events")
    aino.sees("ei ole tulossa tapahtumia")


async def test_the_list_has_what_concerns_me(
    world: World, aino: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """An event of another unit is not listed; after answering it through a link it is."""
    marja = await world.member("Marja")
    await coordinates(world, marja, "oulu")
    await marja.says("/newevent", TITLE, "5.11.2026 klo 17.30")
    await marja.taps("Ohita kysymys")
    await marja.says(PLACE)
    await marja.taps("Ohita kysymys", "Ohita kysymys", "Kaikille yksikössäni", "Tallenna")
    await marja.taps("Julkaise ja kutsu")
    await aino.says("/events")
    aino.sees(TITLE, SAID_WHEN)
    await aino.taps(f"1. {TITLE}")
    assert aino.labels == ["Tulen", "Ehkä", "En pääse"]

    await linnea.says("/events")
    linnea.sees("inga kommande evenemang")
    await linnea.starts("e1")
    await linnea.taps("Kanske")
    await linnea.says("/events")
    linnea.sees(TITLE, "torsdag 5 november 2026 kl. 17.30")


async def test_a_long_list_is_cut_with_a_note(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """Ten events are shown, the next first, and more are promised."""
    for day in range(10, 22):
        await invites(kaisa, when=f"{day}.11.2026 klo 12")
    await aino.says("/events")
    aino.sees("1. Alumni-ilta, tiistaina 10. marraskuuta", "10. Alumni-ilta", "vielä muita")
    assert len(aino.labels) == 10


async def test_a_coordinator_follows_the_answers_as_numbers(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """How many come, may come and cannot; no names; and a link to share."""
    await invites(kaisa, seats=5)
    await aino.taps("Tulen")
    await onni.taps("Ehkä")
    await linnea.taps("Jag kan inte")
    await kaisa.says("/events")
    await kaisa.taps("Hallitse tapahtumaa 1")
    kaisa.sees("Tulossa: 1", "Ehkä: 1", "Ei pääse: 1", "Paikkoja on jäljellä 4.", "start=e1")
    assert not kaisa.has_seen("Aino")
    await kaisa.taps("Näytä tapahtuma")
    assert kaisa.labels[-1] == "Hallitse tapahtumaa"


@pytest.mark.parametrize("action", ["manage", "cancel", "cancel_now", "publish", "discard"])
async def test_management_is_not_for_alumni_or_other_units(
    world: World, aino: Alumnus, linnea: Alumnus, kaisa: Alumnus, action: str
) -> None:
    """To an alumnus, and to another unit's coordinator, such a button does not exist."""
    await coordinates(world, linnea, "kokkola")
    await invites(kaisa)
    for who, answer in ((aino, "En ymmärtänyt tätä"), (linnea, "Den här knappen är gammal")):
        await who.presses(who.last.id, f"1e:1:{action}")
        who.sees(answer)
    event = await the_event(world)
    assert event is not None
    assert event.state == "published"


async def test_an_owner_who_has_not_joined_can_still_publish(world: World, aino: Alumnus) -> None:
    """Whoever runs the bot need not be an alumnus to invite alumni."""
    owner = Alumnus(world, world.telegram.person("Olli", language_code="fi", id=9_000_001))
    await invites(owner)
    aino.sees(TITLE)
    await owner.says("/events")
    await owner.taps("Hallitse tapahtumaa 1")
    owner.sees("Tulossa: 0")


async def test_cancelling_tells_those_who_meant_to_come(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """After one confirmation: Coming and Maybe hear of it, Can't does not, nothing is reminded."""
    await invites(kaisa)
    await aino.taps("Tulen")
    await onni.taps("Ehkä")
    await linnea.taps("Jag kan inte")
    await kaisa.says("/events")
    await kaisa.taps("Hallitse tapahtumaa 1", "Peru tapahtuma")
    kaisa.sees("Kerron perumisesta 2 ihmiselle.")
    await kaisa.taps("En peru")
    kaisa.sees("Tulossa: 1")
    await kaisa.taps("Peru tapahtuma", "Kyllä, peru tapahtuma")
    kaisa.sees("on peruttu")
    aino.sees("Tapahtuma on peruttu.", TITLE, SAID_WHEN)
    onni.sees("Koulu perui tapahtuman.")
    linnea.sees_nothing()
    found = await world.db.read(reminders.of_event, 1)
    assert [(one.state, one.reason) for one in found] == [("dropped", "cancelled")] * 2

    await world.moves(days=5)
    for who in (aino, onni, linnea):
        who.sees_nothing()
    await linnea.taps("Jag kommer")
    linnea.sees("Evenemanget är inställt.")


async def test_whoever_wants_no_news_still_hears_of_a_cancellation(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """Consent to news ends news, not the word that one's evening is off."""
    await invites(kaisa)
    await aino.taps("Tulen")
    person = await aino.record()
    assert person is not None
    await world.db.write(consents.withdraw, person.id, NEWS, world.clock.seconds())
    await kaisa.says("/events")
    await kaisa.taps("Hallitse tapahtumaa 1", "Peru tapahtuma", "Kyllä, peru tapahtuma")
    aino.sees("Tapahtuma on peruttu.")


async def test_cancelling_twice_tells_once(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """The second press of the confirmation only says that it is over."""
    await invites(kaisa)
    await aino.taps("Tulen")
    await kaisa.says("/events")
    await kaisa.taps("Hallitse tapahtumaa 1", "Peru tapahtuma")
    sure = kaisa.button("Kyllä, peru tapahtuma")
    await kaisa.presses(*sure)
    await kaisa.presses(*sure)
    assert aino.count_of("Tapahtuma on peruttu.") == 1


async def test_cancelling_stops_what_is_still_inviting(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """Nobody is invited to an event that was cancelled while its invitations were on their way."""
    await composes(kaisa)
    card, publish = kaisa.button("Julkaise ja kutsu")
    kaisa.account.taps(card, publish)
    await world.intake.poll_once()  # published, and nothing sent yet
    await kaisa.presses(card, "1e:1:cancel_now")
    kaisa.sees("Tapahtuma peruttiin, joten lopetin", "Jätetty lähettämättä: 1")
    assert not aino.has_seen(TITLE)
    campaign = await world.db.read(campaigns.by_id, 1)
    assert campaign is not None
    assert campaign.state == "stopped"
    assert (campaign.withheld, campaign.waiting) == (1, 0)
