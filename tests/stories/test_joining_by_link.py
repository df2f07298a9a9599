"""Joining by a link of one's own: everything is filled in and only to be confirmed."""

from pathlib import Path

import pytest

from config.languages import LANGUAGES
from storage import consents, invitees
from storage.invitees import IMPORT, Invitee
from storage.transaction import Transaction
from tests.stories.gatherings import TITLE, invites
from tests.stories.words import Words
from tests.stories.world import SAMPLE, Alumnus, World


@pytest.fixture
def fi(world: World) -> Words:
    """The bot's words in Finnish."""
    return Words(world, "fi")


async def invited(world: World, **known: object) -> Invitee:
    """Return somebody whom a register has brought, with a link of their own."""
    told: dict[str, object] = {"name": "Sara Salo", "unit": "kokkola", "field": "10"}

    def add(tx: Transaction) -> Invitee:
        now = world.clock.seconds()
        items = told | known
        number = invitees.add(tx, source=IMPORT, made_by=None, now=now, **items)  # type: ignore[arg-type]  # names from the test
        invitee = invitees.by_id(tx, number)
        assert invitee is not None
        return invitee

    return await world.db.write(add)


async def comes(say: Words, invitee: Invitee) -> Alumnus:
    """Return somebody who has opened the link, chosen their language and agreed."""
    sara = say.newcomer("Salli")
    await sara.starts(f"p{invitee.secret}")
    sara.sees(
        Words(say.world, "fi" if say.language == "fi-simple" else say.language)("join-language")
    )
    await sara.taps(say(f"language-{say.language}"))
    sara.sees(say("join-consent"))
    return await sara.taps(say("join-consent-button"))


async def kept(world: World, invitee: Invitee) -> Invitee:
    """Return the invitee as it is kept now."""
    now = await world.db.read(invitees.by_id, invitee.id)
    assert now is not None
    return now


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_comes_by_their_own_link_only_confirms(world: World, language: str) -> None:
    """Language, consent, how to take part, and then all that is known on one screen: Save."""
    say = Words(world, language)
    invitee = await invited(world, qualification="raca", graduation_year=2024, region="19")
    sara = await comes(say, invitee)
    sara.sees(say("join-taking-part"))
    await sara.taps(say("join-news-button"), say("form-done"))
    sara.sees("Sara Salo", say.unit("kokkola"), say.qualification("raca"), "2024", say.region("19"))
    await sara.taps(say("form-save"))
    sara.sees(say("join-done", name="Sara Salo"))

    person = await sara.record()
    assert person is not None
    assert (person.name, person.unit, person.field) == ("Sara Salo", "kokkola", "10")
    assert (person.qualification, person.graduation_year, person.region) == ("raca", 2024, "19")
    assert (person.language, person.start_payload) == (language, None)
    assert set(await world.db.read(consents.in_force, person.id)) == {"membership", "news"}
    assert (await kept(world, invitee)).person_id == person.id


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_wrong_is_changed_before_it_is_saved(world: World, language: str) -> None:
    """Anything filled in can be changed, and what nobody knew is asked."""
    say = Words(world, language)
    sara = await comes(say, await invited(world))
    sara.sees(say("join-status"))
    await sara.taps(say("join-studying-button"), "2027", say("form-done"))
    await sara.taps(say("form-change"), say("short-name"))
    await sara.says("Sara Aalto")
    await sara.taps(say("form-change"), say("short-region"), say.region("abroad"))
    sara.sees("Sara Aalto", say.region("abroad"), "2027")
    await sara.taps(say("form-save"))
    person = await sara.record()
    assert person is not None
    assert person.is_member
    assert (person.name, person.region, person.expected_year) == ("Sara Aalto", "abroad", 2027)


async def test_who_refuses_is_not_asked_to_confirm(world: World, fi: Words) -> None:
    """A no to the privacy notice ends it at once; the link stays as good as it was."""
    invitee = await invited(world, graduation_year=2024)
    sara = world.stranger("Salli")
    await sara.starts(f"p{invitee.secret}")
    await sara.taps("suomi", "En suostu")
    sara.sees("En tallenna sinusta mitään")
    assert await sara.record() is None
    sara = await comes(fi, invitee)
    sara.sees("Miten haluat olla mukana?")


async def test_somebody_elses_link_tells_nothing(world: World, fi: Words) -> None:
    """Once used, a link fills nothing in for another: they answer every question themselves."""
    invitee = await invited(world, graduation_year=2024)
    sara = await comes(fi, invitee)
    await sara.taps("Valmis", "Tallenna")
    other = world.stranger("Otto")
    await other.starts(f"p{invitee.secret}")
    other.sees("Joku on jo liittynyt tällä linkillä.", "Millä kielellä")
    await other.taps("suomi", "Olen täyttänyt 13 ja suostun")
    other.sees("Mikä on nimesi?")
    assert not other.has_seen("Sara Salo")


async def test_a_member_who_opens_a_link_stays_who_they_are(world: World, aino: Alumnus) -> None:
    """Nothing is tied or changed; they are told kindly that they are in already."""
    invitee = await invited(world, graduation_year=2024)
    await aino.starts(f"p{invitee.secret}")
    aino.sees("Olet jo mukana.")
    assert "Tapahtumat" in aino.labels
    person = await aino.record()
    assert person is not None
    assert person.name == "Aino"
    assert (await kept(world, invitee)).person_id is None


