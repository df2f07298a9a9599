"""Approval: where a unit asks for it, a coordinator looks at who joins, and everyone is told."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from config.languages import LANGUAGES
from handlers.approvals.rules import Shown
from handlers.buttons import InboxDo
from storage import applications, duties, invitees
from storage.applications import Application
from tests.stories.links import joins
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, SAMPLE, Alumnus, World

CODES = {"fi": "fi", "fi-simple": "fi", "sv": "sv", "en": "en"}
WITHOUT_QUALIFICATIONS = "04"


def with_approval(folder: Path, *units: str) -> Path:
    """The sample school where these units ask for approval."""
    text = SAMPLE.read_text(encoding="utf-8")
    for unit in units:
        text = text.replace(f'id = "{unit}"', f'id = "{unit}"\napproval = true', 1)
    path = folder / "organisation.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A school whose units in Oulu and Rovaniemi ask for approval."""
    organisation = with_approval(tmp_path, "oulu", "rovaniemi")
    world = await World(tmp_path, organisation=organisation).begins()
    yield world
    await world.ends()
    assert not world.faults(), "\n".join(world.faults())


async def coordinates(world: World, name: str, unit: str | None, language: str = "fi") -> Alumnus:
    """Somebody of Kokkola who coordinates a unit, or the whole school."""
    holder = await world.member(name, language=language, unit="kokkola", wants=())
    person = await holder.record()
    assert person is not None
    await world.db.write(duties.give, person.id, unit, person.id, world.clock.seconds())
    return holder


@pytest.fixture
async def olli(world: World) -> Alumnus:
    """A coordinator of Oulu who reads Finnish."""
    return await coordinates(world, "Olli", "oulu")


async def opens_inbox(who: Alumnus) -> None:
    """Open the inbox, and in it those who wait for approval, if there is a way to them."""
    await who.says("/inbox")
    data = InboxDo(0, "list", "0").encode()
    if any(one.callback_data == data for one in who.last.buttons):
        await who.presses(who.last.id, data)


async def applies(
    world: World, name: str, language: str = "fi", *, unit: str = "oulu", payload: str | None = None
) -> Alumnus:
    """Somebody who answers every question of registering."""
    say = Words(world, language)
    applicant = world.stranger(name, CODES[language])
    await applicant.starts(payload)
    await applicant.taps(say(f"language-{language}"), say("join-consent-button"), name)
    await applicant.taps(say("join-graduated-button"), say.unit(unit))
    await applicant.taps(say.field(WITHOUT_QUALIFICATIONS), "2024")
    return await applicant.taps(say("form-skip"), say("form-skip"), say("form-done"))


async def application(alumnus: Alumnus) -> Application | None:
    """What is stored of somebody's application."""
    person = await alumnus.record()
    return await alumnus.world.db.read(applications.of_person, person.id) if person else None


async def person_id(alumnus: Alumnus) -> int:
    """The bot's own number of somebody."""
    person = await alumnus.record()
    assert person is not None
    return person.id


async def is_member(alumnus: Alumnus) -> bool:
    """Whether somebody has joined."""
    person = await alumnus.record()
    return person is not None and person.is_member


async def audited(world: World, action: str) -> list[tuple[int | None, str | None, int | None]]:
    """Who did this, in which unit, to whom."""
    rows = await world.db.read(
        lambda tx: tx.all(
            "SELECT actor, unit, subject_id FROM audit WHERE action = :action ORDER BY id",
            action=action,
        )
    )
    return [tuple(row) for row in rows]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_applicant_is_approved_with_one_tap(world: World, language: str) -> None:
    """They learn at once what happens next, and are a member as soon as a coordinator taps."""
    say = Words(world, language)
    olli = await coordinates(world, "Olli", "oulu", language)
    sara = await applies(world, "Sara", language)
    sara.sees("Sara", say.unit("oulu"), "/forget")
    sara.sees(say("approval-meanwhile"))
    assert not await is_member(sara)
    olli.sees("Sara", say.unit("oulu"), say.field("04"), "2024")

    await sara.starts()
    sara.sees("2026", say("approval-meanwhile"))
    await olli.taps(say("approval-notice-button"))
    olli.sees("1. Sara", say.field("04"), "2024", "2026")
    await olli.taps(say("inbox-approve-button", place="1", name="Sara"))
    olli.sees(say("inbox-approved", name="Sara"))
    sara.sees(say("join-done", name="Sara"))
    assert sara.has_seen(say.unit("oulu"))
    assert await is_member(sara)
    actor, applicant = await person_id(olli), await person_id(sara)
    assert await audited(world, "approved") == [(actor, "oulu", applicant)]
    assert set(await viewed(world)) == {("viewed", 1)}


