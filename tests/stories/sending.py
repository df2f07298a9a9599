"""What people in the stories send besides words, and the links that they open."""

from typing import TYPE_CHECKING, Self
from urllib.parse import parse_qs, urlsplit

from bot.practice.groups import Group
from bot.practice.messages import Message
from bot.practice.person import Person as Account

if TYPE_CHECKING:
    from tests.stories.world import World

PICTURE = b"\xff\xd8\xff\xe0" + bytes(16)  # how a JPEG begins
MEGABYTE = 1024 * 1024


class Sending:
    """The part of an Alumnus that sends pictures, files and places, and opens links."""

    world: "World"
    account: Account

    async def starts(self, payload: str | None = None) -> Self:
        """Press Start, perhaps through a link."""
        self.world.remember()
        self.account.starts(payload)
        await self.world.settles()
        return self

    async def sends_photo(self, caption: str = "", *, size: int = 80_000) -> Self:
        """Send a picture that claims to be of so many bytes."""
        self.world.remember()
        self.account.sends_photo(PICTURE, caption, size=size)
        await self.world.settles()
        return self

    async def sends_document(
        self,
        name: str = "ohjelma.pdf",
        *,
        content: bytes = b"%PDF-1.7",
        caption: str = "",
        media_type: str = "application/pdf",
        size: int | None = None,
    ) -> Self:
        """Send a file, perhaps one that claims to be of so many bytes."""
        self.world.remember()
        self.account.sends_document(name, content, caption, media_type, size=size)
        await self.world.settles()
        return self

    async def sends_video(self, caption: str = "", *, size: int | None = None) -> Self:
        """Send a video."""
        self.world.remember()
        self.account.sends_video(b"ftyp", caption, size=size)
        await self.world.settles()
        return self

    async def writes(self, html: str) -> Self:
        """Write a text with bold type, links and so on, given as HTML."""
        self.world.remember()
        self.account.says(html, formatted=True)
        await self.world.settles()
        return self

    async def sends_album(self, *pieces: str, caption: str = "") -> Self:
        """Send photos, videos and documents as one album; the caption is on the first."""
        self.world.remember()
        album = str(self.world.telegram.box.next_number())
        for number, piece in enumerate(pieces):
            words = caption if number == 0 else ""
            if piece == "photo":
                self.account.sends_photo(PICTURE, words, album=album)
            elif piece == "video":
                self.account.sends_video(b"ftyp", words, album=album)
            else:
                self.account.sends_document(piece, b"%PDF-1.7", words, album=album)
        await self.world.settles()
        return self

    async def sends_location(self, latitude: float, longitude: float) -> Self:
        """Share a point on the map."""
        self.world.remember()
        self.account.sends_location(latitude, longitude)
        await self.world.settles()
        return self

    async def sends_venue(
        self, latitude: float, longitude: float, title: str, address: str = ""
    ) -> Self:
        """Share a place with its name and address."""
        self.world.remember()
        self.account.sends_venue(latitude, longitude, title, address)
        await self.world.settles()
        return self

    async def opens(self, label: str, group: Group | None = None) -> Self:
        """Open the link of a button to this bot: in a group or channel, else in the own chat."""
        chat = group.chat if group is not None else self.account.chat
        found = [one for message in reversed(chat) for one in message.buttons if one.url]
        link = next((str(one.url) for one in found if label in one.text), None)
        assert link is not None, f"{self.account.first_name} sees no link “{label}”"
        return await self.starts(parse_qs(urlsplit(link).query)["start"][0])

    async def adds_bot(self, group: Group) -> Self:
        """Add the bot to a group or channel."""
        self.world.remember()
        group.welcomes_bot(self.account)
        await self.world.settles()
        return self

    async def removes_bot(self, group: Group) -> Self:
        """Throw the bot out of a group or channel."""
        self.world.remember()
        group.removes_bot(self.account)
        await self.world.settles()
        return self


def last_post(group: Group) -> Message:
    """Return the newest message of the bot in a group or channel."""
    return next(one for one in reversed(group.chat) if one.from_bot)
