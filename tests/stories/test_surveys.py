"""Survey rounds: sent to an audience, answered in the chat, each in their own language."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from handlers.buttons import RoundDo
from storage import duties, forms, surveys
from storage.consents import NEWS
from storage.surveys import Counts, Respondent
from storage.transaction import Transaction
from tests.stories.asking import asks
from tests.stories.duties import coordinates
from tests.stories.world import Alumnus, World

Sent = Callable[[], Awaitable[None]]


@pytest.fixture
def sent(world: World) -> Sent:
    """Lets the school send the career survey to everybody who wants surveys."""

    async def send() -> None:
        await asks(world)

    return send


async def part_of(world: World, who: Alumnus) -> Respondent:
    """Return somebody's part in the newest round."""

    def find(tx: Transaction, person_id: int) -> Respondent | None:
        return surveys.respondent(tx, surveys.rounds(tx, None)[0].id, person_id)

    person = await who.record()
    assert person is not None
    found = await world.db.read(find, person.id)
    assert found is not None
    return found


async def answers_of(world: World, who: Alumnus) -> dict[str, Any]:
    """Return what somebody has answered in the newest round."""

    def find(tx: Transaction, person_id: int) -> dict[str, Any]:
        session = forms.latest(tx, person_id, "survey", surveys.rounds(tx, None)[0].id)
        kept = forms.answers(tx, session.id) if session is not None else {}
        return {name: one.value for name, one in kept.items()}

    person = await who.record()
    assert person is not None
    return await world.db.read(find, person.id)


async def counts(world: World) -> Counts:
    """Return how the newest round goes."""
    return await world.db.read(lambda tx: surveys.counts(tx, surveys.rounds(tx, None)[0].id))


async def test_an_invitation_is_previewed_and_counted(
    kaisa: Alumnus, aino: Alumnus, linnea: Alumnus, world: World
) -> None:
    """The coordinator sees what people will get and how many; only then it can be sent."""
    await world.member("Sofia", wants=(NEWS,))
    await kaisa.says("/survey")
    await kaisa.taps("Uusi kysely")
    kaisa.sees("Mikä kysely lähetetään?")
    assert "Palaute tapahtumasta" not in kaisa.labels
    await kaisa.taps("Urakysely", "Kerran, nyt", "Luottamuksellinen", "Kaikille")
    kaisa.sees("Kaislan ammattiopisto kysyy sinulta", "sulkeutuu keskiviikkona 2. joulukuuta 2026")
    kaisa.sees("Kysely ei ole vielä lähtenyt", "Viestin saa 2 ihmistä", "2 ihmistä jää pois")
    aino.sees_nothing()
    await kaisa.taps("Opiskelen")
    assert kaisa.toast == "Tämä on esikatselu. Napit eivät tee mitään."
    await kaisa.taps("Miksi kysymme?")
    assert kaisa.toast == "Tämä on esikatselu. Napit eivät tee mitään."
    await kaisa.taps("Lähetä 2 ihmiselle")
    aino.sees("Kaislan ammattiopisto kysyy sinulta", "noin 2 minuuttia", "vapaaehtoista")
    linnea.sees("Yrkesinstitutet Kaisla har några frågor", "frivilligt", "2 december 2026")
    assert aino.labels[0] == "Olen työssä"
    assert aino.labels[-4:] == [
        "Ei nyt, kysy myöhemmin",
        "Älä muistuta tästä",
        "Miksi kysymme?",
        "Viestejä on liikaa",
    ]
    kaisa.sees("Perillä: 2", "Yhteensä: 2")


async def test_a_whole_survey_in_finnish_with_its_branches(
    world: World, aino: Alumnus, sent: Sent
) -> None:
    """Each answer decides what is asked next; taps and typed words do the same."""
    await sent()
    aino.sees("Mikä on tilanteesi juuri nyt?")
    assert "Ohita kysymys" not in aino.labels
    await aino.taps("Etsin työtä")
    aino.sees("Millaista apua haluaisit?")
    await aino.taps("Apua työnhakuun", "En tarvitse apua", "Valmis")
    aino.sees("Kuinka tyytyväinen olet nyt koulutukseesi?")
    await aino.taps("Takaisin", "Apua työnhakuun", "Valmis")
    aino.sees("Saako koordinaattori ottaa sinuun yhteyttä?")
    await aino.taps("Takaisin", "Takaisin")
    await aino.says("olen työssä")
    aino.sees("Millainen työsuhde sinulla on?")
    await aino.taps("Osa-aikatyö")
    await aino.says("Kokki & leipuri")
    await aino.taps("Melko hyvin 🙂", "En osaa sanoa", "Ohita kysymys")
    aino.sees("Kiitos vastauksista!")
    assert await counts(world) == Counts(invited=1, started=0, finished=1, declined=0)
    given = await answers_of(world, aino)
    assert given["employment_kind"] == "part_time"
    assert given["job_title"] == "Kokki & leipuri"
    assert (given["match"], given["satisfaction"], given["skills_wish"]) == ("4", "dk", None)