async def viewed(world: World) -> list[tuple[str, int]]:
    """What was looked at, and how many people in it."""
    rows = await world.db.read(
        lambda tx: tx.all("SELECT action, people FROM audit WHERE subject = 'application'")
    )
    return [tuple(row) for row in rows]


REASONS = {
    "register": "approval-reason-register",
    "contact": "approval-reason-contact",
    "unit": "approval-reason-unit",
    "words": "approval-reason-words",
}


@pytest.mark.parametrize("reason", REASONS)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_declined_applicant_is_told_why_and_applies_again(
    world: World, language: str, reason: str
) -> None:
    """Each reason comes in the applicant's language; their answers wait to be corrected."""
    another = LANGUAGES[LANGUAGES.index(language) - 1]
    say, ask = Words(world, language), Words(world, another)
    olli = await coordinates(world, "Olli", "oulu", another)
    sara = await applies(world, "Sara", language)
    await opens_inbox(olli)
    await olli.taps(ask("inbox-decline-button", place="1", name="Sara"))
    olli.sees("Sara?")
    await olli.taps(ask(f"inbox-reason-{reason}-button"))
    if reason == "unit":
        await olli.taps(ask.unit("kokkola"))
    if reason == "words":
        await olli.says("Tule <b>käymään</b> & tuo todistus!")
        sara.sees_nothing()
        await olli.taps(ask("inbox-words-send-button"))
    olli.sees(ask("inbox-declined", name="Sara"))
    sara.sees(say.unit("oulu"), say("approval-declined-next"))
    assert (
        sara.count_of(
            {
                "register": say("approval-reason-register"),
                "contact": "alumnit@kaisla.example",
                "unit": say.unit("kokkola"),
                "words": "Tule <b>käymään</b> & tuo todistus!",
            }[reason]
        )
        == 1
    )
    assert len(await audited(world, "declined")) == 1

    await sara.starts()
    sara.sees(say("approval-declined-next"))
    await sara.taps(say("approval-again-button"))
    sara.sees("Sara", say.field("04"), "2024", say.unit("kokkola" if reason == "unit" else "oulu"))
    await sara.taps(say("form-save"))
    assert await is_member(sara) is (reason == "unit")  # Kokkola asks for no approval
    if reason != "unit":
        again = await application(sara)
        assert again is not None
        assert (again.state, again.reason, again.decided_by) == ("waiting", None, None)
        olli.sees("Sara")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_several_are_approved_with_one_tap(world: World, language: str) -> None:
    """Those on the page become members; whoever arrived since is not approved unseen."""
    say = Words(world, language)
    olli = await coordinates(world, "Olli", "oulu", language)
    crowd = [await applies(world, f"Sara{n}", language) for n in range(7)]
    await opens_inbox(olli)
    olli.sees("1. Sara0", "5. Sara4")
    assert "Sara5" not in olli.last.words
    all_of_these = olli.button(say("inbox-approve-all-button", **{"shown-number": 5}))
    await crowd[1].says("/forget")
    await crowd[1].taps(say("forget-yes-button"))
    late = await applies(world, "Late", language)
    await olli.presses(*all_of_these)
    olli.sees(say("inbox-approved-all", **{"approved-number": 4}), say("inbox-gone"))
    members = [await is_member(one) for one in (*crowd, late)]
    assert members == [True, False, True, True, True, False, False, False]
    olli.sees("1. Sara5", "2. Sara6", "3. Late")
    await olli.presses(*all_of_these)
    olli.sees(say("inbox-approved-all", **{"approved-number": 0}))
    assert crowd[0].count_of(say("join-done", name="Sara0")) == 1
    assert len(await audited(world, "approved")) == 4


