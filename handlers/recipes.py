"""What is costly to make or must be fetched: described here, done by dispatch, outside any turn.

A recipe is a row of the outbox that says what to make. Dispatch gathers what it needs in one
snapshot, makes the file in a process of its own, and sends it. What a person has sent is fetched
in the same way, and a turn then gets what was read from it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any

from handlers.house import House
from handlers.screen import Screen
from handlers.turn import Turn
from storage.transaction import Transaction

Args = Mapping[str, Any]
"""Plain JSON: ids and choices, never people's data. Those of a file or a saying also have ``now``:
the moment of making, in UTC epoch seconds."""

MANY = 20_000  # members: what goes through all of them is then said later, not counted in a turn

Left = bool | Callable[[], object]
"""Whether more of long work is left. A function is more as well: whoever calls it, without any
transaction, makes the next step a short one."""

Step = Callable[[House, Transaction, int], Left]
"""A short piece of long work, one transaction; returns whether more is left. The last argument is
now, in UTC epoch seconds."""


class NothingToMake(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """What the file was to tell about is gone: nothing is sent."""


@dataclass(frozen=True, slots=True)
class File:
    """A file to be sent; ``name`` is what the receiver sees."""

    name: str
    content: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a file is made.

    ``gather`` reads, in one snapshot, all that goes into it, as plain data with its words already
    in the reader's language; it may raise NothingToMake. ``make`` names ("module:function") a pure
    function from that data to a File: it runs in the workshop, and its libraries are loaded only
    there.
    """

    gather: Callable[[House, Transaction, Args], Any]
    make: str


Saying = Callable[[House, Transaction, Args], Screen]
"""Words that take long to find out: read in one snapshot while turns go on, then said. The
arguments have ``person`` and ``language``; it may raise NothingToMake."""


@dataclass(frozen=True, slots=True)
class Taker:
    """What is done with a file that a person sent.

    ``prepare`` reads what is needed to understand it. ``read`` names ("module:function") a pure
    function of the file's bytes and of that, which runs in the workshop. ``take`` is a turn that
    gets what was read; it may come twice after a crash and must do its work once. ``failed`` is a
    turn that is told why there is nothing: "too big", "gone" or "unreadable".
    """

    prepare: Callable[[House, Transaction, Args], Any]
    read: str
    take: Callable[[Turn, Args, Any], None]
    failed: Callable[[Turn, Args, str], None]


@dataclass(frozen=True, slots=True)
class Daily:
    """Work of every day: ``step`` is repeated from ``at``, local time, until nothing is left."""

    at: time
    step: Step
