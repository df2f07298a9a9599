"""The bot's Api without a network: calls go straight into the Telegram in a box."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.api import Answer, Upload
from bot.carrier import TOO_LARGE, DownloadRefused
from bot.practice.checks import Refused
from bot.practice.telegram import Telegram


class InMemoryApi:
    """Implements Api over a Telegram in the same process; getUpdates waits as long as it asks."""

    def __init__(self, telegram: Telegram, token: str | None = None) -> None:
        self._telegram = telegram
        self._token = token

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        timeout: float = 20.0,  # noqa: ASYNC109 - the Api protocol's own parameter
    ) -> Answer:
        """Return the answer; raises NotSent or NoAnswer when a fault is planned."""
        if method != "getUpdates":
            return self._telegram.call(method, params, files, token=self._token)
        seconds = waiting_time(params, timeout)
        return await long_poll(self._telegram, params, seconds, token=self._token)

    async def download(self, file_path: str, limit_bytes: int, *, seconds: float = 60.0) -> bytes:
        """Return a file that getFile named; raises DownloadRefused when it is not to be had."""
        del seconds  # nothing takes time here
        try:
            content = self._telegram.file(file_path)
        except Refused as refusal:
            raise DownloadRefused(file_path, refusal.code) from None
        if len(content) > limit_bytes:
            raise DownloadRefused(file_path, TOO_LARGE)
        return content


def waiting_time(params: Mapping[str, Any], longest: float) -> float:
    """Return the seconds that a getUpdates call asks to wait, at most `longest`."""
    asked = str(params.get("timeout") or 0)
    return min(float(asked), longest) if asked.replace(".", "", 1).isdigit() else 0.0


async def long_poll(
    telegram: Telegram, params: Mapping[str, Any], seconds: float, *, token: str | None
) -> Answer:
    """Answer getUpdates as soon as there is an update, or with none after `seconds`."""
    fresh = asyncio.Event()
    telegram.box.updates.on_new.append(fresh.set)
    try:
        answer = telegram.call("getUpdates", params, token=token)
        if answer.ok and not answer.result and seconds > 0:
            try:
                async with asyncio.timeout(seconds):
                    await fresh.wait()
            except TimeoutError:
                return answer
            answer = telegram.call("getUpdates", params, token=token)
    finally:
        telegram.box.updates.on_new.remove(fresh.set)
    return answer
