"""Giving a duty in a story, without the links."""

from tests.stories import gatherings
from tests.stories.world import Alumnus


async def coordinates(alumnus: Alumnus, unit: str | None) -> Alumnus:
    """Make somebody a coordinator of a unit, or of the whole school for None."""
    await gatherings.coordinates(alumnus.world, alumnus, unit)
    return alumnus
