"""Keeping tokens out of whatever is written down."""

import logging
import re

from bot.troubles import wordless

_TOKEN = re.compile(r"bot\d+:[\w-]+|\b\d{4,}:[\w-]{30,}")
_FORMATTER = logging.Formatter()


class TokenHider(logging.Filter):
    """Writes `bot***` in place of every token in a log record.

    A trace with a token in it becomes one without the errors' own words: they may be a person's.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep every record, without tokens in it."""
        message = record.getMessage()
        if _TOKEN.search(message):
            record.msg, record.args = _TOKEN.sub("bot***", message), None
        if record.exc_info and record.exc_info[1] is not None and not record.exc_text:
            written = _FORMATTER.formatException(record.exc_info)
            if _TOKEN.search(written):
                trace = wordless(record.exc_info[1])  # the system's words in it may hold a token
                record.exc_text, record.exc_info = _TOKEN.sub("bot***", trace), None
        return True