async def test_plain_finnish_with_a_restart_in_the_middle(
    world: World, onni: Alumnus, sent: Sent
) -> None:
    """Every answer is kept as soon as it is given; one button a row, easy words."""
    await sent()
    onni.sees("Hei! Mitä sinulle kuuluu koulun jälkeen?", "Sinun ei ole pakko vastata.")
    onni.sees("Mitä teet nyt?")
    assert all(len(row) == 1 for row in onni.last.keyboard)
    await onni.taps("Opiskelen")
    await world.restarts()
    await world.moves(days=6)
    await onni.taps("Lukio", "Osittain")
    await onni.says("siltä väliltä", "Lopeta")
    onni.sees("Vastauksesi ovat tallessa.")
    assert await counts(world) == Counts(invited=1, started=1, finished=0, declined=0)
    await world.restarts()
    await onni.taps("Jatka")
    await onni.says("Ruoanlaittoa")
    onni.sees("Kiitos! Vastauksesi auttavat koulua.")
    assert (await part_of(world, onni)).state == "finished"


async def test_the_language_can_change_in_the_middle(
    world: World, linnea: Alumnus, sent: Sent
) -> None:
    """The answers stay: they are kept as what was meant, not as the words of one language."""
    await sent()
    await linnea.taps("Jag arbetar", "Deltid")
    await linnea.says("/language")
    await linnea.taps("English")
    linnea.sees("What is your job title?")
    await linnea.says("Cook")
    await linnea.taps("Back", "Back")
    linnea.sees("Part-time")
    await linnea.taps("Keep as it is", "Keep as it is", "Very well", "Very happy")
    await linnea.taps("Skip this question")
    linnea.sees("Thank you!")


async def test_started_is_said_of_those_who_have_answered_something(
    world: World, aino: Alumnus, sent: Sent
) -> None:
    """Looking at the first question is not yet an answer."""
    await sent()
    await aino.taps("Ei nyt, kysy myöhemmin", "Vastaa nyt")
    part = await part_of(world, aino)
    assert (part.state, part.opened_at) == ("invited", world.clock.seconds())
    await aino.taps("Opiskelen")
    part = await part_of(world, aino)
    assert (part.state, part.started_at) == ("started", world.clock.seconds())


async def old_start(world: World, who: Alumnus) -> tuple[int, str]:
    """Return the Start button of invitations sent before the first question stood in them."""
    newest = await world.db.read(lambda tx: surveys.rounds(tx, None)[0].id)
    return who.last.id, RoundDo(newest, "start").encode()


async def test_pressing_start_again_goes_on(world: World, aino: Alumnus, sent: Sent) -> None:
    """The invitation's old button leads to the question that is next, not to the beginning."""
    await sent()
    start = await old_start(world, aino)
    await aino.taps("Opiskelen", "Lukio")
    await aino.presses(*start)
    assert "Opiskeletko samaa alaa" in aino.last.words


async def test_whoever_has_finished_is_thanked(world: World, aino: Alumnus, sent: Sent) -> None:
    """Nobody answers twice; an old button says thank you."""
    await sent()
    start = await old_start(world, aino)
    await aino.taps("Olen perhevapaalla", "Ohita kysymys", "Ohita kysymys")
    await aino.presses(*start)
    assert "Kiitos vastauksista!" in aino.last.words


async def test_why_and_later_leave_the_choice_open(aino: Alumnus, sent: Sent) -> None:
    """A question about the question is answered, and no time is a fine answer."""
    await sent()
    await aino.taps("Miksi kysymme?")
    aino.sees(
        "Koulu haluaa tietää, miten valmistuneilla menee", "Vastauksesi ovat luottamuksellisia"
    )
    await aino.taps("Vastaa nyt")
    aino.sees("Mikä on tilanteesi juuri nyt?")
    await aino.taps("Ei nyt, kysy myöhemmin", "Vastaa nyt", "Opiskelen")
    aino.sees("Missä opiskelet nyt?")


async def test_whoever_declines_is_left_alone_but_may_return(
    world: World, aino: Alumnus, sent: Sent
) -> None:
    """No thanks is respected; a change of mind is one tap, and what was answered is kept."""
    await sent()
    await aino.taps("Opiskelen", "Lopeta", "Älä muistuta tästä")
    aino.sees("En muistuta sinua tästä kyselystä")
    assert (await part_of(world, aino)).state == "declined"
    await aino.says("Lukio")
    assert not (await answers_of(world, aino)).keys() - {"main_activity"}
    await aino.taps("Vastaan sittenkin")
    aino.sees("Missä opiskelet nyt?")
    await aino.taps("Lukio")
    assert (await part_of(world, aino)).state == "started"


async def test_after_thirty_days_it_is_closed(world: World, aino: Alumnus, sent: Sent) -> None:
    """On the last day answers count; after it, each button says kindly that it is over."""
    await sent()
    await aino.taps("Opiskelen")
    await world.moves(days=30, hours=13, minutes=59)  # a minute before midnight
    await aino.taps("Lukio")
    aino.sees("Opiskeletko samaa alaa")
    await world.moves(minutes=1)
    await aino.taps("Osittain")
    aino.sees("ehti sulkeutua ennen viimeistä vastaustasi")
    assert "study_field" not in await answers_of(world, aino)