@pytest.mark.parametrize("language", LANGUAGES)
async def test_declining_can_be_undone(world: World, language: str) -> None:
    """For 30 days the application comes back to its old place, and the applicant is told."""
    say = Words(world, language)
    olli = await coordinates(world, "Olli", "oulu", language)
    sara = await applies(world, "Sara", language)
    await opens_inbox(olli)
    await olli.taps(say("inbox-decline-button", place="1", name="Sara"))
    await olli.taps(say("inbox-reason-register-button"))
    await sara.taps(say("approval-again-button"))  # begins to correct
    old = sara.button(say("form-save"))
    await world.moves(days=29)
    await opens_inbox(olli)
    await olli.taps(say("inbox-declined-button", **{"declined-number": 1}))
    olli.sees("1. Sara", say("inbox-reason-register-button"))
    await olli.taps(say("inbox-undo-button", place="1", name="Sara"))
    olli.sees(say("inbox-undone", name="Sara"), "1. Sara")
    sara.sees(say.unit("oulu"))
    waits = await application(sara)
    assert waits is not None
    assert waits.state == "waiting"
    await sara.presses(*old)
    sara.sees(say("error-stale-press"))


async def test_an_old_decision_stays(world: World, olli: Alumnus) -> None:
    """After 30 days a declined application is no longer listed and its button says so."""
    await applies(world, "Sara")
    await opens_inbox(olli)
    await olli.taps("Hylkää: 1. Sara", "Ei löydy rekisteristä", "Hylätyt (1)")
    undo = olli.button("Kumoa: 1. Sara")
    await world.moves(days=31)
    await opens_inbox(olli)
    assert not any("Hylätyt" in label for label in olli.labels)
    await olli.presses(*undo)
    olli.sees("Tätä hakemusta ei enää ole.")


async def test_the_second_of_two_coordinators_hears_that_it_is_decided(
    world: World, olli: Alumnus
) -> None:
    """Whoever taps first decides; the other is told, and nothing happens twice."""
    oona = await coordinates(world, "Oona", None)
    sara = await applies(world, "Sara")
    for one in (olli, oona):
        assert one.has_seen("Uusi hakemus")
        await opens_inbox(one)
    decline = oona.button("Hylkää: 1. Sara")
    approve = oona.button("Hyväksy: 1. Sara")
    await olli.taps("Hyväksy: 1. Sara")
    await oona.presses(*decline)
    oona.sees("Sara: joku on jo hyväksynyt tämän hakemuksen.", "Kukaan ei odota")
    await oona.presses(*approve)
    assert "joku on jo hyväksynyt" in oona.last.words
    sara.sees_nothing()
    assert sara.count_of("Hakemuksesi on hyväksytty") == 1
    assert len(await audited(world, "approved")) == 1


async def test_a_reason_typed_too_late_declines_nobody(world: World, olli: Alumnus) -> None:
    """While one coordinator writes, another approves: the words go nowhere."""
    oona = await coordinates(world, "Oona", None)
    sara = await applies(world, "Sara")
    await opens_inbox(olli)
    await olli.taps("Hylkää: 1. Sara", "Kirjoita syy itse")
    await opens_inbox(oona)
    await oona.taps("Hyväksy: 1. Sara")
    await olli.says("Et ole listalla.")
    await olli.taps("Lähetä ja hylkää hakemus")
    olli.sees("Sara: joku on jo hyväksynyt")
    assert not sara.has_seen("Et ole listalla")
    assert await is_member(sara)


async def test_words_are_read_once_more_and_may_be_left(world: World, olli: Alumnus) -> None:
    """What was typed is not sent before it is confirmed, at most 300 characters of it."""
    sara = await applies(world, "Sara")
    await opens_inbox(olli)
    await olli.taps("Hylkää: 1. Sara", "Kirjoita syy itse")
    await olli.says("x" * 301)
    olli.sees("301")
    await olli.says("Väärä lista")
    await olli.taps("Lopeta")
    assert not sara.has_seen("Väärä lista")
    waits = await application(sara)
    assert waits is not None
    assert waits.state == "waiting"


