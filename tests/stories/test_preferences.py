"""Choosing which messages one gets: topics, pace, pause; one tap makes them fewer."""

import pytest

from storage import audience, preferences
from storage.audience import Audience
from storage.consents import MENTORING, NEWS, SURVEYS, VISITS
from tests.stories.gatherings import TITLE, helsinki, invites
from tests.stories.messages import LANGUAGES, announces, asks, label, seen
from tests.stories.world import Alumnus, World


@pytest.mark.parametrize("language", LANGUAGES)
async def test_everything_is_on_one_screen_in_each_language(world: World, language: str) -> None:
    """What one gets is said in words; each tap changes one thing and shows all of it again."""
    who = await world.member("Sara", language=language, wants=(NEWS, SURVEYS, VISITS))
    await who.says("/messages")
    for topic in preferences.TOPICS:
        said = seen(world, language, f"messages-topic-{topic}")
        await who.taps(label(world, language, f"messages-{topic}-off-button"))
        who.sees(seen(world, language, "messages-topic-off", topic=said))
        await who.taps(label(world, language, f"messages-{topic}-on-button"))
        who.sees(seen(world, language, "messages-topic-on", topic=said))
    await who.taps(label(world, language, "messages-pace-weekly-button"))
    assert label(world, language, "messages-pace-each-button") in who.labels
    await who.taps(label(world, language, "messages-pace-each-button"))
    who.sees(seen(world, language, "messages-pace-is-each"))
    assert all(len(row) == 1 for row in who.last.keyboard)
    assert len(who.account.chat) == 2


async def test_a_topic_without_consent_says_so_and_where_to_give_it(
    world: World, aino: Alumnus
) -> None:
    """Nothing is promised that does not come: taking part is chosen in the profile."""
    await aino.says("/messages")
    aino.sees("mentorointi: et saa, koska et ole valinnut tätä tapaa olla mukana")
    assert "Ei pyyntöjä" not in aino.labels
    await aino.taps("Valitse, miten olen mukana")
    aino.sees("Omat tietosi")


