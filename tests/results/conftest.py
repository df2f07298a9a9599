"""What the tables about results share: a house, a real database."""

from tests.events.conftest import db, house

__all__ = ["db", "house"]
