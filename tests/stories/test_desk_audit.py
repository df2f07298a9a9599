"""What coordinators do to others' data, or send, is in the log: who, of which unit, what."""

from collections.abc import Awaitable, Callable
from typing import NamedTuple

import pytest

from handlers.buttons import DutyDo
from storage import audit
from storage.audience import Audience
from tests.stories import mailing
from tests.stories.duties import coordinates
from tests.stories.gatherings import helsinki
from tests.stories.inboxes import sends_idea
from tests.stories.test_audience_builder import prepared
from tests.stories.test_handover import hosts, offers
from tests.stories.test_recurring import NAME
from tests.stories.test_sending_card import wakeful
from tests.stories.test_team import link_for
from tests.stories.test_venues import group
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


class Cast(NamedTuple):
    """Ville and Sanni coordinate Oulu, Aino has studied there; Kaisa owns the bot."""

    world: World
    ville: Alumnus
    sanni: Alumnus
    aino: Alumnus
    kaisa: Alumnus

    @property
    def fi(self) -> Words:
        """The words of Finnish, which all of them read."""
        return Words(self.world, "fi")


Line = tuple[str, str, str | None, str | None]
OULU = Audience(units=("oulu",))
VILLE, SANNI, KAISA = "Ville", "Sanni", "Kaisa"


async def sends_by_night(cast: Cast) -> int:
    """Let Ville send something of which half waits for the morning."""
    await wakeful(cast.world, cast.sanni)
    await cast.world.moves_to(helsinki("2026-11-02 23:00"))
    return await mailing.sends(cast.ville, audience=OULU, unit="oulu")


async def announcing(cast: Cast) -> None:
    await mailing.sends(cast.ville, audience=OULU, unit="oulu")


async def steering(cast: Cast) -> None:
    sent = await sends_by_night(cast)
    for action in ("pause", "resume", "cancel", "cancel_yes"):
        await mailing.presses(cast.ville, sent, action)


async def undoing(cast: Cast) -> None:
    sent = await mailing.sends(cast.ville, audience=OULU, unit="oulu")
    await mailing.presses(cast.ville, sent, "delete_yes")


async def downloading(cast: Cast) -> None:
    sent = await mailing.sends(cast.ville, audience=OULU, unit="oulu")
    await mailing.presses(cast.ville, sent, "xlsx")


async def discarding(cast: Cast) -> None:
    await cast.ville.says("/announce", "Kahvit", "Uutinen kaikille")
    await cast.ville.taps("Kaikille", "Älä lähetä", "Palauta tiedote")


async def scheduling(cast: Cast) -> None:
    await cast.ville.says("/announce", "Kahvit", "Uutinen kaikille")
    await cast.ville.taps("Kaikille", "Milloin")
    await cast.ville.says("5.11.2026 klo 12")
    await cast.ville.taps("Lähetä", "Lähetä valittuna aikana", "Peru lähetysaika")


async def saving_audiences(cast: Cast) -> None:
    await prepared(cast.ville, "oulu")
    await cast.ville.taps("Kielet", "svenska ☐", "Takaisin ehtoihin", "Tallenna nimellä")
    await cast.ville.says("Ruotsinkieliset")
    await cast.ville.taps("Tallennetut joukot", "Ruotsinkieliset", "Poista", "Poista joukko")


async def keeping_answers(cast: Cast) -> None:
    await cast.ville.says("/inbox")
    await cast.ville.taps("Valmiit vastaukset", "Uusi vastaus")
    await cast.ville.says("Kiitos")
    await cast.ville.taps("suomi")
    await cast.ville.says("Kiitos viestistäsi!")
    await cast.ville.taps("Tallenna", "Kiitos (suomi)", "Muuta valmista vastausta", "Tallenna")
    await cast.ville.taps("Kiitos (suomi)", "Poista vastaus", "Kyllä, poista vastaus")


async def answering(cast: Cast) -> None:
    await sends_idea(cast.aino, cast.fi)
    await cast.ville.taps("Minä hoidan tämän", "Vastaa")
    await cast.ville.says("Kiitos!")
    await cast.ville.taps("Lähetä vastaus", "Kerro, mitä seurasi")
    await cast.ville.says("Sauna on varattu.")
    await cast.ville.taps("Kerro")


async def giving_a_matter(cast: Cast) -> None:
    await sends_idea(cast.aino, cast.fi)
    await cast.ville.taps("Näytä viesti", "Anna kollegalle", "Sanni")


async def looking_into_the_inbox(cast: Cast) -> None:
    await sends_idea(cast.aino, cast.fi)
    await cast.ville.says("/inbox")


async def giving_duties(cast: Cast) -> None:
    await cast.world.stranger("Uusi").starts(await link_for(cast.kaisa, "Oulun yksikkö"))


async def ending_duties(cast: Cast) -> None:
    await link_for(cast.kaisa, "Oulun yksikkö")
    for number, action in ((1, "revoke"), (1, "end_now")):
        await cast.kaisa.presses(cast.kaisa.last.id, DutyDo(number, action).encode())


async def prolonging_duties(cast: Cast) -> None:
    await cast.kaisa.says("/team")
    await cast.kaisa.taps("1. ", "Muuta päättymispäivää", "Seuraava lukukausi")


async def handing_over(cast: Cast) -> None:
    await hosts(cast.world, cast.ville)
    await offers(cast.ville, "Sanni")
    await cast.sanni.taps("Hyväksyn", "Peru siirto")


async def declining_work(cast: Cast) -> None:
    await hosts(cast.world, cast.ville)
    await offers(cast.ville, "Sanni")
    await cast.sanni.taps("En voi ottaa")