async def test_another_link_on_the_way_does_not_undo_ones_own(
    world: World, fi: Words, kaisa: Alumnus
) -> None:
    """Whoever opens an event's link in the middle still confirms what their own link knows."""
    await invites(kaisa)
    invitee = await invited(world, graduation_year=2024)
    sara = await comes(fi, invitee)
    await sara.starts("e1")
    await sara.taps("Valmis")
    sara.sees("Sara Salo")
    await sara.taps("Tallenna")
    person = await sara.record()
    assert person is not None
    assert (await kept(world, invitee)).person_id == person.id


async def test_a_link_of_ones_own_leads_on_to_its_event(
    world: World, fi: Words, kaisa: Alumnus
) -> None:
    """Somebody registered at an event's door sees the event as soon as they have confirmed."""
    await invites(kaisa)
    sara = await comes(fi, await invited(world, graduation_year=2024, event_id=1))
    await sara.taps("Valmis", "Tallenna")
    sara.sees("Kiitos, Sara Salo!", TITLE)
    assert "Tulen" in sara.labels


async def test_what_was_answered_before_the_link_stays(world: World, fi: Words) -> None:
    """The link fills in only what the person has not said themselves."""
    sara = world.stranger("Salli")
    await sara.starts()
    await sara.taps("suomi", "Olen täyttänyt 13 ja suostun", "Salli")
    invitee = await invited(world, graduation_year=2024)
    await sara.starts(f"p{invitee.secret}")
    await sara.taps("Valmis")
    sara.sees("Nimi: Salli", "Kokkolan yksikkö")


async def test_a_link_of_ones_own_needs_no_approval(tmp_path: Path) -> None:
    """Where a unit approves who joins, whom it has invited itself is a member at once."""
    asking = 'id = "kokkola"\napproval = true'
    school = tmp_path / "organisation.toml"
    text = SAMPLE.read_text(encoding="utf-8").replace('id = "kokkola"', asking, 1)
    school.write_text(text, encoding="utf-8")
    world = await World(tmp_path, organisation=school).begins()
    sara = await comes(Words(world, "sv"), await invited(world, graduation_year=2024))
    await sara.taps("Klar", "Spara")
    sara.sees("Tack, Sara Salo! Nu är du med.")
    await world.ends()


async def test_the_right_link_after_a_wrong_one(world: World, fi: Words) -> None:
    """Nothing of the person whose link was opened by mistake stays in the registration."""
    wrong = await invited(world, name="Väärä Väinö", qualification="raca", graduation_year=2001)
    right = await invited(world, unit="oulu", field="07", graduation_year=2024)
    sara = await comes(fi, wrong)
    await sara.starts(f"p{right.secret}")
    await sara.taps("Valmis")
    sara.sees("Sara Salo", "Oulun yksikkö", "2024")
    assert "Väinö" not in sara.last.words
    assert fi.qualification("raca") not in sara.last.words
    await sara.taps("Tallenna")
    person = await sara.record()
    assert person is not None
    assert (person.name, person.unit, person.field) == ("Sara Salo", "oulu", "07")
    assert (person.qualification, person.graduation_year) == (None, 2024)
    assert (await kept(world, wrong)).person_id is None
    assert (await kept(world, right)).person_id == person.id


async def test_whose_year_is_over_is_asked_whether_they_have_graduated(
    world: World, fi: Words
) -> None:
    """A register from years ago knows only when they were to graduate."""
    sara = await comes(fi, await invited(world, expected_year=2024))
    sara.sees(fi("join-status"))
    await sara.taps("Olen valmistunut", "2024", "Valmis", "Tallenna")
    person = await sara.record()
    assert person is not None
    assert (person.studying, person.graduation_year, person.expected_year) == (False, 2024, None)


async def test_another_unit_than_the_one_that_invited_approves_itself(tmp_path: Path) -> None:
    """Kokkola cannot let anybody into Oulu, where newcomers are approved."""
    asking = 'id = "oulu"\napproval = true'
    school = tmp_path / "organisation.toml"
    text = SAMPLE.read_text(encoding="utf-8").replace('id = "oulu"', asking, 1)
    school.write_text(text, encoding="utf-8")
    world = await World(tmp_path, organisation=school).begins()
    say = Words(world, "fi")
    sara = await comes(say, await invited(world, graduation_year=2024))
    await sara.taps("Valmis", say("form-change"), say("short-unit"), "Oulun yksikkö", "Tallenna")
    person = await sara.record()
    assert person is not None
    assert not person.is_member
    await world.ends()


async def test_a_unit_that_is_no_more_is_asked_anew(tmp_path: Path) -> None:
    """The school's file has changed between the import and the joining."""
    school = tmp_path / "organisation.toml"
    text = SAMPLE.read_text(encoding="utf-8")
    school.write_text(text, encoding="utf-8")
    world = await World(tmp_path, organisation=school).begins()
    say = Words(world, "fi")
    invitee = await invited(world, graduation_year=2024, qualification="raca", region="19")
    sara = await comes(say, invitee)
    school.write_text(text.replace('id = "kokkola"', 'id = "ylivieska"', 1), encoding="utf-8")
    await world.restarts()
    await sara.says("/start")
    sara.sees(say("join-unit"))
    other = say.newcomer("Otto")
    await other.starts(f"p{invitee.secret}")
    await other.taps("suomi", say("join-consent-button"))
    other.sees(say("join-unit"))
    await other.taps("Oulun yksikkö", "Valmis", "Tallenna")
    person = await other.record()
    assert person is not None
    assert (person.unit, person.is_member) == ("oulu", True)
    await world.ends()
