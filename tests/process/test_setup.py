"""Setting up at a real terminal: from nothing to a bot that knows its owner."""

import stat
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from config.settings import load_settings
from handlers.house import House
from tests.process.asked import Words
from tests.process.fate import WatchedTelegram
from tests.process.processes import ROOT, TOKEN, BotProcess
from tests.process.terminals import CTRL_C, CTRL_D, AtTerminal
from tests.process.walkers import Walker

pytestmark = pytest.mark.process

OTHER_TOKEN = "4242:another-token-of-nobody-at-all-0000"
Terminals = Callable[..., AtTerminal]


@pytest.fixture
async def terminals(tmp_path: Path, address: str) -> AsyncIterator[Terminals]:
    """Terminals of one folder, in front of a Telegram in a box."""
    made: list[AtTerminal] = []

    def make(**settings: str) -> AtTerminal:
        made.append(AtTerminal(tmp_path, **{"BOT_API_URL": address, **settings}))
        return made[-1]

    yield make
    for one in made:
        await one.is_cleared_away()


def mode(path: Path) -> int:
    """Return who may do what with a file or folder."""
    return stat.S_IMODE(path.stat().st_mode)


async def gives_token(person: AtTerminal, token: str = TOKEN) -> None:
    """Start, and paste the token."""
    await person.starts("setup")
    await person.sees("Token:")
    person.types(token)


async def takes_the_usual(person: AtTerminal) -> None:
    """Press Enter until the owner's link comes."""
    for question in ("Which one\\?", "daily copies"):
        await person.sees(question)
        person.types()


async def shown_link(person: AtTerminal) -> str:
    """Return the payload of the first owner's link."""
    return (await person.sees(r"start=own_[\w-]{22}\n")).strip().removeprefix("start=")


async def test_from_nothing_to_an_owner(
    terminals: Terminals, telegram: WatchedTelegram, house: House
) -> None:
    """Token, Enter, Enter, a link that is opened; and the bot's start answers that Start."""
    person = terminals(ORGANISATION=str(ROOT / "config" / "organisation.toml"))
    await gives_token(person)
    await person.sees("Telegram knows it: @")
    await takes_the_usual(person)
    payload = await shown_link(person)
    stranger, kaisa = telegram.person("Stranger"), telegram.person("Kaisa")
    stranger.starts("own_guessed")
    kaisa.starts(payload)
    await person.sees(f"Number {kaisa.id} is an owner")
    await person.sees("invented sample school:\\n.*copy the file")
    assert await person.has_gone() == 0
    settings = load_settings(person.env)
    assert settings.owners == (kaisa.id,)
    assert settings.webhook_url is None
    assert mode(person.env) == mode(person.folder / "keys" / "alumni.key") == 0o600
    assert mode(person.folder / "backups") == 0o700
    assert TOKEN not in person.shown

    bot = BotProcess(person.folder.parent, **person.settings)
    try:
        await bot.starts()
        walker = Walker(telegram, kaisa)
        await walker.walks(end=Words(house, "fi").of("join-language"))
        assert await bot.ends() == 0
    finally:
        await bot.is_cleared_away()


async def test_a_wrong_token_is_asked_again(terminals: Terminals) -> None:
    """Neither what is no token nor a token that Telegram does not know is taken."""
    person = terminals()
    await gives_token(person, "my bot")
    await person.sees("not a token.*\n.*Token:")
    person.types(OTHER_TOKEN)
    await person.sees("does not know this token(.|\n)*Token:")
    person.types(TOKEN)
    await person.sees("Telegram knows it")
    person.presses(CTRL_C)
    assert await person.has_gone() == 2
    assert "Nothing has been written" in person.shown
    assert not list(person.folder.iterdir())


async def test_a_webhook_gets_a_secret(terminals: Terminals) -> None:
    """An address that cannot work is asked again; the secret is made and never shown."""
    person = terminals()
    await gives_token(person)
    await person.sees("Which one\\?")
    person.types("3")
    await person.sees("a number from 1 to 2(.|\n)*Which one\\?")
    person.types("2")
    await person.sees("The address")
    person.types("alumni.example.fi/telegram?x=1")
    await person.sees("cannot be it(.|\n)*The address")
    person.types("https://alumni.example.fi/telegram")
    await person.sees("127.0.0.1:8080(.|\n)*daily copies")
    person.types("safe/copies of it")
    await shown_link(person)
    person.types()  # skips
    await person.sees("No owner was added(.|\n)*/help")
    assert await person.has_gone() == 0
    settings = load_settings(person.env)
    assert settings.webhook_url == "https://alumni.example.fi/telegram"
    assert settings.backups == Path("safe/copies of it")
    assert settings.webhook_secret is not None
    secret = settings.webhook_secret.get_secret_value()
    assert len(secret) >= 40
    assert secret not in person.shown


