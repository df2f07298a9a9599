"""Chores: long work behind the turns, whose failures stop neither the others nor the bot."""

from datetime import UTC, datetime, timedelta

from bot.chores import RETRY_AFTER, Chores

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


async def test_what_fails_is_tried_again_later_even_if_that_cannot_be_noted() -> None:
    """A full disk: neither the work nor the note of its failure gets in, and the bot goes on."""
    done: list[str] = []
    room = False

    async def bring_in() -> None:
        if not room:
            raise OSError("no room")
        done.append("bring in")

    async def tidy() -> None:
        done.append("tidy")

    async def failed(_name: str, _error: Exception) -> None:
        raise OSError("no room")

    chores = Chores({"bring in": bring_in, "tidy": tidy}, failed)
    await chores.drain()
    assert done == ["tidy"]
    room = True
    chores.retry(NOW)
    chores.retry(NOW + timedelta(minutes=1))
    await chores.drain()
    assert done == ["tidy"]  # not at every tick
    chores.retry(NOW + RETRY_AFTER)
    await chores.drain()
    assert done == ["tidy", "bring in"]
