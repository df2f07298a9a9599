"""Errands of dispatch: files that are made for a call, and files that are fetched for a turn."""

import json
import logging
from collections.abc import Mapping
from typing import Any, Protocol

from bot.api import Answer, Api, NoAnswer, Upload
from bot.carrier import TOO_LARGE, DownloadRefused
from bot.clock import Clock
from bot.lanes import Entry
from bot.outcomes import judge
from bot.troubles import describe, report
from bot.verdicts import is_the_end
from bot.workshop import Workshop
from handlers.recipes import NothingToMake, Recipe, Saying, Taker
from handlers.running import Turns
from storage import updates
from storage.database import Database

log = logging.getLogger(__name__)

LARGEST_DOWN = 20_000_000  # bytes that Telegram lets a bot download
SECONDS = 90.0  # for sending a file: up to 50 MB
DONE = Answer(200, ok=True)
# Of HTTP's refusals of a file: it may be had later, or getFile tells at the next try what is wrong.
PASSING = frozenset({401, 408, 425, 429})
GATEWAY_TIMEOUT = 504


class FileApi(Api, Protocol):
    """The Bot API with its files."""

    async def download(self, file_path: str, limit_bytes: int, *, seconds: float = 60.0) -> bytes:
        """Return a file that getFile named; raise DownloadRefused, NotSent or NoAnswer."""