async def test_a_second_time_keeps_what_stands(
    terminals: Terminals, telegram: WatchedTelegram
) -> None:
    """Lines and comments of one's own stay; it is asked before anything changes."""
    person = terminals()
    before = (
        f"# ours\nBOT_TOKEN={TOKEN}\nOWNERS=77  # Kaisa\nLOG_LEVEL=WARNING\nCOMPOSE_FILE=x.yaml\n"
        "WEBHOOK_URL=https://alumni.example.fi/t\nWEBHOOK_SECRET=sixteen-and-more-letters\n"
    )
    person.env.write_text(before, "utf-8")
    await person.starts("setup")
    await person.sees("There is a .env already")
    person.types("no")
    assert await person.has_gone() == 2
    assert person.env.read_text("utf-8") == before

    again = terminals()
    await again.starts("setup")
    for question, answer in {
        "There is a .env already": "",
        "Keep it\\?": "",
        "Which one\\?": "1",
        "daily copies": "",
        "Add another\\?": "y",
    }.items():
        await again.sees(question)
        again.types(answer)
    onni = telegram.person("Onni")
    onni.starts(await shown_link(again))
    await again.sees("is an owner")
    assert await again.has_gone() == 0
    expected = before.replace("77  # Kaisa", f"77,{onni.id}").replace(
        "https://alumni.example.fi/t", ""
    )
    assert again.env.read_text("utf-8") == f"{expected}BACKUPS=backups\n"


async def test_what_answers_cannot_mend_is_told_before_any_question(terminals: Terminals) -> None:
    """An open quotation mark, a setting that nobody asks about: nothing has been typed in vain."""
    for spoilt in (f"BOT_TOKEN='{TOKEN}\n", f"BOT_TOKEN={TOKEN}\nTICK_SECONDS=0\n"):
        person = terminals()
        person.env.write_text(spoilt, "utf-8")
        await person.starts("setup")
        assert await person.has_gone() == 2
        assert "right first" in person.shown
        assert "Token:" not in person.shown
        assert TOKEN not in person.shown
        assert person.env.read_text("utf-8") == spoilt


async def test_what_answers_can_mend_is_mended(terminals: Terminals) -> None:
    """A token cut short, names for numbers, a secret of one's own; and keys that are no letters."""
    person = terminals()
    person.env.write_bytes(
        b"\xef\xbb\xbfBOT_TOKEN=oops\r\nOWNERS=Kaisa\r\nWEBHOOK_SECRET=short\r\n"
    )
    await person.starts("setup")
    await person.sees("There is a .env already")
    person.types()
    await person.sees("Token:")
    person.types(TOKEN)
    await person.sees("Which one\\?")
    person.types()
    await person.sees("daily copies")
    person.types("\x1b[D/copies")
    await person.sees("once more(.|\n)*daily copies")
    person.types("copies")
    await person.sees("begins anew. It was: Kaisa")
    await shown_link(person)
    person.types()
    assert await person.has_gone() == 0
    settings = load_settings(person.env)
    assert (settings.owners, settings.webhook_secret) == ((), None)
    assert settings.backups == Path("copies")
    assert person.env.read_bytes().count(b"\n") == 5


async def test_stopping_at_the_link_keeps_the_answers(terminals: Terminals) -> None:
    """Ctrl+C while it waits: the settings and the key are there, and it says so."""
    person = terminals()
    await gives_token(person)
    await takes_the_usual(person)
    await shown_link(person)
    person.presses(CTRL_C)
    assert await person.has_gone() == 2
    assert "kept in .env" in person.shown
    assert "Traceback" not in person.shown
    assert load_settings(person.env).bot_token is not None
    assert (person.folder / "keys" / "alumni.key").exists()


async def test_without_telegram_it_can_be_set_up_all_the_same(
    terminals: Terminals, unused_port: int
) -> None:
    """The token is kept unchecked if one wants; there is no link then, and it says what to do."""
    person = terminals(BOT_API_URL=f"http://127.0.0.1:{unused_port}")
    await gives_token(person)
    await person.sees("cannot be reached(.|\n)*unchecked\\?")
    person.types("y")
    await takes_the_usual(person)
    await person.sees("/help")
    assert await person.has_gone() == 0
    assert load_settings(person.env).owners == ()


async def test_the_end_of_input_ends_it(terminals: Terminals) -> None:
    """Ctrl+D, and a program without a terminal: nothing is written."""
    person = terminals()
    await person.starts("setup")
    await person.sees("Token:")
    person.presses(CTRL_D)
    assert await person.has_gone() == 2
    assert not list(person.folder.iterdir())
