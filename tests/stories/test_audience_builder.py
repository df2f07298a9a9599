"""Choosing by buttons to whom an announcement goes: each tap is kept, said and counted."""

import pytest

from bot.app import CONFIG
from config.languages import LANGUAGES
from config.questionnaire import load_questionnaires
from handlers.audience.turns import ACTIONS
from handlers.buttons import AudienceDo
from handlers.surveys.rules import new_round
from storage import announcements, events, people, saved_audiences, surveys
from storage.audience import ASKING, Audience
from storage.conditions import NAMES
from storage.transaction import Transaction
from tests.privacy.rows import insert
from tests.stories.duties import coordinates
from tests.stories.world import Alumnus, World

DRAFT = 1


async def prepared(who: Alumnus, unit: str | None = None, topic: str = "news") -> Alumnus:
    """Let a draft of a unit be there, and open to whom it goes."""

    def make(tx: Transaction) -> None:
        one = announcements.create(tx, unit, 1, "Hei!", who.world.clock.seconds())
        announcements.set_topic(tx, one, topic, who.world.clock.seconds())

    await who.world.db.write(make)
    await who.starts()
    return await press(who, "card")


async def press(who: Alumnus, action: str, value: str = "", draft: int = DRAFT) -> Alumnus:
    return await who.presses(who.last.id, AudienceDo(draft, action, value).encode())


async def kept(world: World, draft: int = DRAFT) -> Audience | None:
    """Return to whom the draft goes by now."""
    found = await world.db.read(announcements.by_id, draft)
    assert found is not None
    return found.audience