async def test_who_corrects_the_application_is_not_approved_unseen(
    world: World, olli: Alumnus
) -> None:
    """A button of a page that shows the old answers decides nothing and shows the new ones."""
    sara = await applies(world, "Sara")
    await opens_inbox(olli)
    approve = olli.button("Hyväksy: 1. Sara")
    await world.moves(minutes=5)
    await sara.taps("Korjaa hakemusta", "Muuta", "Nimi")
    await sara.says("Sara Salo")
    await sara.taps("Tallenna")
    sara.sees("Kiitos, Sara Salo!")
    await olli.presses(*approve)
    olli.sees("Sara Salo on korjannut hakemustaan.", "1. Sara Salo")
    assert not await is_member(sara)
    await olli.taps("Hyväksy: 1. Sara Salo")
    assert await is_member(sara)


ACTIONS = ["approve", "decline", "no_register", "no_contact", "no_words", "no_unit", "to_kokkola"]


@pytest.mark.parametrize("action", [*ACTIONS, "all", "undo"])
async def test_a_coordinator_of_another_unit_is_refused(
    world: World, olli: Alumnus, action: str
) -> None:
    """They see nobody, hear of nobody, and a forged button answers as for nobody at all."""
    raija = await coordinates(world, "Raija", "rovaniemi")
    sara = await applies(world, "Sara")
    target, now = await person_id(sara), world.clock.seconds()
    if action == "undo":
        await opens_inbox(olli)
        await olli.taps("Hylkää: 1. Sara", "Ei löydy rekisteristä")
    before = await application(sara)
    assert not raija.has_seen("Sara")
    await opens_inbox(raija)
    raija.sees("Kukaan ei odota")
    shown = Shown(now + 60, 0, (target,))
    forged = InboxDo(target, action, "" if action == "undo" else shown.encode())
    nobody = InboxDo(
        target + 999,
        action,
        "" if action == "undo" else Shown(now + 60, 0, (target + 999,)).encode(),
    )
    await raija.presses(raija.last.id, nobody.encode())
    unknown = raija.last.words
    await raija.presses(raija.last.id, forged.encode())
    assert raija.last.words == unknown
    assert await application(sara) == before
    assert not raija.has_seen("Sara")
    await raija.presses(raija.last.id, InboxDo(0, "past", "0").encode())
    assert not raija.has_seen("Sara")


@pytest.mark.parametrize("action", [*ACTIONS, "all", "undo", "list", "past", "nonsense"])
async def test_an_alumnus_cannot_decide(world: World, olli: Alumnus, action: str) -> None:
    """For everybody else the inbox does not exist."""
    sara = await applies(world, "Sara")
    aino = await world.member("Aino")
    await aino.says("/nosuchcommand")
    unknown = aino.last.words
    await opens_inbox(aino)
    assert aino.last.words == unknown
    value = Shown(world.clock.seconds(), 0, (await person_id(sara),)).encode()
    await aino.presses(aino.last.id, InboxDo(await person_id(sara), action, value).encode())
    assert aino.last.words == unknown
    assert not await is_member(sara)


@pytest.mark.parametrize("value", ["", "0", "zz", "1-0-" + "f" * 13, "1-0-1-1-1-1-1-1"])
async def test_a_button_that_was_tampered_with_decides_nothing(
    world: World, olli: Alumnus, value: str
) -> None:
    """It is as old as any other button that nobody made."""
    sara = await applies(world, "Sara")
    await opens_inbox(olli)
    await olli.presses(olli.last.id, InboxDo(await person_id(sara), "approve", value).encode())
    olli.sees("Tämä nappi on vanha")
    assert not await is_member(sara)