async def test_a_topic_that_is_off_is_not_written_about(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """Events, news and surveys each by themselves; the coordinator sees how many are left out."""
    await aino.says("/messages")
    await aino.taps("Ei uutisia")
    await kaisa.says("/announce", "Kahvit torstaina", "Uutinen kaikille")
    await kaisa.taps("Kaikille")
    kaisa.sees("Viestin saa yksi ihminen", "Yksi jää pois: hän on jättänyt tämän aiheen pois.")
    await kaisa.taps("Lähetä", "Lähetä yhdelle")
    onni.sees("Kahvit torstaina")
    aino.sees_nothing()
    await invites(kaisa)
    aino.sees(TITLE)
    await aino.says("/messages")
    await aino.taps("Ei kyselyitä")
    await asks(kaisa)
    aino.sees_nothing()


async def test_a_topic_turned_off_on_the_way_holds(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """What waits for the morning is not sent to who has turned its topic off meanwhile."""
    await world.moves_to(helsinki("2026-11-02 22:00"))
    await announces(kaisa)
    await aino.says("/messages")
    await aino.taps("Ei uutisia")
    await world.moves_to(helsinki("2026-11-03 08:00"))
    assert not aino.has_seen("Kahvit torstaina")
    kaisa.sees("Jätetty lähettämättä: 1", "Yhteensä: 1")


async def test_one_tap_on_any_message_makes_it_one_a_week(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Too many messages: done at once, the message stays, and the tap can be undone."""
    await announces(kaisa)
    aino.sees("Kahvit torstaina", "Valitse, mitä viestejä saat: /messages")
    assert aino.labels[-1] == "Viestejä on liikaa"
    await aino.taps("Viestejä on liikaa")
    aino.sees("Valmis.", "Seuraava tulee torstaina 5. marraskuuta 2026 klo 16.00")
    assert aino.count_of("Kahvit torstaina") == 1
    await announces(kaisa, "Toinen uutinen")
    aino.sees_nothing()
    kaisa.sees("Viikkokoosteessa: 1", "Yhteensä: 1")
    await aino.taps("Kumoa")
    aino.sees("jokainen viesti heti")
    await announces(kaisa, "Kolmas uutinen")
    aino.sees("Kolmas uutinen")
    await aino.taps("Viestejä on liikaa", "Viestejä on liikaa")
    aino.sees("Saat jo kaiken yhdessä viestissä kerran viikossa")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_unasked_message_says_how_to_change_it(
    world: World, kaisa: Alumnus, language: str
) -> None:
    """News, an event, a survey and its reminders: the same line and the same button.

    It stands last, or just before the question that the buttons answer.
    """
    who = await world.member("Sara", language=language)

    def says_how() -> None:
        assert who.news()[-1] == who.last
        assert who.labels[-1] == label(world, language, "unasked-fewer-button")
        assert seen(world, language, "unasked-footer") in who.last.words.split("\n\n")[-2:]

    for send in (announces(kaisa), invites(kaisa), asks(kaisa)):
        await send
        says_how()
    asked = len(who.account.chat)
    for days in (8, 8):  # there is no room for more in a week
        await world.moves(days=days)
        assert len(who.account.chat) > asked
        asked = len(who.account.chat)
        says_how()


async def test_the_row_goes_when_an_event_is_answered(kaisa: Alumnus, aino: Alumnus) -> None:
    """The card is one's own then."""
    await invites(kaisa)
    await aino.taps("Tulen")
    assert aino.labels[:3] == ["Tulen ✓", "Ehkä", "En pääse"]
    assert label(kaisa.world, "fi", "unasked-fewer-button") not in aino.labels


@pytest.mark.parametrize(
    ("button", "ends"),
    [
        ("Viikko", "maanantaina 9. marraskuuta 2026"),
        ("Kuukausi", "keskiviikkona 2. joulukuuta 2026"),
        ("Kolme kuukautta", "tiistaina 2. helmikuuta 2027"),
    ],
)
async def test_a_pause_by_button(aino: Alumnus, button: str, ends: str) -> None:
    """The day on which messages go on is told in full."""
    await aino.says("/messages")
    await aino.taps("Pidän tauon", button)
    aino.sees(f"Tauko: viestit jatkuvat {ends}")
    await aino.taps("Jatka viestejä nyt")
    aino.sees("ei taukoa")


async def test_a_pause_until_a_day_is_typed_or_tapped(aino: Alumnus) -> None:
    """The form knows days as people write them, and takes no day that has passed."""
    await aino.says("/messages")
    await aino.taps("Pidän tauon", "Valitsemaani päivään asti")
    await aino.says("1.11.2026")
    aino.sees("Tämä päivä ei käy.")
    await aino.says("24.12.2026")
    aino.sees("viestit jatkuvat torstaina 24. joulukuuta 2026")


async def test_in_a_pause_only_what_was_asked_for_comes(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """No campaigns, but the reminders of an event that one comes to; afterwards all again."""
    await invites(kaisa)
    await aino.taps("Tulen")
    await aino.says("/messages")
    await aino.taps("Pidän tauon", "Viikko")
    await kaisa.says("/announce", "Kahvit torstaina", "Uutinen kaikille")
    await kaisa.taps("Kaikille")
    kaisa.sees("Yksi jää pois: hän pitää taukoa.")
    await world.member("Ville")
    await kaisa.taps("Viesti ja kielet", "Sama kaikille")
    await kaisa.says("Kahvit perjantaina")
    await kaisa.taps("Lähetä", "Lähetä yhdelle")
    aino.sees_nothing()
    await world.moves_to(helsinki("2026-11-04 11:00"))
    aino.sees("Tuletko yhä?")
    await world.moves_to(helsinki("2026-11-09 12:00"))
    await announces(kaisa, "Uusi viikko")
    aino.sees("Uusi viikko")


async def test_a_request_goes_to_those_who_offered(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Whoever has offered what is asked for gets it, whether or not they want news."""
    mentor = await world.member("Mentori", wants=(MENTORING,))
    visitor = await world.member("Vieras", wants=(VISITS, NEWS))
    await kaisa.says("/announce", "Kuka mentoroisi?", "Pyyntö niille, jotka auttavat")
    kaisa.sees("Mitä pyydät?")
    await kaisa.taps("Mentorointi", "Valmis", "Kaikille")
    kaisa.sees("Mentorointi", "Viestin saa yksi ihminen")
    await kaisa.taps("Lähetä", "Lähetä yhdelle")
    mentor.sees("Kuka mentoroisi?")
    visitor.sees_nothing()
    aino.sees_nothing()
    await kaisa.says("/announce", "Kuka auttaisi?", "Pyyntö niille, jotka auttavat")
    await kaisa.taps("Ohita kysymys", "Kaikille", "Lähetä", "Lähetä 2 ihmiselle")
    mentor.sees("Kuka auttaisi?")
    visitor.sees("Kuka auttaisi?")


async def test_news_may_be_narrowed_by_what_people_offer(world: World, kaisa: Alumnus) -> None:
    """Ways of taking part narrow an audience as units and years do."""
    await world.member("Mentori", wants=(MENTORING, NEWS))
    await world.member("Aino")
    await kaisa.says("/announce", "Mentoreiden ilta", "Uutinen kaikille")
    await kaisa.taps("Valitsen kenelle", "Tapa olla mukana", "Mentorointi ☐")
    await kaisa.taps("Takaisin ehtoihin", "Näin on hyvä")
    kaisa.sees("Tapa olla mukana: Mentorointi", "Viestin saa yksi ihminen")


async def test_the_reach_always_adds_up(world: World) -> None:
    """Everybody is counted once, for the first reason that holds."""
    people = [await world.member(f"Jäsen {n}") for n in range(6)]
    await world.member("Ei lupaa", wants=())
    people[0].account.blocks_bot()
    await world.settles()
    choices = ("Ei uutisia", "Pidän tauon", "Yksi viesti viikossa")
    for one, choice in zip(people[1:4], choices, strict=True):
        await one.says("/messages")
        await one.taps(choice)
    await people[2].taps("Viikko")
    found = await world.db.read(audience.reach, Audience(), "news", world.clock.seconds())
    assert (found.everyone, found.reached, found.in_digest) == (7, 3, 1)
    assert (found.unreachable, found.without_consent, found.unwanted, found.paused) == (1, 1, 1, 1)


async def test_old_and_forged_buttons_do_no_harm(aino: Alumnus) -> None:
    """A button of weeks ago still does what it says; what there never was is stale."""
    await aino.says("/messages")
    off, on = aino.button("Ei uutisia"), ("1h:news:on",)
    await aino.taps("Yksi viesti viikossa")
    await aino.presses(*off)
    aino.sees("Uutiset: et saa")
    await aino.presses(off[0], *on)
    aino.sees("Uutiset: saat")
    for data in ("1h:news:maybe", "1h:pace:never", "1h:pause:ever", "1h:quiet:99-99", "1h:x:y"):
        await aino.presses(off[0], data)
        aino.sees("Tämä nappi")
    await aino.presses(off[0], "1g:zz")
    aino.sees("Tämä nappi")
