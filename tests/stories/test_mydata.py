"""Taking one's own data home: two files with everything, in each language."""

import json

import pytest

from bot.api import Answer
from bot.lanes import Entry
from config.languages import LANGUAGES
from storage import rsvps
from storage.transaction import Transaction
from tests.stories.gatherings import invites
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


@pytest.mark.parametrize("language", LANGUAGES)
async def test_two_files_hold_everything(world: World, kaisa: Alumnus, language: str) -> None:
    """JSON for machines, a page for people; both named and captioned in the person's language."""
    words = Words(world, language)
    kim = await world.member("Kim <b>Åberg</b>", language=language)
    await invites(kaisa)
    await kim.taps(words("events-coming-button"))
    await kim.says("/mydata")
    kim.sees(words("mydata-caption-json"), words("mydata-caption-page"))
    files = {one.document.name: one.document for one in kim.account.chat if one.document}
    stem = f"{words('mydata-file')}-2026-11-02"
    assert set(files) == {f"{stem}.json", f"{stem}.html"}
    stored = json.loads(files[f"{stem}.json"].content)
    assert stored["person"][0]["telegram_id"] == kim.id
    assert stored["person"][0]["name"] == "Kim <b>Åberg</b>"
    assert stored["signups"][0]["answer"] == rsvps.COMING
    page = files[f"{stem}.html"].content.decode()
    for heading in ("person", "consents", "signups"):
        assert words(f"mydata-part-{heading}") in page
    assert "Kim &lt;b&gt;Åberg&lt;/b&gt;" in page
    assert "Alumni-ilta" in page


async def test_nothing_personal_waits_in_the_outbox(world: World, aino: Alumnus) -> None:
    """The files are made when they are sent: the row says only what to make."""
    seen: list[str] = []
    sender = world.app.dispatch._sender
    made = sender._errand

    async def watch(entry: Entry) -> Answer:
        rows = await world.db.read(Transaction.all, "SELECT content, recipe FROM outbox")
        seen.extend(str(tuple(row)) for row in rows)
        assert made is not None
        return await made(entry)

    sender._errand = watch
    await aino.says("/mydata")
    assert any("my_data_json" in row for row in seen)
    assert not any("Aino" in row for row in seen)


async def test_it_is_given_a_few_times_a_day(world: World, aino: Alumnus) -> None:
    """Then a kind sentence, and the next day again."""
    for _ in range(3):
        await aino.says("/mydata")
        aino.sees("Saat kohta kaksi tiedostoa")
    await aino.says("/mydata")
    aino.sees("Olet jo saanut tietosi")
    await world.moves(days=1, minutes=1)
    await aino.says("/mydata")
    aino.sees("Saat kohta kaksi tiedostoa")
    assert json.loads(got_json(aino))["done"][0]["action"] == "own data"


def got_json(who: Alumnus) -> bytes:
    """Return the newest JSON file."""
    files = [one.document for one in who.account.chat if one.document is not None]
    return next(one.content for one in reversed(files) if one.name.endswith(".json"))


async def test_a_stranger_hears_that_there_is_nothing(world: World) -> None:
    """Who has never pressed Start is not made known by asking."""
    stranger = world.stranger("Outi")
    await stranger.says("/mydata")
    stranger.sees("Minulla ei ole sinusta mitään tietoja")
    assert await stranger.record() is None