async def test_a_unit_that_is_none_cannot_be_named(world: World, olli: Alumnus) -> None:
    """The other unit is one of the school's."""
    sara = await applies(world, "Sara")
    await opens_inbox(olli)
    press = InboxDo(await person_id(sara), "to_nowhere", Shown(world.clock.seconds()).encode())
    await olli.presses(olli.last.id, press.encode())
    olli.sees("Tämä nappi on vanha")
    assert not sara.has_seen("nowhere")


async def test_coordinators_are_told_once_while_somebody_waits(world: World, olli: Alumnus) -> None:
    """One message a day, until the inbox has been emptied; nobody waits in silence for long."""
    for name in ("Sara", "Sami", "Salla"):
        await applies(world, name)
    assert olli.count_of("Uusi hakemus") == 1
    await opens_inbox(olli)
    olli.sees("3 hakijaa", "1. Sara", "3. Salla")
    await world.moves(days=1)
    await applies(world, "Sirpa")
    assert olli.count_of("Uusi hakemus") == 2
    await opens_inbox(olli)
    await olli.taps("Hyväksy nämä kaikki (4)")
    await applies(world, "Seppo")
    assert olli.count_of("Uusi hakemus") == 3


async def test_nobody_is_woken_at_night(world: World, olli: Alumnus) -> None:
    """Coordinators and applicants hear of each other when the quiet hours are over."""
    await world.moves_to(datetime(2026, 11, 2, 20, 30, tzinfo=UTC))  # 22.30 in Helsinki
    sara = await applies(world, "Sara")
    sara.sees("Kiitos, Sara!")  # they have just asked for it
    olli.sees_nothing()
    await opens_inbox(olli)
    await olli.taps("Hyväksy: 1. Sara")
    sara.sees_nothing()
    assert await is_member(sara)
    await world.moves_to(datetime(2026, 11, 3, 5, 59, tzinfo=UTC))
    assert not sara.has_seen("Hakemuksesi on hyväksytty")
    await world.moves_to(datetime(2026, 11, 3, 6, 0, tzinfo=UTC))
    sara.sees("Hakemuksesi on hyväksytty", "Olet nyt mukana")


@pytest.mark.parametrize("gone", ["applicant", "duty"])
async def test_in_the_morning_nobody_hears_a_name_that_is_not_theirs_to_hear(
    world: World, olli: Alumnus, gone: str
) -> None:
    """Neither of whoever erased their application in the night, nor after one's duty has ended."""
    await world.moves_to(datetime(2026, 11, 2, 20, 30, tzinfo=UTC))
    sara = await applies(world, "Sara")
    if gone == "applicant":
        await sara.says("/forget")
        await sara.taps("Poista tietoni")
    else:
        await world.db.write(duties.end, await person_id(olli), world.clock.seconds())
    await world.moves_to(datetime(2026, 11, 3, 7, 0, tzinfo=UTC))
    assert not olli.has_seen("Sara")


async def test_without_coordinators_the_owner_is_told(world: World) -> None:
    """Nobody waits unheard where a unit has no coordinator whom messages reach."""
    kaisa = await world.member("Kaisa", id=OWNER_ID, wants=(), language="sv")
    sara = await applies(world, "Sara")
    kaisa.sees("Ny ansökan", "Sara")
    await kaisa.taps("Öppna ansökningarna", "Godkänn: 1. Sara")
    assert await is_member(sara)


async def test_whoever_waits_is_no_member_yet(world: World, olli: Alumnus) -> None:
    """They are not counted, cannot open what members can, and find their way back."""
    sara = await applies(world, "Sara")
    counted = await world.db.read(lambda tx: tx.value("SELECT sum(people) FROM headcount"))
    assert counted == 1  # Olli
    await sara.says("/profile")
    sara.sees("Koulu ei ole vielä ehtinyt hyväksyä sinua")
    await sara.starts()
    sara.sees("Hakemuksesi odottaa vielä.")
    await world.restarts()
    await sara.starts()
    sara.sees("Hakemuksesi odottaa vielä.", "maanantaina 2. marraskuuta 2026")


