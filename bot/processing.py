"""From a raw update to its turn, through PTB's routing, without ever losing one."""

import json
import logging
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Chat, Update
from telegram.ext import Application, ContextTypes

from bot.clock import Clock
from handlers import common
from handlers.arrivals import incoming
from handlers.running import Turns
from storage import updates
from storage.database import Database
from storage.errors import CannotWrite
from storage.transaction import Transaction

log = logging.getLogger(__name__)


class Processing:
    """Runs one update at a time to the end of its transaction."""

    def __init__(
        self,
        application: Application[Any, Any, Any, Any, Any, Any],
        db: Database,
        clock: Clock,
        turns: Turns,
    ) -> None:
        self._application = application
        self._db = db
        self._clock = clock
        self._errors: dict[int, Exception] = {}
        self._turns = turns
        application.add_error_handler(self._caught)

    async def process(self, raw: dict[str, Any]) -> None:
        """Run the update's turn; raises only when not even a failure could be kept.

        An update that cannot be read at all is kept as a failure, so that it never comes again.
        """
        await self._run(raw, self._application.process_update)

    async def too_much(self, raw: dict[str, Any]) -> None:
        """Tell who has sent it, in a private chat, that so much at once is not read."""
        await self._run(raw, self._tell_too_much)

    async def _tell_too_much(self, update: Update) -> None:
        chat = update.effective_chat
        if chat is not None and chat.type == Chat.PRIVATE:
            await self._turns.run(incoming(update), common.too_much)

    async def _run(self, raw: dict[str, Any], act: Callable[[Update], Awaitable[object]]) -> None:
        update_id = int(raw["update_id"])
        try:
            update = Update.de_json(raw, self._application.bot)
        except Exception as unreadable:  # noqa: BLE001 - a form that nobody knows: it stops nobody
            await self._keep(raw, update_id, unreadable)
            return
        try:
            await act(update)
            error = self._errors.pop(update_id, None)
        except (TypeError, ValueError, KeyError, AttributeError) as unreadable:
            error = unreadable
        if isinstance(error, CannotWrite):
            raise error
        if error is not None:
            await self._keep(raw, update_id, error)

    async def _caught(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        if isinstance(update, Update) and isinstance(context.error, Exception):
            self._errors[update.update_id] = context.error

    async def _keep(self, raw: dict[str, Any], update_id: int, error: Exception) -> None:
        # Without the message and the trace: they may hold names. The kept failure has them.
        log.error("an update could not be handled: %s", type(error).__name__)
        now = self._clock.seconds()
        await self._db.write(_keep_failure, raw, update_id, error, now)


def _keep_failure(
    tx: Transaction, raw: dict[str, Any], update_id: int, error: Exception, now: int
) -> None:
    if not updates.first_time(tx, update_id, now):
        return
    updates.keep_failure(
        tx,
        update_id=update_id,
        telegram_id=None,
        place="bot.processing",
        error=f"{type(error).__name__}: {error}",
        trace="".join(traceback.format_exception(error)),
        given=json.dumps(raw, ensure_ascii=False),
        now=now,
    )
