"""Logs for the person who runs the server: text or JSON, never a name, a text or a token."""

import json
import logging
from datetime import UTC, datetime
from typing import Literal

from bot.transport import TokenHider

# Their debug lines would hold what people write; their information lines say nothing we need.
QUIET = ("telegram", "aiohttp", "apscheduler", "aiosqlite", "httpx", "asyncio")


class JsonLines(logging.Formatter):
    """One JSON object a line: time (UTC), level, logger, message, and the trace if there is one."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line of JSON."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def set_up(level: str, form: Literal["text", "json"]) -> None:
    """Send logs to standard error in the chosen form; every handler hides tokens."""
    handler = logging.StreamHandler()
    text = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(JsonLines() if form == "json" else text)
    handler.addFilter(TokenHider())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
