"""Which respondents stand together under which background, by what is published of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handlers.results.protecting import Publication

FIELD, PLACE = "field", "place"
HIDDEN = "*"
NOBODY = f"{HIDDEN}|{HIDDEN}"  # the background of who is in no group that is published
SMALLEST = 5  # respondents of a group

Which = tuple[str, str]  # a split and a part of it; two empty strings are the whole


@dataclass(frozen=True, slots=True)
class Groups:
    """The numbers of the sheets that share a background: "07|17", "07|*" or "*|*".

    ``fields`` and ``places`` are those that are told.
    """

    members: dict[str, list[int]]
    fields: frozenset[str]
    places: frozenset[str]

    def lines(self, part: str) -> tuple[Which, list[Which]]:
        """Return what a background's numbers follow from: a larger group and what goes off it."""
        name, _, _ = part.partition("|")
        if part in self.places:
            return (PLACE, part), []
        if name in self.fields:
            return (FIELD, name), [(PLACE, one) for one in within(self.places, name)]
        return ("", ""), [(FIELD, one) for one in sorted(self.fields)]


def tellable(
    publication: Publication, questions: Sequence[str], places: Sequence[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the fields, and the places in them, that rows with these columns can tell apart.

    They have five respondents or more, and so has every pool of who is left in none of them.
    """
    sizes, of_fields = Counter(places), Counter(field_of(one) for one in places)
    fields = _published(publication, questions, FIELD, of_fields)
    while fields and 0 < len(places) - sum(of_fields[one] for one in fields) < SMALLEST:
        fields -= {min(fields)}  # by the order of codes: it says nothing about people
    told = _published(publication, questions, PLACE, sizes)
    return fields, frozenset(
        place
        for name in fields
        for place in _with_large_pool(within(told, name), sizes, of_fields[name])
    )


def field_of(place: str) -> str:
    """Return the field of a place."""
    return place.partition("|")[0]


def within(places: Iterable[str], name: str) -> list[str]:
    """Return the places of a field, in order."""
    return [one for one in sorted(places) if field_of(one) == name]


def _published(
    publication: Publication, questions: Sequence[str], split: str, sizes: Counter[str]
) -> frozenset[str]:
    """Return the parts of five respondents or more of which any number is published."""
    found = {
        part
        for question in questions
        for part, line in publication.question(question).splits.get(split, {}).items()
        if line.answered.kind == "shown"
    }
    return frozenset(one for one in found if one and sizes[one] >= SMALLEST)


def _with_large_pool(inside: list[str], sizes: Counter[str], whole: int) -> list[str]:
    """Return the places of a field that are told when those that are not are none or many."""
    while inside and 0 < whole - sum(sizes[one] for one in inside) < SMALLEST:
        inside = inside[1:]
    return inside


def grouped(places: Sequence[str], fields: frozenset[str], told: frozenset[str]) -> Groups:
    """Return the sheets from these places by what is told of where they come from."""
    members: defaultdict[str, list[int]] = defaultdict(list)
    for number, place in enumerate(places):
        name = field_of(place)
        pool = f"{name}|{HIDDEN}" if name in fields else NOBODY
        members[place if place in told else pool].append(number)
    return Groups(dict(members), fields, told)
