"""What coordinators do with announcements in the stories, in few words."""

from tests.stories.world import Alumnus


async def begins(who: Alumnus) -> None:
    """Let a Finnish-speaking coordinator ask for a new announcement."""
    await who.says("/announce")


async def to_everybody(who: Alumnus) -> None:
    """Say that what was sent is news for everybody."""
    await who.says("Uutinen kaikille")
    await who.taps("Kaikille")


async def sends(who: Alumnus, number: int | None = None) -> None:
    """Press Send, and then the button that tells to how many."""
    await who.taps("Lähetä", "Lähetä " if number is None else f"Lähetä {number} ihmiselle")


async def drafts(who: Alumnus, text: str = "Kahvit torstaina") -> None:
    """Prepare an announcement to everybody, as far as its card."""
    await who.says("/announce", text)
    await to_everybody(who)
