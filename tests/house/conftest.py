"""The people of the stories, for rules that are best tried in chat."""

from tests.stories.conftest import aino, kaisa, linnea, onni, world

__all__ = ["aino", "kaisa", "linnea", "onni", "world"]