@pytest.fixture
async def building(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> Alumnus:
    """Kaisa chooses whom to tell; there are Aino and Onni of Oulu, Linnea of Kokkola, herself."""
    return await prepared(kaisa)


async def test_the_card_says_who_gets_it_and_who_does_not(building: Alumnus) -> None:
    """Before anything is chosen it is everybody; Kaisa herself wants no news."""
    building.sees("kaikki mukana olevat alumnit", "Ehtoihin sopii 4 ihmistä")
    building.sees("3 ihmistä saa viestin heti", "Pois jää yksi, joka ei halua tällaisia viestejä")


async def test_ticks_narrow_and_can_be_turned_around(world: World, building: Alumnus) -> None:
    """Only Oulu, then all but Oulu; the number follows each tap, and each is kept at once."""
    await building.taps("Yksiköt", "Oulun yksikkö ☐")
    building.sees("Yksiköt: Oulun yksikkö", "Ehtoihin sopii 3 ihmistä")
    await building.taps("Kaikki muut kuin nämä")
    building.sees("Yksiköt: kaikki muut kuin Oulun yksikkö", "Ehtoihin sopii yksi ihminen")
    assert await kept(world) == Audience(units=("oulu",), without=("units",))
    await building.taps("Vain nämä")
    building.sees("Yksiköt: Oulun yksikkö", "Ehtoihin sopii 3 ihmistä")
    await building.taps("Poista ehto")
    building.sees("kaikki mukana olevat alumnit")
    assert await kept(world) == Audience()


async def test_a_tick_that_is_taken_away_leaves_no_condition(
    world: World, building: Alumnus
) -> None:
    """With nothing ticked it is everybody again, not nobody."""
    await building.taps("Kielet", "svenska ☐")
    building.sees("Ehtoihin sopii yksi ihminen")
    await building.taps("svenska ☑")
    building.sees("Ehtoihin sopii 4 ihmistä")
    assert await kept(world) == Audience()


async def test_years_are_tapped_or_written(world: World, building: Alumnus) -> None:
    """Spans that are offered, and any other in words."""
    await building.taps("Valmistumisvuodet", "2022–2026")
    building.sees("Valmistumisvuodet: 2022–2026", "Ehtoihin sopii 2 ihmistä")
    await building.taps("Kirjoitan vuodet")
    await building.says("2024-")
    building.sees("Valmistumisvuodet: vuodesta 2024 alkaen", "Ehtoihin sopii yksi ihminen")
    assert await kept(world) == Audience(year_from=2024)


async def test_who_joined_lately_and_who_did_long_ago(world: World, building: Alumnus) -> None:
    """Since a number of days, since a day that is written, and before it."""
    await building.taps("Milloin liittynyt", "Enintään 30 päivää")
    building.sees("Liittynyt aikaisintaan: 3. lokakuuta 2026", "sopii 4 ihmistä")
    await building.taps("Kaikki muut kuin nämä")
    building.sees("Liittynyt ennen päivää: 3. lokakuuta 2026", "Ehtoihin ei sovi kukaan")
    await building.taps("Muu päivä")
    await building.says("1.8.2026")
    building.sees("Liittynyt ennen päivää: 1. elokuuta 2026")
    await building.taps("Milloin liittynyt", "Vain nämä")
    building.sees("Ehtoihin sopii 4 ihmistä")


def an_evening(tx: Transaction, unit: str | None = None, title: str = "Kesäilta") -> int:
    one = events.draft(
        tx,
        title=title,
        starts_at=1_800_000_000,
        place="Oulu",
        description=None,
        capacity=None,
        unit=unit,
        audience=Audience(),
        made_by=1,
        now=1_790_000_000,
    )
    events.publish(tx, one, 1_790_000_000)
    return one


async def test_answers_to_an_event(world: World, building: Alumnus, aino: Alumnus) -> None:
    """Which event, then which answers; not means whoever has not answered so."""
    event = await world.db.write(an_evening)
    who = await aino.record()
    assert who is not None
    came = {"event_id": event, "person_id": who.id, "answer": "coming", "answered_at": 1}
    await world.db.write(lambda tx: insert(tx, "rsvp", **came))
    await building.taps("Vastaus tapahtumaan", "1. Kesäilta")
    building.sees("Vastaus tapahtumaan ”Kesäilta”: on vastannut", "Ehtoihin sopii yksi ihminen")
    await building.taps("Kaikki muut kuin nämä")
    building.sees("Vastaus tapahtumaan ”Kesäilta”: ei ole vastannut", "Ehtoihin sopii 3 ihmistä")
    await building.taps("ei pääse ☐")
    building.sees("Kesäilta”: kaikki muut kuin ei pääse", "Ehtoihin sopii 4 ihmistä")
    await building.taps("Takaisin ehtoihin", "Vastaus tapahtumaan ☑", "Toinen tapahtuma")
    building.sees("Vastaukset mihin tapahtumaan?", "1. Kesäilta")


async def test_states_in_a_survey(world: World, building: Alumnus, linnea: Alumnus) -> None:
    """Whoever has not answered yet, and whoever was never asked; of so few no number is told."""
    await world.db.write(a_survey, linnea.id)
    await building.taps("Vastaus kyselyyn", "1. Urakysely", "on vastannut ☐")
    building.sees("Kysely ”Urakysely”: on vastannut", "Ehtoihin sopii liian vähän ihmisiä")
    await building.taps("on vastannut ☑", "Kaikki muut kuin nämä")
    building.sees("Kysely ”Urakysely”: ei ole saanut kyselyä", "sopii liian vähän ihmisiä")
    assert await kept(world) == Audience(round=1, without=("round",))


def a_survey(tx: Transaction, telegram_id: int) -> None:
    """Let a round be there that one person has answered."""
    questionnaires = load_questionnaires(CONFIG / "questionnaires")
    asked = questionnaires["career_followup"]
    new = new_round(asked, Audience(), opens_at=1, closes_at=2, unit=None, made_by=1)
    one = surveys.create(tx, new)
    who = people.by_telegram(tx, telegram_id)
    assert who is not None
    mine = {"round_id": one, "person_id": who.id, "state": "finished", "invited_at": 1}
    insert(tx, "respondent", **mine)


async def test_what_really_goes_out_is_told_with_each_reason(
    world: World, building: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """Blocked, paused, once a week, a full week: each is counted once, and they add up."""
    aino.account.blocks_bot()
    await world.settles()
    await onni.says("/messages")
    await world.db.write(_changed, onni.id, "paused_until", world.clock.seconds() + 86400)
    await world.db.write(_changed, linnea.id, "pace", "weekly")
    await press(building, "card")
    building.sees("Ehtoihin sopii 4 ihmistä", "Yksi ihminen saa sen viikkokoosteessa")
    building.sees("Pois jää yksi, joka on estänyt botin", "Pois jää yksi, joka pitää taukoa")
    building.sees("Pois jää yksi, joka ei halua tällaisia")


def _changed(tx: Transaction, telegram_id: int, column: str, value: object) -> None:
    sql = f"UPDATE person SET {column} = :value WHERE telegram_id = :id"
    tx.run(sql, value=value, id=telegram_id)


async def test_whose_week_is_full_is_told(world: World, building: Alumnus, aino: Alumnus) -> None:
    """They get it later or not at all; they still count among those who fit."""
    who = await aino.record()
    assert who is not None
    sent = {"kind": "call", "priority": 2, "due_at": 1, "made_at": 1, "state": "sent"}
    ended = {"ended_at": world.clock.seconds() - 1, "unasked": 1, "chat_id": aino.id}

    def full(tx: Transaction) -> None:
        for _ in range(3):
            insert(tx, "outbox", person_id=who.id, **sent, **ended)

    await world.db.write(full)
    await press(building, "card")
    building.sees("2 ihmistä saa viestin heti", "Yhden ihmisen viikko on täynnä viestejä")


async def test_an_audience_is_saved_used_and_deleted(world: World, building: Alumnus) -> None:
    """Under a name; the next announcement takes it with two taps."""
    await building.taps("Maakunnat", "Pohjois-Pohjanmaa ☐", "Takaisin ehtoihin")
    await building.taps("Tallenna nimellä")
    await building.says("Pohjoiset")
    building.sees("Tallensin joukon: Pohjoiset", "Maakunnat: Pohjois-Pohjanmaa")
    await building.taps("Taas kaikille")
    building.sees("kaikki mukana olevat alumnit")
    await building.taps("Tallennetut joukot", "Pohjoiset")
    building.sees("Pohjoiset", "Maakunnat: Pohjois-Pohjanmaa")
    await building.taps("Käytä tätä")
    assert await kept(world) == Audience(regions=("17",))
    await building.taps("Tallennetut joukot", "Pohjoiset", "Poista")
    building.sees("Poistanko joukon Pohjoiset?")
    await building.taps("Poista joukko")
    building.sees("Tallennettuja joukkoja ei vielä ole")
    assert await kept(world) == Audience(regions=("17",))
    assert await world.db.read(saved_audiences.of_unit, None) == []


async def test_the_same_name_again_replaces_what_was_saved(world: World, building: Alumnus) -> None:
    """There are never two of one name."""
    for tap in ("svenska ☐", "English ☐"):
        await building.taps("Kielet", tap, "Takaisin ehtoihin", "Tallenna nimellä")
        await building.says("Muut kielet")
    found = await world.db.read(saved_audiences.of_unit, None)
    assert [(one.name, one.audience.languages) for one in found] == [("Muut kielet", ("sv", "en"))]


async def test_groups_and_channels_get_it_too_or_alone(world: World, building: Alumnus) -> None:
    """They are no people: the number stays, unless it goes nowhere else."""
    await world.db.write(a_group)
    await press(building, "card")
    await building.taps("Ryhmät ja kanavat", "Kaislan alumnit ☐")
    building.sees("Ryhmät ja kanavat: Kaislan alumnit", "kaikki mukana olevat alumnit")
    await building.taps("Vain sinne, ei ihmisille")
    building.sees("vain ryhmät ja kanavat, ei kukaan henkilökohtaisesti")
    await building.taps("Takaisin ehtoihin")
    assert "sopii" not in building.last.words
    await building.taps("Ryhmät ja kanavat", "Kaislan alumnit ☑")
    building.sees("kaikki mukana olevat alumnit")
    assert await kept(world) == Audience()


def a_group(tx: Transaction, unit: str | None = None, title: str = "Kaislan alumnit") -> None:
    chat_id = -100 - len(title)
    there = {"kind": "group", "title": title, "unit": unit, "language": "fi"}
    insert(tx, "venue", chat_id=chat_id, added_by=1, added_at=1, **there)


async def test_a_group_that_became_another_units_is_not_posted_in(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Chosen by Oulu, and by now Kokkola's: it is counted as gone."""
    await coordinates(aino, "oulu")
    await world.db.write(a_group, "oulu", "Oulun ryhmä")
    await prepared(aino, "oulu")
    await press(aino, "tick", "venues.1")
    await world.db.write(lambda tx: tx.run("UPDATE venue SET unit = 'kokkola'"))
    await press(aino, "done")
    await aino.taps("Lähetä", "Lähetä: ")
    there = "SELECT count(*) FROM outbox WHERE venue_id IS NOT NULL"
    assert await world.db.read(lambda tx: tx.value(there)) == 0
    assert await world.db.read(lambda tx: tx.value("SELECT venues FROM campaign")) == 0


async def test_of_very_many_people_the_number_is_said_later(
    world: World, building: Alumnus
) -> None:
    """The turn waits for no count; dispatch says the same card."""
    newest = {"id": 20_001, "telegram_id": 5, "language": "fi", "created_at": 1, "seen_at": 1}
    await world.db.write(lambda tx: insert(tx, "person", **newest))
    await press(building, "card")
    assert building.toast == "Lasken. Ihmisiä on paljon."
    await building.taps("Kielet", "svenska ☐")
    building.sees("Kielet: svenska")
    await building.taps("Takaisin ehtoihin")
    building.sees("Kielet: svenska", "Ehtoihin sopii yksi ihminen")


async def test_a_unit_never_leaves_itself(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Its coordinator is asked about no units; nothing forged reaches beyond, with not neither."""
    await coordinates(linnea, "kokkola")
    await world.db.write(a_group, "oulu", "Oulun ryhmä")
    await world.db.write(an_evening, "oulu")
    await world.db.write(save, "Oululaiset", Audience(units=("oulu",)), "oulu")
    await prepared(linnea, "kokkola")
    linnea.sees("Enheter: Enheten i Karleby", "En person uppfyller villkoren")
    for gone in ("Enheter", "Till alla igen", "Spara med ett namn"):
        assert gone not in linnea.labels
    assert "Grupper och kanaler" not in linnea.labels
    forged = [("tick", "units.oulu"), ("see", "units"), ("not", "units"), ("event", "1")]
    forged += [("tick", "venues.1"), ("round", "1"), ("pick", "units"), ("years", "x")]
    forged += [("joined", "5"), ("tick", "languages.xx"), ("nothing", ""), ("use", "1")]
    forged += [("look", "1"), ("drop_now", "1"), ("write", "everything"), ("see", "campaign")]
    for action, value in forged:
        await press(linnea, action, value)
        linnea.sees("Den här knappen")
        await press(linnea, "card")
    await press(linnea, "clear", "units")
    await press(linnea, "done")
    assert await kept(world) == Audience(units=("kokkola",))


async def test_what_others_prepare_is_out_of_reach(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Another unit's draft, the whole school's, one that is gone, and one that has been sent."""
    await coordinates(linnea, "kokkola")
    await prepared(linnea, "oulu")
    linnea.sees("Den här knappen")
    await prepared(linnea, None)
    for action in ACTIONS:
        await press(linnea, action, "name", draft=2)
        linnea.sees("Den här knappen")
        await press(linnea, action, "name", draft=99)
        linnea.sees("Den här knappen")
    await prepared(kaisa)
    await kaisa.world.db.write(announcements.cancel, 3, 1)
    await press(kaisa, "clear", draft=3)
    kaisa.sees("Tämä nappi")


async def test_who_coordinates_no_more_changes_nothing(
    world: World, kaisa: Alumnus, linnea: Alumnus
) -> None:
    """The form that is open, and the buttons on the screen, know it at once."""
    await coordinates(linnea, "kokkola")
    await prepared(linnea, "kokkola")
    await linnea.taps("Examensår", "Jag skriver åren")
    await world.db.write(lambda tx: tx.run("UPDATE duty SET ended_at = 1"))
    await linnea.says("2020")
    await press(linnea, "clear")
    linnea.sees("Jag förstod inte")
    assert await kept(world) is None


async def test_the_ways_that_a_request_names_stay(world: World, kaisa: Alumnus) -> None:
    """They are part of the request: they can be chosen, not turned around or dropped."""
    await prepared(kaisa, topic=ASKING)
    await press(kaisa, "tick", "takes_part.mentoring")
    assert "Kaikki muut kuin nämä" not in kaisa.labels
    for action in ("not", "clear"):
        await press(kaisa, action, "takes_part")
        kaisa.sees("Tämä nappi")
        await press(kaisa, "card")
    await kaisa.taps("Kielet", "svenska ☐", "Takaisin ehtoihin", "Taas kaikille")
    assert await kept(world) == Audience(takes_part=("mentoring",))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_page_is_there_in_every_language(
    world: World, kaisa: Alumnus, aino: Alumnus, language: str
) -> None:
    """Each condition opens, whatever it is about; plain Finnish gets one button a row."""
    await world.db.write(an_evening)
    await world.db.write(a_survey, aino.id)
    await world.db.write(a_group)
    ulla = await world.member("Ulla", language=language)
    await coordinates(ulla, None)
    await prepared(ulla)
    for value in (*NAMES, "venues"):
        if value != "campaign":
            await press(ulla, "see", value)
            assert ulla.news(), value
    for action, value in (("event", "1"), ("round", "1"), ("joined", "7"), ("saved", "")):
        await press(ulla, action, value)
        assert ulla.news(), action


def save(tx: Transaction, name: str, audience: Audience, unit: str | None = None) -> int:
    return saved_audiences.save(tx, unit, name, audience, made_by=1, now=1)


async def test_a_saved_audience_is_offered_for_events_and_surveys(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """One tap instead of all the questions; what the audience is about is told by its name."""
    event = await world.db.write(an_evening)
    mine = Audience(event=event, without=("event",), languages=("sv",), venues=(7,))
    await world.db.write(save, "Ruotsinkieliset", mine)
    await kaisa.says("/newevent", "Kahvit", "1.12.2026 klo 17", "ohita", "Oulu")
    await kaisa.says(*["ohita"] * 2)
    await kaisa.taps("Ruotsinkieliset")
    await kaisa.taps("Tallenna")
    kaisa.sees("Kielet: svenska", "Vastaus tapahtumaan ”Kesäilta”: ei ole vastannut")
    kaisa.sees("Viestin saa yksi ihminen")
    made = await world.db.read(events.by_id, event + 1)
    assert made is not None
    assert made.audience == Audience(event=event, without=("event",), languages=("sv",))


async def test_what_is_deleted_meanwhile_stands_for_nobody(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """A form that named a saved audience asks anew: it never goes to everybody instead."""
    one = await world.db.write(save, "Ruotsinkieliset", Audience(languages=("sv",)))
    await kaisa.says("/newevent", "Kahvit", "1.12.2026 klo 17", "ohita", "Oulu", "ohita", "ohita")
    await kaisa.taps("Ruotsinkieliset")
    await world.db.write(saved_audiences.remove, one)
    await kaisa.taps("Tallenna")
    kaisa.sees("Kenelle tämä lähtee?")
    assert await world.db.read(events.by_id, 1) is None


async def test_previews_of_very_many_people_are_counted_later(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """An event's and a survey's say the same as they would at once."""
    newest = {"id": 20_001, "telegram_id": 5, "language": "fi", "created_at": 1, "seen_at": 1}
    await world.db.write(lambda tx: insert(tx, "person", **newest))
    await kaisa.says("/newevent", "Kahvit", "1.12.2026 klo 17", "ohita", "Oulu", "ohita", "ohita")
    await kaisa.taps("Kaikille", "Tallenna")
    kaisa.sees("Kahvit", "kaikki mukana olevat alumnit", "Viestin saa yksi ihminen")
    await kaisa.taps("Julkaise")
    aino.sees("Kahvit")
    await kaisa.says("/survey")
    await kaisa.taps("Uusi kysely", "Urakysely", "Kerran", "Luottamuksellinen", "Kaikille")
    kaisa.sees("kaikki mukana olevat alumnit", "Viestin saa yksi ihminen")
    await kaisa.taps("Lähetä yhdelle")
    aino.sees("Mikä on tilanteesi juuri nyt?")


async def test_from_writing_to_whom_it_goes_and_out(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """Whoever wants to choose does so by buttons, comes back, changes it once more, and sends."""
    await kaisa.says("/announce", "Tervetuloa kahville!")
    await kaisa.taps("Uutinen kaikille", "Valitsen kenelle")
    await kaisa.taps("Kielet", "svenska ☐", "Takaisin ehtoihin", "Näin on hyvä")
    kaisa.sees("Tervetuloa kahville!", "Kielet: svenska", "Viestin saa yksi ihminen")
    await kaisa.taps("Kenelle", "Kielet ☑", "Kaikki muut kuin nämä", "Takaisin ehtoihin")
    kaisa.sees("2 ihmistä saa viestin heti")
    await kaisa.taps("Näin on hyvä")
    kaisa.sees("Kielet: kaikki muut kuin svenska", "Viestin saa 2 ihmistä")
    await kaisa.taps("Lähetä")
    await kaisa.taps("Lähetä 2 ihmiselle")
    aino.sees("Tervetuloa kahville!")
    onni.sees("Tervetuloa kahville!")
    linnea.sees_nothing()


async def test_the_announcements_card_names_what_it_is_about(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The event by its title, on the card and where one confirms; nothing is a bare number."""
    await world.db.write(an_evening)
    await kaisa.says("/announce", "Tervetuloa kahville!")
    await kaisa.taps("Uutinen kaikille", "Valitsen kenelle")
    await kaisa.taps("Vastaus tapahtumaan", "1. Kesäilta", "Kaikki muut kuin nämä")
    await kaisa.taps("Takaisin ehtoihin", "Näin on hyvä")
    kaisa.sees("Vastaus tapahtumaan ”Kesäilta”: ei ole vastannut")
    await kaisa.taps("Lähetä")
    kaisa.sees("Vastaus tapahtumaan ”Kesäilta”: ei ole vastannut")


async def test_what_goes_to_a_group_alone_can_be_sent(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """It says that nobody gets it in person, and is sent all the same."""
    group = world.group("Kaislan alumnit", kaisa, aino)
    await kaisa.adds_bot(group)
    await kaisa.says("/announce", "Tervetuloa kahville!")
    await kaisa.taps("Uutinen kaikille", "Valitsen kenelle", "Ryhmät ja kanavat")
    await kaisa.taps("Kaislan alumnit ☐", "Vain sinne, ei ihmisille")
    await kaisa.taps("Takaisin ehtoihin", "Näin on hyvä")
    kaisa.sees("vain ryhmät ja kanavat", "Ryhmät ja kanavat: Kaislan alumnit")
    kaisa.sees("Kukaan ei saa tätä henkilökohtaisesti")
    await kaisa.taps("Lähetä", "Lähetä")
    assert any("Tervetuloa kahville!" in one.words for one in group.chat)
    aino.sees_nothing()
