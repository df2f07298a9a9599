"""Methods with which the bot receives: updates, webhooks and files."""

from typing import Any

from bot.practice.box import Box
from bot.practice.checks import Params, Refused, bad_request
from bot.practice.files import MOST_DOWNLOAD_BYTES


def get_updates(box: Box, params: Params) -> Any:
    """Confirm what is below `offset` and return the next updates at once."""
    if box.webhook:
        raise Refused(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    if params.data("allowed_updates") is not None:
        box.updates.allow(params.strings("allowed_updates"))
    limit = min(max(params.integer("limit", 100), 1), 100)
    return box.updates.fetch(params.integer("offset"), limit)


def set_webhook(box: Box, params: Params) -> Any:
    """Remember where updates are to go; nothing is delivered from here."""
    url = params.text("url")
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if params.data("allowed_updates") is not None:
        box.updates.allow(params.strings("allowed_updates"))
    return _webhook(box, params, url)


def delete_webhook(box: Box, params: Params) -> Any:
    """Go back to getUpdates."""
    return _webhook(box, params, "")


def _webhook(box: Box, params: Params, url: str) -> Any:
    box.webhook = url
    if params.boolean("drop_pending_updates"):
        box.updates.clear()
    return True


def get_webhook_info(box: Box, _params: Params) -> Any:
    """Where updates go, and how many wait."""
    waiting = len(box.updates.waiting())
    shown: dict[str, Any] = {"url": box.webhook, "has_custom_certificate": False}
    shown["pending_update_count"] = waiting
    return shown | ({"allowed_updates": box.updates.allowed} if box.updates.allowed else {})


def get_file(box: Box, params: Params) -> Any:
    """Where a file of at most 20 MB can be fetched from."""
    stored = box.shelf.by_id(params.text("file_id"))
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if stored.size > MOST_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return stored.as_json() | {"file_path": stored.path}
