"""The words of the bot in one language, for stories that hold in all four."""

from dataclasses import dataclass

from tests.stories.world import Alumnus, World

CLIENT = {"fi": "fi", "fi-simple": "fi", "sv": "sv", "en": "en"}  # Telegram's language codes


@dataclass(frozen=True, slots=True)
class Words:
    """What buttons and questions are called in a language."""

    world: World
    language: str

    def __call__(self, key: str, **values: object) -> str:
        """Return one of the bot's own texts, as it is seen."""
        return self.world.app.house.texts.plain(self.language, key, **values)

    def unit(self, unit: str) -> str:
        """Return the button of a unit."""
        return self.world.app.house.organisation.unit_name(unit, self.language)

    def field(self, code: str) -> str:
        """Return the button of a field."""
        return self.world.app.house.organisation.field_label(code, self.language)

    def qualification(self, code: str) -> str:
        """Return the button of a qualification."""
        return self.world.app.house.organisation.qualification_label(code, self.language)

    def region(self, code: str) -> str:
        """Return the button of a region."""
        return self.world.app.house.organisation.region_label(code, self.language)

    def activity(self, code: str) -> str:
        """Return the button of what somebody does now."""
        return self.world.app.house.organisation.activity_label(code, self.language)

    def newcomer(self, name: str) -> Alumnus:
        """Return somebody whose Telegram speaks this language, as far as Telegram can."""
        return self.world.stranger(name, language_code=CLIENT[self.language])
