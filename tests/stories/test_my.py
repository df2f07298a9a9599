"""/my: what one is coming to, waiting for, and has been to."""

from datetime import timedelta

import pytest

from storage import events, people, rsvps
from storage.transaction import Transaction
from tests.stories.full_house import EVENING, answer_of, said
from tests.stories.gatherings import TITLE
from tests.stories.signing import changes, opens_house
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

two_languages = pytest.mark.parametrize("language", ["fi-simple", "sv"])


async def gathering(world: World, kaisa: Alumnus, name: str, days: int, seats: int = 9) -> int:
    """Publish an event of this name, so many days after the evening."""
    starts_at = int((EVENING + timedelta(days=days)).timestamp())
    return await opens_house(world, kaisa, title=name, starts_at=starts_at, capacity=seats)


@two_languages
async def test_three_lists_in_their_order(world: World, kaisa: Alumnus, language: str) -> None:
    """The next first; of who waits the place in line; what is over moves to the last list."""
    sara, word = await world.member("Sara", language=language), Words(world, language)
    await sara.says("/my")
    sara.sees(word("my-none"))
    first = await gathering(world, kaisa, "Ensimmäinen", 0)
    later = await gathering(world, kaisa, "Toinen", 7)
    full = await gathering(world, kaisa, "Täysi", 3, seats=1)
    maybe = await gathering(world, kaisa, "Ehkä-ilta", 4)
    other = await world.member("Uuno")
    await other.starts(f"e{full}")
    await other.taps("Tulen")
    for event_id in (later, first, full):
        await sara.starts(f"e{event_id}")
        await sara.taps(word("events-coming-button"))
    await sara.starts(f"e{maybe}")
    await sara.taps(word("events-maybe-button"))

    await sara.says("/my")
    seen = sara.last.words
    order = ["my-coming", "Ensimmäinen", "Toinen", "my-waiting", "Täysi"]
    parts = [said(word, one) if one.startswith("my-") else one for one in order]
    assert [seen.index(one) for one in parts] == sorted(seen.index(one) for one in parts)
    assert said(word, "events-waiting", **{"place-number": 1}) in seen
    assert "Ehkä-ilta" not in seen
    await sara.taps("1. Ensimmäinen")
    sara.sees("Ensimmäinen", said(word, "events-mine", answer="coming"))

    await world.moves(days=4)
    await sara.says("/my")
    seen = sara.last.words
    assert seen.index("Toinen") < seen.index(said(word, "my-been")) < seen.index("Ensimmäinen")


async def test_an_event_that_goes_on_is_still_to_come(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """Until its end it stands among those one comes to."""
    event_id = await gathering(world, kaisa, TITLE, 0)
    await changes(world, event_id, ends_at=int(EVENING.timestamp()) + 7200)
    await aino.starts(f"e{event_id}")
    await aino.taps("Tulen")
    await world.moves_to(EVENING + timedelta(hours=1))
    await aino.says("/my")
    aino.sees("Näihin olet tulossa")
    await world.moves(hours=1)
    await aino.says("/my")
    aino.sees("Näissä olet ollut")


async def test_who_was_noted_as_absent_has_not_been_there(
    world: World, aino: Alumnus, onni: Alumnus, kaisa: Alumnus
) -> None:
    """Once somebody has noted who came, that counts; a walk-in has been there as well."""
    event_id = await gathering(world, kaisa, TITLE, 0)
    for who in (aino, onni):
        await who.starts(f"e{event_id}")
        await who.taps("Tulen")
    await world.moves(days=4)
    for who in (aino, onni):
        await who.says("/my")
        who.sees(TITLE)

    def note(tx: Transaction) -> None:
        person = people.by_telegram(tx, onni.id)
        assert person is not None
        rsvps.set_field(tx, event_id, person.id, attended="came")

    await world.db.write(note)
    await onni.says("/my")
    onni.sees(TITLE)
    await aino.says("/my")
    aino.sees("Et ole vielä ilmoittautunut")
    assert await answer_of(aino) is not None


async def test_a_cancelled_event_is_in_no_list(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """Nobody sets out for what is off."""
    event_id = await gathering(world, kaisa, TITLE, 0)
    await aino.starts(f"e{event_id}")
    await aino.taps("Tulen")
    await world.db.write(events.cancel, event_id, world.clock.seconds())
    await aino.says("/my")
    aino.sees("Et ole vielä ilmoittautunut")


@two_languages
async def test_a_long_list_has_pages(world: World, kaisa: Alumnus, language: str) -> None:
    """Eight a page; numbers go on; a page that is no more shows the last one."""
    sara, word = await world.member("Sara", language=language), Words(world, language)
    for day in range(10):
        event_id = await gathering(world, kaisa, f"Ilta {day}", day)
        await sara.starts(f"e{event_id}")
        await sara.taps(word("events-coming-button"))
    await sara.says("/my")
    sara.sees("1. Ilta 0", "8. Ilta 7")
    assert "Ilta 8" not in sara.last.words
    await sara.taps(word("form-next"))
    sara.sees("9. Ilta 8", "10. Ilta 9")
    await sara.taps(word("form-previous"))
    sara.sees("1. Ilta 0")
    await sara.presses(sara.last.id, "1z:my:zz")
    sara.sees("10. Ilta 9")


async def test_only_members_have_such_a_list(world: World) -> None:
    """Whoever has not joined is invited to join."""
    stranger = world.stranger("Sara")
    await stranger.says("/my")
    stranger.sees("Liity ensin mukaan")
