"""Looking back on what was sent: it is told apart, used anew, and undone as a whole."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.announcing.letter import plain
from storage import announcements
from storage.audience import Audience
from storage.ledgers import SENT
from tests.stories import mailing
from tests.stories.composing import drafts
from tests.stories.duties import coordinates
from tests.stories.mailing import TEXT, seen
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, SAMPLE, Alumnus, World

RIGHT = "Kahvit ovat perjantaina"
LIMIT = {"limit-number": 1}


@pytest.fixture
def say(world: World) -> Words:
    """The words of Finnish."""
    return Words(world, "fi")


@pytest.fixture
async def kaisa(world: World) -> Alumnus:
    """The owner."""
    return await world.member("Kaisa", id=OWNER_ID, wants=())


@pytest.fixture
async def careful(tmp_path: Path) -> AsyncIterator[World]:
    """A school where what goes to more than one takes two coordinators."""
    school = tmp_path / "organisation.toml"
    written = SAMPLE.read_text(encoding="utf-8")
    changed = written.replace("second_person_from = 0", "second_person_from = 1")
    school.write_text(changed, encoding="utf-8")
    world = await World(tmp_path / "careful", organisation=school).begins()
    yield world
    await world.ends()
    assert not world.faults(), "\n".join(world.faults())


async def test_a_new_draft_has_the_same_words_for_the_same_people(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """What was cancelled is not lost; two taps make one draft, and nothing goes by itself."""
    sent = await mailing.sends(kaisa, audience=Audience(units=("oulu",)), unit="oulu")
    await mailing.opens(kaisa, say)
    await kaisa.taps(say("redraft-button"))
    kaisa.sees(say("redraft-made"), seen(say, "announcing-state-draft"), TEXT, "Oulu")
    await mailing.presses(kaisa, sent, "draft")
    found = await world.db.read(announcements.open_work, None)
    (draft,) = found
    assert (draft.content, draft.unit) == (plain(TEXT).to_json(), "oulu")
    assert draft.audience == Audience(units=("oulu",))
    assert aino.count_of(TEXT) == 1


async def test_a_resend_is_told_from_its_original(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """It says to whom it went again; the first one leads to it and offers it no more."""
    world.telegram.faults.stays_silent(after=False, chat_id=aino.id)
    sent = await mailing.sends(kaisa)
    await mailing.presses(kaisa, sent, "again_unknown_yes")
    await kaisa.says("/sent")
    kaisa.sees(say("broadcasts-about-unknown", name=TEXT))
    await mailing.opens(kaisa, say, 2)
    assert say("resend-unknown-button") not in kaisa.labels
    await kaisa.taps(say("resend-unknown-done-button"))
    kaisa.sees(say("broadcasts-about-unknown", name=TEXT))


async def test_what_is_deleted_says_so_in_the_list_and_on_its_card(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Finished alone would sound as if people still had it; no correction is offered for it."""
    sent = await mailing.sends(kaisa)
    await mailing.presses(kaisa, sent, "delete_yes")
    await kaisa.says("/sent")
    kaisa.sees("2. Tiedote: " + TEXT, "poistettu, perillä: 1")
    await kaisa.taps(f"2. {TEXT}")
    kaisa.sees(say("undo-told-delete"))
    await kaisa.taps(say("broadcasts-ledger-button"))
    assert say("undo-button") not in kaisa.labels
    await kaisa.taps(say("undo-deleted-button"))
    kaisa.sees(seen(say, "broadcasts-state-done-delete"))
    await mailing.presses(kaisa, sent, "correct")
    await kaisa.says(RIGHT)
    assert not aino.has_seen(RIGHT)


async def corrects(kaisa: Alumnus, say: Words, sent: int) -> None:
    """Send a correction."""
    await mailing.presses(kaisa, sent, "correct")
    await kaisa.says(RIGHT)
    await kaisa.taps(say("undo-send-correction-button"))