async def planning(cast: Cast) -> None:
    say, ville = cast.fi, cast.ville
    await ville.says("/year")
    await ville.taps(say("year-plans-button"), say("year-plan-new-button"))
    await ville.says("QR-koodit todistuksiin")
    await ville.taps("Kesäkuu", say("form-skip"))
    await ville.taps(say("year-repeats-yearly-button"), say("year-remind-7-button"))
    await ville.taps(say("year-plan-remove-button"))


async def repeating(cast: Cast) -> None:
    await cast.ville.says("/year")
    await cast.ville.taps("Toistuvat tiedotteet", "Lisää toistuva tiedote")
    await cast.ville.says(NAME)
    await cast.ville.taps("Joka kuukausi: viikonpäivä", "Ensimmäinen", "Maanantai", "9.00")
    await cast.ville.taps("Lopeta toistaminen", "Kyllä, lopeta")


async def downloading_counts(cast: Cast) -> None:
    await cast.ville.says("/count by field")
    await cast.ville.taps("CSV", "Excel")


async def adding_a_group(cast: Cast) -> None:
    place = group(cast.world, cast.ville)
    place.welcomes_bot(by=cast.ville.account)
    await cast.world.settles()


SENT: Line = (VILLE, "sent", "oulu", "campaign")
DEEDS: tuple[tuple[Callable[[Cast], Awaitable[None]], tuple[Line, ...]], ...] = (
    (announcing, (SENT,)),
    (steering, (SENT, *((VILLE, one, "oulu", "campaign") for one in ("paused", "resumed")))),
    (steering, ((VILLE, "cancelled", "oulu", "campaign"),)),
    (undoing, (SENT, (VILLE, "undone", "oulu", "campaign"))),
    (downloading, (SENT, (VILLE, "exported", "oulu", "campaign"))),
    (
        discarding,
        tuple((VILLE, one, "oulu", "announcement") for one in ("discarded", "changed")),
    ),
    (
        scheduling,
        tuple((VILLE, one, "oulu", "announcement") for one in ("scheduled", "unscheduled")),
    ),
    (
        saving_audiences,
        tuple((VILLE, one, "oulu", "saved_audience") for one in ("saved", "deleted")),
    ),
    (
        keeping_answers,
        tuple((VILLE, one, "oulu", "canned_answer") for one in ("saved", "saved", "deleted")),
    ),
    (answering, tuple((VILLE, one, "oulu", "matter") for one in ("changed", "sent", "sent"))),
    (answering, ((VILLE, "viewed", "oulu", "matter"),)),
    (giving_a_matter, ((VILLE, "changed", "oulu", "matter"),)),
    (looking_into_the_inbox, ((VILLE, "viewed", "oulu", "matter"),)),
    (giving_duties, ((KAISA, "invited", "oulu", "duty_link"), ("Uusi", "began", "oulu", "duty"))),
    (ending_duties, ((KAISA, "ended", "oulu", "duty_link"), (KAISA, "ended", "oulu", "duty"))),
    (prolonging_duties, ((KAISA, "changed", "oulu", "duty"),)),
    (
        handing_over,
        (
            (VILLE, "offered", "oulu", "handover"),
            (SANNI, "accepted", "oulu", "handover"),
            (SANNI, "changed", "oulu", "handover"),
        ),
    ),
    (
        declining_work,
        ((VILLE, "offered", "oulu", "handover"), (SANNI, "changed", "oulu", "handover")),
    ),
    (planning, ((VILLE, "changed", "oulu", "plan"), (VILLE, "changed", "oulu", "plan"))),
    (
        repeating,
        ((VILLE, "changed", "oulu", "recurring"), (VILLE, "changed", "oulu", "recurring")),
    ),
    (
        downloading_counts,
        ((VILLE, "exported", "oulu", "counts"), (VILLE, "exported", "oulu", "counts")),
    ),
    (adding_a_group, ((VILLE, "saved", "oulu", "venue"),)),
)
WITHOUT_ID = {"counts"}  # there is nothing that has a number


@pytest.mark.parametrize(
    ("deed", "expected"),
    DEEDS,
    ids=[f"{number}-{one[0].__name__}" for number, one in enumerate(DEEDS)],
)
async def test_it_is_in_the_log(
    world: World,
    kaisa: Alumnus,
    deed: Callable[[Cast], Awaitable[None]],
    expected: tuple[Line, ...],
) -> None:
    """In this order, with the actor, the unit, what it is about and its number, in words."""
    ville = await coordinates(await world.member("Ville", wants=("news",)), "oulu")
    sanni = await coordinates(await world.member("Sanni", wants=("news",)), "oulu")
    aino = await world.member("Aino")
    await deed(Cast(world, ville, sanni, aino, kaisa))
    names = dict(
        await world.db.read(
            lambda tx: [tuple(one) for one in tx.all("SELECT id, name FROM person")]
        )
    )
    found = await world.db.read(audit.lines, 0, 1000)
    told = [(names.get(one.actor), one.action, one.unit, one.subject) for one in found]
    left = iter(told)
    assert all(line in left for line in expected), told
    for one in found:
        wanted = (names.get(one.actor), one.action, one.unit, one.subject) in expected
        if wanted and one.subject not in WITHOUT_ID and one.action != "viewed":
            assert one.subject_id is not None, one
        for language in ("fi", "fi-simple", "sv", "en"):
            texts = world.app.house.texts
            assert texts.has(language, f"audit-action-{one.action.replace(' ', '-')}")
            assert texts.has(language, f"audit-subject-{str(one.subject).replace('_', '-')}")