async def test_what_is_over_does_not_stand_in_the_way(
    world: World, aino: Alumnus, sent: Sent
) -> None:
    """A survey that closed in the middle of somebody's answers does not spoil other commands."""
    await sent()
    await aino.taps("Opiskelen")
    await world.moves(days=31)
    await aino.says("/events")
    assert "Tämä kysely on päättynyt" not in aino.last.words
    await aino.says("/language")
    await aino.taps("English")
    assert (await aino.record()).language == "en"  # type: ignore[union-attr]  # Aino has joined


async def test_a_coordinator_of_one_unit_asks_that_unit(
    world: World, aino: Alumnus, linnea: Alumnus
) -> None:
    """The audience is bounded by the duty, and the round belongs to the unit."""
    person = await linnea.record()
    assert person is not None
    await world.db.write(duties.give, person.id, "kokkola", person.id, world.clock.seconds())
    await linnea.says("/survey")
    await linnea.taps("Ny enkät", "Karriärenkät", "En gång, nu", "Konfidentiell")
    await linnea.taps("Till alla i min enhet")
    linnea.sees("Enheter: Enheten i Karleby", "En person får meddelandet")
    await linnea.taps("Skicka till en person")
    aino.sees_nothing()
    assert [one.unit for one in await world.db.read(surveys.rounds, None)] == ["kokkola"]


async def test_somebody_who_was_not_asked_cannot_answer(
    world: World, aino: Alumnus, sent: Sent
) -> None:
    """A button that comes to somebody in another way leads nowhere."""
    await sent()
    late = await world.member("Ville")
    card, data = aino.button("Opiskelen")
    await late.presses(card, data)
    late.sees("Tämä kysely on päättynyt")


async def test_a_running_round_keeps_its_words(world: World, aino: Alumnus, sent: Sent) -> None:
    """Editing a questionnaire's file never changes what somebody is just answering."""
    await sent()

    def kept(tx: Transaction) -> str:
        return surveys.rounds(tx, None)[0].snapshot

    house = world.app.house
    assert isinstance(house.questionnaires, dict)
    house.questionnaires["career_followup"] = replace(
        house.questionnaires["career_followup"], questions=()
    )
    aino.sees("Mikä on tilanteesi juuri nyt?")
    assert "main_activity" in await world.db.read(kept)


async def asks_for_help(onni: Alumnus, may_call: str) -> None:
    """Onni looks for work and would like to hear of jobs."""
    await onni.taps("Etsin työtä", "Tietoa työpaikoista", "Valmis", may_call)
    await onni.taps("Olen tyytyväinen", "Ohita kysymys")


async def test_who_wants_help_is_passed_on_to_their_own_unit(
    world: World, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus, sent: Sent
) -> None:
    """The unit's coordinator learns the name and the wish, in their own language, and no more."""
    other = await world.member("Veera", unit="kokkola")
    for who, unit in ((linnea, "oulu"), (other, "kokkola")):
        person = await who.record()
        assert person is not None
        await world.db.write(duties.give, person.id, unit, 1, world.clock.seconds())
    await sent()
    await asks_for_help(onni, "Kyllä")
    onni.sees("Kerroin nimesi ja toiveesi")
    linnea.sees("Onni", "Enheten i Uleåborg", "Info om lediga jobb")
    assert "nöjd" not in linnea.last.words
    assert not other.has_seen("Onni")


async def test_who_does_not_want_to_be_contacted_is_told_of_to_nobody(
    world: World, onni: Alumnus, kaisa: Alumnus, sent: Sent
) -> None:
    """A no stays between the person and the survey."""
    await sent()
    await asks_for_help(onni, "Ei")
    onni.sees("Kiitos")
    assert not kaisa.has_seen("Onni")


async def test_without_a_coordinator_the_owner_is_told(
    onni: Alumnus, kaisa: Alumnus, sent: Sent
) -> None:
    """A wish for help never falls between two chairs."""
    await sent()
    await asks_for_help(onni, "Kyllä")
    kaisa.sees("Onni", "Tietoa avoimista työpaikoista")


async def test_a_wish_waits_for_the_morning_and_for_nobody_whose_duty_has_ended(
    world: World, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus, sent: Sent
) -> None:
    """No coordinator is woken by it, and whoever is none in the morning never sees the name."""
    veera = await world.member("Veera", wants=())
    for who in (linnea, veera):
        await coordinates(who, "oulu")
    await sent()
    await world.moves(hours=12)
    await asks_for_help(onni, "Kyllä")
    onni.sees("Kerroin nimesi ja toiveesi")
    assert not veera.has_seen("Onni")
    person = await linnea.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    await world.moves(hours=12)
    veera.sees("Onni")
    assert not linnea.has_seen("Onni")