async def test_a_correction_can_be_deleted_by_itself(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The first message stays; it is not called corrected any more, and can be corrected anew."""
    tiina = await coordinates(await world.member("Tiina", language="fi", wants=()), "oulu")
    sent = await mailing.sends(tiina, unit="oulu", audience=Audience(units=("oulu",)))
    await corrects(tiina, say, sent)
    assert aino.has_seen(RIGHT)
    await mailing.opens(tiina, say)
    await tiina.taps(say("undo-delete-button"))
    assert say("undo-correct-button") not in tiina.labels
    await tiina.taps(say("undo-delete-button"), say("undo-delete-yes-button"))
    assert not aino.has_seen(RIGHT)
    assert aino.has_seen(TEXT)
    await mailing.opens(tiina, say)
    tiina.sees(RIGHT)
    await mailing.opens(tiina, say, 3)
    assert say("undo-told-correct") not in tiina.last.words
    assert say("undo-button") in tiina.labels


async def test_deleting_takes_the_corrections_too(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """It is said before; and each has its own account."""
    sent = await mailing.sends(kaisa)
    await corrects(kaisa, say, sent)
    await mailing.presses(kaisa, sent, "delete")
    kaisa.sees(say("undo-delete-corrections"), say("undo-delete-final"))
    await kaisa.taps(say("undo-delete-yes-button"))
    assert not aino.has_seen(RIGHT)
    assert not aino.has_seen(TEXT)
    for one in (sent + 2, sent + 3):
        assert (await mailing.account(world, one)).of(SENT) == 1


async def test_above_the_limit_nobody_corrects_or_resends_alone(careful: World) -> None:
    """It is refused with the reason, by old buttons too; a new draft goes the way of two."""
    say = Words(careful, "fi")
    kaisa = await careful.member("Kaisa", id=OWNER_ID, wants=())
    ville = await coordinates(await careful.member("Ville", wants=()), None)
    two = [await careful.member(name) for name in ("Aino", "Onni")]
    sent = await mailing.launches(kaisa, Audience())
    await kaisa.starts()
    await mailing.presses(kaisa, sent, "undo")
    kaisa.sees(say("undo-correct-second", **LIMIT))
    assert say("undo-correct-button") not in kaisa.labels
    await mailing.presses(kaisa, sent, "correct")
    await kaisa.says(RIGHT)
    await careful.moves(days=1)
    newer = [await careful.member(name) for name in ("Bo", "Cia")]
    await mailing.presses(kaisa, sent, "again_joined_yes")
    kaisa.sees(say("resend-second", **LIMIT))
    assert not any(one.account.chat for one in newer)
    assert not any(one.has_seen(RIGHT) for one in two)
    await kaisa.taps(say("redraft-button"), "Lähetä", "Pyydä vahvistus")
    assert not any(one.account.chat for one in newer)
    await ville.taps("Katso tiedote", "Vahvista ja lähetä")
    assert [one.count_of(TEXT) for one in (*two, *newer)] == [1, 1, 1, 1]


async def test_a_colleagues_announcement_is_not_discarded_by_one_tap(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """It says whose it is, asks, and tells them; one's own draft goes at once."""
    ville = await coordinates(await world.member("Ville", wants=()), None)
    await drafts(kaisa)
    await kaisa.taps("Milloin")
    await kaisa.says("5.11.2026 klo 12")
    await kaisa.taps("Lähetä", "Lähetä valittuna aikana")
    await ville.says("/announce")
    ville.sees("Vastuussa: Kaisa")
    await ville.taps("1. Kahvit")
    ville.sees("Vastuussa: Kaisa")
    await ville.taps(say("broadcasts-discard-button"))
    ville.sees(seen(say, "announcing-discard-ask"), say("announcing-discard-others", name="Kaisa"))
    kaisa.sees_nothing()
    await ville.taps("Takaisin tiedotteeseen", say("broadcasts-discard-button"))
    await ville.taps(say("announcing-discard-yes-button"))
    ville.sees(say("broadcasts-discarded"))
    kaisa.sees(say("announcing-was-discarded", name="Ville", what="Kahvit torstaina"))
    await kaisa.taps(say("announcing-restore-button"))
    kaisa.sees(seen(say, "announcing-state-draft"))
    await kaisa.taps(say("broadcasts-discard-button"))
    kaisa.sees(say("broadcasts-discarded"))


async def test_people_and_groups_are_told_apart_before_and_after(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """On the button that sends, in the account by name, and in the question that deletes."""
    group = world.group("Alumnit", kaisa)
    await kaisa.adds_bot(group)
    venue = await world.db.read(lambda tx: tx.value("SELECT id FROM venue"))
    await drafts(kaisa)
    prepared = (await world.db.read(announcements.open_work, None))[0]
    await world.db.write(
        lambda tx: announcements.set_audience(tx, prepared.id, Audience(venues=(venue,)))
    )
    await kaisa.says("/announce")
    await kaisa.taps("1. Kahvit", "Lähetä")
    kaisa.sees("Alumnit")
    await kaisa.taps("Lähetä: 1 ihminen, 1 ryhmä")
    await world.moves(seconds=10)
    assert say("ledger-venues", **{"venues-number": 1}) in kaisa.last.words
    await mailing.opens(kaisa, say)
    kaisa.sees(say("ledger-venues-named", names="Alumnit"))
    await kaisa.taps(say("undo-button"), say("undo-delete-button"))
    number = {"venues-number": 1}
    kaisa.sees(seen(say, "undo-delete-ask", **{"people-number": 1}), say("ledger-venues", **number))
    await kaisa.taps(say("undo-delete-yes-button"))
    for one in ("broadcasts-sent-delete", "ledger-venues"):
        assert say(one, **{"people-number": 1, "venues-number": 1}) in kaisa.last.words
