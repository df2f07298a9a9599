"""Quiet hours, pauses over summer-time changes, and how much comes in a week."""

from datetime import timedelta

import pytest

from handlers.preferences.rules import WEEK
from storage import campaigns, outbox, people
from storage.audience import NOTICE, Audience
from storage.transaction import Transaction
from tests.stories.gatherings import TITLE, helsinki, invites
from tests.stories.messages import LANGUAGES, announces, asks, label, seen
from tests.stories.world import Alumnus, World

NIGHTS = [
    ("2026-11-02 21:30", "2026-11-03 08:00"),
    ("2027-03-27 22:00", "2027-03-28 08:00"),  # the clocks go on that night
    ("2027-10-30 23:30", "2027-10-31 08:00"),  # and back
]
_SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("evening", "morning"), NIGHTS)
async def test_what_is_sent_at_night_comes_in_the_morning(
    world: World, kaisa: Alumnus, language: str, evening: str, morning: str
) -> None:
    """Not a second before eight by the wall, summer time or not; the card says what waits."""
    who = await world.member("Sara", language=language)
    await world.moves_to(helsinki(evening))
    await announces(kaisa)
    await world.moves(seconds=10)
    kaisa.sees("Odottaa aamua tai toista päivää: 1", "en kirjoita öisin")
    await world.moves_to(helsinki(morning) - _SECOND)
    who.sees_nothing()
    await world.moves(_SECOND)
    who.sees("Kahvit torstaina", seen(world, language, "unasked-footer"))
    kaisa.sees("Lähetys on valmis", "Perillä: 1")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("today", "first_day"), [("2027-03-24 12:00", "2027-03-31"), ("2027-10-27 12:00", "2027-11-03")]
)
async def test_a_pause_over_a_change_of_the_clocks(
    world: World, kaisa: Alumnus, language: str, today: str, first_day: str
) -> None:
    """A week's pause ends as its last day begins, and the night after is still quiet."""
    await world.moves_to(helsinki(today))
    who = await world.member("Sara", language=language)
    await who.says("/messages")
    await who.taps(label(world, language, "messages-pause-button"))
    await who.taps(label(world, language, "messages-week-button"))
    await world.moves_to(helsinki(f"{first_day} 00:00") - _SECOND)
    await world.member("Ville")
    await announces(kaisa)
    await world.moves(_SECOND)
    await announces(kaisa, "Tauon jälkeen")
    await world.moves_to(helsinki(f"{first_day} 08:00"))
    assert (who.count_of("Kahvit torstaina"), who.count_of("Tauon jälkeen")) == (0, 1)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_own_quiet_hours_by_button_and_typed(
    world: World, kaisa: Alumnus, language: str
) -> None:
    """A few are offered, any can be typed, none is a choice, and the usual ones come back."""
    who = await world.member("Sara", language=language)
    await who.says("/messages")
    await who.taps(label(world, language, "messages-quiet-button"))
    await who.taps(label(world, language, "messages-quiet-own-button"))
    await who.says("aina")
    who.sees(seen(world, language, "messages-want-hours")[:20])
    await who.says("22.30-6")
    person = await who.record()
    assert person is not None
    assert (person.quiet_from, person.quiet_to) == (22 * 60 + 30, 6 * 60)
    await world.moves_to(helsinki("2026-11-02 22:00"))
    await announces(kaisa)
    who.sees("Kahvit torstaina")
    for key, hours in (("none", (0, 0)), ("usual", (None, None))):
        await who.says("/messages")
        await who.taps(label(world, language, "messages-quiet-button"))
        said = (
            {"from": "21.00", "to": "8.00"} if language != "en" else {"from": "21:00", "to": "8:00"}
        )
        await who.taps(label(world, language, f"messages-quiet-{key}-button", **said))
        person = await who.record()
        assert person is not None
        assert (person.quiet_from, person.quiet_to) == hours


