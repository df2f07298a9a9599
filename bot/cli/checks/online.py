"""What only a network tells: the token, the owners, the webhook, the clock, and the bot itself."""

import asyncio
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp

from bot.api import Answer, Api, NoAnswer, NotSent
from bot.carrier import proxy_for
from bot.cli.checks.lines import Line, broken, fine, look
from bot.cli.health import reached
from bot.lock import is_held
from bot.webhook_info import told_by_telegram
from config.settings import Settings

SECONDS = 10.0
MOST_OWNERS = 10  # are asked after
SLOW, WRONG = 10.0, 120.0  # seconds that a clock may be wrong: unnoticed, without harm
PAST = timedelta(hours=1)  # then an error at the webhook is over: Telegram tries every two minutes


async def of_token(api: Api, address: str, whose: int | None = None) -> Line:
    """Ask Telegram who the bot is; it should be the one ``whose`` id the database has."""
    try:
        answer = await api.call("getMe", {}, timeout=SECONDS)
    except (NotSent, NoAnswer) as trouble:
        why = "no connection" if isinstance(trouble, NotSent) else "no answer in time"
        said = f"Telegram cannot be reached at {address} ({why})"
        return broken("token", said, "look at this machine's network, firewall and proxy")
    if answer.ok:
        return _of_bot(answer.result, whose)
    if answer.error_code in (401, 404):
        do = "write /mybots to @BotFather, and copy the token that it shows into BOT_TOKEN"
        return broken("token", "Telegram does not know this token", do)
    return look("token", f"Telegram does not answer as it should ({answer.error_code})")


def _of_bot(me: dict[str, Any], whose: int | None) -> Line:
    said, its_id = f"Telegram knows it: @{me.get('username')}", me.get("id")
    if whose in (None, its_id):
        return fine("token", said)
    do = f"give a token of the bot {whose}; if it is meant: python -m bot run --another-bot, once"
    said += f", id {its_id}; but the database belongs to another bot, id {whose}"
    return broken("token", said, do)


async def of_each_owner(api: Api, settings: Settings) -> Line | None:
    """Tell if an owner has never opened the bot: nothing can be told to them."""
    strangers = [
        one
        for one in settings.owners[:MOST_OWNERS]
        if (answer := await _asked(api, "getChat", chat_id=one)) is not None
        and answer.error_code in (400, 403)
    ]
    if not strangers:
        return None
    said = f"the bot cannot write to {', '.join(map(str, strangers))}"
    return look("owners", said, "they have to open the bot and press Start, or unblock it")


async def of_webhook(api: Api, settings: Settings, now: datetime) -> Iterator[Line]:
    """Tell what Telegram reports about the way in."""
    answer = await _asked(api, "getWebhookInfo")
    if answer is None or not answer.ok:
        return iter([look("webhook", "Telegram does not tell how it is now")])
    return iter(way_in(answer.result, settings, now))


def way_in(info: dict[str, Any], settings: Settings, now: datetime) -> list[Line]:
    """Return the lines about a WebhookInfo of Telegram's; errors of long ago count no more."""
    waiting = int(info.get("pending_update_count") or 0)
    at = datetime.fromtimestamp(int(info.get("last_error_date") or 0), UTC)
    if now - at > PAST:
        info = {name: one for name, one in info.items() if not name.startswith("last_error")}
    told = told_by_telegram(info, settings)
    if waiting and info.get("last_error_message"):
        return [broken("webhook", one) for one in told]
    if told:
        return [look("webhook", one) for one in told]
    if settings.webhook_url is None:
        return [fine("webhook", "not used: the bot asks Telegram for messages")]
    return [fine("webhook", f"Telegram delivers to {settings.webhook_url}; {waiting} wait there")]


async def _asked(api: Api, method: str, **params: Any) -> Answer | None:
    try:
        return await api.call(method, params, timeout=SECONDS)
    except (NotSent, NoAnswer):
        return None


async def of_clock(address: str, now: datetime) -> Line:
    """Compare the clock with that of Telegram's server, to the second."""
    try:
        async with (
            aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(SECONDS), proxy=proxy_for(address)
            ) as session,
            session.head(address, allow_redirects=False) as response,
        ):
            theirs = parsedate_to_datetime(response.headers["Date"])
    except (aiohttp.ClientError, TimeoutError, KeyError, ValueError):
        return look("clock", f"{now:%Y-%m-%d %H:%M} UTC, not compared: Telegram did not answer")
    wrong = abs((now - theirs).total_seconds())
    said = f"{now:%Y-%m-%d %H:%M:%S} UTC, {wrong:.0f} s from that of Telegram"
    do = "let systemd-timesyncd or chrony set it (see timedatectl)"
    if wrong > WRONG:
        return broken("clock", said, do)
    return look("clock", said, do) if wrong > SLOW else fine("clock", said)


async def of_running(settings: Settings) -> Line:
    """Tell whether the bot runs, and if it listens, whether it is ready."""
    ready = None if settings.listen_at is None else await _of_ready(*settings.listen_at)
    runs = is_held(settings.database)
    if ready is not None and (runs or sys.platform == "win32"):  # where no lock tells
        return ready
    if runs:
        if settings.listen_at is None:
            return fine("running", "the bot runs")
        said = "the bot runs, but does not answer where LISTEN says"
        return look("running", said, "if it has not just been started, start it again")
    if settings.listen_at is not None and await _is_taken(*settings.listen_at):
        do = "end it, or choose another port in LISTEN; then start the bot"
        return broken("running", "the bot does not run: another program is where LISTEN says", do)
    if not settings.database.exists():
        return fine("running", "not started yet: make run, or the service")
    return look("running", "the bot does not run on this database", "start it")


async def _of_ready(host: str, port: int) -> Line | None:
    """Ask the bot itself; None if nobody answers."""
    name = reached(host)
    address = f"http://{f'[{name}]' if ':' in name else name}:{port}/readyz"
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(SECONDS)) as session,
            session.get(address) as response,
        ):
            is_ready, said = response.status == 200, await response.json(content_type=None)
    except (aiohttp.ClientError, TimeoutError, ValueError):
        return None
    if not isinstance(said, dict) or "ready" not in said:
        return None  # something else listens there
    if is_ready:
        return fine("running", "the bot runs and is ready")
    words = "; ".join(map(str, said.get("troubles", ())))
    return broken("running", f"the bot runs, but {words}", "its log says more")


async def _is_taken(host: str, port: int) -> bool:
    try:
        async with asyncio.timeout(SECONDS):
            _, writer = await asyncio.open_connection(reached(host), port)
    except OSError:
        return False
    writer.close()
    return True
