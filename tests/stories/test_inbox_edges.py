"""The inbox when people do what nobody planned: albums, replies in the midst of something else."""

import pytest

from storage import stats
from storage.audience import Audience
from storage.matters import TAKEN, Matter
from tests.stories import mailing
from tests.stories.duties import coordinates
from tests.stories.inboxes import replies, sends_idea, the_matters
from tests.stories.messages import announces
from tests.stories.sending import PICTURE
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


@pytest.fixture
def fi(world: World) -> Words:
    """The words of Finnish."""
    return Words(world, "fi")


@pytest.fixture
async def ville(world: World) -> Alumnus:
    """A coordinator of Oulu who reads Finnish."""
    return await coordinates(await world.member("Ville", wants=()), "oulu")


async def shows_album(
    who: Alumnus, *captions: str, reply_to: int | None = None, video: int | None = None
) -> None:
    """Send pictures as one album, perhaps as a reply; the piece with number ``video`` is one."""
    who.world.remember()
    album = str(who.world.telegram.box.next_number())
    for number, caption in enumerate(captions):
        if number == video:
            who.account.sends_video(b"ftyp", caption, album=album)
        else:
            who.account.sends_photo(PICTURE, caption, album=album, reply_to=reply_to)
    await who.world.settles()


async def the_only(world: World) -> Matter:
    """Return the matter that there is, and demand that there is no other."""
    (found,) = await the_matters(world)
    return found


