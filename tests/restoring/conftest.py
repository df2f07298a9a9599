"""A school whose database can be lost and brought back."""

from tests.stories.conftest import aino, kaisa, linnea, onni, world

__all__ = ["aino", "kaisa", "linnea", "onni", "world"]
