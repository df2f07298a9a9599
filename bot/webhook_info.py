"""What Telegram reports about the webhook, in plain words, with what to do about it. Pure."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from bot.verdicts import shortened
from config.settings import Settings

Info = Mapping[str, Any]
"""A WebhookInfo of the Bot API."""

# Parts of Telegram's last_error_message, the most telling first; its words are Telegram's own.
_ADVICE = (
    (
        "403",
        (
            "the secret is not the one in WEBHOOK_SECRET, or the web server in front lets nobody "
            "in; the running bot tells Telegram the right secret by itself"
        ),
    ),
    ("404", "the web server in front does not pass the path of WEBHOOK_URL on to the bot"),
    ("405", "something else than the bot answers at WEBHOOK_URL"),
    ("413", "the web server in front refuses large messages: let it take 1 MB"),
    ("500", "the bot could not record a message; its log says why"),
    ("502", "the web server in front finds no bot at LISTEN: is it running?"),
    ("503", "the bot is starting or ending, or the web server in front finds no bot at LISTEN"),
    ("504", "the bot does not answer in time; its log may say why"),
    (": 3", "the web server in front redirects: give the address to which it does in WEBHOOK_URL"),
    ("certificate", "Telegram does not trust the certificate: renew it, with the whole chain"),
    ("ssl", "there is no secure connection to the web server in front: look at its certificate"),
    ("resolve", "the name in WEBHOOK_URL is not known on the internet: look at the domain"),
    ("refused", "nothing answers at WEBHOOK_URL: does the web server run, is the port open?"),
    ("timed out", "nothing answers at WEBHOOK_URL: does the web server run, is the port open?"),
    ("timeout", "the web server in front, or the bot, does not answer in time"),
)
_UNWANTED = (
    "Messages go to a webhook at {}, though WEBHOOK_URL is empty: the running bot removes it."
)
_ELSEWHERE = (
    "Messages go to another address, at {}: somebody has set it with this bot's token. The running "
    "bot sets it back; if that was not you, let @BotFather make a new token."
)


def told_by_telegram(info: Info, settings: Settings) -> list[str]:
    """Return a sentence for each thing that is not as it should be; none when all is well."""
    url = str(info.get("url") or "")
    if settings.webhook_url is None:
        return [_UNWANTED.format(host_of(url))] if url else []
    if not url:
        return ["Telegram knows of no webhook yet: the running bot tells it."]
    if url != settings.webhook_url:
        return [_ELSEWHERE.format(host_of(url))]
    return [*_error(info), *_waiting(info)]


def is_as_wanted(info: Info, url: str, kinds: Sequence[str]) -> bool:
    """Return whether Telegram sends these kinds of updates there, and is let in."""
    is_shut_out = ": 403" in str(info.get("last_error_message") or "")
    # The kinds are not told where they are the usual ones.
    is_same = set(info.get("allowed_updates") or kinds) == set(kinds)
    return info.get("url") == url and is_same and not is_shut_out


def since(info: Info, date: int) -> Info:
    """Return it without an error that is no newer than this date, in UTC epoch seconds."""
    if int(info.get("last_error_date") or 0) > date:
        return info
    return {name: value for name, value in info.items() if not name.startswith("last_error")}


def host_of(url: str) -> str:
    """Return the host of an address; its path may be known to few."""
    return urlsplit(url).hostname or "?"


def _error(info: Info) -> list[str]:
    words = str(info.get("last_error_message") or "")
    if not words:
        return []
    when = datetime.fromtimestamp(int(info.get("last_error_date") or 0), UTC)
    advice = next((then for part, then in _ADVICE if part in words.lower()), "")
    said = f"Telegram could not deliver at {when:%Y-%m-%d %H:%M} UTC (“{shortened(words)}”)"
    if not advice:
        return [f"{said}."]
    return [f"{said}: {advice}" + ("" if advice.endswith("?") else ".")]


def _waiting(info: Info) -> list[str]:
    waiting = int(info.get("pending_update_count") or 0)
    if not waiting or not info.get("last_error_message"):
        return []
    return [f"Messages and taps that wait at Telegram, which keeps them for a day: {waiting}."]
