"""Whatever comes, the bot says what it wants, keeps what was given, and goes on."""

from collections.abc import Callable
from pathlib import Path

import pytest

from handlers import routes
from handlers.guards import anyone
from storage import updates
from tests.stories.world import OWNER_ID, Alumnus, World


@pytest.fixture
async def asked_for_a_name(world: World) -> Alumnus:
    """Somebody who has been asked for their name."""
    sara = world.stranger("Sara")
    await sara.starts()
    return await sara.taps("suomi", "Olen täyttänyt 13 ja suostun")


@pytest.mark.parametrize(
    "name", ["Åsa 👩‍🍳 <b>B</b> & co", "نجوى الأسعد", "\u202eolleH", 'O\'Brien "Bo"', "a" * 80]
)
async def test_any_name_is_a_name(asked_for_a_name: Alumnus, name: str) -> None:
    """Emoji, right-to-left letters and HTML stay what they are, in the words and on the screen."""
    await asked_for_a_name.says(name)
    asked_for_a_name.sees("Oletko valmistunut")
    person = await asked_for_a_name.record()
    assert person is not None
    await asked_for_a_name.taps("Takaisin")
    asked_for_a_name.sees(name.replace("\u202e", ""))


async def test_a_very_long_name_is_told_its_length(asked_for_a_name: Alumnus) -> None:
    """4,096 characters are too many; the limit is said and the question stays."""
    await asked_for_a_name.says("x" * 4096)
    asked_for_a_name.sees("4096 merkkiä", "Enintään 80", "Mikä on nimesi?")


async def test_a_photo_where_words_are_wanted(asked_for_a_name: Alumnus) -> None:
    """A picture, a voice, a file or a place is answered with what is wanted instead."""
    account = asked_for_a_name.account
    ways: list[Callable[[], object]] = [
        lambda: account.sends_photo(b"\x89PNG\r\n\x1a\n" + b"0" * 64),
        lambda: account.sends_voice(b"OggS"),
        lambda: account.sends_document("cv.pdf", b"%PDF"),
        lambda: account.sends_location(65.01, 25.47),
    ]
    for send in ways:
        asked_for_a_name.world.remember()
        send()
        await asked_for_a_name.world.settles()
        asked_for_a_name.sees("Vastaa tekstillä", "Mikä on nimesi?")


async def test_a_contact_is_not_kept(world: World, asked_for_a_name: Alumnus) -> None:
    """A forwarded contact of somebody else is declined, and none of it is stored."""
    world.remember()
    asked_for_a_name.account.sends_contact("+358401234567")
    await world.settles()
    asked_for_a_name.sees("En tallentanut yhteystietoa", "Mikä on nimesi?")


async def test_an_edited_message_changes_nothing(world: World, asked_for_a_name: Alumnus) -> None:
    """Editing an old message is answered with how an answer is changed."""
    await asked_for_a_name.says("Sara")
    mine = next(one for one in asked_for_a_name.account.chat if one.words == "Sara")
    world.remember()
    asked_for_a_name.account.edits(mine.id, "Sanna")
    await world.settles()
    asked_for_a_name.sees("muokkasit viestiä")


async def test_a_group_is_pointed_to_the_private_chat(world: World, aino: Alumnus) -> None:
    """In a group the bot only says where it talks, with a link."""
    group = world.telegram.group("Kokit 2020", [aino.account])
    await world.settles()
    aino.account.says("/events", chat=group)
    await world.settles()
    said = [one for one in group.chat if one.from_bot]
    assert "yksityisessä keskustelussa" in said[-1].words
    assert said[-1].buttons[0].url == "https://t.me/_harjoitus_bot?start=hello"


async def test_a_channel_post_is_ignored(world: World) -> None:
    """A post in a channel leads to nothing at all."""
    channel = world.telegram.channel("Tiedotteet")
    channel.posts("Hei kaikille")
    await world.settles()
    assert not [one for one in channel.chat if one.from_bot]


async def test_who_blocks_the_bot_is_unreachable_until_back(world: World, aino: Alumnus) -> None:
    """Blocking is noted; Start makes the person reachable again."""
    aino.account.blocks_bot()
    await world.settles()
    person = await aino.record()
    assert person is not None
    assert person.unreachable_at is not None
    await aino.starts()
    person = await aino.record()
    assert person is not None
    assert person.unreachable_at is None


@pytest.mark.parametrize(
    "data",
    ["", "x", "1z:1", "0a:1:q:o", "1a:zz!:q:o", "1r:1", "1e:zzzzzzzzzzzzzzzz:show", "1" * 64],
)
async def test_a_button_of_another_version_says_that_it_is_old(aino: Alumnus, data: str) -> None:
    """Callback data that nobody made is answered kindly and changes nothing."""
    await aino.starts()
    if data:
        await aino.presses(aino.last.id, data)
        aino.sees("nappi on vanha")


