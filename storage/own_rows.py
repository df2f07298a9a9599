"""What a section of one's own data is: whose rows of a table, which columns, and why not all."""

from collections.abc import Mapping
from dataclasses import dataclass, field

PROOF = "a secret, or what proves one"
NOT_THEIRS = "of another person, or of the school"
TECHNICAL = "how the bot works: the same for everybody"


@dataclass(frozen=True, slots=True)
class Section:
    """Rows of one table that are a person's: ``where`` takes :id and :telegram_id.

    ``by`` is the column that makes them theirs. ``more`` are further values, as SQL expressions,
    that give the row its meaning. ``left_out`` are columns that are not told, each with its reason.
    """

    name: str
    table: str
    by: str
    columns: tuple[str, ...]
    where: str = ""
    more: Mapping[str, str] = field(default_factory=dict)
    left_out: Mapping[str, str] = field(default_factory=dict)

    @property
    def sql(self) -> str:
        """The query of the section."""
        told = [f"{self.table}.{one} AS {one}" for one in self.columns]
        told += [f"({expression}) AS {one}" for one, expression in self.more.items()]
        where = self.where or f"{self.table}.{self.by} = :id"
        return f"SELECT {', '.join(told)} FROM {self.table} WHERE {where} ORDER BY 1"


def of(title: str, table: str, key: str) -> str:
    """Return the expression for a value of the row that ``key`` points to."""
    return f"SELECT o.{title} FROM {table} o WHERE o.id = {key}"


def rest(reason: str, *columns: str) -> dict[str, str]:
    """Return columns that are left out for one reason."""
    return dict.fromkeys(columns, reason)
