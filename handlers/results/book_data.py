"""What goes into the file of a round's answers: plain data for the workshop."""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.hosting.sheet_data import Table
from handlers.results.protecting import Publication


@dataclass(frozen=True, slots=True)
class Book:
    """The answers as they are kept, and all that is needed to tell them.

    ``name`` is the file's without its ending, ``title`` the first sheet's. ``snapshot`` is the
    questionnaire's JSON. Where there is a ``publication``, the ``sheets`` are loose ones that are
    protected by it, with backgrounds where there are ``places``; else they are named and are told
    whole. They are JSON: see the storage of either.
    ``labels`` are words by kind (unit, field, region, yesno) and code. ``others`` are the sheets
    after the first one.
    """

    name: str
    title: str
    language: str
    snapshot: str
    publication: Publication | None
    places: bool
    sheets: str
    labels: Mapping[str, Mapping[str, str]]
    others: tuple[Table, ...]