async def test_somebody_elses_form_cannot_be_answered(
    aino: Alumnus, asked_for_a_name: Alumnus
) -> None:
    """A button with another person's session does nothing."""
    _, data = asked_for_a_name.button("Takaisin")
    await aino.starts()
    await aino.presses(aino.last.id, data)
    aino.sees("nappi on vanha")


async def test_stray_words_are_answered_with_help(linnea: Alumnus) -> None:
    """Words that no question waits for are never taken for anything."""
    await linnea.says("Vad händer?")
    linnea.sees("Jag förstod inte")
    await linnea.taps("Hjälp")
    linnea.sees("/events", "/forget")


async def test_a_failing_turn_is_told_kept_and_passed(
    world: World, aino: Alumnus, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of ours is undone, said kindly, kept for the owner, and blocks nobody."""

    def broken(turn: object) -> None:
        raise RuntimeError("the oven is cold")

    command = routes.Command(broken, anyone)
    monkeypatch.setitem(routes.COMMANDS, "help", command)
    await aino.says("/help", "/profile")
    aino.sees("Omat tietosi")
    assert aino.has_seen("Jokin meni vikaan")
    failures = await world.db.read(updates.failures)
    assert [one.error for one in failures] == ["RuntimeError: the oven is cold"]
    world.may_fail = True
    assert '"/help"' in failures[0].given


async def test_the_same_update_twice_is_one_turn(world: World, aino: Alumnus) -> None:
    """Telegram handing an update over again changes nothing and says nothing."""
    aino.account.says("/profile")
    update = world.telegram.updates_waiting()[0]
    await world.intake.poll_once()
    await world.app.dispatch.drain()
    seen = len(aino.account.chat)
    await world.intake._entrance._process(update)
    await world.app.dispatch.drain()
    assert len(aino.account.chat) == seen


async def test_coordinators_commands_do_not_exist_for_others(aino: Alumnus) -> None:
    """An alumna who types them gets the same words as for any unknown command."""
    for command in ("/newevent", "/announce", "/survey", "/count", "/team", "/nonsense"):
        await aino.says(command)
        aino.sees("En ymmärtänyt tätä")


async def test_an_owner_need_not_be_an_alumnus(world: World) -> None:
    """Whom the settings name can coordinate without having joined."""
    owner = Alumnus(world, world.telegram.person("Kaisa", id=OWNER_ID))
    owner.account.has_started_before()
    await owner.says("/help")
    owner.sees("/team", "/announce")


async def test_an_owners_menu_is_there_from_the_first_word(world: World) -> None:
    """An owner who has not joined finds the coordinators' commands in the menu at once."""
    owner = Alumnus(world, world.telegram.person("Kaisa", id=OWNER_ID))
    await owner.starts()
    assert {"newevent", "announce", "survey", "count", "team"} <= {
        one.name for one in owner.account.commands
    }


async def test_while_nobody_owns_the_bot_help_tells_ones_id(tmp_path: Path) -> None:
    """Whoever sets the bot up reads there what to write into the settings; later nobody does."""
    world = await World(tmp_path, owners=()).begins()
    first = await world.member("Ville", language="en")
    await first.says("/help")
    first.sees(f"Your Telegram id is {first.id}")
    await world.ends()


async def test_once_somebody_owns_the_bot_ids_are_nobodys_business(aino: Alumnus) -> None:
    """Help says nothing of ids when there is an owner."""
    await aino.says("/help")
    assert "OWNERS" not in aino.last.words


async def test_words_at_the_end_change_nothing_and_that_is_said(
    world: World, kaisa: Alumnus
) -> None:
    """Whoever corrects themselves by writing on learns which button does so; slips are forgiven."""
    await kaisa.says("/inbox")
    await kaisa.taps("Valmiit vastaukset", "Uusi vastaus")
    await kaisa.says("Kiitos", "suomi", "Kiitos viestistä!", "Kiitos viestistäsi!")
    kaisa.sees("Mikään ei muuttunut. Jos haluat korjata vastausta, paina Muuta.")
    kaisa.sees("Kiitos viestistä!")
    await kaisa.sends_photo("Kuva")
    kaisa.sees("Vastaa tekstillä tai paina nappia", "Kiitos viestistä!")
    await kaisa.says("tallena")
    await kaisa.taps("Kiitos (suomi)")
    kaisa.sees("Kiitos viestistä!")


async def test_what_is_to_be_changed_can_be_written_as_well(world: World, kaisa: Alumnus) -> None:
    """The names of the answers are buttons like others: their words do the same."""
    await kaisa.says("/inbox")
    await kaisa.taps("Valmiit vastaukset", "Uusi vastaus")
    await kaisa.says("Kiitos", "suomi", "Kiitos viestistä!")
    await kaisa.taps("Muuta")
    await kaisa.says(kaisa.labels[0], "Kiitokset", "tallenna")
    await kaisa.taps("Kiitokset (suomi)")
    kaisa.sees("Kiitos viestistä!")