class Errands:
    """Carries out what a recipe on a row of the outbox asks for, outside any transaction."""

    def __init__(
        self,
        api: FileApi,
        db: Database,
        clock: Clock,
        turns: Turns,
        workshop: Workshop,
        recipes: Mapping[str, Recipe],
        takers: Mapping[str, Taker],
        sayings: Mapping[str, Saying] | None = None,
    ) -> None:
        self._api = api
        self._db = db
        self._clock = clock
        self._turns = turns
        self._workshop = workshop
        self._recipes = recipes
        self._takers = takers
        self._sayings = sayings or {}

    async def carry_out(self, entry: Entry) -> Answer:
        """Return Telegram's answer to the call once its file is made, or fetched and taken.

        Raises NotSent or NoAnswer as any call does. What cannot be made is kept as a failure, and
        the person is told kindly in place of the file.
        """
        recipe = json.loads(entry.claim.recipe or "{}")
        if "take" in recipe:
            return await self._take(entry, self._takers[recipe["take"]], recipe["args"])
        args = recipe["args"] | {"now": self._clock.seconds()}
        if "say" in recipe:
            return await self._say(entry, recipe["say"], args)
        return await self._make(entry, recipe["make"], args)

    async def _say(self, entry: Entry, name: str, args: Mapping[str, Any]) -> Answer:
        house, saying = self._turns.house, self._sayings[name]
        try:
            screen = await self._db.read(lambda tx: saying(house, tx, args))
        except NothingToMake:
            return DONE
        except Exception as error:  # noqa: BLE001 - a delivery's edge: kept, told, and the rest goes on
            await self._keep(entry, f"saying {name}", error)
            return await self._api.call("sendMessage", self._sorry(entry, args))
        return await self._api.call(entry.method, dict(entry.params) | screen.to_params())

    async def _make(self, entry: Entry, name: str, args: Mapping[str, Any]) -> Answer:
        try:
            upload = await self._made(self._recipes[name], args)
        except NothingToMake:
            return DONE
        except Exception as error:  # noqa: BLE001 - a delivery's edge: kept, told, and the rest goes on
            await self._keep(entry, f"recipe {name}", error)
            return await self._api.call("sendMessage", self._sorry(entry, args))
        part = "photo" if entry.method == "sendPhoto" else "document"
        return await self._api.call(entry.method, entry.params, {part: upload}, timeout=SECONDS)

    async def _made(self, recipe: Recipe, args: Mapping[str, Any]) -> Upload:
        house = self._turns.house
        gathered = await self._db.read(lambda tx: recipe.gather(house, tx, args))
        file = await self._workshop.do(recipe.make, gathered)
        return Upload(file.name, file.content, file.media_type)

    def _sorry(self, entry: Entry, args: Mapping[str, Any]) -> dict[str, Any]:
        house = self._turns.house
        language = args.get("language") or house.organisation.default_language
        said = house.texts.say(language, "error-file-failed")
        return {"chat_id": entry.claim.chat_id, "text": said, "parse_mode": "HTML"}

    async def _take(self, entry: Entry, taker: Taker, args: Mapping[str, Any]) -> Answer:
        """Fetch the file and let a turn have it, or hear in the end why there is nothing.

        A fetch that fails is tried again as any call is, until that would be its end.
        """
        fetched = await self._fetched(entry)
        if isinstance(fetched, bytes):
            return await self._read(entry, taker, args, fetched)
        if not is_the_end(entry, judge(fetched, method=entry.method)):
            return fetched
        reason = "too big" if _is_too_big(fetched) else "gone"
        await self._tell_failed(entry, taker, args, reason)
        return DONE

    async def _fetched(self, entry: Entry) -> bytes | Answer:
        """Return the file, or why it was not to be had; what was not answered harms nobody."""
        try:
            answer = await self._api.call("getFile", entry.params)
            if not answer.ok:
                return answer
            if "file_path" not in answer.result:
                return _refusal(GATEWAY_TIMEOUT, "no address", is_telegrams=False)
            return await self._api.download(answer.result["file_path"], LARGEST_DOWN)
        except DownloadRefused as refused:
            is_telegrams = 400 <= refused.status < 500 and refused.status not in PASSING
            return _refusal(refused.status, str(refused), is_telegrams=is_telegrams)
        except NoAnswer as silence:
            return _refusal(GATEWAY_TIMEOUT, str(silence), is_telegrams=False)

    async def _read(
        self, entry: Entry, taker: Taker, args: Mapping[str, Any], content: bytes
    ) -> Answer:
        house = self._turns.house
        try:
            prepared = await self._db.read(lambda tx: taker.prepare(house, tx, args))
            read = await self._workshop.do(taker.read, content, prepared)
        except Exception as error:  # noqa: BLE001 - a person's file: whatever is in it, they are told
            await self._keep(entry, f"reading {taker.read}", error)
            await self._tell_failed(entry, taker, args, "unreadable")
            return DONE
        try:
            await self._turns.alone(
                entry.claim.person_id, lambda turn: taker.take(turn, args, read)
            )
        except Exception as error:  # noqa: BLE001 - the edge of a turn: kept, and tried once more
            await self._keep(entry, f"taking {taker.read}", error)
            nothing_kept = NoAnswer("not taken")  # so once more, later
            if not is_the_end(entry, judge(nothing_kept, method=entry.method)):
                raise nothing_kept from None
            await self._tell_failed(entry, taker, args, "unreadable")
        return DONE

    async def _tell_failed(
        self, entry: Entry, taker: Taker, args: Mapping[str, Any], reason: str
    ) -> None:
        await self._turns.alone(
            entry.claim.person_id, lambda turn: taker.failed(turn, args, reason)
        )

    async def _keep(self, entry: Entry, what: str, error: Exception) -> None:
        report(log, f"delivery {entry.claim.id}: {what}", error)
        await self._db.write(
            updates.keep_failure,
            update_id=None,
            telegram_id=entry.claim.chat_id if entry.claim.chat_id > 0 else None,
            place="dispatch",
            error=type(error).__name__,
            trace=describe(error),
            given=json.dumps({"outbox": entry.claim.id, "what": what}),
            now=self._clock.seconds(),
        )


def _refusal(status: int, words: str, *, is_telegrams: bool) -> Answer:
    return Answer(
        status,
        ok=False,
        error_code=status,
        description=f"the file: {words}",
        is_telegrams=is_telegrams,
    )


def _is_too_big(answer: Answer) -> bool:
    return answer.error_code == TOO_LARGE or "too big" in answer.description.lower()
