"""The records of a school: names, units, fields, regions, languages, contact and privacy notice."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from config.languages import Words

KINDS = ("vocational", "upper_secondary", "uas", "university")


@dataclass(frozen=True, slots=True)
class Unit:
    """A place of the school; `id` is at most 12 of a-z and 0-9 and is kept in the database.

    With ``approval``, a coordinator approves whoever wants to join.
    """

    id: str
    name: Words
    approval: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """A national code with its official name, its label for buttons (<= 30), and what it holds."""

    code: str
    name: Words
    button: Words
    narrow: tuple["Code", ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom an alumnus can write to."""

    name: Words
    email: str
    phone: str | None = None

    @property
    def ways(self) -> str:
        """How they are reached: the e-mail address, and the phone number if there is one."""
        return self.email if self.phone is None else f"{self.email}, {self.phone}"


@dataclass(frozen=True, slots=True)
class Privacy:
    """The layered notice: three lines for the chat and the whole (GDPR, article 13), plain text.

    ``changed`` says in a few sentences what this version changed; everyone is told it once.
    """

    version: str
    lines: Mapping[str, tuple[str, ...]]
    notice: Words
    changed: Words | None = None


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours without messages, in minutes after local midnight; ``start`` may be after ``end``."""

    start: int = 21 * 60
    end: int = 8 * 60


@dataclass(frozen=True, slots=True)
class Messages:
    """How much is sent unasked: messages a person in seven days, quiet hours, the weekly digest.

    ``digest_day`` counts from Monday = 0; ``digest_at`` is in minutes after local midnight. An
    announcement to more than ``second_person_from`` people needs a second coordinator; 0: none.
    """

    weekly_budget: int = 3
    quiet: Quiet = Quiet()
    digest_day: int = 3
    digest_at: int = 16 * 60
    second_person_from: int = 0


@dataclass(frozen=True, slots=True)
class Retention:
    """How long things are kept; defaults as in the sample organisation file.

    After ``silence_months`` without a sign of a person they are asked, and erased when
    ``answer_days`` pass without an answer. ``survey_months`` after a survey has closed, answers and
    people are connected no more. An invitee who never joins is erased after ``invitee_months``.
    """

    silence_months: int = 24
    answer_days: int = 60
    signup_months: int = 6
    free_text_months: int = 12
    survey_months: int = 12
    outbox_days: int = 30
    audit_months: int = 24
    invitee_months: int = 12


@dataclass(frozen=True, slots=True)
class Organisation:
    """All that one school sets about itself."""

    id: str
    name: Words
    kind: str
    units: tuple[Unit, ...]
    fields: tuple[Code, ...]
    regions: tuple[Code, ...]
    region_extras: tuple[Code, ...]
    languages: tuple[str, ...]
    default_language: str
    zone: ZoneInfo
    contact: Contact
    privacy: Privacy
    first_graduation_year: int
    activities: tuple[Code, ...] = ()
    qualifications: Mapping[str, tuple[Code, ...]] = field(default_factory=dict)
    """The second level under fields, by the field's code; none where the school has not said."""
    graduation_day: tuple[int, int] = (6, 5)
    """Month and day on which those who study are asked whether they have graduated."""
    followup_months: tuple[int, ...] = ()
    """Months after graduation of the career survey; none: what suits the kind of school."""
    messages: Messages = Messages()
    retention: Retention = Retention()

    @property
    def region_choices(self) -> tuple[Code, ...]:
        """Give the regions, then abroad and "prefer not to say"."""
        return self.regions + self.region_extras

    def unit(self, unit_id: str) -> Unit:
        """Give a unit; KeyError when there is none (it may have been taken out of the file)."""
        for unit in self.units:
            if unit.id == unit_id:
                return unit
        raise KeyError(unit_id)

    def has_unit(self, unit_id: str) -> bool:
        return any(unit.id == unit_id for unit in self.units)

    def unit_name(self, unit_id: str, language: str) -> str:
        """Give a unit's name; of a unit no longer in the file, its id."""
        return self.unit(unit_id).name[language] if self.has_unit(unit_id) else unit_id

    def field_label(self, code: str, language: str) -> str:
        """Give a field's label for buttons; of a field no longer in the file, its code."""
        return _label(self.fields, code, language)

    def field_name(self, code: str, language: str) -> str:
        """Give a field's official name; of a field no longer in the file, its code."""
        return next((one.name[language] for one in self.fields if one.code == code), code)

    def qualification_label(self, code: str, language: str) -> str:
        """Give a qualification's label for buttons; of one no longer in the file, its code."""
        return _label(
            (one for many in self.qualifications.values() for one in many), code, language
        )

    def activity_label(self, code: str, language: str) -> str:
        """Give the label of what a person does now; of one no longer in the file, its code."""
        return _label(self.activities, code, language)

    def needs_approval(self, unit_id: str | None) -> bool:
        """Tell whether a coordinator of this unit approves whoever wants to join."""
        return any(unit.approval for unit in self.units if unit.id == unit_id)

    def region_label(self, code: str, language: str) -> str:
        """Give a region's label, "abroad" and "prefer not to say" included; else the code."""
        return _label(self.region_choices, code, language)

    def privacy_lines(self, language: str) -> tuple[str, ...]:
        """Give the three lines of the privacy notice."""
        lines = self.privacy.lines
        return lines[language] if language in lines else lines[self.default_language]


def _label(codes: Iterable[Code], code: str, language: str) -> str:
    return next((one.button[language] for one in codes if one.code == code), code)