async def test_a_whole_album_is_an_idea(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """All its pictures are passed on, with the words of each."""
    await aino.says("/idea")
    await shows_album(aino, "Tällainen", "", "ja tällainen")
    await aino.taps("Nimeni saa näkyä")
    ville.sees("Uusi idea: Aino", "Kuvia", "Tällainen", "ja tällainen")
    await ville.taps("Katso kuvat")
    assert len([one for one in ville.news() if one.photo is not None]) == 3
    ville.sees("Lähettäjä: Aino")
    found = await the_only(world)
    assert found.content is not None
    assert len(found.content.more) == 2


async def test_a_whole_album_is_a_question(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """It goes with its first picture; the others come after it, and ring no bell again."""
    await aino.says("/wishes")
    await aino.taps("Kysy koordinaattorilta")
    await shows_album(aino, "Mitä tämä on?", "", "")
    assert len(aino.news()) == 1
    assert len([one for one in ville.account.chat if "Mitä tämä on?" in one.words]) == 1
    await ville.taps("Katso kuvat")
    assert len([one for one in ville.news() if one.photo is not None]) == 3


async def test_a_whole_album_replies_to_an_announcement(
    world: World, kaisa: Alumnus, aino: Alumnus, fi: Words
) -> None:
    """Asked once, sent whole."""
    await announces(kaisa)
    await shows_album(aino, "Viime vuodelta", "", "", "", reply_to=aino.last.id)
    aino.sees("Lähetänkö tämän", "Kuvia", "Viime vuodelta")
    assert len(aino.news()) == 1
    await aino.taps("Lähetä")
    await kaisa.taps("Katso kuvat")
    assert len([one for one in kaisa.news() if one.photo is not None]) == 4
    assert (await the_only(world)).campaign_id is not None


async def test_a_whole_album_answers_a_coordinator(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """By the button or by replying: one note, all its pictures."""
    await sends_idea(aino, fi)
    await ville.taps("Vastaa")
    await ville.says("Millainen?")
    await ville.taps("Lähetä vastaus")
    await shows_album(aino, "Tällainen", "", reply_to=aino.last.id)
    assert len([one for one in ville.account.chat if "Tällainen" in one.words]) == 1
    await ville.taps("Näytä viesti", "Katso kuvat")
    assert len([one for one in ville.news() if one.photo is not None]) == 2


async def test_of_an_album_only_pictures_are_passed_on(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """Of a video in it that is said."""
    await aino.says("/idea")
    await shows_album(aino, "Kaksi", "", video=1)
    aino.sees("Voin viedä perille tekstin, kuvan tai ääniviestin")
    await aino.taps("Nimeni saa näkyä")
    await ville.taps("Katso kuvat")
    assert len([one for one in ville.news() if one.photo is not None]) == 1


async def test_an_album_whose_words_are_too_long_is_refused_whole(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """Nothing of it goes without its words."""
    await aino.says("/wishes")
    await aino.taps("Kysy koordinaattorilta")
    await shows_album(aino, "ä" * 1001, "", "")
    aino.sees("1001", "1000")
    assert await the_matters(world) == []
    await shows_album(aino, "Lyhyt", "")
    assert (await the_only(world)).content is not None


async def test_a_reply_in_the_midst_of_a_form_gives_it_back(
    world: World, kaisa: Alumnus, aino: Alumnus, fi: Words
) -> None:
    """Sent or not, the question that waited is asked again, and words answer it."""
    await announces(kaisa)
    announcement = aino.last.id
    for button in ("Lähetä", "Lopeta"):
        await aino.says("/idea")
        await replies(aino, "Voinko tuoda ystävän?", to=announcement)
        aino.sees("Lähetänkö tämän")
        await aino.taps(button)
        aino.sees(fi("matters-ask-idea").splitlines()[0])
        await aino.says(f"Saunailta {button}")
        await aino.taps("Nimeni saa näkyä")
        kaisa.sees(f"Saunailta {button}")


async def test_two_replies_in_a_row_give_the_form_back(
    world: World, kaisa: Alumnus, aino: Alumnus, fi: Words
) -> None:
    """The second replaces the first; what waited before either is not forgotten."""
    await announces(kaisa)
    announcement = aino.last.id
    await aino.says("/idea")
    await replies(aino, "Ensin näin", to=announcement)
    await replies(aino, "Vai sittenkin näin", to=announcement)
    await aino.taps("Lähetä")
    aino.sees(fi("matters-ask-idea").splitlines()[0])


async def test_an_answer_to_a_coordinator_in_the_midst_of_a_form_gives_it_back(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """It is sent at once, and the form goes on; the coordinator's own form as well."""
    await sends_idea(aino, fi)
    letter = ville.last.id
    await ville.says("/newevent")
    asked = ville.last.words
    await replies(ville, "Kiitos!", to=letter)
    await ville.taps("Lähetä vastaus")
    assert ville.last.words == asked
    received = aino.last.id
    await aino.says("/idea")
    await replies(aino, "Ole hyvä!", to=received)
    aino.sees(fi("matters-ask-idea").splitlines()[0])
    await aino.says("Toinen idea")
    await aino.taps("Nimeni saa näkyä")
    assert len(await the_matters(world)) == 2


async def test_a_unit_keeps_its_replies_when_the_draft_is_gone(
    world: World, kaisa: Alumnus, aino: Alumnus, ville: Alumnus
) -> None:
    """What is not kept any more who prepared, is the unit's to which alone it went."""
    await mailing.sends(ville, audience=Audience(units=("oulu",)), unit="oulu")
    announcement = aino.last.id
    await world.db.write(lambda tx: tx.run("DELETE FROM announcement"))
    await replies(aino, "Tulen!", to=announcement)
    await aino.taps("Lähetä")
    ville.sees("Vastaus tiedotteeseen: Aino", "Tulen!")
    assert (await the_only(world)).unit == "oulu"


async def test_nobody_looks_after_their_own(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """Once two accounts have become one, a colleague finds it among what is new."""
    sanni = await coordinates(await world.member("Sanni", wants=()), "oulu")
    await sends_idea(aino, fi)
    await ville.taps("Minä hoidan tämän")
    me = await ville.record()
    assert me is not None
    await world.db.write(lambda tx: tx.run("UPDATE matter SET person_id = :id", id=me.id))
    await world.moves(minutes=10)
    sanni.sees("Saunailta alumneille")
    assert (await the_only(world)).holder is None
    await sanni.taps("Minä hoidan tämän")
    assert (await the_only(world)).state == TAKEN


async def test_what_was_taken_back_is_not_counted(
    world: World, aino: Alumnus, onni: Alumnus, fi: Words
) -> None:
    """The community at a glance tells of what there is."""
    await sends_idea(aino, fi)
    await sends_idea(onni, fi)
    await onni.taps("Peru", "Kyllä")
    now = world.clock.seconds() + 1
    assert await world.db.read(stats.matters, "oulu", 0, now) == {"idea": 1}
