"""All that the bot logs in the whole run of tests is heard, and searched for what no log may hold.

Tokens, keys, the names of people in a test's Telegram, and what they have written. Each test is
searched by itself, so that the culprit is known.
"""

import logging
import re
import weakref
from collections.abc import Iterator

from bot.logs import QUIET, JsonLines
from bot.practice.telegram import Telegram
from bot.transport import TokenHider

OURS = ("bot", "handlers", "storage", "config")
SHORTEST_WORDS = 8  # what is shorter stands in logs by chance
# Tokens of the tests begin with this bot's number; a key has 64 hexadecimal digits.
SECRETS = re.compile(r"4242:\S|\b[0-9a-fA-F]{64}\b|-of-nobody-at-all")
# First names that are words of logs as well.
WORDS_OF_LOGS = frozenset({"bot", "job", "none"})


class Ear(logging.Handler):
    """Writes down every line as the bot's own log would have it, down to DEBUG."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(JsonLines())
        self.addFilter(TokenHider())
        self.lines: list[str] = []
        self._telegrams: weakref.WeakSet[Telegram] = weakref.WeakSet()

    def emit(self, record: logging.LogRecord) -> None:
        """Hear one record."""
        self.lines.append(self.format(record))

    def knows(self, telegram: Telegram) -> None:
        """Search logs for the people of this Telegram, and for their words, until the test ends."""
        self._telegrams.add(telegram)

    def listens(self) -> None:
        """Hear everything from now on."""
        logging.getLogger().addHandler(self)
        for name in OURS:
            logging.getLogger(name).setLevel(logging.DEBUG)
        for name in QUIET:
            logging.getLogger(name).setLevel(logging.WARNING)

    def begins(self) -> None:
        """Forget what was heard before this test."""
        self.lines.clear()
        self._telegrams.clear()
        if self not in logging.getLogger().handlers:  # a test that sets logs up has put it out
            self.listens()

    def faults(self) -> Iterator[str]:
        """Give each line that holds what no log may hold."""
        yield from self.found_in(self.lines)

    def found_in(self, lines: list[str]) -> Iterator[str]:
        """Give each of these lines that holds a secret, a name, or what somebody has written."""
        if not lines:
            return
        names, words = self._names(), self._words()
        for line in lines:
            tells_who = SECRETS.search(line) or (names and names.search(line))
            if tells_who or any(one in line for one in words):
                yield line

    def _names(self) -> re.Pattern[str] | None:
        found = {one.first_name for tg in self._telegrams for one in tg.people.values()}
        kept = [one for one in found if len(one) > 2 and one.lower() not in WORDS_OF_LOGS]
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, kept))})\b") if kept else None

    def _words(self) -> set[str]:
        chats = (one.chat for tg in self._telegrams for one in tg.people.values())
        said = {message.text or "" for chat in chats for message in chat if not message.from_bot}
        return {one for one in said if len(one) >= SHORTEST_WORDS and not one.startswith("/")}


EAR = Ear()
EAR.listens()