async def test_forgetting_withdraws_the_application(world: World, olli: Alumnus) -> None:
    """It disappears from the inbox, and its old buttons decide about nobody."""
    sara = await applies(world, "Sara")
    await opens_inbox(olli)
    approve = olli.button("Hyväksy: 1. Sara")
    await sara.says("/forget")
    await sara.taps(Words(world, "fi")("forget-yes-button"))
    await olli.presses(*approve)
    olli.sees("Tätä hakemusta ei enää ole.", "Kukaan ei odota")
    assert await world.db.read(lambda tx: tx.value("SELECT count(*) FROM application")) == 0


async def test_taking_a_unit_off_approval_lets_everyone_in(
    world: World, olli: Alumnus, tmp_path: Path
) -> None:
    """After the school has changed its mind nobody waits for nothing; other units go on asking."""
    crowd = [await applies(world, f"Sara{n}") for n in range(12)]
    other = await applies(world, "Raimo", unit="rovaniemi")
    with_approval(tmp_path, "rovaniemi")
    await world.restarts()
    await world.moves(minutes=1)
    assert [await is_member(one) for one in crowd] == [True] * 12
    assert not await is_member(other)
    crowd[0].sees("Hakemuksesi on hyväksytty", "Olet nyt mukana")
    assert {actor for actor, _, _ in await audited(world, "approved")} == {None}
    await world.moves(minutes=1)
    crowd[0].sees_nothing()


async def test_an_inbox_of_many_has_pages(world: World, olli: Alumnus) -> None:
    """Five a page, oldest first; a decision stays on its page, and an emptied page gives way."""
    for number in range(7):
        await applies(world, f"Sara{number}")
    await opens_inbox(olli)
    assert "Edelliset" not in olli.labels
    await olli.taps("Seuraavat")
    olli.sees("1. Sara5", "2. Sara6")
    await olli.taps("Hyväksy: 1. Sara5")
    olli.sees("1. Sara6")
    assert "Edelliset" in olli.labels
    await olli.taps("Hyväksy: 1. Sara6")
    olli.sees("1. Sara0", "5. Sara4")
    assert "Seuraavat" not in olli.labels


async def test_a_link_is_followed_after_the_approval(world: World, olli: Alumnus) -> None:
    """Whoever came for an event is led to it once they are a member."""
    sara = await applies(world, "Sara", payload="e999")
    await opens_inbox(olli)
    await olli.taps("Hyväksy: 1. Sara")
    assert await is_member(sara)
    person = await sara.record()
    assert person is not None
    assert person.start_payload is None


async def test_a_link_opened_while_waiting_is_followed_later(world: World, olli: Alumnus) -> None:
    """It is kept until the coordinator has approved; nothing is asked anew meanwhile."""
    sara = await applies(world, "Sara")
    await sara.starts("e998")
    sara.sees("Hakemuksesi odottaa vielä.")
    person = await sara.record()
    assert person is not None
    assert person.start_payload == "e998"


async def test_a_link_of_ones_own_needs_no_approval(world: World, olli: Alumnus) -> None:
    """Whoever waits and then opens the link that the school made for them confirms and is in."""
    sara = await applies(world, "Sara")
    now = world.clock.seconds()
    invitee = await world.db.write(
        lambda tx: invitees.add(
            tx, source="hand", unit="oulu", name="Sara Salo", made_by=None, now=now, field="10"
        )
    )
    known = await world.db.read(invitees.by_id, invitee)
    assert known is not None
    await sara.starts(f"p{known.secret}")
    await joins(sara, Words(world, "fi"))
    assert await is_member(sara)
    await opens_inbox(olli)
    olli.sees("Kukaan ei odota")


async def test_where_everyone_may_join_the_inbox_says_so(world: World) -> None:
    """A coordinator of an open unit need not wonder why nobody waits."""
    kerttu = await coordinates(world, "Kerttu", "kokkola")
    await opens_inbox(kerttu)
    kerttu.sees("Kaikki pääsevät mukaan ilman hyväksyntää.", "Kukaan ei odota")
    sara = await applies(world, "Sara", unit="kokkola")
    assert await is_member(sara)
    kerttu.sees_nothing()