async def test_longer_quiet_hours_than_the_schools_hold(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """Own hours are looked at when the words are made, before and after the school's."""
    await aino.says("/messages")
    await aino.taps("Muuta hiljaisia tunteja", "20.00–9.00")
    await world.moves_to(helsinki("2026-11-02 20:30"))
    await announces(kaisa)
    onni.sees("Kahvit torstaina")
    await world.moves_to(helsinki("2026-11-03 08:59"))
    assert not aino.has_seen("Kahvit torstaina")
    await world.moves_to(helsinki("2026-11-03 09:00"))
    aino.sees("Kahvit torstaina")


async def test_an_answer_is_never_kept_waiting(world: World, aino: Alumnus) -> None:
    """Whoever writes at night is answered at night."""
    await world.moves_to(helsinki("2026-11-03 02:00"))
    await aino.says("/events")
    aino.sees("tapahtumia")


async def test_reminders_of_the_same_day_come_whatever_the_hour(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """An event at nine in the morning is reminded of at seven."""
    await invites(kaisa, when="5.11.2026 klo 9")
    await aino.taps("Tulen")
    await world.moves_to(helsinki("2026-11-05 07:00"))
    aino.sees("alkaa pian")


async def test_the_reminder_of_the_day_before_waits_for_own_quiet_hours(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Eleven o'clock is quiet for who works at night: it comes when they wake."""
    await invites(kaisa)
    await aino.taps("Tulen")
    await aino.says("/messages")
    await aino.taps("Muuta hiljaisia tunteja", "Omat tunnit")
    await aino.says("7-14")
    await world.moves_to(helsinki("2026-11-04 13:59"))
    assert not aino.has_seen("Tuletko yhä?")
    await world.moves_to(helsinki("2026-11-04 14:00"))
    aino.sees("Tuletko yhä?")


@pytest.mark.parametrize(
    ("cancelled_at", "told_at"),
    [
        ("2026-11-03 22:00", "2026-11-04 08:00"),  # of a later day: in the morning
        ("2026-11-05 06:00", "2026-11-05 06:00"),  # of the same day: at once
    ],
)
async def test_a_cancellation_at_night(
    world: World, kaisa: Alumnus, aino: Alumnus, cancelled_at: str, told_at: str
) -> None:
    """It waits for the morning unless the event is the same day."""
    await invites(kaisa)
    await aino.taps("Tulen")
    await world.moves_to(helsinki(cancelled_at))
    await kaisa.says("/events")
    await kaisa.taps("Hallitse tapahtumaa 1", "Peru tapahtuma", "Kyllä")
    told = aino.count_of("Tapahtuma on peruttu")
    await world.moves_to(helsinki(told_at))
    assert (told, aino.count_of("Tapahtuma on peruttu")) == (int(cancelled_at == told_at), 1)


async def test_nobody_sets_out_in_vain(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """An event early next morning that is cancelled in the night is told of at once."""
    await invites(kaisa, when="5.11.2026 klo 8.30")
    await aino.taps("Tulen")
    await world.moves_to(helsinki("2026-11-04 23:00"))
    await kaisa.says("/events")
    await kaisa.taps("Hallitse tapahtumaa 1", "Peru tapahtuma", "Kyllä")
    aino.sees("Tapahtuma on peruttu")


async def test_three_in_a_week_and_the_fourth_waits(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """News, invitations and surveys share the budget; the fourth comes when the first is a week."""
    await announces(kaisa, "Ensimmäinen")
    await world.moves(hours=1)
    await invites(kaisa)
    await asks(kaisa)
    await announces(kaisa, "Neljäs")
    await world.moves(seconds=10)
    kaisa.sees("Odottaa aamua tai toista päivää: 1")
    assert aino.has_seen(TITLE)
    assert not aino.has_seen("Neljäs")
    await world.restarts()
    await world.moves_to(helsinki("2026-11-09 09:59"))
    assert not aino.has_seen("Neljäs")
    await world.moves_to(helsinki("2026-11-09 10:00"))
    aino.sees("Neljäs")
    kaisa.sees("Perillä: 1")


async def test_what_would_come_too_late_is_not_sent(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """An event before the next free day is withheld with that reason; the totals add up."""
    for text in ("Yksi", "Kaksi", "Kolme"):
        await announces(kaisa, text)
    await invites(kaisa)
    kaisa.sees("Jätetty lähettämättä: 1", "Yhteensä: 1")
    await kaisa.taps("Mitä viesteille kävi")
    kaisa.sees("on saanut tällä viikolla jo niin monta viestiä kuin koulu sallii")
    assert not aino.has_seen(TITLE)
    assert await reasons(world) == ["budget"]


async def reasons(world: World) -> list[str]:
    return await world.db.read(
        lambda tx: [row[0] for row in tx.all("SELECT reason FROM outbox WHERE reason IS NOT NULL")]
    )


async def test_two_campaigns_at_once_share_the_last_place(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Of two that fall due in the same second, the first goes and the other waits."""
    await announces(kaisa, "Yksi")
    await announces(kaisa, "Kaksi")
    await world.moves_to(helsinki("2026-11-02 22:00"))
    await announces(kaisa, "Kolme")
    await announces(kaisa, "Neljä")
    await world.moves_to(helsinki("2026-11-03 08:00"))
    aino.sees("Kolme")
    assert not aino.has_seen("Neljä")
    await world.moves_to(helsinki("2026-11-09 10:00"))
    aino.sees("Neljä")


async def test_reminders_do_not_use_up_the_budget_nor_wait_for_it(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """What one has said that one comes to is asked for."""
    await invites(kaisa)
    await aino.taps("Tulen")
    await announces(kaisa, "Kaksi")
    await announces(kaisa, "Kolme")
    await world.moves_to(helsinki("2026-11-04 11:00"))
    aino.sees("Tuletko yhä?")
    await world.moves_to(helsinki("2026-11-05 15:30"))
    aino.sees("alkaa pian")


async def test_a_ready_message_that_nobody_asked_for_waits_too(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The bot's own questions count, wait for the morning, and find the week full."""
    person = await aino.record()
    assert person is not None

    def ask(tx: Transaction, text: str) -> None:
        params = {"text": text}
        now = world.clock.seconds()
        outbox.add_call(
            tx,
            chat_id=person.telegram_id,
            person_id=person.id,
            method="sendMessage",
            params=params,
            now=now,
            unasked=True,
        )

    await world.moves_to(helsinki("2026-11-02 23:00"))
    await world.db.write(ask, "Pitävätkö tietosi paikkansa?")
    await world.moves(seconds=10)
    aino.sees_nothing()
    await world.moves_to(helsinki("2026-11-03 08:00"))
    aino.sees("Pitävätkö tietosi paikkansa?")
    await announces(kaisa, "Kaksi")
    await announces(kaisa, "Kolme")
    await world.db.write(ask, "Oletko vielä täällä?")
    await announces(kaisa, "Neljä")
    aino.sees_nothing()
    await world.moves(seconds=WEEK - 1)
    aino.sees_nothing()
    await world.moves(seconds=1)
    assert aino.has_seen("Oletko vielä täällä?")


async def test_a_change_of_the_privacy_notice_is_told_to_all_members(
    world: World, aino: Alumnus
) -> None:
    """Outside of topics, pause and budget; the night is respected, and nobody's card is needed."""
    paused = await world.member("Tauolla", wants=(), language="sv")
    weekly = await world.member("Viikoittain")
    await paused.says("/messages")
    await paused.taps("Ta en paus", "En vecka")
    await weekly.says("/messages")
    await weekly.taps("Yksi viesti viikossa")
    await world.moves_to(helsinki("2026-11-02 22:00"))
    now = world.clock.seconds()
    await world.db.write(
        campaigns.start,
        kind="announcement",
        topic=NOTICE,
        content=world.app.house.organisation.privacy.version,
        audience=Audience(),
        made_by=None,
        now=now,
    )
    await world.moves(seconds=10)
    await world.moves_to(helsinki("2026-11-03 07:59"))
    aino.sees_nothing()
    await world.moves_to(helsinki("2026-11-03 08:00"))
    for one in (aino, paused, weekly):
        one.sees(
            seen(world, (await _language(world, one)), "privacy-changed", organisation="")[:10]
        )


async def _language(world: World, who: Alumnus) -> str:
    person = await world.db.read(people.by_telegram, who.id)
    assert person is not None
    return person.language
